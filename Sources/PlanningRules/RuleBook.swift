import InspectionDomain
import Wording

/// The rule book, `docs/rules.md`: written from the catalogue, so that it cannot say anything else than the code.
public enum RuleBook {
    /// The whole book in Markdown, both languages side by side; it ends with a line break.
    public static func markdown() -> String {
        ([preface] + plan + disturbances + preferences + dates + texts).joined(separator: "\n\n") + "\n"
    }

    private static let preface = """
        # Rules · 规则

        <!-- Written by the program from its catalogue of rules. Do not edit: change the rule's own file, then run
        XUNCHA_RECORD=1 swift test --filter PlanningRulesTests -->

        Articles (条) are those of 枣高管办字〔2022〕7号. Numbers are defaults that a scenario may change. Letters are those of
        [model.md](model.md). Force (效力): **must** 必须; **in principle** 原则, gives way only as a listed exception;
        **set by the office** 办公室自定; **preference** 偏好, in points.
        """

    private static var plan: [String] {
        [
            "## What a plan must obey · 方案须遵守的规则",
            "Each rule is enforced twice: by rows of the integer program, and by a check that sees the plan alone.",
        ]
            + Catalogue.rules.map { section($0.statement, folder: "Rules", formula: "rows · 约束") }
    }

    private static var disturbances: [String] {
        [
            "## What changes least when a plan is made again · 调整方案时少变动的内容",
            "Each measure is a level of its own between exceptions and preferences, see [replan.md](replan.md), and is counted "
                + "twice: in the integer program, and from the plan and the one before alone.",
        ]
            + Catalogue.disturbances.map { section($0.statement, folder: "Disturbances", formula: "points · 分值") }
    }

    private static var preferences: [String] {
        [
            "## What a plan should be like · 方案的偏好",
            "Each preference is counted twice: in the integer program, and from the plan alone.",
        ]
            + Catalogue.preferences.map { section($0.statement, folder: "Preferences", formula: "points · 分值") }
    }

    private static var dates: [String] {
        [
            "## Dates and records · 期限与台账",
            "These rules bind what follows a visit, not the plan; the deadlines of `Sources/FollowUp` and the office's records "
                + "apply them.",
            table(Catalogue.dateRules, formula: true),
        ]
    }

    private static var texts: [String] {
        [
            "## Purpose, roles and discipline · 宗旨、职责与纪律", "Words for documents.",
            table(Catalogue.textRules, formula: false),
        ]
    }

    private static func section(_ statement: RuleStatement, folder: String, formula: String) -> String {
        let article = statement.article.isEmpty ? "" : "article · 条 \(statement.article); "
        let force = statement.force.wording
        return """
            ### \(statement.id) \(statement.title.zh) · \(statement.title.en)

            \(article)force · 效力: \(force.en) \(force.zh); `Sources/PlanningRules/\(folder)/\(statement.id)-*.swift`

            \(statement.sentence.zh)

            \(statement.sentence.en)

            \(formula): `\(statement.formula)`
            """
    }

    private static func table(_ statements: [RuleStatement], formula: Bool) -> String {
        let head = ["", "art. 条", "rule · 规则", "force · 效力"] + (formula ? ["date or record · 期限或记录"] : [])
        let rows = statements.map { statement in
            let force = statement.force.wording
            let words =
                "**\(statement.title.zh)** \(statement.sentence.zh)<br>**\(statement.title.en)** \(statement.sentence.en)"
            return [statement.id.text, statement.article, words, "\(force.en) \(force.zh)"]
                + (formula ? ["`\(statement.formula)`"] : [])
        }
        return ([head, head.map { _ in "-" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
            .joined(separator: "\n")
    }
}
