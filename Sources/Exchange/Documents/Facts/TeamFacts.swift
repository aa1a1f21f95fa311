import CivilCalendar
import InspectionDomain
import Wording

/// A team of a round, with its people and its visits.
struct TeamFacts: Sendable {
    let source: DocumentSource
    let round: PlannedRound
    let team: PlannedTeam

    private var visits: [PlannedVisit] { source.plan.visits(of: team.number, in: round.id) }

    private var streets: [Wording] {
        source.document.streets(of: team.number, in: round.id).map { Wording(same: source.scenario.name($0)) }
    }

    /// The roster, each with the visits from which they are excused, then those who come for one visit only.
    private var members: [MemberFacts] {
        let roster = team.members.map { entry -> MemberFacts in
            let away = visits.filter { $0.excused.contains(entry.person) }.map { source.scenario.name($0.street) }
            let remark = Wording(
                zh: "不参加" + away.joined(separator: "、"), en: "excused from " + away.joined(separator: ", "))
            return source.member(entry, remark: away.isEmpty ? Wording(same: "") : remark)
        }
        let substitutes = visits.flatMap { visit in
            visit.substitutes.map { person in
                let street = source.scenario.name(visit.street)
                return source.member(
                    RosterEntry(person: person, seat: .member),
                    remark: Wording(zh: "仅参加\(street)", en: "for \(street) only"))
            }
        }
        return roster + substitutes
    }

    static let vocabulary = Vocabulary<TeamFacts>([
        .same("轮次", "round", Wording(zh: "轮次名称", en: "the round's name")) { $0.source.scenario.name($0.round.id) },
        .text("组别", "team", Wording(zh: "如 第1组", en: "such as team 1")) { PlanTerms.team($0.team.number) },
        .text("组长", "leader", Wording(zh: "组长姓名", en: "the leader's name")) { facts in
            facts.team.holders(of: .leader).map { Wording(same: facts.source.scenario.name($0)) }.joined()
        },
        .same("人数", "people", Wording(zh: "组内人数", en: "people on the roster")) { "\($0.team.members.count)" },
        .text("巡查街道", "streets", Wording(zh: "本组巡查的街道，按先后", en: "the streets it visits, by date")) {
            $0.streets.joined()
        },
        .list(
            "成员", "members", Wording(zh: "本组人员，含单次替补", en: "its people, substitutes included"), MemberFacts.vocabulary
        ) {
            $0.members
        },
        .list("巡查", "visits", Wording(zh: "本组的巡查", en: "its visits"), VisitFacts.vocabulary) { facts in
            facts.visits.map { facts.source.facts(of: $0) }
        },
    ])
}
