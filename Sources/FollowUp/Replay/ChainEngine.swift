import CivilCalendar
import InspectionDomain
import Wording

/// Where one step of one subject stands, and from when steps that count from it count.
struct StepOutcome: Sendable {
    let entry: DeadlineEntry
    /// The day on which it was done, or is expected to be.
    let expected: Day

    var isDone: Bool { entry.status.isDone }
}

/// Works a chain out, step by step, each from what it counts from: one pass over everything, each date once.
struct ChainEngine {
    let plan: AdoptedPlan
    let calendar: WorkingDayCalendar
    /// The day asked about.
    let on: Day
    let subjects: SubjectIndex
    let logs: [StepInstance: StepLog]
    let steps: [StepKey: ChainStep]
    private var known: [StepInstance: StepOutcome?] = [:]
    private var open: Set<StepInstance> = []

    init(
        plan: AdoptedPlan, calendar: WorkingDayCalendar, on: Day, subjects: SubjectIndex,
        logs: [StepInstance: StepLog]
    ) {
        self.plan = plan
        self.calendar = calendar
        self.on = on
        self.subjects = subjects
        self.logs = logs
        steps = Dictionary(plan.chain.steps.map { ($0.key, $0) }) { first, _ in first }
    }

    /// Every date there is: by target day, then in the order of the chain, then by subject.
    mutating func entries() -> [DeadlineEntry] {
        let order = Dictionary(plan.chain.steps.enumerated().map { ($1.key, $0) }) { first, _ in first }
        let found = plan.chain.steps.flatMap { step in
            subjects(of: step).compactMap { outcome(of: step, $0)?.entry }
        }
        return found.sorted {
            ($0.target, order[$0.step] ?? 0, $0.subject) < ($1.target, order[$1.step] ?? 0, $1.subject)
        }
    }

    /// Whom a step is for: all of its scope, and visits for which it is only foreseen.
    private func subjects(of step: ChainStep) -> [Subject] {
        let own = (subjects.byScope[step.scope] ?? []).filter { isMet(step.onlyIf, for: $0) != false }
        guard step.foreseenFrom != nil else { return own }
        let visits = Set(own.compactMap { $0.visit?.id })
        let foreseen = (subjects.byScope[.visit] ?? []).filter { $0.visit.map { !visits.contains($0.id) } ?? false }
        return own + foreseen
    }

    /// The outcome of a step for a subject; `nil` where it has no date.
    mutating func outcome(of step: ChainStep, _ subject: Subject) -> StepOutcome? {
        let instance = StepInstance(step: step.key, subject: subject.id)
        if let outcome = known[instance] { return outcome }
        // A chain that goes in a circle is refused where it is read; here its steps have no dates.
        guard open.insert(instance).inserted else { return nil }
        let outcome = workedOut(step, subject, logs[instance] ?? StepLog([]))
        open.remove(instance)
        known[instance] = .some(outcome)
        return outcome
    }

    /// What a step counts from, for the same subject or for the visit, round or plan it belongs to.
    mutating func outcome(of key: StepKey, for subject: Subject) -> StepOutcome? {
        guard let step = steps[key], let owner = subjects.holder(of: subject, step.scope) else { return nil }
        return outcome(of: step, owner)
    }

    private mutating func workedOut(_ step: ChainStep, _ subject: Subject, _ log: StepLog) -> StepOutcome? {
        let isForeseen = step.scope != subject.id.scope
        guard let origin = start(of: step, subject, log) else { return nil }
        let dating = AttemptDating(calendar: calendar, on: on)
        var attempts: [StepAttempt] = []
        var last = dating.dated(origin.start, log.attempts[0])
        for (index, attempt) in log.attempts.enumerated() {
            if index > 0, let began = attempt.began { last = dating.dated(again(step, began), attempt) }
            attempts.append(
                StepAttempt(
                    began: attempt.began, latest: last.latest, doneOn: attempt.doneOn, details: attempt.details,
                    suspensions: attempt.suspensions, extensions: attempt.extensions))
        }
        if isForeseen { last.explanation.append(.foreseen) }
        let status = status(of: step, subject, log, attempts, origin, last)
        if isForeseen, last.latest < on { return nil }
        let entry = entry(step, subject, last, attempts, status)
        return StepOutcome(entry: entry, expected: entry.doneOn ?? max(last.target, on))
    }

    /// What was returned is due again by the day given, or by the chain's own period from the day of its return.
    private func again(_ step: ChainStep, _ began: StepReturn) -> StepStart {
        let reason = DateExplanation.returned(on: began.day, due: began.due, reason: began.reason)
        if let due = began.due {
            let worked = calendar.lastWorkingDay(onOrBefore: due)
            let target = worked < began.day ? due : worked
            return .fixed(
                DatedStep(on: due, target: target, basis: .given, [reason])
                    .checked(against: calendar, over: min(target, due)...due))
        }
        let title = Wording(zh: "退回“\(step.title.zh)”", en: "the return of \"\(step.title.en)\"")
        let trigger = DeadlineTrigger(title: title, day: began.day, hasHappened: true)
        guard case .literal(let period)? = step.timing.period else {
            return .fixed(DatedStep(on: began.day, basis: .given, [reason]))
        }
        return .after(trigger, period, .counted, [reason])
    }
}
