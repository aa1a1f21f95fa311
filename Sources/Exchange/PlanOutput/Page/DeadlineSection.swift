import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// Every date that follows from the plan: the chains as a picture, the dates as a table, the plan's own dates.
struct DeadlineSection {
    let context: PageContext

    /// The steps of a visit that have a column, in the order of the chain.
    private static let columns: [(step: String, name: Wording)] = [
        ("notice", Wording(zh: "提前告知", en: "Notice")), ("report", Wording(zh: "报告报送", en: "Report")),
        ("review", Wording(zh: "报告审定", en: "Review")), ("feedback", Wording(zh: "集中反馈", en: "Feedback")),
        ("correction", Wording(zh: "整改报送", en: "Correction")),
        ("examination", Wording(zh: "整改审核", en: "Examination")),
        ("publication_correction", Wording(zh: "整改公告", en: "Publication")),
    ]
    func html(_ number: SectionNumber) -> HTML {
        """
        <section id="deadlines" class="wide">
        <h2>\(number.next())\(context("后续期限", "Deadlines"))</h2>
        <p>\(introduction)</p>
        \(DeadlineTimeline(context: context).html)
        <ul class="legend">\(legend)</ul>
        <h3>\(context("各街道期限", "Dates by street"))</h3>
        \(matrix)
        </section>
        <section>
        <h3>\(context("方案、培训与配合事项", "Plan, training, support"))</h3>
        \(generalDates)
        \(DeadlineExplanations(context: context).html)
        </section>
        """
    }

    private var introduction: String {
        context(
            "巡查结束之后的日期均为预计：以前一事项的目标日期为起算日逐环推算，实际发生后以实际日期重新推算。"
                + "期间计算比照民法典第二百条至第二百零四条、第一千二百五十九条，届满日逢休息日顺延至其后第一个工作日。",
            "Dates behind the end of a visit are forecasts: each is counted from the target of the step before, and will "
                + "be counted again from what happens. Periods are counted by analogy with the Civil Code, arts. 200 to "
                + "204 and 1259; a period that ends on a rest day ends on the next working day.")
    }

    private var legend: [HTML] {
        let marks = DeadlineTimeline.marked.compactMap { key -> HTML? in
            guard let step = context.document.chain[StepKey(key)] else { return nil }
            return item(
                DeadlineTimeline.shape(key, x: 14, y: 7).fill("#24405e").stroke("#24405e", width: 1.3),
                context(step.title))
        }
        return marks + [
            item(
                DeadlineTimeline.shape("feedback", x: 14, y: 7).fill("#ffffff").stroke("#24405e", width: 1.3),
                context("空心：所涉年份节假日未载入", "hollow: a year without holiday data"))
        ]
    }

    private func item(_ shape: SVGElement, _ words: String) -> HTML {
        let picture = SVG(width: 28, height: 14, title: context("图例", "legend"), elements: [shape])
        return "<li><span class=\"swatch\" aria-hidden=\"true\">\(picture)</span>\(words)</li>"
    }

    private var matrix: HTML {
        let heads = DeadlineSection.columns.map { column -> HTML in
            let isForecast = column.step != "notice"
            return "<th scope=\"col\">\(context(column.name))\(isForecast ? context("（预计）", " (forecast)") : "")</th>"
        }
        let rows = context.plan.visits.map { visit -> HTML in
            let cells = DeadlineSection.columns.map { cell(context.document.deadline($0.step, of: visit.id)) }
            return """
                <tr><th scope="row">\(context.scenario.name(visit.street))</th><td>\(context.short(visit.days))</td>\(cells)</tr>
                """
        }
        return """
            <p class="small">\(caption)</p>
            <div class="scroll"><table class="matrix">
            <thead><tr><th scope="col">\(context("街道", "Street"))</th><th scope="col">\(context("巡查时间", "Visit"))</th>\(heads)</tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private var caption: String {
        var sentences = [
            context("上行为目标日期，下行为最迟日期（与目标日期相同时不列）。", "Above the target, below the latest day where it differs.")
        ]
        if isProvisionalThroughout {
            sentences.append(
                context(
                    "全部日期均涉及暂定节假日，通知发布后须复核。", "All dates rest on provisional holidays, to be checked with the notice."))
        } else if context.document.deadlines.contains(where: \.isProvisional) {
            sentences.append(context("* 涉及暂定节假日，须复核。", "* rests on provisional holidays."))
        }
        let missing = Set(context.document.deadlines.compactMap(\.missingYear)).sorted()
        if !missing.isEmpty {
            sentences.append(
                context(
                    "† \(missing.map { "\($0)年" }.joined(separator: "、"))节假日安排未载入，仅按周末推算，载入后须重新推算。",
                    "† the holidays of \(missing.map(String.init).joined(separator: ", ")) are not loaded: counted with "
                        + "weekends only, to be recomputed."))
        }
        return sentences.joined(separator: context("", " "))
    }

    /// Whether a mark on every date would say nothing about any of them.
    private var isProvisionalThroughout: Bool { context.document.deadlines.allSatisfy(\.isProvisional) }

    private func cell(_ entry: DeadlineEntry?) -> HTML {
        guard let entry else { return "<td>—</td>" }
        let latest: HTML? =
            entry.latest == entry.target
            ? nil : "<br><span class=\"latest\">\(context("最迟", "by")) \(context.short(entry.latest))</span>"
        return "<td>\(context.short(entry.target))\(mark(entry))\(latest)</td>"
    }

    func mark(_ entry: DeadlineEntry) -> String {
        entry.missingYear != nil ? "†" : entry.isProvisional && !isProvisionalThroughout ? "*" : ""
    }
}

extension DeadlineSection {
    private var generalDates: HTML {
        let entries = context.document.deadlines.filter { $0.visit == nil }
        let rows = entries.map { entry -> HTML in
            """
            <tr><td class="day">\(context.full(entry.target))\(mark(entry))</td><th scope="row">\(context(entry.title))<span class="kind">\(entry.round.map(context.scenario.name) ?? "")</span></th>\
            <td class="day">\(context(entry.owner))</td>\
            <td class="day">\(context(entry.basis.wording))</td><td>\(entry.article)</td>\
            <td>\(entry.explanation.map { context($0.wording) }.joined(separator: context("；", "; ")))</td></tr>
            """
        }
        return """
            <div class="scroll"><table>
            <thead><tr><th scope="col">\(context("日期", "Day"))</th><th scope="col">\(context("事项", "Step"))</th>\
            <th scope="col">\(context("责任主体", "Owed by"))</th>\
            <th scope="col">\(context("性质", "Basis"))</th><th scope="col">\(context("条款", "Article"))</th>\
            <th scope="col">\(context("说明", "How"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }
}
