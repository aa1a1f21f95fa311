import CGLPK
import LinearModel

/// One solve from beginning to end, on the solver's thread.
struct SolveWork: Sendable {
    let model: Model
    let options: SolveOptions
    let record: SearchRecord
    let leash: Leash
    /// The starts that were accepted and rejected.
    let starts: CheckedStarts

    /// Solves, and says what was shown.
    func run() throws(GLPKError) -> SolveOutcome {
        let verdict: Verdict?
        let model = modelToSearch
        let pool = mayLeaveOutRows ? RowPool(model) : nil
        let observer: any SessionObserver = pool.map { PoolObserver(record: record, pool: $0) } ?? record
        do throws(GLPKError) {
            verdict = try GLPKSession.withSession(for: pool?.core ?? model, observer: observer, interval: 0.05) {
                session throws(GLPKError) in
                try self.solve(in: session, pool)
            }
        } catch {
            // The record's own error says more than the fault it raised to get out of GLPK.
            if let error = record.error { throw error }
            guard case .fault = error, options.presolve else { throw error }
            // GLPK 5.0 breaks down when its presolver removes every column but not every row, and cover cuts are on.
            return try withoutPresolve.run()
        }
        return try conclude(verdict ?? .stopped(leash.reason))
    }

    /// GLPK's own presolve and searches for solutions have no regard for rows that wait.
    private var mayLeaveOutRows: Bool {
        !options.presolve && !options.heuristics.feasibilityPump && !options.heuristics.proximity
    }

    private var withoutPresolve: SolveWork {
        var options = options
        options.presolve = false
        return SolveWork(model: model, options: options, record: record, leash: leash, starts: starts)
    }

    /// The outcome for a caller who waits no longer.
    func outcomeSoFar() -> SolveOutcome {
        if record.isProven { return outcome(.optimal) }
        return outcome(record.best == nil ? .stopped(leash.reason) : .feasible(leash.reason))
    }

    private func solve(in session: borrowing GLPKSession, _ pool: RowPool?) throws(GLPKError) -> Verdict {
        let isLinear = !model.hasIntegralVariables
        if isLinear || !options.presolve {
            let relaxation = try relax(in: session, pool)
            guard relaxation == .optimal else { return relaxation }
            record.note(bound: try session.relaxationStatus().objective)
            if isLinear {
                let values = try session.readRelaxation().values
                try record.note(Solution(rounding: pool?.completed(values) ?? values))
                return .optimal
            }
            if record.isProven { return .optimal }
        }
        var options = options
        // So has its rounding, which is not worth all rows.
        if pool != nil { options.heuristics.rounding = false }
        let parameters = Parameters.search(options, secondsLeft: leash.secondsLeft)
        let offered = options.presolve ? nil : starts.best?.continuousValues
        guard
            case .returned((let code, let status)) = try session.search(
                parameters, start: offered.map { pool?.core(of: $0) ?? $0 }, priorities: priorities(pool),
                order: options.priorityOrder, cutoff: searchCutoff.map { Double($0) + 1 })
        else {
            return .stopped(leash.reason)
        }
        record.note(nodes: session.nodes)
        if status == GLP_OPT || status == GLP_FEAS {
            let values = try session.readInteger()
            try record.note(Solution(rounding: pool?.completed(values) ?? values))
        }
        let relaxation = try session.relaxationStatus().status
        let verdict = Verdict.search(code: code, status: status, relaxation: relaxation)
        return verdict == .stopped(.interrupted) ? .stopped(leash.reason) : verdict
    }

    /// The relaxation of the whole model: of what the search begins with, then with the rows of the pool that it breaks,
    /// until it breaks none. Each of these is a bound.
    private func relax(in session: borrowing GLPKSession, _ pool: RowPool?) throws(GLPKError) -> Verdict {
        var verdict = try SimplexRun(leash: leash).run(in: session)
        guard let pool else { return verdict }
        while verdict == .optimal {
            record.note(bound: try session.relaxationStatus().objective)
            let broken = pool.broken(by: try session.readRelaxation().values)
            if broken.isEmpty { break }
            try session.add(broken.map(pool.row))
            verdict = try SimplexRun(leash: leash).resume(in: session)
        }
        return verdict
    }

    /// One number for each variable of the problem, where any has a priority that the search can use.
    private func priorities(_ pool: RowPool?) -> [Int32]? {
        guard !options.priorities.isEmpty, !options.presolve else { return nil }
        var priorities = [Int32](repeating: 0, count: pool?.core.variables.count ?? model.variables.count)
        for (variable, priority) in options.priorities where model.variables.indices.contains(variable.index) {
            guard let position = pool.map({ $0.position(of: variable) }) ?? variable.index else { continue }
            priorities[position] = Int32(clamping: priority)
        }
        return priorities
    }

    private func outcome(_ status: SolveStatus, bound: Int? = nil) -> SolveOutcome {
        record.outcome(status, bound: bound, rejectedStarts: starts.rejected)
    }

    private func conclude(_ verdict: Verdict) throws(GLPKError) -> SolveOutcome {
        switch verdict {
        case .optimal:
            return outcome(.optimal)
        case .stopped(let reason):
            if record.isProven { return outcome(.optimal) }
            return outcome(record.best == nil ? .stopped(reason) : .feasible(reason))
        case .infeasible:
            return try concludeInfeasible()
        case .unbounded, .infeasibleOrUnbounded:
            return try concludeUnbounded()
        case .failed(let code, let status):
            throw .searchFailed(code: code, status: status)
        }
    }

    /// With the presolver a start serves as a limit that must be beaten: nothing better means that it is a best one.
    private func concludeInfeasible() throws(GLPKError) -> SolveOutcome {
        guard record.best != nil else {
            let bound = options.cutoff.flatMap { model.hasIntegerObjective && $0 < .max ? $0 + 1 : nil }
            return record.outcome(.infeasible, bound: bound, rejectedStarts: starts.rejected)
        }
        guard options.presolve && model.hasIntegerObjective else { throw .deniesStart }
        return outcome(.optimal)
    }

    /// The relaxation has no lower limit. Then neither has the model, if it has any solution at all (its coefficients
    /// are whole numbers), which a solve without an objective shows.
    private func concludeUnbounded() throws(GLPKError) -> SolveOutcome {
        guard model.hasIntegralVariables, record.best == nil else { return outcome(.unbounded) }
        var question = model
        question.objective = LinearExpression()
        var options = options
        options.cutoff = nil
        let answer = try SolveWork(
            model: question, options: options,
            record: SearchRecord(check: AnswerCheck(model: question), leash: leash, progressInterval: .infinity) { _ in
            },
            leash: leash, starts: CheckedStarts(best: nil, rejected: [])
        ).run()
        return switch answer.status {
        case .optimal, .feasible, .unbounded: outcome(.unbounded)
        case .infeasible: outcome(.infeasible)
        case .stopped(let reason): outcome(.stopped(reason))
        }
    }

    /// The limit on the objective that the search itself keeps, which leaves every relaxation as it is. It counts in
    /// whole numbers, and GLPK's presolver would lose it.
    private var searchCutoff: Int? {
        options.presolve || !model.hasIntegerObjective || starts.best != nil ? nil : options.cutoff
    }

    /// The model with the limit on its objective as a row, where the search cannot keep it.
    private var modelToSearch: Model {
        guard searchCutoff == nil else { return model }
        var limit = options.cutoff
        if let objective = starts.objective(in: model) {
            guard options.presolve else { return model }
            limit = model.hasIntegerObjective ? objective - 1 : objective
        }
        guard let limit else { return model }
        var limited = model
        limited.addRow("cutoff", model.objective <= limit)
        return limited
    }
}

/// The starts of a solve, each checked: GLPK takes whatever it is offered for a solution.
struct CheckedStarts: Sendable {
    /// The first of the best.
    var best: Solution?
    /// The positions of those that do not fit the model or are above the cutoff.
    var rejected: [Int] = []

    init(best: Solution?, rejected: [Int]) {
        self.best = best
        self.rejected = rejected
    }

    init(_ starts: [Solution], for model: Model, cutoff: Int?) {
        for (position, start) in starts.enumerated() {
            guard start.isIntegral, model.isFeasible(start.values),
                cutoff.map({ model.objectiveValue(start.values) <= $0 }) ?? true
            else {
                rejected.append(position)
                continue
            }
            if let known = objective(in: model), known <= model.objectiveValue(start.values) { continue }
            best = start
        }
    }

    func objective(in model: Model) -> Int? {
        best.map { model.objectiveValue($0.values) }
    }
}
