import InspectionDomain

extension ScenarioTables {
    /// Takes from `scenario` what it says of some streets and people beside who and where they are: enterprises, closed and
    /// busy periods, themes, absences, recusals, separations and earlier years.
    mutating func takeWhatConcerns(_ streets: Set<StreetID>, _ people: Set<PersonID>, of scenario: Scenario) {
        enterprises = scenario.enterprises.filter { streets.contains($0.street) }
        periods = scenario.periods.filter { $0.street.map(streets.contains) ?? true }
        themes = scenario.themes.compactMap { theme in
            // A theme without streets is one of all streets; one of none of these is none of their affairs.
            guard !theme.streets.isEmpty else { return theme }
            var theme = theme
            theme.streets.removeAll { !streets.contains($0) }
            return theme.streets.isEmpty ? nil : theme
        }
        absences = scenario.absences.filter { people.contains($0.person) }
        recusals = scenario.recusals.filter { people.contains($0.person) && streets.contains($0.street) }
        separations = scenario.separations.filter { people.contains($0.first) && people.contains($0.second) }
        history = scenario.history.filter { people.contains($0.person) }
    }
}
