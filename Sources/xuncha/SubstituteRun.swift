import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import FollowUp
import InspectionDomain
import OfficeService
import Planner
import Wording

/// Finds, tells and carries out substitutions: what `substitute` does after its files are open.
struct SubstituteRun {
    let office: Office
    /// With the plan in force where a day is given, from which on it may change.
    let scenario: Scenario
    let chain: FollowUpChain
    let plan: Plan
    let planName: String
    let reason: ReplacementReason?
    let report: ReportOptions
    let language: Language

    /// The lists for somebody, by id or name. Leaves with code 2 where there can be none.
    func lists(for name: String, in round: String?) throws -> [SubstituteList] {
        let listed = plan.rounds.flatMap(\.listed).first { $0.text == name }
        guard let person = office.person(named: name, in: scenario) ?? listed else {
            throw refusal(ReplanProblem.unknownPerson(name).wording)
        }
        let id = try round.map { try self.round(named: $0) }
        do throws(SubstituteProblem) {
            return try office.substitutes(for: person, in: plan, of: scenario, round: id)
        } catch {
            throw refusal(error.wording(in: scenario))
        }
    }

    private func round(named name: String) throws -> RoundID {
        if let round = scenario.rounds.first(where: { $0.id.text == name || $0.name == name }) { return round.id }
        let known = scenario.rounds.map(\.id.text).joined(separator: language == .zh ? "、" : ", ")
        throw refusal(
            Wording(
                zh: "没有轮次“\(name)”，可选：\(known)。", en: "There is no round “\(name)”; there are \(known)."))
    }

    private func refusal(_ wording: Wording) -> any Error {
        Console.err(wording(language))
        return XunchaExit.badInput
    }

    /// Writes the plan in which somebody of the list takes the place.
    func apply(_ name: String, _ lists: [SubstituteList], _ out: String?) throws -> (directory: String, files: [String])
    {
        guard lists.count == 1, let list = lists.first else {
            throw refusal(
                Wording(
                    zh: "此人在\(lists.count)轮中任职，请用 --round 指明替换哪一轮。",
                    en: "This person serves in \(lists.count) rounds: say with --round which is meant."))
        }
        guard let candidate = office.person(named: name, in: scenario) else {
            throw refusal(ReplanProblem.unknownPerson(name).wording)
        }
        guard let chosen = list.possible.first(where: { $0.candidate == candidate }) else {
            let rejected = list.impossible.first { $0.candidate == candidate }
            let facts = rejected?.audit.violations.first?.facts ?? Wording(zh: "已在该组。", en: "already in the team.")
            throw refusal(
                Wording(
                    zh: "\(scenario.name(candidate))不能接替：\(facts.zh)",
                    en: "\(scenario.name(candidate)) cannot take the place: \(facts.en)"))
        }
        let directory = out ?? "out/\(scenario.name)/substitute-\(list.person)"
        let document = office.checkedDocument(chosen.plan, in: scenario, chain: chain)
        let difference = office.difference(
            of: chosen, from: plan, in: scenario, chain: chain, reason: reason,
            named: (Wording(same: planName), Wording(same: "\(directory)/plan.json")))
        let files = try Writing.attempt(language) {
            try office.write(document, difference, to: directory, language)
        }
        return (directory, files)
    }

    /// Tells the lists; where one is empty, also the smallest further change.
    func tell(_ lists: [SubstituteList], limit: Int, written: (directory: String, files: [String])?) throws {
        let reports = lists.map { SubstituteReport($0, in: plan, of: scenario) }
        if report.json {
            Console.out(
                try SubstituteJSON(reports, person: lists[0].person, reason: reason, written: written).text())
            return
        }
        guard !report.quiet else { return }
        if let reason { Console.out(Wording(zh: "原因：", en: "Reason: ")(language) + reason.wording(language)) }
        for report in reports { Console.out(report.text(language, limit: limit)) }
        if let written {
            Console.out(
                Wording(
                    zh: "已写入 \(written.directory)：\(written.files.joined(separator: " "))",
                    en: "Written to \(written.directory): \(written.files.joined(separator: " "))")(language))
        }
        if lists.contains(where: \.possible.isEmpty) { try offer(without: lists[0].person) }
    }

    /// The smallest change by which the plan could do without the person.
    private func offer(without person: PersonID) throws {
        let day = scenario.replanning?.asOf ?? Day.year(scenario.year).lowerBound
        let command = "xuncha replan … --baseline \(planName) --as-of \(day) --without \(person)"
        let found: (prepared: PreparedReplan, outcome: PlanningOutcome)?
        do {
            found = try office.smallestChange(
                without: person, in: plan, of: scenario, chain: chain, asOf: day,
                options: PlanningOptions(timeLimit: 20))
        } catch {
            throw Defect.report(error, language)
        }
        guard let found, case .planned(let planned) = found.outcome,
            let order = found.prepared.scenario.replanning?.order
        else {
            Console.out(
                Wording(
                    zh: "20秒内也未找到其他调整办法；可用 \(command) 继续求解。",
                    en: "No other way was found within 20 s either; go on with \(command).")(language))
            return
        }
        Console.out(
            Wording(zh: "变动最小的调整（\(command)）：", en: "The smallest further change (\(command)):")(language))
        Console.out(DisturbanceText.text([(order, planned)], language))
    }
}
