import CivilCalendar
import InspectionDomain
import LinearModel
import PlanningRules
import Foundation

func debug(_ text: String) {
    if ProcessInfo.processInfo.environment["XDEBUG"] != nil { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

/// Dates first, then people, then neighbourhoods.
///
/// With all teams of a round in one group the program is small and has no symmetry, and its optimum is a proven lower
/// bound. Its dates, fixed in the whole program, leave the people to decide; then stretches of the plan are freed and
/// solved again while that helps. The bound and the best plan give the gap.
extension LevelTask {
    func solveDatesThenPeople() throws -> Search.LevelOutcome {
        let relaxation = model { $0.resolution = .rounds }
        if let path = ProcessInfo.processInfo.environment["XMPS"] {
            let file = FreeMPS(relaxation.minimising(level)); let text = file.text; try? file.nameMap().map { "\"\($0.exported)\",\"\($0.original)\"" }.joined(separator: "\n").write(toFile: path + ".names.csv", atomically: true, encoding: .utf8)
            try? text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        debug("built A \(relaxation.formulation.model.rows.count)x\(relaxation.formulation.model.variables.count) at \(search.clock.elapsed)")
        let few = Set(relaxation.formulation.teamVariables)
        let counted = try solve(
            relaxation, timeLimit: search.clock.remaining.map { $0 * 0.4 }, gap: 0, phase: .bound,
            change: { $0 = $0.relaxed { few.contains($0) } })
        debug("A0 \(counted.status) bound \(counted.bound ?? -1) at \(search.clock.elapsed)")
        let coarse = Set(relaxation.formulation.branchingPriorities.keys)
        let outcome = try solve(
            relaxation, timeLimit: search.clock.remaining.map { $0 * 0.4 }, gap: 0.003, phase: .bound,
            change: {
                $0 = $0.relaxed { coarse.contains($0) }
                if let teams = counted.solution {
                    for variable in relaxation.formulation.teamVariables { $0.fix(variable, at: teams[variable]) }
                }
            })
        switch outcome.status {
        case .infeasible, .unbounded: return .infeasible
        case .stopped(let reason) where reason == .interrupted: return .stopped(.interrupted)
        case .stopped: return try solveWhole()
        case .optimal, .feasible: break
        }
        guard let assignment = outcome.solution else { return try solveWhole() }
        let bound = max(0, counted.bound ?? 0)
        for step in outcome.trace { debug("  \(step.seconds) \(step.incumbent ?? -1) \(step.bound ?? -1) \(step.nodes)") }
        debug("A1 \(outcome.status) bound \(bound) at \(search.clock.elapsed)")
        let fine = Set(relaxation.formulation.dateVariables)
        let dated = try solve(
            relaxation, timeLimit: search.clock.remaining.map { min(5, $0 * 0.4) }, gap: 0.02, phase: .bound,
            change: {
                $0 = $0.relaxed { fine.contains($0) }
                for made in relaxation.formulation.madeVariables { $0.fix(made, at: assignment[made]) }
            })
        guard let solution = dated.solution else { return try solveWhole() }
        for step in dated.trace { debug("  2: \(step.seconds) \(step.incumbent ?? -1) \(step.bound ?? -1) \(step.nodes)") }
        let dates = relaxation.formulation.chosenOptions(in: solution)
        debug("A2 \(dated.status) bound \(bound) points \(relaxation.minimising(level).objectiveValue(solution.values)) at \(search.clock.elapsed)")
        var improvement = Improvement(task: self, bound: bound)
        if start == nil, let built = try TeamByTeam(task: self, dates: dates, people: relaxation.formulation.rosters(in: solution)).build() {
            debug("built \(built.points) at \(search.clock.elapsed)")
            improvement.adopt(built.plan)
        }
        if let start { improvement.adopt(start) }
        if improvement.best == nil { try improvement.findFirst(near: dates) }
        guard improvement.best != nil else {
            // The dates found fit no rosters at all: only the whole program can tell whether others do.
            return try solveWhole()
        }
        try improvement.improve()
        return improvement.outcome
    }
}
