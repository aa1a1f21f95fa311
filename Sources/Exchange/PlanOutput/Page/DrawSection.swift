import DocumentFormats
import InspectionDomain
import Wording

/// How the plan was drawn among equally good ones, so that anybody can repeat it; nothing where none was.
struct DrawSection {
    let context: PageContext
    let draw: PlanDraw

    func html(_ number: SectionNumber) -> HTML {
        let aspects = draw.aspects.map(\.wording).joined()
        let rows = draw.lots.map { lot -> HTML in
            "<tr><th scope=\"row\">\(context(words(lot.choice)))</th><td class=\"num\">\(lot.number)</td></tr>"
        }
        return """
            <section id="draw">
            <h2>\(number.next())\(context("抽签", "The draw"))</h2>
            <p>\(context("本方案与其他方案得分相同，由抽签在同样好的方案之间选定。抽签内容：\(aspects.zh)；种子：\(String(draw.seed))。每项安排按种子得一个签号（1—\(Lots.most)），签号之和最小（\(draw.sum)）的方案中签。用同一情景和同一种子运行 xuncha plan --draw，结果相同。", "Other plans have the same points; this one was drawn among them. Drawn: \(aspects.en); seed: \(String(draw.seed)). Every choice has a lot (1 to \(Lots.most)) that follows from the seed, and the plan with the smallest sum, \(draw.sum), is taken. Running xuncha plan --draw with the same scenario and seed gives the same plan."))</p>
            <div class="scroll"><table>
            <thead><tr><th scope="col">\(context("安排", "Choice"))</th><th scope="col" class="num">\(context("签号", "Lot"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            </section>
            """
    }

    private func words(_ choice: PlanChoice) -> Wording {
        let scenario = context.document.scenario
        switch choice {
        case .entry(let visit, let day): return Wording(zh: "\(visit) \(day)进驻", en: "\(visit) begins \(day)")
        case .round(let visit, let round): return Wording(same: "\(visit) \(scenario.name(round))")
        case .serves(let person, let round): return Wording(same: "\(scenario.name(round)) \(scenario.name(person))")
        case .seat(let seat, let person, let round):
            return Wording(
                zh: "\(scenario.name(round)) \(seat.wording.zh) \(scenario.name(person))",
                en: "\(scenario.name(round)) \(seat.wording.en) \(scenario.name(person))")
        case .training(let round, let day): return Wording(same: "\(scenario.name(round)) \(day)")
        }
    }
}
