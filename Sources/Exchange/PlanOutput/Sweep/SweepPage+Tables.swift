import DocumentFormats
import InspectionDomain

extension SweepPage {
    private static let shownHinges = 15

    /// The shares of all futures.
    var shares: HTML {
        let rows = SweepChart.shown(summary).map { verdict -> HTML in
            let interval = summary.interval(verdict)
            return """
                <tr><th scope="row"><span class="swatch" aria-hidden="true">\(SweepChart.swatch(verdict))</span>\(SweepWords.name(of: verdict)(language))</th>\
                <td class="num">\(summary.all[verdict])</td>\
                <td class="num">\(SweepWords.percent(summary.all[verdict], of: summary.all.all))</td>\
                <td class="num">\(interval.lowerBound)–\(interval.upperBound)%</td></tr>
                """
        }
        return """
            <section id="shares">
            <h2>\(say("总体", "All futures"))</h2>
            \(SweepChart.bar(summary.all, title: SweepWords.sentence(summary)(language), width: 1180, height: 34, showsShares: true))
            <div class="scroll"><table class="narrow"><thead><tr><th scope="col">\(say("结果", "Verdict"))</th>\
            <th scope="col" class="num">\(say("未来数", "Futures"))</th><th scope="col" class="num">\(say("占比", "Share"))</th>\
            <th scope="col" class="num">\(say("95%置信区间", "95 % interval"))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            </section>
            """
    }

    /// What each kind of contingency does to the plan.
    var kinds: HTML {
        section(
            "kinds", say("按变故种类", "By kind"),
            say(
                "该种变故打破计划的未来；条的长度是未来数。", "Futures in which that kind breaks the plan; the bar's length is their number."
            ),
            [table(summary.kinds.map(\.line), say("变故", "Kind"))])
    }

    /// Whom and what the plan hangs on.
    var hinges: HTML {
        let parts = [Befallen.person, .unit, .street].compactMap { befallen -> HTML? in
            let lines = summary.hinges[befallen] ?? []
            guard !lines.isEmpty else { return nil }
            let heading = SweepWords.heading(of: befallen)(language)
            let left = lines.count - Self.shownHinges
            let more: HTML? =
                left > 0
                ? "<p class=\"small\">\(say("另有\(left)个，见 hinges.csv。", "\(left) more are in hinges.csv."))</p>" : nil
            return "<h3>\(heading)</h3>\(table(Array(lines.prefix(Self.shownHinges)), heading))\(more)"
        }
        return section(
            "hinges", say("计划最依赖谁", "What the plan hangs on"),
            say(
                "遇到变故就打破计划的人员、单位和街道，最要紧的在前：先看排不出，再看须改日期。",
                "People, units and streets whose contingencies break the plan, the most serious first."), parts)
    }

    private func section(_ id: String, _ title: String, _ note: String, _ parts: [HTML]) -> HTML {
        """
        <section id="\(id)">
        <h2>\(title)</h2>
        <p class="small">\(note)</p>
        \(parts)
        </section>
        """
    }

    private func table(_ lines: [SweepSummary.Line], _ name: String) -> HTML {
        let most = max(1, lines.map(\.broke.all).max() ?? 1)
        let rows = lines.map { line -> HTML in
            let bar = SweepChart.bar(
                line.broke, title: line.name(language), width: 420,
                length: 420 * Double(line.broke.all) / Double(most), height: 16)
            let numbers = [FutureVerdict.people, .dates, .impossible].map {
                HTML("<td class=\"num\">\(line.broke[$0])</td>")
            }
            return """
                <tr><th scope="row" class="name">\(line.name(language))</th><td class="num">\(line.occurred)</td>\
                <td class="num">\(line.broke.all)</td>\(numbers)<td class="bar">\(line.broke.all > 0 ? HTML("\(bar)") : "")</td></tr>
                """
        }
        let heads =
            [say("遇到", "Befallen"), say("打破", "Broken")]
            + [FutureVerdict.people, .dates, .impossible].map { SweepWords.name(of: $0)(language) }
        return """
            <div class="scroll"><table class="sweep"><thead><tr><th scope="col">\(name)</th>\
            \(heads.map { HTML("<th scope=\"col\" class=\"num\">\($0)</th>") })<th scope="col"></th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }
}
