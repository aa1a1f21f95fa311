import LinearModel
import Testing

@testable import GLPKSolver

/// A search begins without most rows and without variables that only count others; nobody may notice.
@Suite struct RowPoolTests {
    /// Running counts over binary variables, with limits on the counts and rows between them, often infeasible.
    private func countingModel(_ seed: UInt64) -> Model {
        var numbers = SeededNumbers(seed)
        var model = Model(name: "counting \(seed)")
        let choices = (0..<Int.random(in: 3...8, using: &numbers)).map { model.addVariable("x\($0)") }
        model.addRow("some", sum(choices) == Int.random(in: 1...(choices.count - 1), using: &numbers))
        var counts: [Variable] = []
        for (index, choice) in choices.enumerated() {
            let upper = Bool.random(using: &numbers) ? Int.random(in: 0...3, using: &numbers) : nil
            let count = model.addVariable("count\(index)", .continuous, upper: upper)
            var value = LinearExpression(choice)
            if let last = counts.last { value.add(1, last) }
            if index % 3 == 2 { value.add(-1, choices[index - 2]) }
            model.define(count, as: value, named: "define\(index)")
            counts.append(count)
        }
        for row in 0..<4 {
            var left = LinearExpression()
            for count in counts where Bool.random(using: &numbers) {
                left.add(Int.random(in: -2...2, using: &numbers), count)
            }
            left.add(Int.random(in: -2...2, using: &numbers), choices[row % choices.count])
            let right = Int.random(in: -2...4, using: &numbers)
            model.addRow("r\(row)", Bool.random(using: &numbers) ? left <= right : left >= right)
        }
        for choice in choices { model.objective.add(Int.random(in: -5...5, using: &numbers), choice) }
        return model
    }

    /// Every choice tried, the counts worked out by hand.
    private func bestByEnumeration(_ model: Model) -> Int? {
        let choices = model.variables.filter { $0.kind == .binary }.count
        return (0..<(1 << choices)).compactMap { bits -> Int? in
            var values = (0..<choices).map { (bits >> $0) & 1 }
            for index in 0..<choices {
                values.append(
                    values[index] + (index > 0 ? values[choices + index - 1] : 0)
                        - (index % 3 == 2 ? values[index - 2] : 0))
            }
            return model.isFeasible(values) ? model.objectiveValue(values) : nil
        }.min()
    }

    @Test func whatIsLeftOutDoesNotLoosenTheAnswer() throws {
        var infeasible = 0
        for seed in 0..<300 as Range<UInt64> {
            let model = countingModel(seed)
            let pool = try #require(RowPool(model))
            #expect(pool.core.variables.allSatisfy { $0.kind == .binary }, "the counts are left out")
            let best = bestByEnumeration(model)
            let outcome = try GLPKSolver().solve(
                model,
                options: SolveOptions(
                    cuts: seed % 2 == 0 ? .none : .all,
                    heuristics: HeuristicOptions(
                        feasibilityPump: seed % 3 == 0, proximity: seed % 5 == 0, rounding: seed % 7 != 0)))
            #expect(outcome.objective == best, "seed \(seed)")
            if let solution = outcome.solution { #expect(model.isFeasible(solution.values), "seed \(seed)") }
            infeasible += best == nil ? 1 : 0
        }
        #expect((30...270).contains(infeasible), "the sample must hold both sorts, \(infeasible) of 300 are infeasible")
    }

    /// Of 4,950 rows the first relaxation breaks thousands; a handful decide.
    @Test func rowsThatWaitAreAddedWhenTheyAreBroken() throws {
        var model = Model(name: "one of a hundred")
        let items = (0..<100).map { model.addVariable("item\($0)") }
        let others = model.addVariable("others", .integer, upper: 100)
        model.addRow("all", sum(items) + others == 100)
        for (index, one) in items.enumerated() {
            for other in items[(index + 1)...] {
                model.addRow("\(one.index) or \(other.index)", one + other <= 1)
            }
            model.objective.add(-1 - index % 7, one)
        }
        #expect(RowPool(model)?.core.rows.count == 1)
        let outcome = try GLPKSolver().solve(model)
        #expect(outcome.status == .optimal)
        #expect(outcome.objective == -7)
    }

    /// Without its rows the objective would fall for ever: then all rows are there from the beginning.
    @Test func anObjectiveThatOnlyRowsBoundKeepsThem() throws {
        var model = Model(name: "bounded by a row")
        let x = model.addVariable("x", .integer, upper: nil)
        let y = model.addVariable("y", .integer, upper: nil)
        model.addRow("equal", LinearExpression(x) == LinearExpression(y))
        model.addRow("limit", x + y <= 9)
        model.objective = -1 * LinearExpression(x)
        #expect(RowPool(model) == nil)
        #expect(try GLPKSolver().solve(model).objective == -4)
    }

    /// A count of a count that is defined later cannot be worked out in order, and stays.
    @Test func countsOutOfOrderStay() throws {
        var model = Model(name: "out of order")
        let x = model.addVariable("x")
        let first = model.addVariable("first", .continuous, upper: 5)
        let second = model.addVariable("second", .continuous, upper: 5)
        model.define(first, as: 2 * LinearExpression(second), named: "first")
        model.define(second, as: LinearExpression(x), named: "second")
        model.addRow("at least", LinearExpression(first) >= 1)
        model.objective = LinearExpression(x)
        #expect(RowPool(model)?.core.variables.map(\.name) == ["x", "first"])
        let solution = try #require(try GLPKSolver().solve(model).solution)
        #expect(solution.values == [1, 2, 1])
    }

    /// The first relaxation may be a solution that is no better than asked for.
    @Test func aSolutionNoBetterThanTheCutoffIsNone() throws {
        var model = Model(name: "already whole")
        let x = model.addVariable("x")
        model.addRow("chosen", LinearExpression(x) == 1)
        model.addRow("spare", LinearExpression(x) <= 1)
        model.objective = 3 * LinearExpression(x) + 4
        #expect(try GLPKSolver().solve(model, options: SolveOptions(cutoff: 6)).status == .infeasible)
        #expect(try GLPKSolver().solve(model, options: SolveOptions(cutoff: 7)).objective == 7)
    }
}
