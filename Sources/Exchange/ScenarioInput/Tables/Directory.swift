import InspectionDomain

/// Everything rows can refer to.
struct Directory {
    var streets = EntityIndex<Street>(.street)
    var units = EntityIndex<MemberUnit>(.unit)
    var people = EntityIndex<Inspector>(.person)
    var rounds = EntityIndex<Round>(.round)
    var themes = EntityIndex<Theme>(.theme)
    var specialVisits = EntityIndex<VisitRequest>(.visit)
    /// Routine visits of each street.
    var routineVisits: [StreetID: Int] = [:]

    /// The visit a field refers to: `street#number` by the street's id or name, a special visit, or a street that is
    /// visited once; `nil` where it is empty or a problem was noted.
    func visit(_ row: InputRow, _ column: Column<String>) -> VisitID? {
        guard let text = row[column] else { return nil }
        if let special = specialVisits.find(text) { return special }
        let parts = OfficeText.narrowed(text).split(separator: "#", omittingEmptySubsequences: false)
        let street = parts.first.flatMap { streets.find(String($0)) }
        guard let street, parts.count <= 2 else {
            noteUnknown(text, row, column)
            return nil
        }
        // The street's own row is broken: that was said where it stands.
        guard let visits = routineVisits[street] else { return nil }
        let number = parts.count == 2 ? WholeNumber.read(String(parts[1])) : visits == 1 ? 1 : nil
        guard let number, (1...visits).contains(number) else {
            row.note(.reference(.noSuchVisit(street: street.text, visits: visits)), in: column)
            return nil
        }
        return VisitID("\(street)#\(number)")
    }

    private func noteUnknown(_ text: String, _ row: InputRow, _ column: Column<String>) {
        guard !routineVisits.isEmpty else { return }
        let name = String(text.prefix { $0 != "#" && $0 != "＃" })
        let nearest = streets.suggestion(for: name).map { $0 + text.dropFirst(name.count) }
        row.note(
            .reference(.unknown(.visit, suggestion: nearest ?? specialVisits.suggestion(for: text))), in: column)
    }
}
