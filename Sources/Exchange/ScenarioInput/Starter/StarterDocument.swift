import InspectionDomain
import Wording

/// The starter's scenario.yaml: every key with its meaning, made from the catalogue so that none is forgotten.
enum StarterDocument {
    /// The text for a year.
    static func text(year: Int) -> String {
        var lines = heading(year)
        lines += rounds(year)
        lines += settings()
        return lines.joined(separator: "\n") + "\n"
    }

    private static func heading(_ year: Int) -> [String] {
        [
            "# 安全生产巡查方案的设置。# 后面是说明，程序不读取；缩进用空格，冒号后空一格。",
            "# Settings of an inspection plan. What follows # is a comment; indent with spaces.",
            "# 除 year 和 rounds 外都可删去，删去即用默认值。All keys but year and rounds may be left out.",
            "",
            "# \(meaning("name").zh) / \(meaning("name").en)",
            "# name: my-zone-\(year)",
            "# \(meaning("title").zh) / \(meaning("title").en)",
            "title: \(year)年安全生产巡查方案",
            "# \(meaning("year").zh) / \(meaning("year").en)",
            "year: \(year)",
            "",
        ]
    }

    private static func rounds(_ year: Int) -> [String] {
        let columns = RoundTable.schema.columns.filter { $0.name != "note" }.map { column in
            "#   \(column.name): \(column.meaning.zh) / \(column.meaning.en)"
        }
        return ["# 轮次，各轮不能有同一天 / rounds; they share no day"] + columns + [
            "rounds:",
            "  - {id: 春季, name: 第一轮（春季）, from: \(year)-03-01, to: \(year)-06-30, max_teams: 2}",
            "  - {id: 秋季, name: 第二轮（秋季）, from: \(year)-09-01, to: \(year)-11-30, max_teams: 2}",
            "",
        ]
    }

    private static func settings() -> [String] {
        var start = Settings()
        start.seats.liaison = true
        start.seats.reportWriter = true
        var lines: [String] = []
        var section: String?
        for setting in SettingCatalogue.all {
            let description = setting.description
            if description.section != section {
                section = description.section
                lines.append("")
                if let section { lines.append("\(section):") }
            }
            let indentation = section == nil ? "" : "  "
            lines.append(
                "\(indentation)# \(description.meaning.zh) / \(description.meaning.en) [\(description.rule)]")
            lines.append("\(indentation)\(description.key): \(setting.render(start))")
        }
        return Array(lines.drop { $0.isEmpty })
    }

    private static func meaning(_ key: String) -> Wording {
        ScenarioDocument.ownKeys.first { $0.key == key }?.meaning ?? Wording(same: key)
    }
}
