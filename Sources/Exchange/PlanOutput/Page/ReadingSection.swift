import DocumentFormats

/// How to read the page, and what stands behind it.
struct ReadingSection {
    let context: PageContext

    func html(_ number: SectionNumber) -> HTML {
        """
        <section id="reading">
        <h2>\(number.next())\(context("怎样看这份方案", "How to read this plan"))</h2>
        <ul class="plain">\(sentences.map { HTML("<li>\($0)</li>") })</ul>
        </section>
        """
    }

    var footer: HTML {
        let document = context.document
        return """
            <footer>
            <p>\(context("工作日历版本", "Calendar version"))\(context("：", ": "))\(document.scenario.calendar.version)\
            \(document.isProvisional ? context("（含暂定节假日）", " (provisional holidays)") : "")　\
            \(context("随机种子", "Seed"))\(context("：", ": "))\(String(document.seed))　\
            \(context("程序版本", "Program"))\(context("：", ": "))xuncha \(document.programVersion)　\
            \(context("方案名称", "Scenario"))\(context("：", ": "))\(document.scenario.name)</p>
            <p>\(context("相同的输入、相同的种子，得到相同的方案。本页不含电话号码和回避事由。", "The same input and the same seed give the same plan. This page holds no phone numbers and no grounds of recusal."))</p>
            </footer>
            """
    }

    private var sentences: [String] {
        [
            context(
                "图中每一横条是一次巡查，条内写组别或街道，条后写起止月日；花纹区分巡查组，黑白打印也能辨认。",
                "Every bar in the charts is one visit, with its team or street in it and its days behind it. Hatchings tell "
                    + "the teams apart, also in a grey print."),
            context(
                "“目标”是办公室自己掌握的日期，不晚于届满日；“最迟”是制度和法律给出的最后一天，逢休息日已顺延。",
                "The target is the office's own day, never behind the nominal end; the latest day is the last the rule and "
                    + "the law give, already moved past rest days."),
            context(
                "“既定”由办公室在设置中写明；“计划”由本方案排定；“建议”由程序提出；“预计”随前一事项的实际日期变动。",
                "Given dates were set by the office, planned ones are decided by this plan, proposed ones come from the "
                    + "program, forecasts move with what happens before them."),
            context(
                "办公室自定的数字（提前告知天数、审定和反馈期限、公告期限等）不是制度原文，可在方案设置中修改。",
                "Numbers the office sets (notice, review, feedback, publication) are not in the regulation and can be changed "
                    + "in the scenario."),
            context(
                "表格数据另见 schedule.csv、rosters.csv、deadlines.csv；日历可导入 calendar.ics；完整数据在 plan.json。",
                "The same data as tables are in schedule.csv, rosters.csv and deadlines.csv, as a calendar in calendar.ics, "
                    + "and whole in plan.json."),
        ]
    }
}
