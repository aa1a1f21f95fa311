import Foundation
import Testing

/// One thing spoilt in the good scenario, and what must be said of it.
struct BadInput: Sendable, CustomTestStringConvertible {
    let name: String
    let spoil: @Sendable (inout ScenarioFolder) -> Void
    let file: String
    let number: Int?
    let field: String?
    let code: String
    /// A part of the Chinese sentence, reason and remedy.
    let fragment: String
    let isWarning: Bool
    /// Further errors that follow from it: a misspelt key is missing under its right name.
    var consequences = 0

    var testDescription: String { name }

    init(
        _ name: String, _ file: String, _ number: Int?, _ field: String?, _ code: String, _ fragment: String,
        warning isWarning: Bool = false, spoil: @escaping @Sendable (inout ScenarioFolder) -> Void
    ) {
        self.name = name
        self.spoil = spoil
        self.file = file
        self.number = number
        self.field = field
        self.code = code
        self.fragment = fragment
        self.isWarning = isWarning
    }

    /// The same with errors that follow from it.
    func with(consequences count: Int) -> BadInput {
        var copy = self
        copy.consequences = count
        return copy
    }

    /// One text replaced by another.
    init(
        _ name: String, _ file: String, _ number: Int?, _ field: String?, _ code: String, _ fragment: String,
        warning isWarning: Bool = false, _ old: String, _ new: String
    ) {
        self.init(name, file, number, field, code, fragment, warning: isWarning) {
            $0.replace(old, new, in: file)
        }
    }
}

extension BadInput {
    static let files: [BadInput] = [
        BadInput("no scenario.yaml", "good-zone", nil, nil, "noScenarioFile", "没有 scenario.yaml") {
            $0.files["scenario.yaml"] = nil
        },
        BadInput("scenario.yml", "good-zone", nil, nil, "noScenarioFile", "“scenario.yml”改名为 scenario.yaml") {
            $0.files["scenario.yml"] = $0.files.removeValue(forKey: "scenario.yaml")
        },
        BadInput("empty file", "absences.csv", nil, nil, "empty", "文件是空的") { $0["absences.csv"] = "" },
        BadInput("only blanks", "absences.csv", nil, nil, "empty", "文件是空的") { $0["absences.csv"] = " \r\n\r\n" },
        BadInput("UTF-16 with mark", "units.csv", nil, nil, "utf16", "UTF-16") {
            $0.files["units.csv"] = $0["units.csv"].data(using: .utf16)
        },
        BadInput("UTF-16 without mark", "units.csv", nil, nil, "utf16", "另存为“CSV UTF-8（逗号分隔）”") {
            $0.files["units.csv"] = $0["units.csv"].data(using: .utf16LittleEndian)
        },
        BadInput("NUL byte", "units.csv", 2, nil, "controlCharacter", "控制字符", "应急局,", "应急\u{0}局,"),
        BadInput("broken UTF-8", "streets.csv", 3, nil, "damagedUTF8", "第3行起有损坏的 UTF-8") {
            var bytes = [UInt8]($0.files["streets.csv"] ?? Data())
            if let at = Data(bytes).range(of: Data("仁".utf8)) { bytes[at.lowerBound + 1] = 0x20 }
            $0.files["streets.csv"] = Data(bytes)
        },
        BadInput("neither UTF-8 nor GB18030", "streets.csv", nil, nil, "notText", "既不是 UTF-8 也不是 GB18030") {
            $0.files["streets.csv"] = Data([0x6E, 0x61, 0x6D, 0x65, 0x0A, 0xFF, 0xFF, 0x80, 0x0A])
        },
        BadInput("workbook instead of a table", "people.xlsx", nil, nil, "spreadsheet", "另存为 CSV UTF-8，文件名 people.csv")
        {
            $0.files["people.csv"] = nil
            $0.files["people.xlsx"] = Data([0x50, 0x4B])
        },
        BadInput("misnamed table", "absense.csv", nil, nil, "misnamedTable", "改名为 absences.csv") {
            $0.files["absense.csv"] = $0.files.removeValue(forKey: "absences.csv")
        },
        BadInput("a table under two names", "请假.csv", nil, nil, "tableTwice", "已在 absences.csv 给出") {
            $0.files["请假.csv"] = $0.files["absences.csv"]
        },
        BadInput("a table as file and inside", "periods.csv", nil, nil, "tableTwice", "已在 scenario.yaml 给出") {
            $0.append("tables: {periods: []}", to: "scenario.yaml")
        },
        BadInput("required table missing", "scenario.yaml", nil, nil, "missing", "缺少街道表（streets）") {
            $0.files["streets.csv"] = nil
        },
        BadInput("unrelated file", "zzz-old-list.csv", nil, nil, "ignoredFile", "不读取这个文件", warning: true) {
            $0["zzz-old-list.csv"] = "a\n"
        },
    ]

    static let tables: [BadInput] = [
        BadInput("unknown column", "people.csv", 1, "phnoe", "unknownColumn", "可能是要写“phone”", "knows_safety", "phnoe"),
        BadInput("unknown Chinese column", "units.csv", 1, "编制人娄", "unknownColumn", "可能是要写“编制人数”", "headcount", "编制人娄"),
        BadInput(
            "column twice", "enterprises.csv", 1, "expertise", "duplicateColumn", "前面已有“所需专业”",
            "expertise,extra_working_days", "所需专业,专业"),
        BadInput("missing column", "people.csv", 1, "kind", "missingColumn", "也可写“类别”") {
            $0.replace("unit,kind,", "unit,备注,", in: "people.csv")
        },
        BadInput("title row above the heading", "streets.csv", 1, nil, "noHeading", "说明行请删除") {
            $0["streets.csv"] = "试验区街道一览表\n" + $0["streets.csv"]
        },
        BadInput(
            "full-width commas", "absences.csv", 1, nil, "fullWidthDelimiter", "全角逗号", "person,from,to,reason",
            "person，from，to，reason"),
        BadInput("too few fields", "absences.csv", 2, nil, "raggedRow", "有3格，表头有4格", ",学习", ""),
        BadInput("too many fields", "absences.csv", 2, nil, "raggedRow", "有5格，表头有4格", "学习", "学习,外地"),
        BadInput("quote left open", "absences.csv", 2, nil, "unterminatedQuote", "引号没有配对", "学习", "\"学习"),
        BadInput("text behind a quote", "absences.csv", 2, nil, "strayQuote", "引号位置不对", "学习", "\"学\"习"),
        BadInput("values without a column name", "absences.csv", 2, nil, "unnamedColumn", "第5列有内容但没有列名") {
            $0["absences.csv"] = "person,from,to,reason,\n赵一,2026-04-01,2026-04-10,学习,外地\n"
        },
        BadInput("heading alone", "streets.csv", nil, nil, "noRows", "街道表一行也没有") {
            $0["streets.csv"] = "name,risk\n"
        },
        BadInput("row number behind blank rows", "absences.csv", 5, "from", "notADate", "不是日期") {
            $0["absences.csv"] = "person,from,to\n赵一,2026-04-01,2026-04-02\n,,\n\n赵一,四月,2026-04-10\n"
        },
        BadInput("row number behind a line break inside a field", "absences.csv", 3, "to", "notADate", "不是日期") {
            $0["absences.csv"] = "person,from,to,reason\n赵一,2026-04-01,2026-04-02,\"学习\n两天\"\n赵一,2026-05-01,五月,\n"
        },
    ]

    static let yaml: [BadInput] = [
        BadInput("syntax", "scenario.yaml", 3, nil, "syntax", "YAML 格式有误", "year: 2026", "year: [2026"),
        BadInput("tab", "scenario.yaml", 4, nil, "tabIndentation", "改用空格缩进", "  at_once: 2", "\tat_once: 2"),
        BadInput(
            "key twice", "scenario.yaml", 6, "at_once", "duplicateKey", "第4行已有", "  size: [6, 8]",
            "  size: [6, 8]\n  at_once: 3"),
        BadInput("unknown key", "scenario.yaml", 2, "yaer", "unknownKey", "可能是要写“year”", "year:", "yaer:").with(
            consequences: 1),
        BadInput(
            "unknown inner key", "scenario.yaml", 4, "teams.at_onec", "unknownKey", "可能是要写“at_once”", "at_once",
            "at_onec"),
        BadInput(
            "unknown key of a round", "scenario.yaml", 16, "rounds.max_team", "unknownKey", "可能是要写“max_teams”",
            "max_teams", "max_team"),
        BadInput(
            "unknown key of a preference", "scenario.yaml", 13, "preferences.cost.wieght", "unknownKey",
            "可能是要写“weight”", "weight", "wieght"
        ).with(consequences: 1),
        BadInput("year missing", "scenario.yaml", nil, "year", "missingKey", "请写成：year: 2027", "year: 2026\n", ""),
        BadInput("rounds empty", "scenario.yaml", 14, "rounds", "noRows", "轮次表一行也没有") {
            let text = $0["scenario.yaml"]
            $0["scenario.yaml"] = text.components(separatedBy: "rounds:")[0] + "rounds: []\n"
            $0.files["pins.csv"] = nil
        },
        BadInput("list expected", "scenario.yaml", 14, "rounds", "wrongShape", "这里应当是列表") {
            let text = $0["scenario.yaml"]
            $0["scenario.yaml"] = text.components(separatedBy: "rounds:")[0] + "rounds: 2\n"
        },
        BadInput(
            "single value expected", "scenario.yaml", 4, "teams.at_once", "wrongShape", "单个值", "at_once: 2",
            "at_once: [2]"),
        BadInput("section expected", "scenario.yaml", 6, "seats", "wrongShape", "“键: 值”") {
            $0.replace("seats:\n  liaison: true\n  report_writer: true", "seats: 联络员", in: "scenario.yaml")
        },
        BadInput("second document", "scenario.yaml", 17, nil, "severalDocuments", "第二个 YAML 文档") {
            $0.append("---\nyear: 2026", to: "scenario.yaml")
        },
        BadInput("aliases", "scenario.yaml", nil, nil, "tooManyAliases", "超过32处") {
            $0.append(
                "x: &a []\ny: [\(Array(repeating: "*a", count: 40).joined(separator: ", "))]", to: "scenario.yaml")
        },
        BadInput("unknown table inside", "scenario.yaml", 17, "tables.street", "unknownKey", "可能是要写“streets”") {
            $0.append("tables: {street: []}", to: "scenario.yaml")
        },
        BadInput("not a mapping", "scenario.yaml", 1, nil, "wrongShape", "“键: 值”") {
            $0["scenario.yaml"] = "- 2026\n"
        },
    ]
}
