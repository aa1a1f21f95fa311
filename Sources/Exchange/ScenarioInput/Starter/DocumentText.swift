import InspectionDomain
import Wording

/// The text of a scenario.yaml with a comment on every key.
struct DocumentText {
    /// The line of the name, which may be a comment.
    let nameLine: String
    /// The line of the title.
    let titleLine: String
    let year: Int
    /// Each round as YAML writes it on one line.
    let rounds: [String]
    let settings: Settings

    /// The text.
    var text: String {
        (heading + roundLines + settingLines).joined(separator: "\n") + "\n"
    }

    private var heading: [String] {
        [
            "# 安全生产巡查方案的设置。# 后面是说明，程序不读取；缩进用空格，冒号后空一格。",
            "# Settings of an inspection plan. What follows # is a comment; indent with spaces.",
            "# 除 year 和 rounds 外都可删去，删去即用默认值。All keys but year and rounds may be left out.",
            "",
            "# \(meaning("name").zh) / \(meaning("name").en)",
            nameLine,
            "# \(meaning("title").zh) / \(meaning("title").en)",
            titleLine,
            "# \(meaning("year").zh) / \(meaning("year").en)",
            "year: \(year)",
            "",
        ]
    }

    private var roundLines: [String] {
        let columns = RoundTable.schema.columns.filter { $0.name != "note" }.map { column in
            "#   \(column.name): \(column.meaning.zh) / \(column.meaning.en)"
        }
        return ["# 轮次，各轮不能有同一天 / rounds; they share no day"] + columns + ["rounds:"]
            + rounds.map { "  - \($0)" } + [""]
    }

    private var settingLines: [String] {
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
            lines.append("\(indentation)\(description.key): \(setting.render(settings))")
        }
        return Array(lines.drop { $0.isEmpty })
    }

    private func meaning(_ key: String) -> Wording {
        ScenarioDocument.ownKeys.first { $0.key == key }?.meaning ?? Wording(same: key)
    }
}
