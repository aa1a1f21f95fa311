import InspectionDomain
import LinearModel
import PlanningRules

extension LevelTask {
    /// The plan in hand as a solution of `levelled`: its decisions fixed, what rules count beside them found by a small
    /// solve. A search that begins with it has only the rest to prove. `nil` where it cannot be had quickly.
    func startSolution(in levelled: LevelledModel) throws -> Solution? {
        guard let start, let decided = levelled.formulation.assignment(of: start) else { return nil }
        var model = levelled.minimising(level)
        for (variable, value) in decided { model.fix(variable, at: value) }
        var options = SolveOptions()
        options.presolve = true
        options.timeLimit = search.clock.atMost(5)
        return try search.solver.solve(model, options: options, control: search.control, progress: nil).solution
    }
}
