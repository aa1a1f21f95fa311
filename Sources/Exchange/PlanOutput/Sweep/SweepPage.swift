import DocumentFormats
import InspectionDomain
import Wording

/// sweep.html: one page about how robust a plan is; it opens without a net and prints on A4.
struct SweepPage {
    let record: SweepRecord
    let language: Language
    let summary: SweepSummary

    private static let shownHinges = 15
    private static let shownFutures = 30

    init(_ record: SweepRecord, _ language: Language) {
        self.record = record
        self.language = language
        summary = SweepSummary(record)
    }

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var html: String {
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="xuncha \(record.programVersion)">
            <title>\(say("计划的稳健程度：", "How robust the plan is: "))\(record.title)</title>
            <style>
            \(HTML(trusted: PageStyle.text + Self.style))
            </style>
            </head>
            <body>
            <main>
            <header>
            <p class="kicker">\(say("安全生产巡查计划变故推演", "Work-safety inspection: a sweep of futures"))</p>
            <h1>\(record.title)</h1>
            <p class="sub">\(say("抽取\(summary.all.all)个未来，种子\(record.description.seed)", "\(summary.all.all) futures drawn from seed \(record.description.seed)"))</p>
            <div class="status open"><p class="status-word">\(SweepWords.sentence(summary)(language))</p>
            <p>\(say("其中靠例外才修复的\(summary.withExceptions)个。", "\(summary.withExceptions) of them are repaired only with exceptions."))</p></div>
            </header>
            \(shares)
            \(kinds)
            \(hinges)
            \(futures)
            \(assumptions)
            <footer><p>xuncha \(record.programVersion)</p></footer>
            </main>
            </body>
            </html>

            """
        return page.text
    }

    private var shares: HTML {
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

    private var kinds: HTML {
        section(
            "kinds", say("按变故种类", "By kind"),
            say(
                "该种变故打破计划的未来；条的长度是未来数。", "Futures in which that kind breaks the plan; the bar's length is their number."
            ),
            [table(summary.kinds.map(\.line), say("变故", "Kind"))])
    }

    private var hinges: HTML {
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

    private var futures: HTML? {
        let bad = record.futures.filter { [.impossible, .dates, .undecided].contains($0.verdict) }
            .sorted { ($1.verdict, $0.index) < ($0.verdict, $1.index) }
        guard !bad.isEmpty else { return nil }
        let rows = bad.prefix(Self.shownFutures).map { future -> HTML in
            let why = future.culprits.map { future.events[$0.place].text }.joined(Wording(zh: "；", en: "; "))(language)
            return """
                <tr><td class="num">\(future.index)</td><td class="day">\(SweepWords.name(of: future.verdict)(language))</td><td>\(why)</td></tr>
                """
        }
        let left = bad.count - rows.count
        let more: HTML? =
            left > 0
            ? "<p class=\"small\">\(say("另有\(left)个，见 futures.csv。", "\(left) more are in futures.csv."))</p>" : nil
        return """
            <section id="futures">
            <h2>\(say("最坏的未来", "The worst futures"))</h2>
            <div class="scroll"><table><thead><tr><th scope="col" class="num">\(say("编号", "Future"))</th>\
            <th scope="col">\(say("结果", "Verdict"))</th><th scope="col">\(say("打破计划的变故", "What breaks the plan"))</th></tr></thead>
            <tbody>\(Array(rows))</tbody></table></div>\(more)
            </section>
            """
    }

    private var assumptions: HTML {
        let rows = ContingencyKind.allCases.compactMap { kind -> HTML? in
            guard let rate = record.description.rates[kind] else { return nil }
            let days =
                rate.days.lowerBound == rate.days.upperBound
                ? "\(rate.days.lowerBound)" : "\(rate.days.lowerBound)–\(rate.days.upperBound)"
            return """
                <tr><th scope="row" class="name">\(say(SweepFormat.aliases(of: kind)[0], SweepWords.name(of: kind)))</th>\
                <td>\(SweepFormat.meaning(of: kind)(language))</td><td class="num">\(SweepFormat.number(rate.thousandths))</td>\
                <td class="num">\(SweepFormat.lasts(kind) ? days : "—")</td></tr>
                """
        }
        return """
            <section id="assumptions">
            <h2>\(say("推演所用的假定", "What was assumed"))</h2>
            <div class="scroll"><table><thead><tr><th scope="col">\(say("变故", "Kind"))</th><th scope="col">\(say("含义", "Meaning"))</th>\
            <th scope="col" class="num">\(say("频度", "Rate"))</th><th scope="col" class="num">\(say("天数", "Days"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            <p class="small">\(say("每个未来中的变故视为编制计划时已全部知道；修复时人员或日期可任意重排，但遵守全部规则。", "What happens in a future is taken to be known in time; a repair may rearrange people, or dates, as it likes within the rules."))</p>
            </section>
            """
    }

    private static let style = """
        .sweep td,.sweep th{padding:3px 8px;vertical-align:middle}
        .sweep .bar{width:430px}
        .sweep svg,#shares>svg{display:block}
        #shares>svg{width:100%;height:auto;margin:6px 0 14px}
        th .swatch{vertical-align:middle}

        """
}
