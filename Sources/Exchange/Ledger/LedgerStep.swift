import CivilCalendar
import FollowUp
import Wording

/// The columns of one step that findings go through: its day, and what is worth keeping of it.
struct LedgerStep: Sendable {
    /// The step.
    let key: StepKey
    /// The day on which it was done.
    let day: Column<Day>
    /// To whom it went; `nil` where that is not asked.
    let receiver: Column<String>?
    /// A document's or listing's number; `nil` where that is not asked.
    let number: Column<String>?
    /// What came of it; `nil` where that is not asked.
    let result: Column<String>?

    /// The columns in the order in which they are shown.
    var columns: [ColumnDescription] {
        [day.description] + [receiver, number, result].compactMap { $0?.description }
    }

    /// The steps of a chain for findings, in its order.
    static func steps(of chain: FollowUpChain) -> [LedgerStep] {
        chain.steps.filter { $0.scope == .finding }.map { step in
            LedgerStep(step, titles: known[step.key] ?? Titles(day: "\(step.title.zh)日期", result: "\(step.title.zh)情况"))
        }
    }

    /// Short headings of what is asked.
    private struct Titles {
        let day: String
        var receiver: String?
        var number: String?
        var result: String?
    }

    /// Headings that offices know; a step that is not among them is headed by its title.
    private static let known: [StepKey: Titles] = [
        "transfer": Titles(day: "移交日期", receiver: "移交单位", number: "移交文号"),
        "hazard_listing": Titles(day: "挂牌日期", number: "挂牌编号"),
        "transfer_result": Titles(day: "查处反馈日期", result: "查处结果"),
        .findingCorrection: Titles(day: "整改完成日期", result: "整改情况"),
        .findingCheck: Titles(day: "核查日期", result: "核查情况"),
        "hazard_delisting": Titles(day: "摘牌日期", number: "摘牌文号"),
        .findingClosed: Titles(day: "销号日期"),
    ]

    private init(_ step: ChainStep, titles: Titles) {
        func text(_ suffix: String, _ title: String?) -> Column<String>? {
            title.map {
                .optional("\(step.key)_\(suffix)", [$0], .text, Wording(zh: $0, en: step.title.en), example: "")
            }
        }
        key = step.key
        day = .optional(step.key.text, [titles.day], .day, Wording(zh: titles.day, en: step.title.en), example: "")
        receiver = text("to", titles.receiver)
        number = text("number", titles.number)
        result = text("result", titles.result)
    }
}

/// The whole of the ledger's columns for a chain.
struct LedgerSchema: Sendable {
    let steps: [LedgerStep]
    let table: TableSchema

    private static let title = Wording(zh: "问题台账", en: "ledger of findings")
    /// How a sheet that holds it may be called.
    static let sheetNames = [title.zh, title.en, "ledger"]

    init(_ chain: FollowUpChain) {
        let steps = LedgerStep.steps(of: chain)
        self.steps = steps
        let facts = [
            LedgerColumns.id.description, LedgerColumns.street.description, LedgerColumns.visit.description,
            LedgerColumns.kind.description, LedgerColumns.content.description, LedgerColumns.enterprise.description,
            LedgerColumns.description.description, LedgerColumns.responsible.description,
            LedgerColumns.department.description, LedgerColumns.found.description, LedgerColumns.evidence.description,
            LedgerColumns.fedBack.description, LedgerColumns.deadline.description,
        ]
        let outcome = LedgerColumns.outcome.description
        let handled = steps.flatMap { step in
            step.key == .findingCheck ? [step.columns[0], outcome] + step.columns.dropFirst() : step.columns
        }
        let rest = [
            LedgerColumns.clock.description, LedgerColumns.late.description, LedgerColumns.talks.description,
            LedgerColumns.phase.description, LedgerColumns.note.description,
        ]
        table = TableSchema(
            name: "ledger", aliases: ["问题台账"], title: Self.title,
            meaning: Wording(zh: "巡查发现的问题及其整改", en: "findings and what became of them"), isRequired: false,
            columns: facts + handled + rest)
    }
}
