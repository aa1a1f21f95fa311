import InspectionDomain

/// How many of those present on a visit have an expertise the visit asks for.
struct ExpertiseCover: Sendable, Hashable {
    /// What is asked for.
    let expertise: Expertise
    /// Who has it, sorted by id.
    let holders: [PersonID]

    /// Whether anybody has it.
    var isCovered: Bool { !holders.isEmpty }

    /// The cover of everything a visit asks for, by expertise.
    static func of(_ visit: PlannedVisit, plan: Plan, scenario: Scenario) -> [ExpertiseCover] {
        let present = plan.attendance(of: visit)
        return scenario.expertiseDemands(of: visit.street).filter { $0.holds(from: visit.entry) }.map { demand in
            ExpertiseCover(
                expertise: demand.expertise,
                holders: present.filter { scenario.person($0)?.expertise.contains(demand.expertise) ?? false })
        }
    }

    /// The themes a visit serves: it begins in their window and they concern its street.
    static func themes(of visit: PlannedVisit, scenario: Scenario) -> [Theme] {
        scenario.themes.filter { $0.window.contains(visit.entry) && $0.concerns(visit.street) }
    }
}
