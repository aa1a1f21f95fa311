import CivilCalendar
import InspectionDomain
import PlanningRules

extension Violation {
    /// The instances of the program that a violation breaks. A check says where and when a plan breaks a rule; the
    /// program and its conflicts speak of what stands in the tables: a round's teams, a leave, a unit in a round.
    func brokenInstances(by plan: Plan, in scenario: Scenario) -> Set<RuleInstance> {
        let parts = instance.parts
        func broken(_ parts: String...) -> Set<RuleInstance> { [RuleInstance(instance.rule, parts)] }
        func round(of team: String) -> String { String(team.split(separator: "/")[0]) }
        func round(on day: String) -> String? {
            Day(day).flatMap { day in scenario.rounds.first { $0.window.contains(day) }?.id.text }
        }
        let isRound = { (text: String) in scenario.rounds.contains { $0.id.text == text } }
        switch instance.rule.text {
        case "R27" where scenario.settings.planDates.issued == nil: return [instance]
        case "R04", "R27", "R29", "R37", "R43": return broken()
        case "R05": return broken(plan.visit(VisitID(parts[0]))!.street.text)
        case "R06" where parts.count == 3 || !parts[1].contains(".."): return broken(parts[0])
        case "R09": return broken(isRound(parts[0]) ? parts[0] : round(on: parts[0])!)
        case "R10", "R12": return broken(round(of: parts[0]))
        case "R11" where parts.count > 1: return broken(round(of: parts[0]), parts[1])
        case "R13": return broken()
        case "R28":
            let isPerson = scenario.people.contains { $0.id.text == parts[1] }
            return isPerson ? broken(parts[0], parts[1]) : broken(parts[0])
        case "R41": return round(on: parts[1]).map { broken(parts[0], $0) } ?? []
        case "R42" where isRound(parts[1]): return broken(parts[1])
        case "R42":
            let visit = plan.visit(VisitID(parts[1]))!
            let away = scenario.absences(of: PersonID(parts[0])).filter { $0.overlaps(visit.days) }
            return Set(
                away.map { RuleInstance(instance.rule, [parts[0], "\($0.lowerBound)..\($0.upperBound)"]) })
        case "O1": return broken(round(of: parts[0]))
        case "O2": return parts[1].contains("/") ? broken(parts[0], round(of: parts[1])) : broken(parts[0])
        case "O3": return broken(parts[0])
        case "O6" where parts[0] == "before" || parts[0] == "training" && !isFrozen(RoundID(parts[1]), in: scenario):
            return broken("before", scenario.replanning?.frozenUntil.description ?? "")
        default: return [instance]
        }
    }

    /// Whether a round's training lies in the frozen days and has not been held.
    private func isFrozen(_ round: RoundID, in scenario: Scenario) -> Bool {
        guard let replanning = scenario.replanning, let training = replanning.baseline.round(round)?.training else {
            return false
        }
        return training.lowerBound >= replanning.asOf && training.lowerBound < replanning.frozenUntil
    }
}
