import InspectionDomain

/// How many of those present on a visit have an expertise the visit asks for.
struct ExpertiseCover: Sendable, Hashable {
    /// What is asked for.
    let expertise: Expertise
    /// Who has it, sorted by id.
    let holders: [PersonID]

    /// Whether anybody has it.
    var isCovered: Bool { !holders.isEmpty }

    /// The cover of everything a visit asks for, by expertise: its street's wishes, the key enterprises', the nine
    /// contents', and those of the themes in whose window it begins.
    static func of(_ visit: PlannedVisit, plan: Plan, scenario: Scenario) -> [ExpertiseCover] {
        var wanted = Set(scenario.street(visit.street)?.wantedExpertise ?? [])
        for enterprise in scenario.enterprises where enterprise.street == visit.street {
            wanted.formUnion(enterprise.wantedExpertise)
        }
        wanted.formUnion(scenario.settings.contentExpertise.values.joined())
        for theme in themes(of: visit, scenario: scenario) { wanted.formUnion(theme.wantedExpertise) }

        let present = plan.attendance(of: visit)
        return wanted.sorted().map { expertise in
            ExpertiseCover(
                expertise: expertise,
                holders: present.filter { scenario.person($0)?.expertise.contains(expertise) ?? false })
        }
    }

    /// The themes a visit serves: it begins in their window and they concern its street.
    static func themes(of visit: PlannedVisit, scenario: Scenario) -> [Theme] {
        scenario.themes.filter { $0.window.contains(visit.entry) && $0.concerns(visit.street) }
    }
}
