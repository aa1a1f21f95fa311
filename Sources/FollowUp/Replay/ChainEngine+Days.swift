import CivilCalendar
import InspectionDomain
import Wording

extension ChainEngine {
    /// A day that stands by itself, for one subject; `nil` where it has none.
    mutating func day(_ day: ChainDay, _ subject: Subject) -> Day? {
        switch day {
        case .training: subject.round?.training.lowerBound
        case .entry: subject.visit?.entry
        case .exit: subject.visit?.exit
        case .inspection: subject.inspection?.days.lowerBound
        case .assessment: plan.assessmentDay ?? Day.year(plan.year).upperBound
        case .firstAction: firstAction()
        case .found, .talk, .incident: subject.day
        }
    }

    /// The dates of a step that takes place on such a day.
    mutating func fixed(_ day: ChainDay, _ step: ChainStep, _ subject: Subject) -> DatedStep? {
        switch day {
        case .training: subject.round.map(training)
        case .entry:
            subject.visit.map { visit in
                DatedStep(on: visit.entry, basis: .planned, [.decidedByPlan(visit.entry)])
                    .checked(against: calendar, over: visit.entry...visit.entry)
            }
        case .exit: subject.visit.map { exit(of: $0) }
        case .inspection: subject.inspection.map(inspection)
        case .assessment: assessment(step)
        case .firstAction:
            firstAction().map { DatedStep(on: $0, basis: .planned, [.decidedByPlan($0)]) }
        case .found, .talk, .incident:
            subject.day.map { DatedStep(on: $0, basis: .recorded, [.recorded($0)]) }
        }
    }

    private func training(_ round: PlannedRound) -> DatedStep {
        var explanation: [DateExplanation] = [.decidedByPlan(round.training.lowerBound)]
        if round.training.dayCount > 1 { explanation.append(.lastsUntil(round.training.upperBound)) }
        return DatedStep(on: round.training.lowerBound, basis: .planned, explanation)
            .checked(against: calendar, over: round.training)
    }

    /// The last day of a visit: the plan's, or, where the team arrived on another day, as many days and working days
    /// after its arrival as were planned.
    private func exit(of visit: PlannedVisit) -> DatedStep {
        let planned = DatedStep(on: visit.exit, basis: .planned, [.decidedByPlan(visit.exit)])
            .checked(against: calendar, over: visit.days)
        guard let entered = arrival(at: visit), entered != visit.entry, visit.entry <= visit.exit else {
            return planned
        }
        let working = calendar.workingDays(in: visit.days)
        var exit = entered.adding(days: visit.days.dayCount - 1)
        while calendar.workingDays(in: entered...exit) < working, exit < .last { exit = exit.adding(days: 1) }
        return DatedStep(
            on: exit, basis: .planned, [.movedWithEntry(planned: visit.exit, entered: entered, to: exit)]
        ).checked(against: calendar, over: entered...exit)
    }

    private func arrival(at visit: PlannedVisit) -> Day? {
        let entry = plan.chain.steps.first { $0.scope == .visit && $0.timing == .on(.entry) }
        guard let entry else { return nil }
        return StepLog(events[StepInstance(step: entry.key, subject: .visit(visit.id))] ?? []).attempts.last?.doneOn
    }

    private func inspection(_ inspection: AdoptedInspection) -> DatedStep {
        let first = inspection.days.lowerBound
        let ready = calendar.lastWorkingDay(onOrBefore: first.adding(days: -1))
        return DatedStep(on: first, target: ready, basis: .given, [.readyBefore(ready, inspection: first)])
            .checked(against: calendar, over: min(ready, first)...first)
    }

    private mutating func assessment(_ step: ChainStep) -> DatedStep {
        let given = plan.assessmentDay
        let day = given ?? Day.year(plan.year).upperBound
        var explanation: [DateExplanation] = [given == nil ? .yearEnd(day) : .givenByOffice(day)]
        let late = streetsLate(for: step, by: day)
        if !late.isEmpty { explanation.append(.notExaminedInTime(late.map { plan.name($0) })) }
        let target = calendar.lastWorkingDay(onOrBefore: day)
        return DatedStep(on: day, target: target, basis: given == nil ? .proposed : .given, explanation)
            .checked(against: calendar, over: target...day)
    }

    /// Streets for which a step that this one requires of every visit is expected only after `day`; sorted.
    private mutating func streetsLate(for step: ChainStep, by day: Day) -> [StreetID] {
        var late: Set<StreetID> = []
        for key in step.requires {
            guard let required = steps[key], required.scope == .visit else { continue }
            for subject in subjects.byScope[.visit] ?? [] {
                guard let outcome = outcome(of: required, subject), outcome.expected > day,
                    outcome.isDone || outcome.entry.status.isPending, let street = subject.street
                else { continue }
                late.insert(street)
            }
        }
        return late.sorted()
    }

    /// The first training, arrival, or notice before one: the first thing done because of the plan.
    mutating func firstAction() -> Day? {
        var first: Day?
        for step in plan.chain.steps where isFirstAction(step) {
            for subject in subjects.byScope[step.scope] ?? [] {
                guard let entry = outcome(of: step, subject)?.entry else { continue }
                let day = entry.doneOn ?? entry.target
                first = min(first ?? day, day)
            }
        }
        return first
    }

    private func isFirstAction(_ step: ChainStep) -> Bool {
        switch step.timing {
        case .on(.training), .on(.entry), .before(.day(.training), _), .before(.day(.entry), _): true
        case .before(.step(let key), _):
            steps[key].map { $0.timing == .on(.training) || $0.timing == .on(.entry) } ?? false
        case .on, .after, .before: false
        }
    }
}

extension ChainDay {
    /// Whether it is the day of a record, not of the plan.
    var isRecorded: Bool { [.found, .talk, .incident].contains(self) }

    /// The day on which what a scope is about became known; `nil` for what the plan holds.
    static func recorded(of scope: StepScope) -> ChainDay? {
        switch scope {
        case .finding: .found
        case .talk: .talk
        case .incident: .incident
        case .plan, .cityInspection, .round, .visit: nil
        }
    }

    /// The name as sentences have it.
    public var wording: Wording {
        switch self {
        case .firstAction: Wording(zh: "首次告知或培训", en: "the first notice or training")
        case .training: Wording(zh: "集中培训", en: "training")
        case .entry: Wording(zh: "计划进驻", en: "planned arrival")
        case .exit: Wording(zh: "计划结束", en: "planned end")
        case .inspection: Wording(zh: "上级巡查开始", en: "start of the inspection from above")
        case .assessment: Wording(zh: "年度考核", en: "yearly assessment")
        case .found: Wording(zh: "发现问题", en: "the finding")
        case .talk: Wording(zh: "约谈", en: "the talk")
        case .incident: Wording(zh: "发生情况", en: "the incident")
        }
    }
}
