import GLPKSolver
import LinearModel
import Testing

@Suite struct BruteForceTests {
    /// A tiny model with all kinds of rows, which is often infeasible.
    private func tinyModel(_ seed: UInt64) -> Model {
        var numbers = SeededNumbers(seed)
        var model = Model(name: "tiny \(seed)")
        let variables = (0..<Int.random(in: 1...5, using: &numbers)).map { index in
            Bool.random(using: &numbers)
                ? model.addVariable("b\(index)")
                : model.addVariable(
                    "i\(index)", .integer, lower: Int.random(in: -2...0, using: &numbers),
                    upper: Int.random(in: 0...2, using: &numbers))
        }
        for row in 0..<Int.random(in: 0...4, using: &numbers) {
            var left = LinearExpression()
            for variable in variables { left.add(Int.random(in: -3...3, using: &numbers), variable) }
            let right = Int.random(in: -4...4, using: &numbers)
            switch Int.random(in: 0...3, using: &numbers) {
            case 0: model.addRow("r\(row)", left <= right)
            case 1: model.addRow("r\(row)", left >= right)
            case 2: model.addRow("r\(row)", left == right)
            default: model.addRow("r\(row)", left.within(right...(right + 2)))
            }
        }
        for variable in variables { model.objective.add(Int.random(in: -5...5, using: &numbers), variable) }
        model.objective.constant = Int.random(in: -9...9, using: &numbers)
        return model
    }

    private func bestByEnumeration(_ model: Model) -> Int? {
        var plans: [[Int]] = [[]]
        for declaration in model.variables {
            plans = plans.flatMap { plan in (declaration.lower...declaration.upper!).map { plan + [$0] } }
        }
        return plans.filter(model.isFeasible).map(model.objectiveValue).min()
    }

    @Test func theSolverAgreesWithEnumeration() throws {
        var infeasible = 0
        for seed in 0..<300 as Range<UInt64> {
            let model = tinyModel(seed)
            let best = bestByEnumeration(model)
            let options = SolveOptions(
                presolve: seed % 2 == 1, cuts: seed % 3 == 0 ? .all : .none,
                branching: seed % 5 == 0 ? .pseudoCost : .driebeekTomlin)
            let outcome = try GLPKSolver().solve(model, options: options)
            #expect(outcome.objective == best, "seed \(seed)")
            #expect(outcome.status == (best == nil ? .infeasible : .optimal), "seed \(seed)")
            infeasible += best == nil ? 1 : 0
        }
        #expect((30...270).contains(infeasible), "the sample must hold both sorts, \(infeasible) of 300 are infeasible")
    }

    /// Priorities change the way through the tree, never where it ends; a variable of another model is no fault.
    @Test(arguments: PriorityOrder.allCases)
    func prioritiesDoNotChangeTheOptimum(_ order: PriorityOrder) throws {
        for seed in 0..<200 as Range<UInt64> {
            let model = tinyModel(seed)
            var options = SolveOptions(cuts: .none, priorityOrder: order)
            for index in model.variables.indices {
                options.priorities[Variable(index: index)] = Int(seed) % 3 == 0 ? index : model.variables.count - index
            }
            options.priorities[Variable(index: model.variables.count + 7)] = 9
            let outcome = try GLPKSolver().solve(model, options: options)
            #expect(outcome.objective == bestByEnumeration(model), "seed \(seed)")
        }
    }

    /// Guards against priorities that never reach the search: the tree must change with them.
    @Test func prioritiesAreFelt() throws {
        var numbers = SeededNumbers(7)
        var model = Model(name: "knapsacks")
        let items = (0..<25).map { model.addVariable("item\($0)") }
        for row in 0..<4 {
            var weight = LinearExpression()
            for item in items { weight.add(Int.random(in: 5...60, using: &numbers), item) }
            model.addRow("weight\(row)", weight <= 300)
        }
        for item in items { model.objective.add(-Int.random(in: 5...60, using: &numbers), item) }
        var options = SolveOptions(cuts: .none)
        let plain = try GLPKSolver().solve(model, options: options)
        for item in items { options.priorities[item] = 1 + item.index }
        let guided = try GLPKSolver().solve(model, options: options)
        #expect(guided.objective == plain.objective)
        #expect(guided.nodes != plain.nodes)
        for item in items { options.priorities[item] = 1 }
        let furthest = try GLPKSolver().solve(model, options: options)
        options.priorityOrder = .weightiest
        let weightiest = try GLPKSolver().solve(model, options: options)
        #expect(weightiest.objective == plain.objective)
        #expect(weightiest.nodes != furthest.nodes)
    }

    /// Also guards against a fault of GLPK: its presolver leaves some of these without columns, which cover cuts choke on.
    @Test func aCutoffLetsThroughWhatIsGoodEnoughAndNothingElse() throws {
        for seed in 0..<100 as Range<UInt64> {
            let model = tinyModel(seed)
            guard let best = bestByEnumeration(model) else { continue }
            for presolve in [false, true] {
                let kept = try GLPKSolver().solve(model, options: SolveOptions(presolve: presolve, cutoff: best))
                #expect(kept.status == .optimal && kept.objective == best, "seed \(seed)")
                let none = try GLPKSolver().solve(model, options: SolveOptions(presolve: presolve, cutoff: best - 1))
                #expect(none.status == .infeasible && none.solution == nil, "seed \(seed)")
                #expect(none.bound == best, "seed \(seed)")
            }
        }
    }
}
