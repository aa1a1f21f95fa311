import Exchange
import InspectionDomain
import OfficeService
import Planner
import Wording

extension SweepRun {
    /// The description given, or an ordinary year, with the numbers of the command line.
    func theDescription() throws -> SweepDescription {
        var result = SweepDescription.ordinary
        if let description {
            do throws(ScenarioProblems) {
                result = try SweepReader.read(at: description)
            } catch {
                throw try Opening(report: report, language: common.lang).refuse(
                    error.problems, of: description, in: Office())
            }
        }
        result.futures = futures ?? result.futures
        result.seed = seed ?? result.seed
        return result
    }

    /// The plan given, which must obey every rule, or the best that is found in time.
    func thePlan(for scenario: Scenario, _ office: Office) throws -> Plan {
        guard let plan else { return try made(for: scenario, office) }
        let given = try PlanOpening(report: report, language: common.lang).open(plan)
        let audit = office.audit(given, in: scenario)
        guard audit.violations.isEmpty else {
            Console.err(AuditReport(audit, in: scenario).text(common.lang))
            throw XunchaExit.violations
        }
        return given
    }

    private func made(for scenario: Scenario, _ office: Office) throws -> Plan {
        let solving = Solving(office: office, report: report, language: common.lang)
        switch try solving.plan(scenario, PlanningOptions(timeLimit: timeLimit)) {
        case .planned(let planned): return planned.plan
        case .infeasible(let conflict):
            Console.err(ConflictReport(conflict, in: scenario).text(common.lang))
            throw XunchaExit.infeasible
        case .stopped:
            Console.err(
                Wording(zh: "没有可推演的计划：停止时尚未找到。", en: "There is no plan to sweep: none was found in time.")(
                    common.lang))
            throw XunchaExit.stopped
        }
    }
}
