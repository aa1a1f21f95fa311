import CivilCalendar
import DocumentFormats
import InspectionDomain

/// A scenario as the files of a folder, which `ScenarioReader` reads back as the same scenario.
///
/// Notes and comments of a scenario's own files are not part of it and are not written. Holidays that came with the
/// program are left out; years that the scenario has loaded itself are for the caller to add.
public enum ScenarioFiles {
    /// scenario.yaml and the tables that have rows; those every scenario must have are always there.
    public static func all(of scenario: Scenario) -> [OutputFile] {
        all(of: scenario.tables, officeDays: scenario.calendar.officeDays)
    }

    /// The same from tables that have not been made a scenario.
    public static func all(of tables: ScenarioTables, officeDays: [OfficeDay] = []) -> [OutputFile] {
        let written = TableRows.all(of: tables, officeDays: officeDays).filter {
            $0.schema.isRequired || !$0.rows.isEmpty
        }
        return [OutputFile(name: "scenario.yaml", text: ScenarioYAML.text(of: tables))]
            + written.map { OutputFile(name: "\($0.schema.name).csv", text: $0.csv) }
    }
}

/// scenario.yaml with the settings that are not the default.
enum ScenarioYAML {
    /// Name and title tell a reader which scenario it is; no plan depends on them.
    static func text(of tables: ScenarioTables, isNamed: Bool = true) -> String {
        var lines: [String] = []
        if isNamed {
            lines = ["name: \(YAMLScalar.quoted(tables.name))", "title: \(YAMLScalar.quoted(tables.title))"]
        }
        lines += ["year: \(tables.year)", "rounds:"]
        for round in tables.rounds.sorted(by: { ($0.window.lowerBound, $0.id) < ($1.window.lowerBound, $1.id) }) {
            let teams = round.maximumTeams.map { ", max_teams: \($0)" } ?? ""
            let (id, name) = (YAMLScalar.quoted(round.id.text), YAMLScalar.quoted(round.name))
            lines.append(
                "  - {id: \(id), name: \(name), from: \(round.window.lowerBound), "
                    + "to: \(round.window.upperBound)\(teams)}")
        }
        var section: String?
        for setting in SettingCatalogue.all {
            let description = setting.description
            let value = setting.render(tables.settings)
            guard value != description.defaultText else { continue }
            if let own = description.section {
                if own != section { lines.append("\(own):") }
                lines.append("  \(description.key): \(value)")
            } else {
                lines.append("\(description.key): \(value)")
            }
            section = description.section
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
