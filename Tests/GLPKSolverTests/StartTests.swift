import GLPKSolver
import LinearModel
import Testing

@Suite struct StartTests {
    private let solver = GLPKSolver()

    /// GLPK itself takes any list of whole numbers for a solution; this one breaks every row.
    @Test(arguments: [false, true])
    func aWrongStartIsRefusedAndDoesNoHarm(presolve: Bool) throws {
        let model = try PublishedProblem.named("petersen-1.mps")
        let wrong = [
            Solution(values: Array(repeating: 1, count: 6)), Solution(values: [1]),
            Solution(rounding: [0.5, 0, 0, 0, 0, 0]),
        ]
        let outcome = try solver.solve(model, options: SolveOptions(starts: wrong, presolve: presolve))
        #expect(outcome.rejectedStarts == [0, 1, 2])
        #expect(outcome.status == .optimal && outcome.objective == -3800)
    }

    @Test(arguments: [false, true])
    func anOptimalStartIsKeptAndProven(presolve: Bool) throws {
        let model = try PublishedProblem.named("stein27.mps")
        let best = try #require(try solver.solve(model).solution)
        let poor = Solution(values: Array(repeating: 1, count: 27))
        let outcome = try solver.solve(model, options: SolveOptions(starts: [poor, best], presolve: presolve))
        #expect(outcome.status == .optimal && outcome.objective == 18 && outcome.rejectedStarts.isEmpty)
    }

    @Test(arguments: [false, true])
    func aPoorStartIsImprovedOn(presolve: Bool) throws {
        let model = try PublishedProblem.named("stein27.mps")
        let poor = Solution(values: Array(repeating: 1, count: 27))
        let outcome = try solver.solve(model, options: SolveOptions(starts: [poor], presolve: presolve))
        #expect(outcome.status == .optimal && outcome.objective == 18)
    }

    @Test func aStartIsTheAnswerWhenThereIsNoTimeForAnother() throws {
        let model = Samples.endlessSearch()
        let start = Solution(values: Array(repeating: 0, count: 120))
        let control = SolveControl()
        control.stop()
        let outcome = try solver.solve(model, options: SolveOptions(starts: [start]), control: control)
        #expect(outcome.status == .feasible(.interrupted))
        #expect(outcome.solution == start && outcome.objective == 0)
        // Proven by the bounds of the variables alone.
        #expect(try #require(outcome.bound) < 0)
    }

    @Test func aStartAboveTheCutoffIsRefused() throws {
        let model = try PublishedProblem.named("stein9.mps")
        let poor = Solution(values: Array(repeating: 1, count: 9))
        let outcome = try solver.solve(model, options: SolveOptions(starts: [poor], cutoff: 4))
        #expect(outcome.rejectedStarts == [0])
        #expect(outcome.status == .infeasible && outcome.bound == 5)
    }

    /// The start is in the progress from the beginning: it was really used, not only kept for the end.
    @Test func theSearchBeginsWithTheStart() throws {
        let model = Samples.endlessSearch()
        let first = try solver.solve(model, options: SolveOptions(timeLimit: 0.5))
        let start = try #require(first.solution)
        let objective = try #require(first.objective)
        let second = try solver.solve(model, options: SolveOptions(timeLimit: 0.5, starts: [start]))
        #expect(second.trace.allSatisfy { $0.incumbent.map { $0 <= objective } ?? false })
        #expect(!second.trace.isEmpty)
    }
}
