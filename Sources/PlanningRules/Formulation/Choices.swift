import CivilCalendar
import InspectionDomain

/// What may be chosen from: the ways to hold each visit, the days on which each round may train and the people who may
/// serve, as every rule allows them. Asking the rules takes time; programs of one scenario that differ only in what they
/// keep of it share the answer.
public struct Choices: Sendable {
    /// Ways to hold each visit, by visit (as in `Scenario.visits`), in order of days.
    public private(set) var options: [[VisitOption]] = []
    /// Training days that may be chosen, by round.
    public private(set) var trainings: [[DayRange]] = []
    /// Rule instances that have taken a choice away, with how many choices each took.
    public private(set) var exclusions: [RuleInstance: Int] = [:]

    /// Who may serve, and what there is to know of people.
    let people: People
    /// The expertise each visit asks for, by visit.
    let demands: [[ExpertiseDemand]]
    /// The visits to each street, in order.
    let visits: [StreetID: [Int]]

    private let scenario: Scenario
    private let scope: FormulationScope
    private let rules: [any PlanningRule]

    /// What `rules` allow, as far as `scope` does not leave them out; what the scope keeps of visits is not asked.
    public init(_ scenario: Scenario, rules: [any PlanningRule] = Catalogue.rules, scope: FormulationScope) {
        self.scenario = scenario
        self.scope = scope
        self.rules = rules.filter { !scope.relaxedRules.contains($0.id) }
        people = People(scenario, rules: self.rules, scope: scope)
        visits = Dictionary(grouping: scenario.visits.indices) { scenario.visits[$0].street }
        let wanted = visits.keys.map { ($0, scenario.expertiseDemands(of: $0)) }
        let byStreet = Dictionary(uniqueKeysWithValues: wanted)
        demands = scenario.visits.map { byStreet[$0.street] ?? [] }
        exclusions = people.exclusions
        let record = HeldRecord(scenario, scope: scope)
        for (position, visit) in scenario.visits.enumerated() {
            options.append(record.visits[position].map { record.option(of: $0, in: scenario) } ?? ways(to: visit))
        }
        for (index, round) in scenario.rounds.enumerated() {
            trainings.append(record.trainings[index].map { [$0] } ?? days(toTrain: round))
        }
    }

    private mutating func ways(to visit: VisitRequest) -> [VisitOption] {
        let (usual, short) = lengths(of: visit)
        let shortAllowed = scope.allowsExceptions && scenario.settings.exceptionWeights[.shortVisit] != nil
        var kept: [VisitOption] = []
        for (index, round) in scenario.rounds.enumerated() {
            for entry in round.window {
                let exit = usual.exit(from: entry, in: scenario.calendar)
                let early = short.exit(from: entry, in: scenario.calendar)
                var candidates = [VisitOption(round: index, entry: entry, exit: exit, isShort: false)]
                if shortAllowed, early < exit {
                    candidates.append(VisitOption(round: index, entry: entry, exit: early, isShort: true))
                }
                for option in candidates where isAllowed(option, for: visit) { kept.append(option) }
            }
        }
        return kept
    }

    /// How long a visit lasts, usually and as an exception. Where R04 or R05 is left out, as short as what is left
    /// allows: of two visits that begin on one day, the shorter is never harder to hold.
    private mutating func lengths(of visit: VisitRequest) -> (usual: VisitLength, short: VisitLength) {
        let enterprises = KeyEnterprises.instance(of: visit.street)
        let extra = scope.relaxes(enterprises) ? 0 : VisitLength.extraWorkingDays(for: visit.street, in: scenario)
        if extra > 0 { exclusions[enterprises, default: 0] += 1 }
        guard !scope.relaxes(TwoWeeks.instance) else {
            let least = VisitLength.least(withExtra: extra, in: scenario)
            return (least, least)
        }
        exclusions[TwoWeeks.instance, default: 0] += 1
        return (.usual(withExtra: extra, in: scenario), .short(withExtra: extra, in: scenario))
    }

    private mutating func isAllowed(_ option: VisitOption, for visit: VisitRequest) -> Bool {
        for rule in rules {
            if let instance = rule.exclusions(of: option, for: visit, in: scenario).first(where: { !scope.relaxes($0) })
            {
                exclusions[instance, default: 0] += 1
                return false
            }
        }
        return true
    }

    private mutating func days(toTrain round: Round) -> [DayRange] {
        let calendar = scenario.calendar
        let length = max(1, scenario.settings.training.workingDays)
        var kept: [DayRange] = []
        for first in calendar.workingDayList(in: round.window) {
            let days = first...calendar.adding(workingDays: length - 1, to: first)
            guard days.upperBound <= round.window.upperBound else { break }
            let instance = rules.lazy
                .flatMap { [scenario] in $0.exclusions(of: days, trainingOf: round, in: scenario) }
                .first { [scope] in !scope.relaxes($0) }
            if let instance {
                exclusions[instance, default: 0] += 1
            } else {
                kept.append(days)
            }
        }
        return kept
    }
}

/// What has happened, as far as the search does not leave out that it stays.
struct HeldRecord {
    /// Visits that have begun, by visit; `nil` for those still to be decided.
    let visits: [PlannedVisit?]
    /// Trainings that have been held, by round; `nil` for those still to be decided.
    let trainings: [DayRange?]

    init(_ scenario: Scenario, scope: FormulationScope) {
        visits = scenario.visits.map { visit in
            guard let held = scenario.replanning?.settledVisit(visit.id) else { return nil }
            return scope.relaxes(WhatHasHappened.instance(of: visit.id)) ? nil : held
        }
        trainings = scenario.rounds.map { round in
            guard let held = scenario.replanning?.trainedRound(round.id) else { return nil }
            return scope.relaxes(WhatHasHappened.instance(of: round.id)) ? nil : held.training
        }
    }

    /// The one way in which a visit was held; none where its round is no longer there.
    func option(of held: PlannedVisit, in scenario: Scenario) -> [VisitOption] {
        scenario.rounds.firstIndex { $0.id == held.round }.map {
            [VisitOption(round: $0, entry: held.entry, exit: held.days.upperBound, isShort: false)]
        } ?? []
    }
}
