import FollowUp
import Wording

extension FormatReference {
    /// The steps whose meaning the program knows.
    static var knownSteps: String {
        let known: [(StepKey, Wording)] = [
            (.report, Wording(zh: "报告报送；按周分散报告、推算整改时用", en: "the report; plans spread reports over weeks")),
            (.feedback, Wording(zh: "反馈；完成后问题进入整改", en: "feedback: with it findings are fed back")),
            (.correction, Wording(zh: "街道报送整改情况；退回后重新起算其后各环节", en: "the street's correction")),
            (.examination, Wording(zh: "整改审核；考核看它是否及时", en: "its examination; the assessment looks at it")),
            (.transfer, Wording(zh: "台账的移交日期和部门", en: "transfer in the ledger: when and to whom")),
            (.transferResult, Wording(zh: "台账的移交结果", en: "what came of a transfer")),
            (.hazardListing, Wording(zh: "台账的挂牌日期和编号", en: "listing of a major hazard, with its number")),
            (.hazardDelisting, Wording(zh: "台账的摘牌日期", en: "end of the listing")),
            (
                .findingCorrection,
                Wording(zh: "问题整改；其期限是台账的整改期限", en: "correction of a finding; its date is the ledger's deadline")
            ),
            (.findingCheck, Wording(zh: "问题核查；未核查不得销号，也不能免除", en: "its check, which cannot be left out")),
            (
                .findingClosed,
                Wording(zh: "问题销号；requires 中须有 finding_check", en: "its closing, which requires the check")
            ),
            (.talkFollowUp, Wording(zh: "约谈意见落实情况", en: "what a talk led to")),
        ]
        return markdown(["键 key", "含义 meaning"], known.map { [code($0.0.text), both($0.1)] })
    }

    /// The words for who owes a step, and for the days.
    static var chainWords: String {
        let parties = ChainTexts.parties.map { choice, party in
            [code(choice.key), choice.aliases.joined(separator: "、"), both(party.wording)]
        }
        let days = ChainTexts.days.map { choice, day in
            [code(choice.key), choice.aliases.joined(separator: "、"), both(day.wording)]
        }
        return markdown(["主体 party", "中文", "含义 meaning"], parties) + "\n\n"
            + markdown(["日子 day", "中文", "含义 meaning"], days)
    }

    private static func markdown(_ heading: [String], _ cells: [[String]]) -> String {
        (rows(heading) + cells.map(row)).joined(separator: "\n")
    }
}
