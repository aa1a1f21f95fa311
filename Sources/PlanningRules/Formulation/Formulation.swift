import CivilCalendar
import InspectionDomain
import LinearModel

/// The integer program of a scenario: who decides what, and the words in which rules speak of it.
///
/// Sets: visits v, groups of teams g (one team each, or all teams of a round), people p, ways o to hold a visit,
/// rounds r, training days d. Variables:
/// - `x[v,o,g]` = 1: visit v is held as o by g
/// - `v[v,g]` = 1: g makes visit v, however it is held
/// - `n[g]`: teams of g that go out
/// - `y[p,g]` = 1: p is on the roster of g
/// - `s[p,g]` = 1: p holds seat s in g (leader, deputy …)
/// - `t[r,d]` = 1: round r trains from day d on
/// - `e[p,g,v]`, `b[p,g,v]` = 1: p is excused from v, substitutes on v (only where exceptions are allowed)
/// - `m[v,q]` = 1: expertise q is missing on v (only where exceptions are allowed)
///
/// Rules add rows through `row(_:_:_:)` and may add variables of their own. Everything is emitted in one order.
public struct Formulation: Sendable {
    /// What is planned.
    public let scenario: Scenario
    /// What this formulation covers.
    public let scope: FormulationScope
    /// The model so far.
    public internal(set) var model: Model
    /// Groups of teams by round and number.
    public let groups: [TeamGroup]
    /// Ways to hold each visit, by visit (as in `Scenario.visits`), in order of days.
    public internal(set) var options: [[VisitOption]] = []
    /// Training days that may be chosen, by round.
    public internal(set) var trainings: [[DayRange]] = []
    /// Rule instances that have taken a choice away, with how many choices each took.
    public internal(set) var exclusions: [RuleInstance: Int] = [:]
    /// Rule instances that have added rows.
    public private(set) var postedInstances: Set<RuleInstance> = []
    /// People in the order of the seed, as indices into `Scenario.people`.
    public let peopleOrder: [Int]
    /// The variables of the main decisions, in the order in which they were added.
    public private(set) var decisionVariables: [Variable] = []

    /// Variables on which other decisions hang, with a priority for the search.
    public internal(set) var branchingPriorities: [Variable: Int] = [:]

    /// Visits that have taken place, by visit; `nil` for those still to be decided.
    public internal(set) var settled: [PlannedVisit?] = []
    /// Trainings that have been held, by round; `nil` for those still to be decided.
    public internal(set) var heldTrainings: [DayRange?] = []

    /// What the rules allow.
    let choices: Choices
    /// The groups of each round.
    let groupsByRound: [[TeamGroup]]
    /// The names of the groups.
    let groupNames: [String]
    /// What of each round is still to be decided.
    var openings: [Opening] = []

    var starts: [[[Variable?]]] = []
    /// `v[v,g]` by visit and group; `nil` where the group cannot make the visit.
    var made: [[Variable?]] = []
    var used: [Variable] = []
    var members: [[Variable?]] = []
    /// Who may be on the roster of each group, in the order of the seed.
    var candidates: [[Int]] = []
    var seatVariables: [Seat: [[Variable?]]] = [:]
    var trainingVariables: [[Variable]] = []
    var excusedVariables = ExceptionVariables()
    var substituteVariables = ExceptionVariables()
    var missingVariables: [MissingKey: Variable] = [:]
    /// Variables that count decisions, each with the row that defines it, in the order in which they were added.
    var definitions: [(variable: Variable, value: LinearExpression)] = []
    var dayCounts: [DayCount.Key: DayCount] = [:]
    var trainedCounts: [Int: DayCount] = [:]
    var enteredCounts: [Int: DayCount] = [:]
    var holderCounts: [HolderKey: Variable] = [:]
    var makingCache: [Int: [Variable]] = [:]
    var servingCache: [HolderKey: [Variable]] = [:]
    /// Points of exceptions, to be minimised first.
    public internal(set) var exceptionCosts: [InstanceCost] = []

    struct MissingKey: Hashable { let visit: Int; let expertise: Expertise }
    struct HolderKey: Hashable { let group: Int; let expertise: Expertise }

    /// Formulates `scenario` with the rows of `rules`.
    ///
    /// - Parameter choices: what these rules allow, where it is known already; it must have been listed for the same
    ///   exceptions and the same rules left out.
    public init(
        _ scenario: Scenario, rules: [any PlanningRule] = Catalogue.rules, scope: FormulationScope,
        choices: Choices? = nil
    ) {
        self.scenario = scenario
        self.scope = scope
        model = Model(name: scenario.name)
        let groups = Formulation.groups(of: scenario, scope: scope)
        self.groups = groups
        groupsByRound = scenario.rounds.indices.map { round in groups.filter { $0.round == round } }
        groupNames = groups.map { Formulation.name(of: $0, in: scenario, scope) }
        self.choices = choices ?? Choices(scenario, rules: rules, scope: scope)
        peopleOrder = self.choices.people.order
        noteWhatHasHappened()
        addChoices()
        addVariables()
        addExceptionVariables()
        decisionVariables = listDecisionVariables()
        addStructure()
        for rule in rules where !scope.relaxedRules.contains(rule.id) {
            rule.post(in: &self)
        }
        addRequirements()
    }

    /// Adds a row named after the rule and the instance, unless the scope leaves it out.
    public mutating func row(_ rule: RuleID, _ parts: [String], _ constraint: LinearConstraint) {
        let instance = RuleInstance(rule, parts)
        guard !scope.relaxes(instance) else { return }
        postedInstances.insert(instance)
        model.addRow(instance.description, constraint)
    }

    /// Adds a row of an instance that needs several rows: `aspect` tells them apart in the row's name.
    public mutating func row(_ instance: RuleInstance, aspect: String, _ constraint: LinearConstraint) {
        guard !scope.relaxes(instance) else { return }
        postedInstances.insert(instance)
        model.addRow("\(instance).\(aspect)", constraint)
    }

    /// Adds a variable of a rule's own.
    public mutating func variable(
        _ name: String, _ kind: VariableKind = .binary, lower: Int = 0, upper: Int? = nil
    ) -> Variable {
        model.addVariable(name, kind, lower: lower, upper: upper)
    }

    /// Groups of teams: one for each team, or one for each round.
    private static func groups(of scenario: Scenario, scope: FormulationScope) -> [TeamGroup] {
        var groups: [TeamGroup] = []
        for (index, round) in scenario.rounds.enumerated() {
            // A team that has begun a visit is there, whatever the limit has become.
            let begun = scenario.replanning?.begunTeams(of: round.id).last ?? 0
            let teams = max(teams(in: round, of: scenario, scope), begun)
            guard teams > 0 else { continue }
            let apart = scope.resolution == .teams ? teams : min(teams, scope.toldApart[round.id] ?? 0)
            for team in 0..<apart {
                groups.append(TeamGroup(index: groups.count, round: index, firstTeam: team + 1, maximumTeams: 1))
            }
            if apart < teams {
                groups.append(
                    TeamGroup(index: groups.count, round: index, firstTeam: apart + 1, maximumTeams: teams - apart))
            }
        }
        return groups
    }

    /// Without R09 a round may send any number of teams, so that "too few teams" can be named as a cause; more than
    /// there are visits never help.
    private static func teams(in round: Round, of scenario: Scenario, _ scope: FormulationScope) -> Int {
        let most = scenario.maximumTeams(in: round)
        guard scope.relaxes(TeamsAtOnce.instance(in: round.id)) else { return most }
        let enough = max(most, scenario.visits.count)
        return scope.resolution == .rounds ? enough : min(enough, scope.looseTeams[round.id] ?? most + 2)
    }

    /// People ordered by a hash of the seed and their id: the same for shuffled input, another for another seed.
    public static func order(of people: [Inspector], seed: UInt64) -> [Int] {
        let keys = people.map { StableHash.value(of: $0.id.text, seed: seed) }
        return people.indices.sorted { (keys[$0], people[$0].id) < (keys[$1], people[$1].id) }
    }
}

extension Formulation {
    /// Adds a row of the search itself, such as the points of an earlier level, which belongs to no rule.
    public mutating func hold(_ name: String, _ constraint: LinearConstraint) {
        model.addRow(name, constraint)
    }

    /// Asks for at most `points` from now on, in the name of the search itself: a row that belongs to no rule.
    ///
    /// Where nothing less is possible, every variable of the expression is at the end of its bounds; then it is held
    /// there, which leaves the search less to do than a row would.
    public mutating func hold(_ name: String, _ expression: LinearExpression, atMost points: Int) {
        let expression = expression.merged()
        var least = expression.constant
        for term in expression.terms {
            let bounds = model.variables[term.variable.index]
            guard let end = term.coefficient > 0 ? bounds.lower : bounds.upper else { return addRow() }
            least += term.coefficient * end
        }
        guard least == points else { return addRow() }
        for term in expression.terms {
            let bounds = model.variables[term.variable.index]
            model.fix(term.variable, at: term.coefficient > 0 ? bounds.lower : bounds.upper ?? bounds.lower)
        }

        func addRow() { model.addRow(name, expression <= points) }
    }
}
