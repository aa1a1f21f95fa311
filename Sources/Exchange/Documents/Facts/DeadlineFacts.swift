import FollowUp
import InspectionDomain
import Wording

/// A date to keep.
struct DeadlineFacts: Sendable {
    let scenario: Scenario
    let entry: DeadlineEntry

    static let vocabulary = Vocabulary<DeadlineFacts>([
        .text("事项", "step", Wording(zh: "事项", en: "what is to be done")) { $0.entry.title },
        .same("街道", "street", Wording(zh: "所涉街道，没有则为空", en: "the street concerned, if one is")) { facts in
            facts.entry.street.map { facts.scenario.name($0) } ?? ""
        },
        .same("轮次", "round", Wording(zh: "所涉轮次，没有则为空", en: "the round concerned, if one is")) { facts in
            facts.entry.round.map { facts.scenario.name($0) } ?? ""
        },
        .text("责任主体", "owner", Wording(zh: "责任主体", en: "who owes it")) { $0.entry.owner },
        .text("目标日期", "target", Wording(zh: "办公室掌握的日期", en: "the office's own day")) { $0.entry.target.wording },
        .text("最迟日期", "latest", Wording(zh: "最迟日期", en: "the last day")) { $0.entry.latest.wording },
        .text("性质", "basis", Wording(zh: "既定、建议、计划或预计", en: "given, proposed, planned or forecast")) {
            $0.entry.basis.wording
        },
        .text("依据", "article", Wording(zh: "制度条款", en: "the article")) { ArticleWords.printed($0.entry.article) },
    ])
}

/// A principle that gives way.
struct ExceptionFacts: Sendable {
    let document: PlanDocument
    let exception: PlanException

    static let vocabulary = Vocabulary<ExceptionFacts>([
        .text("类别", "kind", Wording(zh: "例外类别", en: "the kind of exception")) { $0.exception.kind.wording },
        .text("内容", "facts", Wording(zh: "何处突破了何项要求", en: "what gives way, and where")) { facts in
            // A sentence becomes a clause: what stands behind it goes on.
            Wording(zh: facts.exception.facts.zh.withoutFullStop, en: facts.exception.facts.en.withoutFullStop)
        },
        .text("规定", "rule", Wording(zh: "所涉规定的名称", en: "the rule's name")) {
            $0.document.title(of: $0.exception.instance.rule)
        },
        .text("依据", "article", Wording(zh: "制度条款", en: "the article")) {
            ArticleWords.printed($0.document.rules[$0.exception.instance.rule]?.article ?? "")
        },
    ])
}

extension String {
    /// The text without the full stop at its end.
    fileprivate var withoutFullStop: String { hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self }
}
