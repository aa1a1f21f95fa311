import DocumentFormats
import InspectionDomain

/// What every member unit gives, against its capacity and its share by headcount.
struct BurdenSection {
    let context: PageContext

    private static let barWidth = 300.0

    func html(_ number: SectionNumber) -> HTML {
        let burdens = UnitBurden.all(context.document)
        let longest = max(1, burdens.map { max($0.daysWithCarried, $0.fairShare) }.max() ?? 1)
        return """
            <section id="burden">
            <h2>\(number.next())\(context("派出单位负担", "Burden of the member units"))</h2>
            <p class="small">\(caption)</p>
            <div class="scroll"><table class="burden">
            <thead><tr>
            <th scope="col">\(context("单位", "Unit"))</th><th scope="col" class="num">\(context("人数", "Staff"))</th>\
            <th scope="col" class="num">\(context("派出人员", "Sent"))</th>\
            <th scope="col" class="num">\(context("同时外出／上限", "Away at once / limit"))</th>\
            <th scope="col" class="num">\(context("人日", "Person-days"))</th><th scope="col" class="num">\(context("结转", "Carried"))</th>\
            <th scope="col" class="num">\(context("应摊", "Share"))</th><th scope="col" class="bar">\(context("对照", "Compared"))</th>
            </tr></thead>
            <tbody>\(burdens.map { row($0, longest: longest) })</tbody>
            </table></div>
            <ul class="legend">
            \(legend(.rect(x: 1, y: 2, width: 26, height: 10).fill("#3b6ea5"), context("本年派出人日", "person-days of this plan")))
            \(legend(.rect(x: 1, y: 2, width: 26, height: 10).fill(pattern: ChartPatterns.carried).stroke("#6f7d8c", width: 1), context("往年结转人日", "carried from earlier years")))
            \(legend(.line(x1: 14, y1: 0, x2: 14, y2: 14).stroke("#1b1f24", width: 2.4), context("按人数应分摊的人日", "share by headcount")))
            </ul>
            </section>
            """
    }

    private var caption: String {
        context(
            "人日＝参加巡查的日历天数＋培训工作日；应摊＝全部人日（含结转）按单位人数分摊。按负担由重到轻排列。",
            "Person-days are the calendar days of visits attended and the working days of training. The share is what "
                + "headcount alone would give of all person-days, those carried over included. Heaviest first.")
    }

    private func row(_ burden: UnitBurden, longest: Int) -> HTML {
        let isOver = burden.peak.away > burden.peak.capacity
        return """
            <tr><th scope="row" class="name">\(burden.unit.name)</th><td class="num">\(burden.unit.headcount)</td>\
            <td class="num">\(burden.people)</td>\
            <td class="num">\(burden.peak.away)\(context.slash)\(burden.peak.capacity)\(isOver ? HTML("<span class=\"flag\">\(context("超出", "over"))</span>") : nil)</td>\
            <td class="num">\(burden.days)</td><td class="num">\(burden.unit.carriedPersonDays)</td>\
            <td class="num">\(burden.fairShare)</td><td class="bar">\(bar(burden, longest: longest))</td></tr>
            """
    }

    private func bar(_ burden: UnitBurden, longest: Int) -> SVG {
        func x(_ days: Int) -> Double { Double(days) / Double(longest) * (BurdenSection.barWidth - 4) + 1 }
        let share = x(burden.fairShare)
        return SVG(
            width: BurdenSection.barWidth, height: 16,
            title: context(
                "\(burden.unit.name)：本年\(burden.days)人日，结转\(burden.unit.carriedPersonDays)，应摊\(burden.fairShare)",
                "\(burden.unit.name): \(burden.days) person-days, \(burden.unit.carriedPersonDays) carried, "
                    + "share \(burden.fairShare)"),
            elements: [
                .rect(x: 1, y: 3, width: x(burden.days) - 1, height: 10).fill("#3b6ea5"),
                .rect(x: x(burden.days), y: 3, width: x(burden.daysWithCarried) - x(burden.days), height: 10)
                    .fill(pattern: ChartPatterns.carried).stroke("#6f7d8c", width: 0.8),
                .line(x1: share, y1: 0, x2: share, y2: 16).stroke("#ffffff", width: 4.4),
                .line(x1: share, y1: 0, x2: share, y2: 16).stroke("#1b1f24", width: 2),
            ])
    }

    private func legend(_ element: SVGElement, _ words: String) -> HTML {
        let picture = SVG(width: 28, height: 14, title: context("图例", "legend"), elements: [element])
        return "<li><span class=\"swatch\" aria-hidden=\"true\">\(picture)</span>\(words)</li>"
    }
}
