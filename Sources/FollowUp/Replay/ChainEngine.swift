import CivilCalendar
import InspectionDomain
import Wording

/// Where one step of one subject stands, and from when steps that count from it count.
struct StepOutcome: Sendable {
    let entry: DeadlineEntry
    /// The day on which it was done, or is expected to be.
    let expected: Day
    /// Its returns, and those further up the chain, for the steps that count from it.
    let reopenings: [Reopening]
    /// Events about it that move nothing.
    let unplaced: [UnplacedEvent]

    var isDone: Bool { entry.status.isDone }
}

/// Works a chain out, step by step, each from what it counts from: one pass over everything, each date once.
struct ChainEngine {
    let plan: AdoptedPlan
    let calendar: WorkingDayCalendar
    /// The day asked about.
    let on: Day
    let subjects: SubjectIndex
    let events: [StepInstance: [PlacedEvent]]
    let steps: [StepKey: ChainStep]
    /// Events that moved nothing.
    private(set) var unplaced: [UnplacedEvent] = []
    private var known: [StepInstance: StepOutcome?] = [:]
    private var open: Set<StepInstance> = []

    init(
        plan: AdoptedPlan, calendar: WorkingDayCalendar, on: Day, subjects: SubjectIndex,
        events: [StepInstance: [PlacedEvent]]
    ) {
        self.plan = plan
        self.calendar = calendar
        self.on = on
        self.subjects = subjects
        self.events = events
        steps = Dictionary(plan.chain.steps.map { ($0.key, $0) }) { first, _ in first }
    }

    /// Every date there is: by target day, then in the order of the chain, then by subject.
    mutating func entries() -> [DeadlineEntry] {
        let order = Dictionary(plan.chain.steps.enumerated().map { ($1.key, $0) }) { first, _ in first }
        var left = events
        var entries: [DeadlineEntry] = []
        for step in plan.chain.steps {
            for subject in subjects(of: step) {
                guard let outcome = outcome(of: step, subject) else { continue }
                entries.append(outcome.entry)
                unplaced += outcome.unplaced
                left[StepInstance(step: step.key, subject: subject.id)] = nil
            }
        }
        // A step that does not apply here, or has no date, takes no events.
        unplaced += left.values.flatMap { events in
            events.map { UnplacedEvent(event: $0.event, reason: .notApplicable) }
        }
        return entries.sorted {
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
        let outcome = workedOut(step, subject, instance)
        open.remove(instance)
        known[instance] = .some(outcome)
        return outcome
    }

    /// What a step counts from, for the same subject or for the visit, round or plan it belongs to.
    mutating func outcome(of key: StepKey, for subject: Subject) -> StepOutcome? {
        guard let step = steps[key], let owner = subjects.holder(of: subject, step.scope) else { return nil }
        return outcome(of: step, owner)
    }

    private mutating func workedOut(_ step: ChainStep, _ subject: Subject, _ instance: StepInstance) -> StepOutcome? {
        let isForeseen = step.scope != subject.id.scope
        let log = log(of: step, subject, instance)
        guard let origin = start(of: step, subject, log) else { return nil }
        var (attempts, last) = attempts(at: step, log, from: origin.start)
        if isForeseen {
            guard last.latest >= on else { return nil }
            last.explanation.append(.foreseen)
        }
        let status = status(of: step, subject, log, attempts, origin, last)
        let entry = entry(step, subject, last, attempts, status)
        return StepOutcome(
            entry: entry, expected: entry.doneOn ?? max(last.target, on), reopenings: log.reopenings,
            unplaced: log.unplaced)
    }

    /// What was recorded of a step; what it counts from may have been returned since.
    private mutating func log(of step: ChainStep, _ subject: Subject, _ instance: StepInstance) -> StepLog {
        var reopenings: [Reopening] = []
        if case .step(let key)? = step.timing.origin, step.scope == subject.id.scope {
            reopenings = outcome(of: key, for: subject)?.reopenings ?? []
        }
        return StepLog(events[instance] ?? [], reopenings: reopenings)
    }

    /// The attempts with their last days, and the dates of the last.
    private func attempts(at step: ChainStep, _ log: StepLog, from start: StepStart) -> ([StepAttempt], DatedStep) {
        let dating = AttemptDating(calendar: calendar, on: on)
        let dated = log.attempts.map { attempt in
            dating.dated(
                attempt.began.flatMap { again(step, $0) } ?? start.counted(from: attempt.triggerDay), attempt)
        }
        let attempts = zip(log.attempts, dated).map { attempt, dated in
            StepAttempt(
                began: attempt.began, latest: dated.latest, doneOn: attempt.doneOn, doneBy: attempt.doneBy,
                details: attempt.details, suspensions: attempt.suspensions, extensions: attempt.extensions)
        }
        return (attempts, dated[dated.count - 1])
    }

    /// What was returned is due again by the day given, or by the chain's own period from the day of its return.
    /// `nil`: as before, for a step that is not counted from something before it.
    private func again(_ step: ChainStep, _ began: StepReturn) -> StepStart? {
        let reason = DateExplanation.returned(on: began.day, due: began.due, reason: began.reason)
        if let due = began.due {
            let worked = calendar.lastWorkingDay(onOrBefore: due)
            let target = worked < began.day ? due : worked
            return .fixed(
                DatedStep(on: due, target: target, basis: .given, [reason])
                    .checked(against: calendar, over: min(target, due)...due))
        }
        guard case .after(_, .literal(let period)) = step.timing else { return nil }
        let title = Wording(zh: "退回“\(step.title.zh)”", en: "the return of \"\(step.title.en)\"")
        let trigger = DeadlineTrigger(title: title, day: began.day, hasHappened: true)
        return .after(trigger, period, .counted, [reason])
    }
}
