import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// The parts of the page about a difference; a part that has nothing to say is left out.
struct DifferenceSections {
    let document: DifferenceDocument
    let context: PageContext

    private var difference: PlanDifference { document.difference }
    private var words: DifferenceWords { DifferenceWords(document: document) }

    var header: HTML {
        """
        <header>
        <p class="kicker">\(context("安全生产巡查方案对比", "Work-safety inspection: two plans compared"))</p>
        <h1>\(document.after.document.heading)</h1>
        <p class="sub">\(context(document.before.name)) → \(context(document.after.name))</p>
        <div class="status open"><p class="status-word">\(context(words.summary[0]))</p>
        \(words.summary.dropFirst().map { HTML("<p>\(context($0))</p>") })</div>
        \(notes)
        <dl class="figures">\(figures)</dl>
        </header>
        """
    }

    private var notes: [HTML] {
        let broken = [document.before, document.after].filter { !$0.violations.isEmpty }.map { side in
            Wording(
                zh: "“\(side.name.zh)”有\(side.violations.count)处不符合规则：\(side.violations[0].facts.zh)",
                en: "“\(side.name.en)” breaks rules in \(side.violations.count) places: \(side.violations[0].facts.en)")
        }
        return (document.notes + broken).map { note in
            "<p class=\"note\"><strong>\(context("提示", "Note"))</strong>　\(context(note))</p>"
        }
    }

    private var figures: [HTML] {
        [
            figure(context("不变的巡查", "visits unchanged"), "\(difference.keptVisits.count)"),
            figure(context("改期的巡查", "visits moved"), "\(difference.movedVisits.count)"),
            figure(context("调出人次", "people out"), "\(difference.peopleOut)"),
            figure(context("调入人次", "people in"), "\(difference.peopleIn)"),
            figure(context("换席位人次", "in another seat"), "\(difference.seatsChanged)"),
            figure(
                context("偏好得分变化", "preference points"),
                DifferenceWords.signed(document.totals.after - document.totals.before)),
        ]
    }

    private func figure(_ name: String, _ value: String) -> HTML {
        "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
    }

    func visits(_ number: SectionNumber) -> HTML? {
        guard !difference.visits.isEmpty else { return nil }
        let rows = difference.visits.map { visit -> HTML in
            let changes = words.changes(of: visit).map { context($0) }.joined(separator: context("；", "; "))
            return """
                <tr><th scope="row" class="name">\(document.name(visit))</th><td>\(place(visit.before))</td>\
                <td>\(place(visit.after))</td><td class="\(visit.isUnchanged ? "" : "change")">\(changes)</td></tr>
                """
        }
        return section(
            number, context("巡查", "Visits"), "visits",
            table(
                [context("街道", "Street"), context("原方案", "Before"), context("新方案", "After"), context("变化", "Change")],
                rows))
    }

    private func place(_ visit: PlannedVisit?) -> String {
        guard let visit else { return "—" }
        let team = context(PlanTerms.team(visit.team))
        return "\(document.name(visit.round)) \(team)\(context("，", ", "))\(context.short(visit.days))"
    }

    func people(_ number: SectionNumber) -> HTML? {
        let teams = difference.rounds.flatMap(\.teams).filter { !$0.isUnchanged }
        let rounds = difference.rounds.compactMap { words.training(of: $0) }
        guard !teams.isEmpty || !rounds.isEmpty else { return nil }
        let lines: HTML? =
            rounds.isEmpty ? nil : "<ul class=\"plain\">\(rounds.map { HTML("<li>\(context($0))</li>") })</ul>"
        return section(
            number, context("轮次和人员", "Rounds and people"), "people",
            (lines ?? "") + "<div class=\"teams\">\(teams.map(card))</div>")
    }

    private func card(_ team: TeamDifference) -> HTML {
        let rows =
            team.left.map { row("out", "−", context("调出", "out"), words.entry($0)) }
            + team.joined.map { row("in", "+", context("调入", "in"), words.entry($0)) }
            + team.reseated.map { row("", "↔", context("换席位", "seat"), words.seat($0)) }
        return """
            <article class="team">
            <h4>\(context(words.heading(of: team)))<span class="aside">\(context(words.remainder(of: team)))</span></h4>
            <table><tbody>\(rows)</tbody></table>
            </article>
            """
    }

    private func row(_ style: String, _ sign: String, _ kind: String, _ text: Wording) -> HTML {
        """
        <tr class="\(style)"><td class="sign">\(sign)</td><td class="day">\(kind)</td><td>\(context(text))</td></tr>
        """
    }

    func exceptions(_ number: SectionNumber) -> HTML? {
        let rows =
            difference.gainedExceptions.map { row("out", "+", context("新增", "new"), $0.facts) }
            + difference.lostExceptions.map { row("in", "−", context("消除", "gone"), $0.facts) }
        guard !rows.isEmpty else { return nil }
        return section(
            number, context("例外事项", "Exceptions"), "exceptions", "<table><tbody>\(rows)</tbody></table>")
    }

    func section(_ number: SectionNumber, _ title: String, _ id: String, _ content: HTML) -> HTML {
        "<section id=\"\(id)\">\n<h2>\(number.next())\(title)</h2>\n\(content)\n</section>"
    }

    func table(_ heads: [String], _ rows: [HTML]) -> HTML {
        """
        <div class="scroll"><table><thead><tr>\(heads.map { HTML("<th scope=\"col\">\($0)</th>") })</tr></thead>
        <tbody>\(rows)</tbody></table></div>
        """
    }
}

extension DifferenceSections {
    private static let shown = 8

    func points(_ number: SectionNumber) -> HTML? {
        guard !document.points.isEmpty else { return nil }
        let rows = document.points.map { rule -> HTML in
            let items = rule.instances.prefix(Self.shown).map { point -> HTML in
                "<li><b class=\"num\">\(DifferenceWords.signed(point.change))</b> \(context(words.facts(of: point)))</li>"
            }
            let left = rule.instances.count - items.count
            let more: HTML? =
                left > 0
                ? "<li class=\"small\">\(context("另有\(left)处，见 diff.json", "and \(left) more, see diff.json"))</li>"
                : nil
            return """
                <tr><th scope="row">\(context(document.title(of: rule.rule)))<span class="kind">\(rule.rule)</span></th>\
                <td class="num">\(rule.before)</td><td class="num">\(rule.after)</td>\
                <td class="num change">\(DifferenceWords.signed(rule.change))</td>\
                <td><ul class="reasons">\(items)\(more)</ul></td></tr>
                """
        }
        let heads = [
            context("偏好", "Preference"), context("原方案", "Before"), context("新方案", "After"), context("变化", "Change"),
            context("原因", "Why"),
        ]
        return section(
            number, context("得分变化（越低越好）", "Points (fewer is better)"), "points", table(heads, rows))
    }

    func deadlines(_ number: SectionNumber) -> HTML? {
        guard !document.deadlines.isEmpty else { return nil }
        let rows = document.deadlines.map { deadline -> HTML in
            """
            <tr><th scope="row" class="name">\(words.subject(of: deadline))</th><td>\(context(deadline.title))</td>\
            <td class="day">\(context(words.days(of: deadline)))</td></tr>
            """
        }
        let heads = [context("对象", "For"), context("事项", "Step"), context("目标日期", "Target day")]
        return section(number, context("期限变化", "Deadlines"), "deadlines", table(heads, rows))
    }
}
