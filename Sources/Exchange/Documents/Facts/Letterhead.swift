import CivilCalendar
import InspectionDomain
import Wording

/// What every document has: who signs it, when, and how the office is reached.
struct Letterhead: Sendable {
    let source: DocumentSource
    let day: Day

    /// Where the office has not said something, a line to write on.
    private static let blank = "＿＿＿＿＿＿＿＿"

    static let vocabulary = Vocabulary<Letterhead>([
        .same("安委会", "committee", Wording(zh: "安委会全称", en: "the committee's name")) {
            $0.source.scenario.committeeName
        },
        .same("发文机关", "office", Wording(zh: "发文机关，落款用", en: "the office that signs")) {
            $0.source.scenario.officeName
        },
        .same("方案名称", "plan title", Wording(zh: "情景的标题", en: "the scenario's title")) {
            $0.source.document.heading
        },
        .same("年度", "year", Wording(zh: "计划年度，如 2027", en: "the year planned")) { "\($0.source.scenario.year)" },
        .text("成文日期", "date", Wording(zh: "文书的日期", en: "the day of the document")) { $0.day.wording },
        .same("联系人", "contact", Wording(zh: "联系人；未设置时为待填横线", en: "whom to ask for; a blank where not set")) {
            $0.source.scenario.settings.office.contact ?? blank
        },
        .same("联系电话", "phone", Wording(zh: "办公电话；未设置时为待填横线", en: "the office telephone; a blank where not set")) {
            $0.source.scenario.settings.office.phone ?? blank
        },
        .same("举报电话", "hotline", Wording(zh: "举报电话；未设置时为待填横线", en: "the hotline; a blank where not set")) {
            $0.source.scenario.settings.office.hotline ?? blank
        },
        .text(
            "提示", "caution",
            Wording(
                zh: "须在印发前处理的情况：不符合规定之处、暂定节假日、内部资料；没有则为空",
                en: "what must be settled before issue: broken rules, provisional holidays, internal data; else empty")
        ) { $0.cautions },
    ])

    private var cautions: Wording {
        let document = source.document
        var cautions = ViolationWords.caution(document.violations).map { [$0] } ?? []
        if document.isProvisional {
            cautions.append(
                Wording(
                    zh: "节假日安排尚未正式发布，日期按暂定安排推算，通知发布后须复核。",
                    en: "Holidays are not published yet: dates rest on provisional ones and must be checked."))
        }
        if source.isInternal {
            cautions.append(
                Wording(zh: "内部资料，含个人联系方式，请勿外传。", en: "Internal: holds personal telephone numbers."))
        }
        return cautions.joined(Wording(zh: "", en: " "))
    }
}
