import InspectionDomain

/// Every rule and preference, in the order of their ids. A rule that is not listed here does not exist.
public enum Catalogue {
    /// What binds.
    public static let rules: [any PlanningRule] = [
        SpecialVisits(), EveryStreetEveryYear(), TwoWeeks(), KeyEnterprises(), StreetUndisturbed(), Themes(),
        TeamsAtOnce(), TeamSize(), TeamMix(), OneLeader(), LeaderQualified(), PlanStructure(), CityInspection(),
        PersonalConditionsMet(), StableMembers(), WantedExpertise(), NoticeBeforeEntry(), TrainingBeforeRound(),
        EntryOnWorkingDay(), CorrectionBeforeAssessment(), UnitCapacity(), FullTime(), BudgetCap(), Recusals(),
        GapBetweenVisits(), SeatsFilled(), RoundWindow(), Pins(), WhatHasHappened(), Frozen(),
    ]

    /// How a plan may depart from one in force.
    public static let disturbances: [any DisturbanceMeasure] = [
        VisitsKept(), PeopleChanged(), SeatsChanged(), VisitsMoved(), DaysMoved(), WorstMove(),
    ]

    /// What is liked.
    public static let preferences: [any PlanningPreference] = [
        UnitBurden(), PersonBurden(), Rotation(), ThemeWindow(), BusyPeriods(), MondayEntry(), Stability(), LowCost(),
        DeeperExpertise(), ReportSpread(),
    ]

    /// The statements of all of them, by id.
    public static var statements: [RuleStatement] {
        (rules.map(\.statement) + disturbances.map(\.statement) + preferences.map(\.statement)).sorted { $0.id < $1.id }
    }

    /// The statement of one rule or preference.
    public static func statement(of id: RuleID) -> RuleStatement? {
        statements.first { $0.id == id }
    }
}
