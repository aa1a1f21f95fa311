import GLPKSolver
import LinearModel
import Testing

@Suite struct PublishedProblemTests {
    @Test(arguments: PublishedProblem.all)
    func thePublishedOptimumIsFoundAndProven(_ problem: PublishedProblem) throws {
        let model = try problem.model()
        #expect(model.problems().isEmpty)
        let outcome = try GLPKSolver().solve(model)
        #expect(outcome.status == .optimal)
        #expect(outcome.objective == problem.optimum)
        #expect(outcome.bound == problem.optimum)
        #expect(outcome.gap == 0)
        let solution = try #require(outcome.solution)
        #expect(model.isFeasible(solution.values))
        #expect(model.objectiveValue(solution.values) == problem.optimum)
    }

    /// Whatever the options, the optimum is the same.
    @Test(arguments: [
        SolveOptions(presolve: true), SolveOptions(cuts: .all), SolveOptions(presolve: true, cuts: .all),
        SolveOptions(branching: .pseudoCost), SolveOptions(branching: .mostFractional, backtracking: .depthFirst),
        SolveOptions(branching: .firstFractional, backtracking: .bestProjection),
        SolveOptions(branching: .lastFractional, backtracking: .breadthFirst),
        SolveOptions(heuristics: HeuristicOptions(feasibilityPump: true, proximity: true, rounding: false)),
    ])
    func noOptionChangesTheOptimum(_ options: SolveOptions) throws {
        for file in ["stein9.mps", "petersen-1.mps", "gap1-1.mps", "knapsack-p01.mps", "transport.mps", "weing1.mps"] {
            let problem = try #require(PublishedProblem.all.first { $0.file == file })
            let outcome = try GLPKSolver().solve(problem.model(), options: options)
            #expect(outcome.status == .optimal)
            #expect(outcome.objective == problem.optimum)
        }
    }

    @Test(arguments: PublishedProblem.all)
    func theRelaxationBoundsTheOptimum(_ problem: PublishedProblem) throws {
        let relaxation = try GLPKSolver().relaxation(of: problem.model())
        #expect(relaxation.status == .optimal)
        #expect(try #require(relaxation.bound) <= problem.optimum)
    }

    @Test func theSameModelGivesTheSameValuesTwice() throws {
        for problem in PublishedProblem.all {
            let first = try GLPKSolver().solve(problem.model())
            let second = try GLPKSolver().solve(problem.model())
            #expect(first.solution == second.solution)
            #expect(first.nodes == second.nodes)
        }
    }
}
