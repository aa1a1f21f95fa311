/// Matches the teams of one round in two plans, which are interchangeable by number, so that the fewest people change;
/// then so that the fewest visits change teams; then by number.
///
/// Of several best matchings one is chosen by the teams alone and not by which plan comes first, so that the difference
/// of two plans and the one the other way round match the same teams.
struct TeamMatching {
    /// A team with what it does.
    struct Side {
        let team: PlannedTeam
        let visits: Set<VisitID>

        init(_ team: PlannedTeam, _ visits: [PlannedVisit]) {
            self.team = team
            self.visits = Set(visits.map(\.id))
        }

        fileprivate var key: String {
            let members = team.members.map { "\($0.seat.rawValue)=\($0.person)" }
            return ([String(team.number)] + members + visits.sorted().map(\.text)).joined(separator: "\u{1F}")
        }
    }

    /// Matched teams by the number in the first plan, then teams that the second plan alone has, by number.
    let pairs: [(PlannedTeam?, PlannedTeam?)]

    init(_ first: [Side], _ second: [Side]) {
        let isSwapped = Self.key(of: second) < Self.key(of: first)
        let (rows, columns) = isSwapped ? (second, first) : (first, second)
        let matched = Self.matched(rows, columns)
        let pairs = matched.map { isSwapped ? ($1, $0) : ($0, $1) }
        self.pairs = pairs.sorted {
            ($0.0?.number ?? .max, $0.1?.number ?? .max) < ($1.0?.number ?? .max, $1.1?.number ?? .max)
        }
    }

    private static func key(of sides: [Side]) -> Identifier<Side> {
        Identifier(sides.map(\.key).joined(separator: "\u{1E}"))
    }

    private static func matched(_ rows: [Side], _ columns: [Side]) -> [(PlannedTeam?, PlannedTeam?)] {
        let size = max(rows.count, columns.count)
        let costs = (0..<size).map { row in
            (0..<size).map { column in
                cost(
                    row < rows.count ? rows[row] : nil, column < columns.count ? columns[column] : nil)
            }
        }
        return CheapestAssignment.columns(of: costs).enumerated().map { row, column in
            (row < rows.count ? rows[row].team : nil, column < columns.count ? columns[column].team : nil)
        }
    }

    /// People who differ, then visits that differ, then whether the numbers do, in one number: a round has fewer than a
    /// thousand visits.
    private static func cost(_ one: Side?, _ other: Side?) -> Int {
        let people = Set(one?.team.members.map(\.person) ?? [])
            .symmetricDifference(other?.team.members.map(\.person) ?? []).count
        let visits = (one?.visits ?? []).symmetricDifference(other?.visits ?? []).count
        return (people * 1000 + visits) * 2 + (one?.team.number == other?.team.number ? 0 : 1)
    }
}
