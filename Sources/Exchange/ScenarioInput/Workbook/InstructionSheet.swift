import DocumentFormats
import Wording

/// The sheet that says how the others are filled in.
struct InstructionSheet {
    let language: Language

    private static let rules: [Wording] = [
        Wording(
            zh: "一张工作表是一张表。标蓝的工作表必须填写，其余按需填写，用不到的可空着或删除。",
            en:
                "A sheet is a table. Blue tabs must be filled in, the others where they are needed; empty ones may be deleted."
        ),
        Wording(
            zh: "表头带 * 的列必填。鼠标停在表头上可看说明。列的次序可以调整，不用的列可以删除，不认识的列会报错。",
            en: "Columns marked * must be filled in. A note on each heading explains it. Columns may change places; "
                + "those not needed may be deleted; unknown ones are reported."),
        Wording(
            zh: "首列写“示例”的灰色行只作示范，不读取；写“合计”“小计”的行也不读取。",
            en: "Grey rows marked \"example\" are not read, nor are rows marked \"total\"."),
        Wording(
            zh: "日期可用真正的日期，也可写成 2027-3-1、2027.3.1、2027/3/1、2027年3月1日。",
            en: "Dates may be real dates, or texts such as 2027-3-1, 2027.3.1 or 2027/3/1."),
        Wording(
            zh: "全角数字字母、姓名中间的空格（张 三）、表头上方的大标题、空行、纵向合并的单元格都能识别。",
            en: "Full-width characters, the space inside 张 三, titles above the heading, blank rows and cells joined "
                + "downwards are understood."),
        Wording(
            zh: "电话、编号等请用文本格式填写。公式只取保存时的结果，请勿引用其他文件。",
            en: "Phones and ids are texts. Of formulas the saved result counts; do not refer to other files."),
        Wording(
            zh: "一格填多项（专业、街道）时用“、”分隔。是否类的列填“是”或“否”。",
            en: "Several items in one cell are separated by ; and flags are yes or no."),
        Wording(
            zh: "“设置”表里是制度中的各项数字，只改“值”一列，空着即用默认值。",
            en: "The sheet of settings holds every number of the rules; change the column of values only. Empty means "
                + "the default."),
    ]

    private static let commands: [(command: String, what: Wording)] = [
        ("xuncha check 本文件.xlsx", Wording(zh: "检查，一次列出全部问题", en: "checks it and lists every problem at once")),
        (
            "xuncha check 本文件.xlsx --report 标注.xlsx",
            Wording(zh: "另存一份，在有问题的单元格上着色并加批注", en: "writes a copy with every problem coloured and noted")
        ),
        ("xuncha plan 本文件.xlsx", Wording(zh: "编制计划", en: "plans the year")),
        ("xuncha import 本文件.xlsx 文件夹", Wording(zh: "转成方案文件夹", en: "makes a scenario folder of it")),
    ]

    /// The sheet.
    func sheet() -> Sheet {
        var rows = [SheetRow([SheetCell(.text(title(language)), TableLook.title)], height: 30)]
        var merges = [CellRange(rows: 1...1, columns: 1...3)]
        func section(_ title: Wording) {
            rows.append(SheetRow())
            rows.append(SheetRow([SheetCell(.text(title(language)), CellStyle(font: "黑体", size: 12))], height: 22))
        }
        section(Wording(zh: "一、怎么填", en: "How to fill it in"))
        for (index, rule) in Self.rules.enumerated() {
            rows.append(paragraph("\(index + 1). \(rule(language))", merges: &merges, at: rows.count + 1))
        }
        section(Wording(zh: "二、有哪些表", en: "The sheets"))
        rows.append(
            heading([
                Wording(zh: "工作表", en: "sheet"), Wording(zh: "内容", en: "what it holds"), Wording(zh: "要求", en: "need"),
            ]))
        rows += tableRows
        section(Wording(zh: "三、填好以后", en: "When it is filled in"))
        rows.append(heading([Wording(zh: "命令", en: "command"), Wording(zh: "作用", en: "what it does")]))
        rows += Self.commands.map { command in
            SheetRow([command.command, command.what(language)].map { SheetCell(.text($0), TableLook.text) })
        }
        var sheet = Sheet(
            name: SheetNames.instructions(language), columns: [34, 72, 10].map { SheetColumn(width: $0) }, rows: rows)
        sheet.merges = merges
        sheet.showsGrid = false
        sheet.page.isLandscape = false
        sheet.page.footer = TableLook.footer(language)
        return sheet
    }

    private var title: Wording { Wording(zh: "安全生产巡查方案填表说明", en: "How to fill in the scenario of an inspection year") }

    /// A joined row with text; its height must be said, as programs do not find it out for joined cells.
    private func paragraph(_ text: String, merges: inout [CellRange], at row: Int) -> SheetRow {
        merges.append(CellRange(rows: row...row, columns: 1...3))
        let lines = (TextWidth.columns(of: text) + 107) / 108
        return SheetRow(
            [SheetCell(.text(text), CellStyle(alignment: .left, wraps: true))], height: Double(lines) * 16 + 4)
    }

    private func heading(_ texts: [Wording]) -> SheetRow {
        SheetRow(texts.map { SheetCell(.text($0(language)), TableLook.heading) })
    }

    private var tableRows: [SheetRow] {
        func row(_ name: String, _ meaning: Wording, _ isRequired: Bool) -> SheetRow {
            let need = isRequired ? Wording(zh: "必填", en: "required") : Wording(zh: "按需", en: "optional")
            return SheetRow([
                SheetCell(.text(name), TableLook.text), SheetCell(.text(meaning(language)), TableLook.text),
                SheetCell(.text(need(language)), TableLook.centred),
            ])
        }
        let settings = row(
            SheetNames.settings(language),
            Wording(zh: "方案年度、标题和制度中的各项数字", en: "year, title and every number of the rules"),
            true)
        let rounds = row(
            SheetNames.name(of: RoundTable.schema)(language),
            Wording(zh: "各轮的起止日期，各轮不能有同一天", en: "first and last day of each round; rounds share no day"), true)
        return [settings, rounds]
            + TableCatalogue.files.map { row(SheetNames.name(of: $0)(language), $0.meaning, $0.isRequired) }
    }
}
