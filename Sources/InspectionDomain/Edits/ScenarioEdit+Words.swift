import CivilCalendar
import Wording

/// Where in the office's files an edit is made.
public struct EditPlace: Hashable, Sendable {
    /// The table (`units` for units.csv), or `scenario` for scenario.yaml.
    public let table: String
    /// What the row is about; empty for a setting.
    public let row: String
    /// The column, or the key of a setting; empty for a whole row.
    public let column: String

    /// What an edit made here sets as a whole: both ends of some days are set together.
    var subject: EditPlace {
        EditPlace(table: table, row: row, column: ["from", "to"].contains(column) ? "from..to" : column)
    }

    /// For a reader: `units.csv，“公安分局”行，capacity 列`.
    public var wording: Wording {
        if table == "scenario" {
            if row.isEmpty { return Wording(zh: "scenario.yaml 的 \(column)", en: "scenario.yaml, \(column)") }
            let (zh, en) = column.isEmpty ? ("", "") : (" 的 \(column)", ", \(column)")
            return Wording(zh: "scenario.yaml 的 rounds“\(row)”\(zh)", en: "scenario.yaml, rounds “\(row)”\(en)")
        }
        return column.isEmpty
            ? Wording(zh: "\(table).csv“\(row)”行", en: "\(table).csv, row “\(row)”")
            : Wording(zh: "\(table).csv“\(row)”行 \(column) 列", en: "\(table).csv, row “\(row)”, column \(column)")
    }
}

extension ScenarioEdit {
    /// Where the change is made.
    public func place(in scenario: Scenario) -> EditPlace {
        switch self {
        case .number(let setting, _): EditPlace(table: "scenario", row: "", column: setting.rawValue)
        case .flag(let setting, _): EditPlace(table: "scenario", row: "", column: setting.rawValue)
        case .exception(let kind, _): EditPlace(table: "scenario", row: "", column: "exceptions.\(kind.rawValue)")
        case .roundWindow(let id, let window):
            EditPlace(
                table: "scenario", row: id.text,
                column: scenario.round(id)?.window.lowerBound == window.lowerBound ? "to" : "from")
        case .roundTeams(let id, _): EditPlace(table: "scenario", row: id.text, column: "max_teams")
        case .addRound(let round): EditPlace(table: "scenario", row: round.id.text, column: "")
        case .period(let period, _):
            EditPlace(
                table: "periods", row: "\(period.street?.text ?? "全区") \(Self.span(period.days))", column: "")
        case .absence(let absence, _):
            EditPlace(table: "absences", row: "\(absence.person) \(Self.span(absence.days))", column: "")
        case .unitCapacity(let id, _): EditPlace(table: "units", row: id.text, column: "capacity")
        case .capacityChange(let id, let change, _):
            EditPlace(table: "unit_capacity", row: "\(id) \(Self.span(change.days))", column: "capacity")
        case .tick(let id, let rank, _):
            EditPlace(table: "people", row: id.text, column: rank ? "rank_equivalent" : "knows_safety")
        case .addPerson(let person): EditPlace(table: "people", row: person.id.text, column: "")
        case .removePin(let pin), .replacePin(let pin, _):
            EditPlace(
                table: "pins", row: pin.sortKey.split(separator: ",").filter { $0 != "*" }.joined(separator: " "),
                column: "")
        case .themeWindow(let id, let window):
            EditPlace(
                table: "themes", row: id.text,
                column: scenario.themes.first { $0.id == id }?.window.lowerBound == window.lowerBound ? "to" : "from")
        case .themePreferred(let id): EditPlace(table: "themes", row: id.text, column: "binding")
        case .routineVisits(let id, _): EditPlace(table: "streets", row: id.text, column: "visits")
        case .specialWindow(let id, let window):
            EditPlace(
                table: "special_visits", row: id.text,
                column: scenario.specialVisits.first { $0.id == id }?.window.lowerBound == window.lowerBound
                    ? "to" : "from")
        case .enterpriseDays(let name, _, _):
            EditPlace(table: "enterprises", row: name, column: "extra_working_days")
        }
    }

    private static func span(_ days: DayRange) -> String { "\(days.lowerBound)..\(days.upperBound)" }
}
