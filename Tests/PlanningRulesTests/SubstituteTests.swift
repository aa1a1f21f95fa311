import CivilCalendar
import GLPKSolver
import InspectionDomain
import LinearModel
import Planner
import PlanningRules
import Testing

/// Substitutes against trying each person by a solve with everything else pinned.
@Suite struct SubstituteTests {
    private static let worlds =
        TinyWorlds.strict + TinyWorlds.lenient + TinyWorlds.pinned.prefix(8) + TinyWorlds.replanned

    @Test(arguments: worlds) func theListIsWhatSolvingForEachPersonGives(_ world: TinyWorld) throws {
        var random = SplitMix(seed: StableSeed.of(world.name))
        let obeying = world.listing.filter { world.obeys($0) }
        var tried = 0
        for _ in 0..<4 {
            guard let plan = obeying.randomElement(using: &random) else { continue }
            let start = world.scenario.replanning?.asOf ?? world.scenario.rounds[0].window.lowerBound.adding(days: -60)
            let scenario = world.scenario.replanned(from: Replanning(of: plan, asOf: start))
            let finder = SubstituteFinder(plan: plan, in: scenario)
            for person in Set(plan.rounds.flatMap(\.listed)).sorted() {
                for round in finder.rounds(of: person) {
                    let list = try finder.substitutes(for: person, in: round)
                    for substitution in list.possible + list.impossible {
                        let best = try Pinned(scenario, team: list.team, in: round).best(substitution.plan)
                        let audit = substitution.audit
                        let own = substitution.isPossible ? Pinned.points(audit, substitution, in: scenario) : nil
                        #expect(
                            own == best,
                            "\(substitution.candidate) for \(person): \(audit.violations)\n\(substitution.plan.summary)"
                        )
                        tried += 1
                    }
                }
            }
        }
        #expect(tried > 0 || world.scenario.replanning != nil)
    }

    /// Sorted by what matters, and everybody is in it once.
    @Test(arguments: worlds) func theListIsRankedAndWhole(_ world: TinyWorld) throws {
        guard let plan = world.listing.first(where: { world.obeys($0) }) else { return }
        let finder = SubstituteFinder(plan: plan, in: world.scenario)
        for person in Set(plan.rounds.flatMap(\.listed)).sorted() {
            for round in finder.rounds(of: person) {
                let list = try finder.substitutes(for: person, in: round)
                let keys = list.possible.map {
                    [$0.audit.exceptionPoints, $0.reseated.count, $0.audit.points(at: .preferences(1))]
                }
                #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
                let members = plan.round(round)?.teams.first { $0.number == list.team }?.members.map(\.person) ?? []
                let everybody = (list.possible + list.impossible).map(\.candidate).sorted()
                #expect(everybody == world.scenario.people.map(\.id).filter { !members.contains($0) })
                #expect(list.rejections.reduce(0) { $0 + $1.people.count } == list.impossible.count)
                #expect(list.impossible.allSatisfy { !$0.audit.violations.isEmpty })
            }
        }
    }

    @Test func whoIsNotThereCannotBeReplaced() throws {
        let world = TinyWorlds.strict[0]
        let plan = try #require(world.listing.first { world.obeys($0) && !$0.rounds[0].listed.contains("F") })
        let finder = SubstituteFinder(plan: plan, in: world.scenario)
        #expect(finder.rounds(of: "F").isEmpty)
        #expect(throws: SubstituteProblem.notServing("F", "R")) { try finder.substitutes(for: "F", in: "R") }
    }

    /// A team that has begun all its visits keeps everybody.
    @Test func aFinishedTeamIsLeftAlone() throws {
        let world = try #require(TinyWorlds.replanned.first { $0.name.contains("one has finished") })
        let plan = try #require(world.scenario.replanning?.baseline)
        let finder = SubstituteFinder(plan: plan, in: world.scenario)
        #expect(throws: SubstituteProblem.teamFinished("B", "R", 2)) { try finder.substitutes(for: "B", in: "R") }
        #expect(finder.rounds(of: "A") == ["R"])
    }
}

/// The whole program with all of a plan fixed but who sits in which seat of one team.
private struct Pinned {
    let scenario: Scenario
    let team: Int
    let round: RoundID

    init(_ scenario: Scenario, team: Int, in round: RoundID) {
        self.scenario = scenario
        self.team = team
        self.round = round
    }

    /// The least points level by level; `nil`: impossible.
    func best(_ plan: Plan) throws -> [Int]? {
        var formulation = Formulation(scenario, scope: FormulationScope(allowsExceptions: true))
        var unseated = plan
        for index in unseated.rounds.indices where unseated.rounds[index].id == round {
            unseated.rounds[index].teams = unseated.rounds[index].teams.map { own in
                own.number != team
                    ? own
                    : PlannedTeam(
                        number: own.number, members: own.members.map { RosterEntry(person: $0.person, seat: .member) })
            }
        }
        if let replanning = scenario.replanning { unseated = unseated.keepingRecord(of: replanning) }
        guard let decided = formulation.assignment(of: unseated) else { return nil }
        guard let seats = Catalogue.disturbances.first(where: { $0.key == .seatsChanged }) else { return nil }
        let free = seatVariables(formulation)
        let levels =
            [
                formulation.exceptionCosts.map(\.expression), seats.cost(in: &formulation).map(\.expression),
            ]
            + Audit.preferenceLevels(of: scenario).map { level in
                Catalogue.preferences.filter {
                    $0.setting(in: scenario).weight > 0 && $0.setting(in: scenario).level == level
                }
                .flatMap { $0.cost(in: &formulation, weight: $0.setting(in: scenario).weight).map(\.expression) }
            }
        var model = formulation.model
        for (variable, value) in decided where !free.contains(variable) { model.fix(variable, at: value) }
        var points: [Int] = []
        for level in levels {
            model.objective = sum(level)
            let outcome = try GLPKSolver().solve(model)
            if outcome.status == .infeasible { return nil }
            guard outcome.status == .optimal, let objective = outcome.objective else {
                throw Optimum.Unsolved(status: outcome.status)
            }
            points.append(objective)
            model.addRow("level\(points.count)", sum(level) <= objective)
        }
        return points
    }

    private func seatVariables(_ formulation: Formulation) -> Set<Variable> {
        let group = formulation.groups.first { scenario.rounds[$0.round].id == round && $0.firstTeam == team }
        guard let group else { return [] }
        return Set(
            Seat.allCases.flatMap { seat in
                scenario.people.indices.compactMap { formulation.seat(seat, $0, group) }
            })
    }

    static func points(_ audit: Audit, _ substitution: Substitution, in scenario: Scenario) -> [Int] {
        [audit.exceptionPoints, substitution.reseated.count]
            + Audit.preferenceLevels(of: scenario).map { audit.points(at: .preferences($0)) }
    }
}
