import InspectionDomain
import Wording

/// Somebody on a roster.
struct MemberFacts: Sendable {
    let source: DocumentSource
    let entry: RosterEntry
    let remark: Wording

    private var person: Inspector? { source.scenario.person(entry.person) }

    static let vocabulary = Vocabulary<MemberFacts>([
        .same("姓名", "name", Wording(zh: "姓名", en: "the name")) { $0.source.scenario.name($0.entry.person) },
        .same("单位", "unit", Wording(zh: "派出单位", en: "the unit that sends them")) { facts in
            facts.person.map { facts.source.scenario.name($0.unit) } ?? ""
        },
        .same("职务", "post", Wording(zh: "职务", en: "the post")) { $0.person?.post ?? "" },
        .text("职责", "seat", Wording(zh: "组内职责：组长、副组长、组员等", en: "the seat in the team")) { $0.entry.seat.wording },
        .text("类别", "kind", Wording(zh: "领导干部、工作人员或专家", en: "leading cadre, staff or expert")) {
            $0.person?.kind.wording ?? Wording(same: "")
        },
        .text("专业", "expertise", Wording(zh: "专业，多项以顿号分隔", en: "fields of expertise")) {
            ($0.person?.expertise ?? []).map { Wording(same: $0.text) }.joined()
        },
        .same("电话", "telephone", Wording(zh: "电话；只在 --internal 时填写", en: "the telephone; only with --internal")) {
            $0.source.isInternal ? $0.person?.phone ?? "" : ""
        },
        .text("备注", "remark", Wording(zh: "缺席、替补等情况", en: "excused, substitute and the like")) { $0.remark },
    ])
}
