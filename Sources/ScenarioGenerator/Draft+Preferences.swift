import CivilCalendar
import InspectionDomain

extension Draft {
    /// Themes, and who went where in the two years before: what the points of a plan depend on.
    mutating func addPreferences() {
        let names = ["春季防火", "安全生产月", "汛期安全", "矿山整治", "冬春火灾防控"]
        let first = tables.rounds.first?.window.lowerBound ?? Day.year(request.year).lowerBound
        for (index, name) in names.enumerated() {
            let start = first.adding(days: index * 50)
            let streets = tables.streets.map(\.id).filter { _ in draw.chance(15) }
            guard !streets.isEmpty else { continue }
            tables.themes.append(
                Theme(id: ThemeID(name), name: name, window: start...start.adding(days: 45), streets: streets))
        }
        for year in (request.year - 2)..<request.year {
            for street in tables.streets {
                for _ in 0..<draw.whole(4...7) {
                    let person = draw.pick(tables.people).id
                    guard
                        !tables.history.contains(where: {
                            $0.year == year && $0.street == street.id && $0.person == person
                        })
                    else { continue }
                    tables.history.append(HistoryEntry(year: year, street: street.id, person: person, days: 14))
                }
            }
        }
    }
}
