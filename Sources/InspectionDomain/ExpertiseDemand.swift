import CivilCalendar

/// Expertise that a visit asks for: always, or only where it begins within the window of a theme (R25).
public struct ExpertiseDemand: Sendable, Hashable {
    /// What is asked for.
    public let expertise: Expertise
    /// Days (both ends included) on which a visit must begin to ask for it; `nil`: it always does.
    public let windows: [DayRange]?

    /// Whether a visit that begins on `entry` asks for it.
    public func holds(from entry: Day) -> Bool { windows?.contains { $0.contains(entry) } ?? true }
}

extension Scenario {
    /// What visits to `street` ask for, sorted by expertise: the nine contents, the street, its key enterprises, and
    /// the themes that concern it. An expertise that is always wanted hides its windows.
    public func expertiseDemands(of street: StreetID) -> [ExpertiseDemand] {
        var always = Set(settings.contentExpertise.values.flatMap(\.self))
        always.formUnion(self.street(street)?.wantedExpertise ?? [])
        for enterprise in enterprises where enterprise.street == street {
            always.formUnion(enterprise.wantedExpertise)
        }
        var windows: [Expertise: [DayRange]] = [:]
        for theme in themes where theme.concerns(street) {
            for expertise in theme.wantedExpertise where !always.contains(expertise) {
                windows[expertise, default: []].append(theme.window)
            }
        }
        return
            (always.map { ExpertiseDemand(expertise: $0, windows: nil) }
            + windows.map { ExpertiseDemand(expertise: $0.key, windows: $0.value) })
            .sorted { $0.expertise < $1.expertise }
    }
}
