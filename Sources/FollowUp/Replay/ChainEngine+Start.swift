import CivilCalendar
import InspectionDomain
import Wording

/// From what a step's first attempt is dated, and where that stands.
struct OriginState {
    let start: StepStart
    /// Whether its clock runs, or its day is fixed.
    var isTriggered = true
    /// Where the step it counts from stands; `nil` where it counts from none.
    var status: StepStatus?
}

/// What a step counts from, for one subject.
private struct Origin {
    let trigger: DeadlineTrigger
    /// Why the trigger has its day.
    let reason: DateExplanation
    /// The step it is, where it is one.
    let entry: DeadlineEntry?
    /// Whether the plan decides its day.
    let isPlanned: Bool
}

extension ChainEngine {
    /// From what a step's first attempt is dated; `nil` where it has no date.
    mutating func start(of step: ChainStep, _ subject: Subject, _ log: StepLog) -> OriginState? {
        if let call = log.call, let due = call.due {
            let reason = DateExplanation.calledFor(on: call.on, due: due, reason: call.reason)
            return OriginState(start: .fixed(given(due, reason)))
        }
        switch step.given {
        case .findingDeadline:
            if let day = subject.finding?.deadline {
                return OriginState(start: .fixed(given(day, .givenWithFinding(day))))
            }
        case .submitted, .approved, .issued:
            if let day = planDate(step.given) {
                let dated = DatedStep(on: day, basis: .given, [.givenByOffice(day)])
                return OriginState(start: .fixed(dated.checked(against: calendar, over: day...day)))
            }
        case nil: break
        }
        return counted(step, subject, log)
    }

    private mutating func counted(_ step: ChainStep, _ subject: Subject, _ log: StepLog) -> OriginState? {
        switch step.timing {
        case .on(let day): return fixed(day, step, subject).map { OriginState(start: .fixed($0)) }
        case .after(let from, .literal(let period)):
            guard let origin = origin(step, from, subject) else { return nil }
            var reasons = [origin.reason]
            if let call = log.call { reasons.append(.calledFor(on: call.on, due: nil, reason: call.reason)) }
            let basis: DateBasis = origin.trigger.hasHappened ? .counted : .forecast
            return OriginState(
                start: .after(origin.trigger, period, basis, reasons), isTriggered: origin.trigger.hasHappened,
                status: origin.entry?.status)
        case .before(let from, .literal(let period)):
            guard let origin = origin(step, from, subject) else { return nil }
            if step.lapses, isTooEarly(period, origin) { return nil }
            return OriginState(
                start: .before(
                    origin.trigger, period, basis(of: step, before: origin), notBefore: settled(step.noEarlierThan)),
                isTriggered: origin.entry?.status != .waiting, status: origin.entry?.status)
        case .after(_, .setting), .before(_, .setting): return nil  // `AdoptedPlan` resolves every setting.
        }
    }

    /// A short period leaves no room for an early reminder.
    private func isTooEarly(_ period: Period, _ origin: Origin) -> Bool {
        guard let start = origin.entry?.trigger?.day, case .workingDays(let count) = period else { return false }
        return calendar.adding(workingDays: -count, to: origin.trigger.day) <= start
    }

    private func basis(of step: ChainStep, before origin: Origin) -> DateBasis {
        if origin.trigger.hasHappened { return .counted }
        if step.scope == .plan { return .proposed }
        return origin.isPlanned ? .planned : .forecast
    }

    private func given(_ day: Day, _ reason: DateExplanation) -> DatedStep {
        let target = calendar.lastWorkingDay(onOrBefore: day)
        return DatedStep(on: day, target: target, basis: .given, [reason])
            .checked(against: calendar, over: target...max(target, day))
    }

    private func planDate(_ given: GivenDay?) -> Day? {
        switch given {
        case .submitted: plan.planDates.submitted
        case .approved: plan.planDates.approved
        case .issued: plan.planDates.issued
        case .findingDeadline, nil: nil
        }
    }

    /// The day recorded or given for a step of the plan, or for the one it is not to precede itself.
    private func settled(_ key: StepKey?) -> Day? {
        var next = key
        var seen: Set<StepKey> = []
        while let key = next, let step = steps[key], seen.insert(key).inserted {
            let log = StepLog(events[StepInstance(step: key, subject: .plan)] ?? [])
            let done = log.attempts.last?.doneOn
            if let day = done ?? planDate(step.given) { return day }
            next = step.noEarlierThan
        }
        return nil
    }
}

extension ChainEngine {
    private mutating func origin(_ step: ChainStep, _ from: StepOrigin, _ subject: Subject) -> Origin? {
        let isForeseen = step.scope != subject.id.scope
        if isForeseen, let key = step.foreseenFrom { return origin(key, subject) }
        switch from {
        case .step(let key):
            if case .before = step.timing { return event(key, of: step, subject) }
            return origin(key, subject).map { known($0, of: step, subject) }
        case .day(let day):
            guard let holder = subjects.holder(of: subject, day.scope), let found = self.day(day, holder) else {
                return nil
            }
            let trigger = DeadlineTrigger(title: day.wording, day: found, hasHappened: day.isRecorded)
            return Origin(
                trigger: trigger,
                reason: day.isRecorded ? .happened(day.wording, on: found) : .chained(from: day.wording, on: found),
                entry: nil, isPlanned: !day.isRecorded)
        }
    }

    /// No clock runs for what is not known yet: what was found after the feedback is corrected from then on.
    private func known(_ origin: Origin, of step: ChainStep, _ subject: Subject) -> Origin {
        guard let day = subject.day, day > origin.trigger.day, let recorded = ChainDay.recorded(of: step.scope) else {
            return origin
        }
        let trigger = DeadlineTrigger(title: recorded.wording, day: day, hasHappened: true)
        return Origin(
            trigger: trigger, reason: .happened(recorded.wording, on: day), entry: origin.entry, isPlanned: false)
    }

    /// What a step has to come before: the day of it, or the day on which it ought to be while it is not recorded, as
    /// its delay gives nobody more time. A reminder looks at the day on which something is due, whenever it is done.
    private mutating func event(_ key: StepKey, of step: ChainStep, _ subject: Subject) -> Origin? {
        guard let entry = outcome(of: key, for: subject)?.entry, let event = steps[key] else { return nil }
        let done = step.lapses ? nil : entry.doneOn
        let trigger = DeadlineTrigger(
            title: event.title, day: done ?? entry.target, hasHappened: done != nil, entry: entry.id)
        return Origin(
            trigger: trigger, reason: .chained(from: event.title, on: trigger.day), entry: entry,
            isPlanned: entry.basis == .planned)
    }

    private mutating func origin(_ key: StepKey, _ subject: Subject) -> Origin? {
        guard let outcome = outcome(of: key, for: subject), let step = steps[key] else { return nil }
        let (entry, title) = (outcome.entry, step.title)
        let trigger = DeadlineTrigger(
            title: title, day: outcome.expected, hasHappened: outcome.isDone, entry: entry.id)
        let reason: DateExplanation =
            if outcome.isDone {
                .happened(title, on: outcome.expected)
            } else if entry.target < on {
                .lateTrigger(title, expected: entry.target, asOf: on)
            } else {
                .chained(from: title, on: outcome.expected)
            }
        return Origin(trigger: trigger, reason: reason, entry: entry, isPlanned: entry.basis == .planned)
    }
}
