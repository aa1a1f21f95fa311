import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The agenda that follows from a plan: its trainings and visits, and its deadlines.
public struct PlanAgenda: Sendable {
    private let adopted: AdoptedPlan
    private let calendar: WorkingDayCalendar

    /// The agenda of a plan.
    ///
    /// - Parameter calendar: The holidays known now, by which visits are called provisional.
    public init(_ adopted: AdoptedPlan, calendar: WorkingDayCalendar) {
        self.adopted = adopted
        self.calendar = calendar
    }

    /// Trainings and visits, then the deadlines that neither of them shows.
    public func items(deadlines: [DeadlineEntry]) -> [AgendaItem] {
        adopted.plan.rounds.map(training) + adopted.plan.visits.map(visit)
            + deadlines.filter { !Self.shownOtherwise.contains($0.step) }.map(deadline)
    }

    /// Steps that are shown by the visit or the training itself.
    private static let shownOtherwise: Set<StepKey> = [StepKey("training"), StepKey("entry_meeting"), StepKey("exit")]

    private func training(_ round: PlannedRound) -> AgendaItem {
        let name = adopted.name(round.id)
        let people = round.teams.flatMap { members(of: $0) }.sorted { $0.id < $1.id }
        let count = Set(people.map(\.id)).count
        return AgendaItem(
            key: AgendaKey(.training, round.id.text),
            title: Wording(zh: "集中培训：\(name)", en: "Training: \(name)"),
            lines: [Wording(zh: "参加人员\(count)人", en: "\(count) people")], days: round.training, people: people,
            audience: audience(of: people, teams: round.teams.map { AgendaTeam(round.id, $0.number) }))
    }

    private func visit(_ visit: PlannedVisit) -> AgendaItem {
        let street = adopted.name(visit.street)
        let team = PlanTerms.team(visit.team)
        let round = adopted.name(visit.round)
        let people = attendants(on: visit)
        let lead = (adopted.plan.team(of: visit)?.holders(of: .leader) ?? []).map { Wording(same: adopted.name($0)) }
        return AgendaItem(
            key: AgendaKey(.visit, visit.id.text),
            title: Wording(zh: "巡查\(street)（\(team.zh)）", en: "Inspection of \(street) (\(team.en))"),
            lines: [
                Wording(same: round + " ") + team, Wording(zh: "组长：", en: "Leader: ") + lead.joined(),
                remarks(on: visit),
            ],
            rosterLines: [names(Wording(zh: "参加人员：", en: "People: "), people.map(\.name))]
                + [
                    names(Wording(zh: "缺席：", en: "Excused: "), visit.excused.map(adopted.name)),
                    names(Wording(zh: "替补：", en: "Substitutes: "), visit.substitutes.map(adopted.name)),
                ],
            days: visit.days, place: street, people: people,
            audience: audience(
                of: people, streets: [visit.street.text], teams: [AgendaTeam(visit.round, visit.team)]))
    }

    /// A heading and the names behind it; empty where there are none.
    private func names(_ heading: Wording, _ names: [String]) -> Wording {
        names.isEmpty ? Wording(same: "") : heading + names.map { Wording(same: $0) }.joined()
    }

    private func remarks(on visit: PlannedVisit) -> Wording {
        var remarks: [Wording] = []
        if adopted.exceptions[visit.id]?.contains(.shortVisit) == true {
            remarks.append(ExceptionKind.shortVisit.wording)
        }
        if !visit.id.text.hasPrefix("\(visit.street)#") { remarks.append(Wording(zh: "专项巡查", en: "special visit")) }
        if calendar.isProvisional(visit.days) { remarks.append(PlanDocument.provisionalRemark) }
        return remarks.asRemarks()
    }

    private func deadline(_ entry: DeadlineEntry) -> AgendaItem {
        let street = entry.street.map(adopted.name)
        let suffix = street.map { Wording(zh: "：\($0)", en: ": \($0)") } ?? Wording(same: "")
        let mark = entry.isForecast ? Wording(zh: "（预计）", en: " (forecast)") : Wording(same: "")
        let visit = entry.visit.flatMap { adopted.plan.visit($0) }
        let isTeams = Self.teamSteps.contains(entry.step)
        let people = isTeams ? visit.map(attendants(on:)) ?? [] : []
        let teams = isTeams ? visit.map { [AgendaTeam($0.round, $0.team)] } ?? [] : []
        return AgendaItem(
            key: AgendaKey(.deadline, entry.id), title: entry.title + suffix + mark,
            lines: [
                Wording(zh: "最迟：\(entry.latest.chinese)", en: "Latest: \(entry.latest)"),
                Wording(zh: "责任主体：", en: "Owed by: ") + entry.owner,
                Wording(zh: "依据：\(entry.article)（\(entry.rule)）", en: "Article: \(entry.article) (\(entry.rule))"),
                entry.explanationText, entry.caution ?? Wording(same: ""),
            ],
            days: entry.target...entry.target, place: street, certainty: entry.isForecast ? .expected : .fixed,
            people: people,
            // A unit's file tells when its people are away; what their team owes is the team's.
            audience: AgendaAudience(
                streets: entry.street.map { [$0.text] } ?? [], teams: teams, people: people.map(\.id)))
    }

    /// The steps that a team owes.
    private static let teamSteps = Set(DeadlineStep.table.filter { $0.owner == .team }.map(\.key))

    // MARK: Who

    private func members(of team: PlannedTeam) -> [AgendaPerson] {
        team.members.map { person($0.person, role: $0.seat.rawValue) }
    }

    private func attendants(on visit: PlannedVisit) -> [AgendaPerson] {
        let roster = adopted.plan.team(of: visit)?.members.filter { !visit.excused.contains($0.person) } ?? []
        let members = roster.map { person($0.person, role: $0.seat.rawValue) }
        return (members + visit.substitutes.map { person($0, role: "substitute") }).sorted { $0.id < $1.id }
    }

    private func person(_ id: PersonID, role: String) -> AgendaPerson {
        AgendaPerson(id: id.text, name: adopted.name(id), unit: adopted.names.people[id]?.unit.text ?? "", role: role)
    }

    private func audience(of people: [AgendaPerson], streets: [String] = [], teams: [AgendaTeam]) -> AgendaAudience {
        AgendaAudience(
            streets: streets, teams: teams, people: people.map(\.id),
            units: people.map(\.unit).filter { !$0.isEmpty })
    }
}
