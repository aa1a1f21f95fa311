import InspectionDomain

extension Plan {
    /// The plan on a few lines, for a test's message.
    var summary: String {
        let rounds = rounds.map { round in
            let teams = round.teams.map { team in
                "\(team.number): "
                    + team.members.map { "\($0.person)\($0.seat == .member ? "" : "/\($0.seat.rawValue)")" }.joined(
                        separator: " ")
            }
            return
                "  \(round.id) trains \(round.training.lowerBound)..\(round.training.upperBound); \(teams.joined(separator: "; "))"
        }
        let visits = visits.map { visit in
            "  \(visit.id) \(visit.round)/\(visit.team) \(visit.entry)..\(visit.exit)"
                + (visit.excused.isEmpty ? "" : " without \(visit.excused)")
                + (visit.substitutes.isEmpty ? "" : " with \(visit.substitutes)")
        }
        return (rounds + visits).joined(separator: "\n")
    }
}

extension RowsVerdict {
    /// The verdict, for a test's message.
    var summary: String {
        switch self {
        case .noVariable: "rows: no variable"
        case .rejected(let rows): "rows: \(rows.joined(separator: " "))"
        case .accepted: "rows accept"
        }
    }
}
