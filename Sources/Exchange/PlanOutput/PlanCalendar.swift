import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// calendar.ics: visits and training as days on which people are busy, notices and deadlines as days to remember.
///
/// Identifiers stay the same for the same visit, round or step of the same scenario, so that a later version of the
/// file replaces these entries instead of doubling them.
struct PlanCalendar {
    let document: PlanDocument
    let language: Language

    /// Steps that are shown by the visit or the training itself.
    private static let shownOtherwise: Set<StepKey> = [StepKey("training"), StepKey("entry_meeting"), StepKey("exit")]

    var file: ICalendar {
        let deadlines = document.deadlines.filter { !PlanCalendar.shownOtherwise.contains($0.step) }
        return ICalendar(
            productID: "-//xuncha//\(document.programVersion)//\(language == .zh ? "ZH" : "EN")",
            name: document.heading,
            details: words("安全生产巡查年度方案的巡查、培训和期限", "Visits, training and deadlines of the yearly inspection plan"),
            stamp: UTCMoment(secondsSince1970: document.generatedOn.number * 86_400),
            events: document.plan.rounds.map(training) + document.plan.visits.map(visit) + deadlines.map(deadline))
    }

    private func training(_ round: PlannedRound) -> ICalendar.Event {
        let name = document.scenario.name(round.id)
        let people = round.trainees.count
        return ICalendar.Event(
            ICalendar.Entry(
                uid: uid("training", round.id.text), summary: words("集中培训：\(name)", "Training: \(name)"),
                details: words("参加人员\(people)人", "\(people) people"),
                categories: [words("培训", "Training")]),
            days: round.training, isBusy: true)
    }

    private func visit(_ visit: PlannedVisit) -> ICalendar.Event {
        let scenario = document.scenario
        let street = scenario.name(visit.street)
        let team = PlanTerms.team(visit.team)(language)
        let people = document.plan.attendance(of: visit).map(scenario.name).joined(separator: language.listSeparator)
        let leaders = document.plan.leaders(of: visit).map(scenario.name)
        let lines = [
            scenario.name(visit.round) + " " + team,
            words("组长：", "Leader: ") + leaders.joined(separator: language.listSeparator),
            words("参加人员：", "People: ") + people,
            document.remarks(on: visit).asRemarks()(language),
        ]
        return ICalendar.Event(
            ICalendar.Entry(
                uid: uid("visit", visit.id.text),
                summary: words("巡查\(street)（\(team)）", "Inspection of \(street) (\(team))"),
                details: lines.filter { !$0.isEmpty }.joined(separator: "\n"), location: street,
                categories: [words("巡查", "Inspection")]),
            days: visit.days, isBusy: true)
    }

    private func deadline(_ entry: DeadlineEntry) -> ICalendar.Event {
        let street = entry.street.map { document.scenario.name($0) }
        let suffix = street.map { words("：\($0)", ": \($0)") } ?? ""
        let mark = entry.isForecast ? words("（预计）", " (forecast)") : ""
        let lines = [
            words("最迟：", "Latest: ") + entry.latest.description,
            words("责任主体：", "Owed by: ") + entry.owner(language),
            words("依据：", "Article: ") + "\(entry.article) (\(entry.rule))",
            entry.explanationText(language),
            entry.caution?(language) ?? "",
        ]
        return ICalendar.Event(
            ICalendar.Entry(
                uid: uid("deadline", entry.id), summary: entry.title(language) + suffix + mark,
                details: lines.filter { !$0.isEmpty }.joined(separator: "\n"), location: street,
                categories: [words("期限", "Deadline")]),
            days: entry.target...entry.target, status: entry.isForecast ? .tentative : .confirmed)
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }

    /// The scenario's name and a hash, as some programs take only plain signs in identifiers.
    private func uid(_ kind: String, _ name: String) -> String {
        let scenario = StableHash.text(of: document.scenario.name)
        return "\(kind)-\(StableHash.text(of: name))-\(scenario)@xuncha"
    }
}
