import DocumentFormats
import InspectionDomain

/// Where the plan falls short of what is preferred, by rule, with reasons.
struct PointsSection {
    let context: PageContext

    /// Instances shown of one rule; the rest is in plan.json.
    private static let shown = 8

    func html(_ number: SectionNumber) -> HTML {
        """
        <section id="points">
        <h2>\(number.next())\(context("择优得分", "Preferences"))</h2>
        <p>\(introduction)</p>
        \(levels)
        \(table)
        </section>
        """
    }

    private var introduction: String {
        let points = context(
            "分数越低越好；零分表示完全符合偏好。", "The fewer points the better; none means that every preference is met.")
        guard context.document.violations.isEmpty else { return points }
        return points + context("硬性规定不计分，全部满足。", " Binding rules carry no points, they are all kept.")
    }

    /// What was proven, level by level; nothing of a plan that was only checked.
    private var levels: HTML? {
        guard context.document.report.status != .checked else { return nil }
        let rows = context.document.report.levels.map { level -> HTML in
            let name = context(level.level.wording)
            let proof =
                level.isOptimal
                ? context("已证明最优", "proven best possible")
                : context(
                    "差距不超过\(StatusWords.percent(level.gap))", "at most \(StatusWords.percent(level.gap)) from the best")
            return """
                <tr><th scope="row">\(name)</th><td class="num">\(level.points)</td><td class="num">\(level.bound)</td><td>\(proof)</td></tr>
                """
        }
        return """
            <div class="scroll"><table class="narrow"><thead><tr><th scope="col">\(context("求解级次", "Level"))</th>\
            <th scope="col" class="num">\(context("得分", "Points"))</th>\
            <th scope="col" class="num">\(context("已证明的下限", "Proven bound"))</th>\
            <th scope="col">\(context("结论", "Meaning"))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private var table: HTML? {
        let entries = Dictionary(grouping: context.document.report.points, by: \.instance.rule)
        let rules = entries.keys.sorted()
        guard !rules.isEmpty else { return nil }
        return """
            <div class="scroll"><table>
            <thead><tr><th scope="col">\(context("偏好", "Preference"))</th><th scope="col" class="num">\(context("得分", "Points"))</th>\
            <th scope="col">\(context("原因", "Why"))</th></tr></thead>
            <tbody>\(rules.map { row($0, entries[$0] ?? []) })</tbody></table></div>
            """
    }

    private func row(_ rule: RuleID, _ entries: [PointEntry]) -> HTML {
        let heaviest = entries.sorted { ($1.points, $0.instance) < ($0.points, $1.instance) }
        let items = heaviest.prefix(PointsSection.shown).map { entry -> HTML in
            "<li><b class=\"num\">\(entry.points)</b> \(context(entry.facts))</li>"
        }
        let rest = heaviest.dropFirst(PointsSection.shown)
        let more: HTML? =
            rest.isEmpty
            ? nil
            : "<li class=\"small\">\(context("另有\(rest.count)处，共\(rest.map(\.points).reduce(0, +))分，见 plan.json", "and \(rest.count) more with \(rest.map(\.points).reduce(0, +)) points, see plan.json"))</li>"
        return """
            <tr><th scope="row">\(context(context.document.title(of: rule)))<span class="kind">\(rule)</span></th>\
            <td class="num">\(entries.map(\.points).reduce(0, +))</td><td><ul class="reasons">\(Array(items))\(more)</ul></td></tr>
            """
    }
}
