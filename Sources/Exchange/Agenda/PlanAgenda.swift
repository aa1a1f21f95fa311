import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The agenda that follows from a plan: its trainings and visits, and its deadlines as they stand.
public struct PlanAgenda: Sendable {
    private let adopted: AdoptedPlan
    private let calendar: WorkingDayCalendar
    private let isDraft: Bool

    /// The agenda of a plan.
    ///
    /// - Parameters:
    ///   - calendar: The holidays known now, by which visits are called provisional.
    ///   - isDraft: Whether the plan is still on its way through the committee: trainings and visits are then
    ///     expected, not fixed.
    public init(_ adopted: AdoptedPlan, calendar: WorkingDayCalendar, isDraft: Bool = false) {
        self.adopted = adopted
        self.calendar = calendar
        self.isDraft = isDraft
    }

    /// Trainings and visits, then the deadlines that neither of them shows and somebody has to keep, or has kept.
    ///
    /// - Parameter deadlines: The plan's dates; a visit whose arrival or end is recorded among them stands on the days
    ///   on which it took place.
    public func items(deadlines: [DeadlineEntry]) -> [AgendaItem] {
        var shown: [FollowUpSubject: [ChainDay: DeadlineEntry]] = [:]
        var rest: [DeadlineEntry] = []
        for entry in deadlines {
            if let day = day(of: entry) {
                shown[entry.about, default: [:]][day] = entry
            } else if ![.notNeeded, .optional].contains(entry.status) {
                rest.append(entry)
            }
        }
        return adopted.plan.rounds.map(training)
            + adopted.plan.visits.map { visit($0, as: shown[.visit($0.id)] ?? [:]) } + rest.map(deadline)
    }

    /// The day of training, arrival or end that the training or the visit itself shows.
    private func day(of entry: DeadlineEntry) -> ChainDay? {
        guard case .on(let day)? = adopted.chain[entry.step]?.timing else { return nil }
        return [.training, .entry, .exit].contains(day) ? day : nil
    }

    private func training(_ round: PlannedRound) -> AgendaItem {
        let name = adopted.name(round.id)
        let roster = round.teams.flatMap { members(of: $0) }
        // Who was at a training that is over may have left the rosters since.
        let people = round.trainees.map { id in
            roster.first { $0.id == id.text } ?? person(id, role: Seat.member.rawValue)
        }
        return AgendaItem(
            key: AgendaKey(.training, round.id.text),
            title: Wording(zh: "集中培训：\(name)", en: "Training: \(name)"),
            lines: [Wording(zh: "参加人员\(people.count)人", en: "\(people.count) people")], days: round.training,
            certainty: isDraft ? .expected : .fixed, people: people,
            audience: audience(of: people, teams: round.teams.map { AgendaTeam(round.id, $0.number) }))
    }

    private func visit(_ visit: PlannedVisit, as recorded: [ChainDay: DeadlineEntry]) -> AgendaItem {
        let entry = recorded[.entry]?.doneOn ?? visit.entry
        let exit = max(entry, recorded[.exit]?.doneOn ?? visit.days.upperBound)
        let street = adopted.name(visit.street)
        let team = PlanTerms.team(visit.team)
        let round = adopted.name(visit.round)
        let people = attendants(on: visit)
        let lead = adopted.plan.leaders(of: visit).map { Wording(same: adopted.name($0)) }
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
            days: entry...exit, place: street,
            certainty: recorded[.exit]?.doneOn != nil ? .done : isDraft ? .expected : .fixed, people: people,
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
        let visit = entry.owing == .team ? entry.visit.flatMap { adopted.plan.visit($0) } : nil
        let people = visit.map(attendants(on:)) ?? []
        let day = entry.doneOn ?? entry.target
        return AgendaItem(
            key: AgendaKey(.deadline, entry.id), title: entry.title + suffix + mark(entry), lines: lines(entry),
            days: day...day, place: street, certainty: certainty(entry), people: people,
            // What their team owes is not the units' whose people it has.
            audience: AgendaAudience(
                streets: entry.street.map { [$0.text] } ?? [],
                teams: visit.map { [AgendaTeam($0.round, $0.team)] } ?? [], people: people.map(\.id),
                units: unitOwing(entry)))
    }

    private func certainty(_ entry: DeadlineEntry) -> AgendaItem.Certainty {
        if entry.status.isDone { return .done }
        return entry.isForecast || entry.status == .conditional || entry.status == .suspended ? .expected : .fixed
    }

    private func mark(_ entry: DeadlineEntry) -> Wording {
        if entry.status.isDone { return Wording(same: "") }
        if entry.status == .suspended { return Wording(zh: "（中止）", en: " (suspended)") }
        return entry.isForecast ? Wording(zh: "（预计）", en: " (forecast)") : Wording(same: "")
    }

    private func lines(_ entry: DeadlineEntry) -> [Wording] {
        let article = entry.article.isEmpty ? "\(entry.rule)" : "\(entry.article)（\(entry.rule)）"
        let english = entry.article.isEmpty ? "\(entry.rule)" : "\(entry.article) (\(entry.rule))"
        return [
            Wording(zh: "最迟：\(entry.latest.chinese)", en: "Latest: \(entry.latest)"),
            Wording(zh: "责任主体：", en: "Owed by: ") + entry.owner,
            Wording(zh: "依据：\(article)", en: "Article: \(english)"),
            entry.explanationText, entry.caution ?? Wording(same: ""),
        ]
    }

    /// The member unit that owes it, where one does.
    private func unitOwing(_ entry: DeadlineEntry) -> [String] {
        switch entry.owing {
        case .department, .responsible, .named:
            adopted.names.units.filter { $0.key.text == entry.owner.zh || $0.value == entry.owner.zh }.map(\.key.text)
        case .committee, .office, .team, .street: []
        }
    }

    // MARK: Who

    private func members(of team: PlannedTeam) -> [AgendaPerson] {
        team.members.map { person($0.person, role: $0.seat.rawValue) }
    }

    private func attendants(on visit: PlannedVisit) -> [AgendaPerson] {
        let roster = adopted.plan.roster(of: visit).filter { !visit.excused.contains($0.person) }
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
