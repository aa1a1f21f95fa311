import GLPKSolver
import LinearModel
import Testing

@Suite struct EdgeCaseTests {
    private let solver = GLPKSolver()

    @Test func anEmptyModelIsOptimalAtItsConstant() throws {
        var model = Model()
        model.objective.constant = 7
        let outcome = try solver.solve(model)
        #expect(outcome.status == .optimal && outcome.objective == 7 && outcome.solution == Solution(values: []))
    }

    @Test(arguments: VariableKind.allCases, [false, true])
    func aModelWithoutRowsRestsOnItsBounds(kind: VariableKind, presolve: Bool) throws {
        var model = Model()
        let x = model.addVariable("x", kind, lower: 0, upper: 1)
        let y = model.addVariable("y", kind, lower: 0, upper: 1)
        model.objective = 2 * x - 3 * y
        let outcome = try solver.solve(model, options: SolveOptions(presolve: presolve))
        #expect(outcome.status == .optimal && outcome.objective == -3 && outcome.solution?.values == [0, 1])
    }

    @Test(arguments: [false, true])
    func aModelWithoutObjectiveIsAskedForAnySolution(presolve: Bool) throws {
        var model = Model()
        let x = model.addVariable("x")
        let y = model.addVariable("y")
        model.addRow("one", x + y == 1)
        model.objective.constant = 5
        let outcome = try solver.solve(model, options: SolveOptions(presolve: presolve))
        #expect(outcome.status == .optimal && outcome.objective == 5 && outcome.bound == 5)
    }

    @Test func rowsWithoutVariablesDecideAlone() throws {
        var model = Model()
        let x = model.addVariable("x")
        model.addRow("never", x - x >= 1)
        #expect(try solver.solve(model).status == .infeasible)
        var bare = Model()
        bare.addRow("never", LinearExpression() >= 1)
        #expect(try solver.solve(bare).status == .infeasible)
        #expect(try solver.relaxation(of: bare).status == .infeasible)
    }

    @Test func crossedBoundsAreInfeasibleAndNoError() throws {
        var model = Model()
        _ = model.addVariable("x", .integer, lower: 3, upper: 2)
        #expect(try solver.solve(model).status == .infeasible)
        var rows = Model()
        let y = rows.addVariable("y")
        rows.addRow("crossed", LinearConstraint(y + 0, lower: 1, upper: 0))
        #expect(try solver.solve(rows).status == .infeasible)
    }

    @Test(arguments: [VariableKind.integer, .continuous], [false, true])
    func infeasibleAndUnboundedAreToldApart(kind: VariableKind, presolve: Bool) throws {
        let options = SolveOptions(presolve: presolve)
        var model = Model()
        let x = model.addVariable("x", kind)
        let y = model.addVariable("y", kind)
        model.addRow("difference", (x - y).within(0...3))
        model.objective = LinearExpression() - x
        #expect(try solver.solve(model, options: options).status == .unbounded)
        model.addRow("and not", x - y >= 4)
        #expect(try solver.solve(model, options: options).status == .infeasible)
    }

    /// The relaxation is unbounded, but no whole number fits: infeasible, not unbounded.
    @Test(arguments: [false, true])
    func anUnboundedRelaxationWithoutWholeSolutionsIsInfeasible(presolve: Bool) throws {
        var model = Model()
        let x = model.addVariable("x", .integer)
        let y = model.addVariable("y", .integer, upper: 1)
        model.addRow("half", 2 * y == LinearExpression(1))
        model.objective = LinearExpression() - x
        #expect(try solver.solve(model, options: SolveOptions(presolve: presolve)).status == .infeasible)
    }

    @Test func aFractionalLinearProgramKeepsItsFractions() throws {
        var model = Model()
        let x = model.addVariable("x", .continuous)
        let y = model.addVariable("y", .continuous)
        model.addRow("a", 2 * x + y >= 3)
        model.addRow("b", x + 2 * y >= 2)
        model.objective = x + y
        let outcome = try solver.solve(model)
        let solution = try #require(outcome.solution)
        #expect(outcome.status == .optimal)
        #expect(!solution.isIntegral)
        #expect(abs(solution.continuousValues[0] - 4.0 / 3) < 1e-9)
        // The optimum is 5/3: never called better than it is, and bounded from below.
        #expect(outcome.objective == 2 && outcome.bound == 1)
    }

    @Test func continuousVariablesMayStandBesideWholeOnes() throws {
        var model = Model()
        let x = model.addVariable("x", .integer, upper: 10)
        let t = model.addVariable("t", .continuous)
        model.addRow("t", 2 * t >= LinearExpression(x) + 1)
        model.addRow("x", 3 * x >= LinearExpression(4))
        model.objective = x + 2 * t
        let outcome = try solver.solve(model)
        #expect(outcome.status == .optimal && outcome.objective == 5)
        #expect(outcome.solution?.continuousValues == [2, 1.5])
    }

    @Test func mistakesInTheModelAreErrorsWithTheirNames() {
        var model = Model()
        let x = model.addVariable("x")
        model.addRow("r", x + Variable(index: 4) <= 1)
        #expect(throws: GLPKError.unsoundModel([.foreignVariable(row: "r", index: 4)])) { try solver.solve(model) }
        #expect(throws: GLPKError.self) { try solver.relaxation(of: model) }
    }

    @Test func sillyOptionsAreRefused() {
        for options in [
            SolveOptions(timeLimit: -1), SolveOptions(timeLimit: .nan), SolveOptions(relativeGap: -0.1),
            SolveOptions(relativeGap: .infinity), SolveOptions(progressInterval: .nan),
        ] {
            #expect(throws: GLPKError.self) { try solver.solve(Model(), options: options) }
        }
    }

    @Test func dualValuesAndReducedCostsExplainTheOptimum() throws {
        let model = try PublishedProblem.named("transport.mps")
        let relaxation = try solver.relaxation(of: model)
        #expect(relaxation.status == .optimal && relaxation.bound == 153_675)
        #expect(abs(try #require(relaxation.objective) - 153_675) < 1e-6)
        // Strong duality: the limits, weighed by their dual values, make up the whole optimum.
        let weighed = zip(model.rows, relaxation.duals).reduce(0.0) {
            $0 + Double($1.0.upper ?? $1.0.lower ?? 0) * $1.1
        }
        #expect(abs(weighed - 153_675) < 1e-6)
        #expect(relaxation.reducedCosts.count == 6 && relaxation.reducedCosts.allSatisfy { $0 >= -1e-9 })
    }

    @Test func theNameSaysWhichGLPK() {
        #expect(solver.name.hasPrefix("GLPK 5"))
    }
}
