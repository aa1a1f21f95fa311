import ArgumentParser

/// The words of a record, apart from what it is about: the fields of a row of `record --file`.
struct RecordWords: ParsableArguments {
    @Option(help: ArgumentHelp(say("发生日期，默认今天。", "The day on which it happened; default today."), valueName: "date"))
    var on: String?

    @Option(help: ArgumentHelp(say("备注。", "A note."), valueName: "text"))
    var note: String?

    @Option(help: ArgumentHelp(say("方案由谁呈报、审批、印发。", "Who submitted, approved or issued the plan."), valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp(say("送交给谁。", "To whom it was sent."), valueName: "name"))
    var to: String?

    @Option(help: ArgumentHelp(say("文号、挂牌号或档案号。", "A document's, listing's or file's number."), valueName: "text"))
    var number: String?

    @Option(help: ArgumentHelp(say("结果。", "What came of it."), valueName: "text"))
    var result: String?

    @Flag(help: ArgumentHelp(say("通过。", "It was accepted.")))
    var passed = false

    @Flag(help: ArgumentHelp(say("不通过：退回上一环节重办。", "It was not: what came before is handed back.")))
    var failed = false

    @Option(help: ArgumentHelp(say("延至哪一天（含）。", "The last day granted, included."), valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp(say("重报或整改期限（含）。", "Due by that day, included."), valueName: "date"))
    var due: String?

    @Option(help: ArgumentHelp(say("原因。", "Why."), valueName: "text"))
    var reason: String?

    @Option(help: ArgumentHelp(say("批准人。", "Who approved it."), valueName: "name"))
    var approver: String?

    @Option(
        help: ArgumentHelp(say("问题、情况或工作方式的类别。", "The kind of finding, incident or way of working."), valueName: "kind")
    )
    var kind: String?

    @Option(help: ArgumentHelp(say("九项巡查内容之一，1–9。", "One of the nine contents, 1 to 9."), valueName: "number"))
    var item: String?

    @Option(help: ArgumentHelp(say("涉及企业。", "The enterprise."), valueName: "name"))
    var enterprise: String?

    @Option(help: ArgumentHelp(say("责任单位，或约谈对象。", "Who must correct it, or was called in."), valueName: "name"))
    var party: String?

    @Option(help: ArgumentHelp(say("主管部门。", "The department competent for it."), valueName: "name"))
    var department: String?

    @Option(help: ArgumentHelp(say("情况描述。", "What it is."), valueName: "text"))
    var text: String?

    @Option(help: ArgumentHelp(say("约谈提出的要求。", "What the talk asked for."), valueName: "text"))
    var demand: String?

    @Option(
        help: ArgumentHelp(say("约谈涉及的问题编号，用顿号分开。", "The findings a talk was about, with commas."), valueName: "ids"))
    var findings: String?

    @Option(
        help: ArgumentHelp(say("问题的证据档案号，用顿号分开。", "References to evidence on file, with commas."), valueName: "numbers")
    )
    var evidence: String?

    @Option(help: ArgumentHelp(say("证据名称。", "What the evidence is."), valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp(say("证据载体：照片、录像、文书等。", "Photograph, video, document …"), valueName: "text"))
    var medium: String?

    @Option(help: ArgumentHelp(say("证据存放处。", "Where the evidence is kept."), valueName: "text"))
    var location: String?

    func validate() throws {
        if passed && failed {
            throw ValidationError(say("--passed 与 --failed 只能用一个。", "Use one of --passed and --failed."))
        }
    }

    /// What was given, by the names of the fields.
    var words: [String: String] {
        var words: [String: String] = [
            "on": on, "note": note, "by": by, "to": to, "number": number, "result": result, "until": until, "due": due,
            "reason": reason, "approver": approver, "kind": kind, "item": item, "enterprise": enterprise,
            "party": party, "department": department, "text": text, "demand": demand, "findings": findings,
            "evidence": evidence, "title": title, "medium": medium, "location": location,
        ].compactMapValues { $0 }
        if passed { words["outcome"] = "passed" }
        if failed { words["outcome"] = "failed" }
        return words
    }
}
