import DocumentFormats
import InspectionDomain
import Wording

/// rosters.csv: one row a person and team, substitutes below the team they help. Phones only where asked for.
enum RosterTable {
    private static let heading: [Wording] = [
        Wording(zh: "序号", en: "No."), Wording(zh: "轮次", en: "Round"), Wording(zh: "巡查组", en: "Team"),
        Wording(zh: "组内职责", en: "Seat"), Wording(zh: "姓名", en: "Name"), Wording(zh: "派出单位", en: "Unit"),
        Wording(zh: "职务", en: "Post"), Wording(zh: "人员类别", en: "Kind"), Wording(zh: "职级", en: "Rank"),
        Wording(zh: "专业", en: "Expertise"), Wording(zh: "巡查街道", en: "Streets"), Wording(zh: "备注", en: "Remarks"),
    ]

    private static let phone = Wording(zh: "联系电话", en: "Phone")

    /// - Parameter showsPhones: whether phones stand before the remarks: never in a file that leaves the office.
    static func csv(_ document: PlanDocument, _ language: Language, showsPhones: Bool = false) -> CSVWriter {
        var rows: [[CSVField]] = []
        for round in document.plan.rounds {
            for team in round.teams {
                for entry in team.members {
                    rows.append(memberRow(entry, team.number, round.id, document, language))
                }
                for visit in document.plan.visits(of: team.number, in: round.id) {
                    for person in visit.substitutes {
                        rows.append(substituteRow(person, visit, document, language))
                    }
                }
            }
        }
        let numbered = rows.enumerated().map { [CSVField.number($0 + 1)] + $1 }
        let table = CSVWriter(heading: heading.map { $0(language) }, rows: numbered)
        return showsPhones ? withPhones(table, people(document.plan), document, language) : table
    }

    /// Whom each row is about.
    private static func people(_ plan: Plan) -> [PersonID] {
        plan.rounds.flatMap { round in
            round.teams.flatMap { team in
                team.members.map(\.person) + plan.visits(of: team.number, in: round.id).flatMap(\.substitutes)
            }
        }
    }

    private static func withPhones(
        _ table: CSVWriter, _ people: [PersonID], _ document: PlanDocument, _ language: Language
    ) -> CSVWriter {
        var table = table
        let place = table.heading.count - 1
        table.heading.insert(phone(language), at: place)
        for (index, person) in zip(table.rows.indices, people) {
            table.rows[index].insert(.text(document.scenario.person(person)?.phone ?? ""), at: place)
        }
        return table
    }

    private static func memberRow(
        _ entry: RosterEntry, _ team: Int, _ round: RoundID, _ document: PlanDocument, _ language: Language
    ) -> [CSVField] {
        let away = document.plan.visits(of: team, in: round).filter { $0.excused.contains(entry.person) }
        let names = away.map { document.scenario.name($0.street) }.joined(separator: language.listSeparator)
        let remark = Wording(zh: "不参加：\(names)", en: "excused from: \(names)")
        let streets = document.streets(of: team, in: round).map(document.scenario.name)
        return [
            .text(document.scenario.name(round)), .text(PlanTerms.team(team)(language)),
            .text(entry.seat.wording(language)),
        ] + personFields(entry.person, document, language) + [
            .text(streets.joined(separator: language.listSeparator)),
            away.isEmpty ? .empty : .text(remark(language)),
        ]
    }

    private static func substituteRow(
        _ person: PersonID, _ visit: PlannedVisit, _ document: PlanDocument, _ language: Language
    ) -> [CSVField] {
        [
            .text(document.scenario.name(visit.round)), .text(PlanTerms.team(visit.team)(language)),
            .text(Wording(zh: "替补", en: "substitute")(language)),
        ] + personFields(person, document, language) + [
            .text(document.scenario.name(visit.street)),
            .text(Wording(zh: "仅参加此次巡查（例外）", en: "for this visit only (exception)")(language)),
        ]
    }

    private static func personFields(
        _ id: PersonID, _ document: PlanDocument, _ language: Language
    ) -> [CSVField] {
        guard let person = document.scenario.person(id) else {
            return [.text(id.text)] + Array(repeating: .empty, count: 5)
        }
        return [
            .text(person.name), .text(document.scenario.name(person.unit)), .text(person.post),
            .text(person.kind.wording(language)), .text(person.rank?.rawValue ?? ""),
            .text(person.expertise.map(\.text).joined(separator: language.listSeparator)),
        ]
    }
}
