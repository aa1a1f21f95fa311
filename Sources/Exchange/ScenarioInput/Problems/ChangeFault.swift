import Wording

/// A base or a change that leads nowhere.
public enum ChangeFault: Sendable, Hashable {
    /// There is nothing at the base's path; something near it may be meant.
    case baseNotFound(suggestion: String?)
    /// The base is a workbook, of which no layer can be made.
    case baseIsWorkbook
    /// A scenario that is based on itself, by way of these files.
    case baseCycle(chain: [String])
    /// More scenarios on one another than anybody needs.
    case tooManyLayers(limit: Int)
    /// No row of the table is meant; values that are there instead.
    case noSuchRow(title: Wording, instead: [String])
    /// Rows of this table have no names; how to say which are meant.
    case needsConditions(title: Wording, example: String)
    /// Nothing is asked for.
    case nothingAsked(example: String)
    /// A setting's last word alone belongs to several settings.
    case ambiguousSetting(paths: [String])
    /// A short change on the command line with the wrong number of parts, or parts that cannot be read.
    case shortChange(usage: String)
    /// Two variants of one name.
    case nameTwice(first: InputPlace)
    /// A file of changes that is a scenario of its own.
    case baseInChanges
}

extension ChangeFault: Fault {
    var reason: Wording {
        switch self {
        case .baseNotFound(let suggestion?):
            Wording(zh: "找不到这个基础方案，可能是“\(suggestion)”", en: "there is no such base; perhaps \"\(suggestion)\" is meant")
        case .baseNotFound(nil): Wording(zh: "找不到这个基础方案", en: "there is no such base")
        case .baseIsWorkbook: Wording(zh: "基础方案不能是工作簿", en: "a base cannot be a workbook")
        case .baseCycle(let chain):
            Wording(
                zh: "基础方案绕了一圈又回到自己（\(chain.joined(separator: " → "))）",
                en: "the scenario is based on itself (\(chain.joined(separator: " → ")))")
        case .tooManyLayers(let limit):
            Wording(zh: "基础方案叠了超过\(limit)层", en: "there are more than \(limit) scenarios on one another")
        case .noSuchRow(let title, let instead):
            Wording(zh: "\(title.zh)表里没有这样的行", en: "the table of \(title.en) has no such row")
                + (instead.isEmpty
                    ? Wording(same: "")
                    : Wording(
                        zh: "，现有的是\(instead.map { "“\($0)”" }.joined(separator: "、"))",
                        en: "; there are \(instead.map { "\"\($0)\"" }.joined(separator: ", "))"))
        case .needsConditions(let title, _):
            Wording(
                zh: "\(title.zh)表的行没有名称，不能这样指明", en: "rows of the table of \(title.en) have no names to be called by")
        case .nothingAsked: Wording(zh: "没有写要改什么", en: "nothing is asked for")
        case .ambiguousSetting(let paths):
            Wording(zh: "有\(paths.count)个设置都叫这个名字", en: "\(paths.count) settings have this name")
        case .shortChange: Wording(zh: "写法不对", en: "this cannot be read")
        case .nameTwice(let first): Wording(zh: "与\(first.zh)重名", en: "this is the name of \(first.en) too")
        case .baseInChanges: Wording(zh: "修改文件不能另写基础方案", en: "a file of changes has no base of its own")
        }
    }

    var remedy: Wording {
        switch self {
        case .baseNotFound:
            Wording(
                zh: "请写从本文件所在文件夹出发的路径，如 ../我的方案。",
                en: "Write the path from the folder of this file, such as ../my-zone.")
        case .baseIsWorkbook:
            Wording(
                zh: "请先用 xuncha import 把它转成文件夹。", en: "Make a folder of it first, with `xuncha import`.")
        case .baseCycle: Wording(zh: "请删去其中一个文件的 base。", en: "Delete the base of one of these files.")
        case .tooManyLayers: Wording(zh: "请把中间几层合成一个方案。", en: "Make one scenario of the layers between.")
        case .noSuchRow: Wording(zh: "请改正条件。", en: "Correct the condition.")
        case .needsConditions(_, let example), .nothingAsked(let example):
            Wording(zh: "请写成：\(example)", en: "Write it like this: \(example)")
        case .ambiguousSetting(let paths):
            Wording(
                zh: "请写全：\(paths.joined(separator: "、"))。", en: "Write it in full: \(paths.joined(separator: ", ")).")
        case .shortChange(let usage): Wording(zh: "请写成：\(usage)", en: "Write it like this: \(usage)")
        case .nameTwice: Wording(zh: "请换一个名称。", en: "Choose another name.")
        case .baseInChanges:
            Wording(
                zh: "请删去 base；要比较另一个方案，请把它单独列出。",
                en: "Delete the base; to compare another scenario, name its folder by itself.")
        }
    }
}
