import LinearModel
import Testing

@Suite struct ModelTests {
    @Test func aRowThatAlwaysHoldsIsDroppedAndOneThatNeverCanIsKept() {
        var model = Model()
        let x = model.addVariable("x")
        model.addRow("true", x - x <= 0)
        model.addRow("false", x - x >= 1)
        #expect(model.rows.map(\.name) == ["false"])
        #expect(!model.isFeasible([0]))
    }

    @Test func binaryVariablesLieBetweenZeroAndOneAndCanBeFixed() {
        var model = Model()
        let x = model.addVariable("x", .binary, lower: -4, upper: 9)
        #expect(model.variables[0].lower == 0 && model.variables[0].upper == 1)
        model.fix(x, at: 1)
        #expect(model.violatedBounds([0]) == [x])
        #expect(model.isFeasible([1]))
    }

    @Test func feasibilityIsExactAndNamesWhatIsBroken() {
        var model = Model()
        let x = model.addVariable("x", .integer, lower: -2, upper: 5)
        let y = model.addVariable("y", .integer)
        model.addRow("sum", (x + y).within(2...4))
        model.addRow("order", x <= y + 0)
        model.objective = 3 * x - y + 10
        #expect(model.isFeasible([1, 2]))
        #expect(model.objectiveValue([1, 2]) == 11)
        #expect(model.violatedRows([5, 0]).map(\.name) == ["sum", "order"])
        #expect(model.violatedBounds([6, -1]) == [x, y])
    }

    @Test func aWrongNumberOfValuesIsNeverFeasible() {
        var model = Model()
        let x = model.addVariable("x")
        model.addRow("r", x + 0 <= 1)
        #expect(!model.isFeasible([]))
        #expect(!model.isFeasible([0, 0]))
        #expect(model.violatedRows([]).count == 1)
        #expect(model.violatedBounds([0, 0]) == [x])
        #expect(Model().isFeasible([]))
    }

    @Test func theObjectiveIsWholeUnlessAContinuousVariableIsInIt() {
        var model = Model()
        let x = model.addVariable("x")
        let y = model.addVariable("y", .continuous)
        model.objective = 2 * x + 1
        #expect(model.hasIntegerObjective)
        model.objective += 0 * y
        #expect(model.hasIntegerObjective)
        model.objective += y
        #expect(!model.hasIntegerObjective)
    }

    @Test func everyProblemIsFound() {
        var model = Model()
        let x = model.addVariable("x")
        let y = model.addVariable("x", .integer, lower: 3, upper: 2)
        model.setBounds(x, lower: 0, upper: 2)
        model.addRow("r", x + y <= 1)
        model.addRow("r", (x + y).within(0...1))
        model.addRow("crossed", LinearConstraint(x + y, lower: 2, upper: 1))
        model.addRow("foreign", x + Variable(index: 9) <= 1)
        model.objective = (1 << 60) * x
        #expect(
            model.problems() == [
                .duplicateVariableName("x"), .duplicateRowName("r"),
                .binaryOutsideZeroOne(variable: "x", lower: 0, upper: 2),
                .crossedBounds(variable: "x", lower: 3, upper: 2),
                .crossedLimits(row: "crossed", lower: 2, upper: 1), .foreignVariable(row: "foreign", index: 9),
                .tooLarge(place: nil, value: 1 << 61),
            ])
        #expect(model.problems().allSatisfy { !$0.description.isEmpty })
        #expect(!model.isFeasible([0, 3]))
    }

    @Test func aSoundModelHasNoProblems() {
        var model = Model()
        let x = model.addVariable("x")
        let y = model.addVariable("y", .integer)
        model.addRow("r", x + 1_000_000 * y >= 3)
        model.objective = x + y
        #expect(model.problems().isEmpty)
    }
}

@Suite struct OutcomeTests {
    @Test func theGapIsRelativeToTheIncumbent() {
        #expect(SolveOutcome(status: .feasible(.timeLimit), objective: 200, bound: 190).gap == 0.05)
        #expect(SolveOutcome(status: .optimal, objective: 0, bound: 0).gap == 0)
        #expect(SolveOutcome(status: .stopped(.interrupted), bound: 3).gap == nil)
        #expect(SolveProgress(incumbent: -10, bound: -12, nodes: 0, openNodes: 0, seconds: 0).gap == 0.2)
    }

    @Test func valuesNearWholeNumbersAreThoseNumbers() {
        let solution = Solution(rounding: [0.9999999, 2.0000004, 1.5, .nan])
        #expect(solution.values == [1, 2, 2, 0])
        #expect(Array(solution.continuousValues.prefix(3)) == [1, 2, 1.5])
        #expect(!solution.isIntegral)
        #expect(Solution(rounding: [3.0000001]) == Solution(values: [3]))
    }

    @Test func aControlStaysStopped() async {
        let control = SolveControl()
        #expect(!control.isStopped)
        await Task.detached { control.stop() }.value
        #expect(control.isStopped)
    }
}
