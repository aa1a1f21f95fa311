import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import LinearModel
import Planner
import PlanningRules
import Wording

extension Office {
    /// Puts a plan in force before a scenario, which may have changed since: what has happened, who has been told, and
    /// who serves no more.
    ///
    /// - Throws: every problem of the request at once.
    public func prepare(
        _ request: ReplanRequest, in scenario: Scenario, chain: FollowUpChain
    ) throws(ReplanProblems) -> PreparedReplan {
        let replanning = Replanning(of: request.baseline, asOf: request.asOf)
        var problems = Self.problems(of: replanning, in: scenario)
        if let frozen = request.frozenUntil, frozen < request.asOf {
            problems.append(.freezeTooEarly(frozen, asOf: request.asOf))
        }
        let (notified, unknown) = notified(request, in: scenario, chain)
        problems += unknown.map { .unknownNotified($0) }
        let leaving = request.without.map { name in (name, person(named: name, in: scenario)) }
        problems += leaving.filter { $0.1 == nil }.map { .unknownPerson($0.0) }
        guard problems.isEmpty else { throw ReplanProblems(problems: problems) }

        var tables = scenario.tables
        tables.pins += leaving.compactMap(\.1).flatMap { person in
            scenario.rounds.map { .notPerson(person, round: $0.id, team: nil) }
        }
        tables.pins = Array(Set(tables.pins))
        tables.replanning = Replanning(
            of: request.baseline, asOf: request.asOf, frozenUntil: request.frozenUntil, notified: notified,
            order: request.order)
        let again = Scenario(tables: tables, calendar: scenario.calendar)
        return PreparedReplan(
            scenario: again, chain: chain, notices: BaselineNotice.all(of: replanning, in: again))
    }

    /// The difference of the plan in force and a new one, with what does not fit any more, what has happened and breaks a
    /// rule as it now stands, and who must still be briefed.
    public func difference(
        of prepared: PreparedReplan, to plan: Plan, named names: (before: Wording, after: Wording)
    ) -> DifferenceDocument? {
        guard let replanning = prepared.scenario.replanning else { return nil }
        let scenario = prepared.scenario
        let past = Catalogue.pastBreaches(of: plan, in: scenario).map { breach in
            Wording(
                zh: "已发生、不归咎于本方案：\(breach.facts.zh)", en: "Happened, not blamed on the plan: \(breach.facts.en)")
        }
        return difference(
            from: NamedPlan(replanning.baseline, in: scenario, chain: prepared.chain, named: names.before),
            to: NamedPlan(plan, in: scenario, chain: prepared.chain, named: names.after),
            notes: prepared.notices.map { $0.wording(in: scenario) } + past + briefings(for: plan, in: scenario))
    }

    /// Who joined a round after its training and must still be briefed.
    func briefings(for plan: Plan, in scenario: Scenario) -> [Wording] {
        plan.rounds.flatMap { round in
            round.untrained.map { person in
                Wording(
                    zh: "\(scenario.name(person))未参加\(scenario.name(round.id))的培训，出发前须补训。",
                    en:
                        "\(scenario.name(person)) was not at the training of \(scenario.name(round.id)) and must be briefed "
                        + "before going.")
            }
        }
    }

    /// What has happened and breaks a rule as it now stands; the plan is not blamed for it.
    public func pastBreaches(of report: PlanReport, in prepared: PreparedReplan) -> [Violation] {
        Catalogue.pastBreaches(of: report.plan, in: prepared.scenario)
    }

    /// What to know beside a conflict in which what has happened, or what is frozen, takes part; `nil` where neither does.
    public func hint(about conflict: Conflict) -> Wording? {
        if conflict.rules.contains(RuleID("O5")) {
            return Wording(
                zh: "冲突涉及已经发生的巡查或培训（O5）：它们不能再改，也不算本方案违规。请调整与之冲突的规定、期间或上限，或按例外报批。",
                en:
                    "What has happened (O5) takes part in the conflict. It cannot be changed and is no breach of the plan: "
                    + "change the rule, the period or the limit that it runs into.")
        }
        if conflict.rules.contains(RuleID("O6")) {
            return Wording(
                zh: "冲突涉及冻结部分（O6）：把 --freeze-until 提前或去掉，即可调整这部分。",
                en:
                    "What is frozen (O6) takes part in the conflict: with an earlier --freeze-until, or none, it may change."
            )
        }
        return nil
    }

    /// Writes a plan's files and those about its difference into `directory`, all of them or none.
    public func write(
        _ document: PlanDocument, _ difference: DifferenceDocument?, to directory: String, _ language: Language
    ) throws(OutputError) -> [String] {
        let plan = try PlanOutput.filesWithWorkbook(document, language, withInternal: false)
        let files = (difference.map { DifferenceOutput.files($0, language) } ?? []) + plan
        try AtomicOutput.write(files, to: directory)
        return files.map(\.name)
    }

    /// The person with that id, or the only one of that name.
    public func person(named name: String, in scenario: Scenario) -> PersonID? {
        let name = name.filter { !$0.isWhitespace }
        if let person = scenario.person(PersonID(name)) { return person.id }
        let named = scenario.people.filter { $0.name == name }
        return named.count == 1 ? named[0].id : nil
    }

    private static func problems(of replanning: Replanning, in scenario: Scenario) -> [ReplanProblem] {
        let begun = replanning.settledVisits.flatMap { visit -> [ReplanProblem] in
            let hasTeam = replanning.baseline.team(of: visit) != nil
            return (scenario.round(visit.round) == nil ? [.roundGone(visit.id, visit.round)] : [])
                + (hasTeam ? [] : [.teamMissing(visit.id, visit.round, visit.team)])
        }
        let elsewhere = replanning.baseline.visits.compactMap { visit -> ReplanProblem? in
            guard let request = scenario.visit(visit.id), request.street != visit.street else { return nil }
            return .otherStreet(visit.id, inPlan: visit.street, inScenario: request.street)
        }
        return begun + elsewhere
    }

    /// Who has been told what, and the names nobody knows.
    private func notified(
        _ request: ReplanRequest, in scenario: Scenario, _ chain: FollowUpChain
    ) -> (Notified, unknown: [String]) {
        let baseline = request.baseline
        switch request.notified {
        case .nobody: return (Notified(), [])
        case .everybody:
            let people = Dictionary(baseline.rounds.map { ($0.id, Set($0.listed)) }) { first, _ in first }
            return (Notified(visits: Set(baseline.visits.map(\.id)), people: people), [])
        case .forecast:
            let told = DeadlineForecast.entries(for: baseline, in: scenario, chain: chain).filter {
                $0.step == StepKey("notice") && $0.target < request.asOf
            }
            return (Self.told(Set(told.compactMap(\.visit)), [], of: baseline), [])
        case .named(let names):
            let visits = names.map { VisitID($0) }.filter { baseline.visit($0) != nil }
            let others = names.filter { baseline.visit(VisitID($0)) == nil }
            let known = Set(baseline.rounds.flatMap(\.listed))
            let people = others.map { name in
                (name, person(named: name, in: scenario) ?? (known.contains(PersonID(name)) ? PersonID(name) : nil))
            }
            return (
                Self.told(Set(visits), Set(people.compactMap(\.1)), of: baseline),
                people.filter { $0.1 == nil }.map(\.0)
            )
        }
    }

    /// Visits with everybody on their teams, and people wherever they serve.
    private static func told(_ visits: Set<VisitID>, _ people: Set<PersonID>, of plan: Plan) -> Notified {
        var told: [RoundID: Set<PersonID>] = [:]
        for visit in plan.visits where visits.contains(visit.id) {
            told[visit.round, default: []].formUnion(plan.roster(of: visit).map(\.person))
        }
        for round in plan.rounds {
            let named = people.intersection(round.listed)
            if !named.isEmpty { told[round.id, default: []].formUnion(named) }
        }
        return Notified(visits: visits, people: told)
    }
}
