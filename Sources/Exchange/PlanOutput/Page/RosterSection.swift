import DocumentFormats
import InspectionDomain

/// Who goes where: every team's roster with seats, and the expertise present on each of its visits.
struct RosterSection {
    let context: PageContext

    func html(_ number: SectionNumber) -> HTML {
        """
        <section id="rosters">
        <h2>\(number.next())\(context("人员组成", "Rosters"))</h2>
        \(context.plan.rounds.map(round))
        </section>
        """
    }

    private func round(_ round: PlannedRound) -> HTML {
        """
        <h3>\(context.scenario.name(round.id))<span class="aside">\(context("集中培训", "training"))\
        \(context("：", ": "))\(context.short(round.training))</span></h3>
        <div class="teams">\(round.teams.map { team($0, round) })</div>
        """
    }

    private func team(_ team: PlannedTeam, _ round: PlannedRound) -> HTML {
        let visits = context.plan.visits(of: team.number, in: round.id)
        return """
            <article class="team">
            <h4>\(context(PlanTerms.team(team.number)))<span class="aside">\(context("\(team.members.count)人", "\(team.members.count) people"))</span></h4>
            <div class="scroll"><table>
            <thead><tr><th scope="col">\(context("职责", "Seat"))</th><th scope="col">\(context("姓名", "Name"))</th>\
            <th scope="col">\(context("派出单位、职务", "Unit, post"))</th><th scope="col">\(context("专业", "Expertise"))</th></tr></thead>
            <tbody>\(team.members.map { member($0, visits) })</tbody>
            </table></div>
            <ul class="visits">\(visits.map(visit))</ul>
            </article>
            """
    }

    private func member(_ entry: RosterEntry, _ visits: [PlannedVisit]) -> HTML {
        let scenario = context.scenario
        let person = scenario.person(entry.person)
        let unit = person.map { scenario.name($0.unit) } ?? "—"
        let post = person.flatMap { $0.post.isEmpty ? nil : "\(context("，", ", "))\($0.post)" } ?? ""
        let away = visits.filter { $0.excused.contains(entry.person) }.map { scenario.name($0.street) }
        let note: HTML? =
            away.isEmpty
            ? nil : "<span class=\"flag\">\(context("不参加", "excused from ")) \(context.list(away))</span>"
        let isLeading = entry.seat != .member
        return """
            <tr><td>\(isLeading ? HTML("<strong>\(context(entry.seat.wording))</strong>") : HTML("\(context(entry.seat.wording))"))</td>\
            <th scope="row">\(scenario.name(entry.person))</th><td>\(unit)\(post)\
            <span class="kind">\(person.map { context($0.kind.wording) } ?? "")</span>\(note)</td>\
            <td>\(context.list(person?.expertise.map(\.text) ?? []))</td></tr>
            """
    }

    private func visit(_ visit: PlannedVisit) -> HTML {
        let scenario = context.scenario
        let cover = ExpertiseCover.of(visit, plan: context.plan, scenario: scenario)
        let chips = cover.map { need -> HTML in
            need.isCovered
                ? "<span class=\"chip\">\(need.expertise.text)<b>\(need.holders.count)</b></span>"
                : "<span class=\"chip missing\">\(need.expertise.text)<b>\(context("缺", "none"))</b></span>"
        }
        let substitutes = visit.substitutes.map { id -> String in
            let unit = scenario.person(id).map { scenario.name($0.unit) } ?? ""
            return "\(scenario.name(id))\(context("（", " ("))\(unit)\(context("）", ")"))"
        }
        let extra: HTML? =
            substitutes.isEmpty
            ? nil
            : "<span class=\"flag\">\(context("替补", "substitutes"))\(context("：", ": "))\(context.list(substitutes))</span>"
        let words: HTML? =
            chips.isEmpty ? nil : "<span class=\"cover\">\(context("所需专业及人数", "expertise and people"))</span>"
        return """
            <li><strong>\(scenario.name(visit.street))</strong> \(context.short(visit.days))\(extra)\
            <span class="chips">\(words)\(chips)</span></li>
            """
    }
}
