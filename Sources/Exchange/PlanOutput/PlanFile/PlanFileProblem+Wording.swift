import InspectionDomain
import Wording

extension PlanFileProblem {
    /// The whole message: where, what stands there, why it cannot be read, what to do.
    public var wording: Wording {
        let place =
            line.map { Wording(zh: "第\($0)行 \(path)：", en: "line \($0), \(path): ") } ?? Wording(same: "\(path): ")
        return place + why + Wording(zh: "。", en: ". ") + remedy + Wording(zh: "。", en: ".")
    }

    /// What is wrong, with the value found, without a full stop.
    public var why: Wording {
        switch reason {
        case .notUTF8: Wording(zh: "文件不是 UTF-8 编码的文本", en: "the file is no UTF-8 text")
        case .syntax(let problem):
            Wording(zh: "第\(problem.column)列不符合 JSON 格式", en: "not valid JSON at column \(problem.column)")
        case .unknownSchema(let found):
            Wording(zh: "格式版本“\(found)”无法识别", en: "the schema \"\(found)\" is not known")
        case .missingKey(let key): Wording(zh: "缺少“\(key)”", en: "the key \"\(key)\" is missing")
        case .repeatedKey(let key): Wording(zh: "“\(key)”出现了不止一次", en: "the key \"\(key)\" is there more than once")
        case .wrongType(let expected, let found):
            Wording(
                zh: "应为\(expected.wording.zh)，现为 \(found)",
                en: "\(found) stands where \(expected.wording.en) is expected")
        case .badDate(let text): Wording(zh: "“\(text)”不是有效日期", en: "\"\(text)\" is not a date")
        case .empty: Wording(zh: "内容为空", en: "the text is empty")
        case .reversed(let from, let to):
            Wording(zh: "结束日期\(to)早于开始日期\(from)", en: "it ends on \(to), before it begins on \(from)")
        case .badTeamNumber(let number):
            Wording(zh: "巡查组编号 \(number) 无效", en: "\(number) is not a team's number")
        case .unknownSeat(let text): Wording(zh: "席位“\(text)”无法识别", en: "there is no seat \"\(text)\"")
        case .repeated(let name): Wording(zh: "“\(name)”重复", en: "\"\(name)\" stands there twice")
        }
    }

    /// What to do, without a full stop.
    public var remedy: Wording {
        switch reason {
        case .notUTF8: Wording(zh: "请用 UTF-8 编码另存", en: "save it as UTF-8")
        case .syntax(let problem): problem.reason.wording
        case .unknownSchema:
            Wording(
                zh: "请使用由本程序生成、schema 为 \(PlanFile.schema) 的文件",
                en: "use a file whose schema is \(PlanFile.schema), as this program writes it")
        case .missingKey, .repeatedKey:
            Wording(zh: "每个键应出现且只出现一次，参见 docs/plan-format.md", en: "write it once; see docs/plan-format.md")
        case .wrongType(let expected, _):
            Wording(zh: "请改为\(expected.example.zh)", en: "write \(expected.example.en)")
        case .badDate: Wording(zh: "请写成 2027-03-08 的形式", en: "write it like 2027-03-08")
        case .empty: Wording(zh: "请填写编号或名称", en: "write an id")
        case .reversed: Wording(zh: "请核对两个日期", en: "check both dates")
        case .badTeamNumber: Wording(zh: "巡查组从 1 开始编号", en: "teams are numbered from 1")
        case .unknownSeat:
            Wording(
                zh: "可用的席位：" + Seat.allCases.map(\.rawValue).joined(separator: "、"),
                en: "the seats are " + Seat.allCases.map(\.rawValue).joined(separator: ", "))
        case .repeated: Wording(zh: "请删去其中一个", en: "remove one of them")
        }
    }
}

extension PlanFileProblem.ValueType {
    var wording: Wording {
        switch self {
        case .object: Wording(zh: "对象", en: "an object")
        case .list: Wording(zh: "列表", en: "a list")
        case .text: Wording(zh: "文字", en: "a text")
        case .wholeNumber: Wording(zh: "整数", en: "a whole number")
        case .flag: Wording(zh: "true 或 false", en: "true or false")
        }
    }

    var example: Wording {
        switch self {
        case .object: Wording(zh: "花括号括起的对象 {…}", en: "an object in braces: {…}")
        case .list: Wording(zh: "方括号括起的列表 […]，没有内容时写 []", en: "a list in brackets: […], or [] if empty")
        case .text: Wording(zh: "加英文双引号的文字", en: "a text in quotation marks")
        case .wholeNumber: Wording(zh: "不加引号的整数，如 1", en: "a whole number without quotation marks, such as 1")
        case .flag: Wording(zh: "不加引号的 true 或 false", en: "true or false, without quotation marks")
        }
    }
}

extension PlanFileProblems {
    /// All messages, one a line.
    public var wording: Wording {
        problems.map(\.wording).joined(Wording(same: "\n"))
    }
}
