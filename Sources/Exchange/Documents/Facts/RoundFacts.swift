import CivilCalendar
import InspectionDomain
import Wording

/// A round that takes place.
struct RoundFacts: Sendable {
    let source: DocumentSource
    let round: PlannedRound

    private var people: Int { round.trainees.count }
    private var visits: [PlannedVisit] { source.plan.visits.filter { $0.round == round.id } }

    private var units: [Wording] {
        let ids = Set(round.trainees.compactMap { source.scenario.person($0)?.unit })
        return ids.sorted().map { Wording(same: source.scenario.name($0)) }
    }

    static let vocabulary = Vocabulary<RoundFacts>([
        .same("轮次", "round", Wording(zh: "轮次名称", en: "the round's name")) { $0.source.scenario.name($0.round.id) },
        .text("培训日期", "training days", Wording(zh: "培训日期", en: "the days of training")) { $0.round.training.wording },
        .text("培训首日", "training day", Wording(zh: "培训第一天及星期", en: "the first day of training with its weekday")) {
            $0.round.training.lowerBound.wordingWithWeekday
        },
        .same("培训天数", "training length", Wording(zh: "培训的工作日数", en: "working days of training")) {
            "\($0.source.scenario.calendar.workingDays(in: $0.round.training))"
        },
        .same("组数", "team count", Wording(zh: "巡查组数", en: "how many teams")) { "\($0.round.teams.count)" },
        .same("人数", "people", Wording(zh: "参加人数", en: "how many people")) { "\($0.people)" },
        .same("巡查次数", "visit count", Wording(zh: "本轮巡查次数", en: "visits of the round")) { "\($0.visits.count)" },
        .text("首次进驻", "first entry", Wording(zh: "本轮首次进驻日期", en: "the first day of the first visit")) {
            $0.visits.first?.entry.wording ?? Wording(same: "")
        },
        .text("派出单位", "units", Wording(zh: "派出人员的单位", en: "the units that send people")) { $0.units.joined() },
        .list("巡查组", "teams", Wording(zh: "本轮的巡查组", en: "its teams"), TeamFacts.vocabulary) {
            $0.source.teams(of: $0.round)
        },
        .list("巡查", "visits", Wording(zh: "本轮的巡查，按日期", en: "its visits, by date"), VisitFacts.vocabulary) { facts in
            facts.visits.map { facts.source.facts(of: $0) }
        },
    ])
}
