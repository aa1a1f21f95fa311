import DocumentFormats
import InspectionDomain
import Wording

/// sweep.html: one page about how robust a plan is; it opens without a net and prints on A4.
struct SweepPage {
    let record: SweepRecord
    let language: Language
    let summary: SweepSummary

    private static let shownFutures = 30

    init(_ record: SweepRecord, _ language: Language) {
        self.record = record
        self.language = language
        summary = SweepSummary(record)
    }

    func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var html: String {
        let frame = PageFrame(
            language: language, title: say("计划的稳健程度：", "How robust the plan is: ") + record.title,
            programVersion: record.programVersion, style: Self.style, hasPatterns: false)
        return frame.html(
            """
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
            """)
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
