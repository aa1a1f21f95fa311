import CivilCalendar
import InspectionDomain

extension AdoptedPlan {
    /// Takes from a scenario what follow-up needs of it.
    ///
    /// - Parameter chain: the scenario's chain; its periods are resolved by the scenario's settings.
    public init(_ plan: Plan, in scenario: Scenario, chain: FollowUpChain) {
        self.scenario = scenario.name
        title = scenario.title
        year = scenario.year
        self.plan = plan
        names = AdoptedNames(of: plan, in: scenario)
        keyEnterprises = Dictionary(grouping: scenario.enterprises, by: \.street).mapValues { $0.map(\.name).sorted() }
        inspections = scenario.periods.filter { $0.kind == .cityInspection }.map {
            AdoptedInspection(days: $0.days, street: $0.street, reason: $0.reason)
        }
        exceptions = [:]
        for visit in plan.visits {
            let kinds = scenario.exceptions(of: visit)
            if !kinds.isEmpty { exceptions[visit.id] = kinds }
        }
        planDates = scenario.settings.planDates
        assessmentDay = scenario.settings.followUp.assessmentDay
        self.chain = chain.resolved(with: scenario.settings)
        officeDays = scenario.calendar.officeDays
        holidayYears = scenario.calendar.years.filter { Self.touched(by: scenario.year).contains($0.year) }
    }

    /// The years that a plan's preparation and its follow-up can touch.
    private static func touched(by year: Int) -> ClosedRange<Int> { year - 1...year + 2 }
}

extension AdoptedNames {
    init(of plan: Plan, in scenario: Scenario) {
        allStreets = scenario.streets.map(\.id)
        for street in scenario.streets where street.name != street.id.text { streets[street.id] = street.name }
        for unit in scenario.units { units[unit.id] = unit.name }
        for round in plan.rounds { rounds[round.id] = scenario.name(round.id) }
        let serving =
            plan.rounds.flatMap { $0.listed + $0.trainees } + plan.visits.flatMap(\.substitutes)
            + plan.visits.flatMap { $0.heldBy ?? [] }.map(\.person)
        for id in serving {
            guard let person = scenario.person(id) else { continue }
            people[id] = AdoptedPerson(name: person.name, unit: person.unit)
        }
    }
}

extension Scenario {
    /// What of a visit is an exception, as far as the plan alone shows it: its length and who attends.
    fileprivate func exceptions(of visit: PlannedVisit) -> [ExceptionKind] {
        var kinds: [ExceptionKind] = []
        if visit.days.dayCount < settings.visit.calendarDays
            || calendar.workingDays(in: visit.days) < settings.visit.workingDays
        {
            kinds.append(.shortVisit)
        }
        if !visit.excused.isEmpty { kinds.append(.excusedMember) }
        if !visit.substitutes.isEmpty { kinds.append(.substitute) }
        return kinds.sorted()
    }
}
