import CivilCalendar
import Wording

extension LetterFacts {
    static let vocabulary = Vocabulary<LetterFacts>([
        .same("收文单位", "recipient", Wording(zh: "收文街道", en: "to whom the letter goes")) { $0.recipient },
        .text("事项", "matter", Wording(zh: "应办事项", en: "what is owed")) { $0.matter },
        .text("提醒次别", "occasion", Wording(zh: "如 第一次提醒；反馈函中为空", en: "which reminder it is; empty in feedback")) {
            $0.occasion
        },
        .text("依据", "article", Wording(zh: "制度条款", en: "the article")) { ArticleWords.printed($0.article) },
        .text("起止日期", "days", Wording(zh: "巡查起止日期", en: "first to last day of the visit")) { $0.visitDays.wording },
        .text("起算事由", "trigger", Wording(zh: "期限从何事起算", en: "what the period is counted from")) {
            $0.trigger?.title ?? Wording(same: "")
        },
        .text("起算日期", "trigger day", Wording(zh: "起算日期", en: "the day it is counted from")) {
            $0.trigger?.day.wording ?? Wording(same: "")
        },
        .text("期限", "period", Wording(zh: "如 2个月", en: "such as 2 months")) { $0.period?.wording ?? Wording(same: "") },
        .text("截止日期", "deadline", Wording(zh: "最迟日期，含当日", en: "the last day, included")) { $0.deadline.wording },
        .text(
            "预计说明", "forecast note", Wording(zh: "日期为预计时的说明，否则为空", en: "a note where the day is a forecast, else empty")
        ) {
            $0.isForecast
                ? Wording(
                    zh: "上述日期按计划推算，实际收到反馈意见之日与计划不同的，以实际收到之日重新推算。",
                    en: "The day is a forecast; it is counted anew from the day on which the feedback is received.")
                : Wording(same: "")
        },
        .list(
            "问题", "findings", Wording(zh: "巡查发现的问题；未登记时为空", en: "the findings; empty where none are recorded"),
            Finding.vocabulary
        ) { $0.findings },
    ])
}

extension LetterFacts.Finding {
    static let vocabulary = Vocabulary<LetterFacts.Finding>([
        .same("内容", "finding", Wording(zh: "问题内容", en: "what was found")) { $0.text },
        .same("违反规定", "basis", Wording(zh: "所违反的规定", en: "the rule it breaks")) { $0.basis },
        .text("整改要求", "demand", Wording(zh: "整改要求", en: "what is asked for")) { $0.demand },
    ])
}
