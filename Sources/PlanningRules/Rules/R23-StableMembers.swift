import CivilCalendar
import InspectionDomain
import Wording

/// R23: members stay relatively fixed within a cycle: one roster per team for all visits of its round. A member
/// excused from one visit, or a substitute for one visit, is an exception, and only for cause.
///
/// The rows are those of the variables themselves (`Formulation+Exceptions`).
struct StableMembers: PlanningRule {
    let statement = RuleStatement(
        id: "R23", title: Wording(zh: "人员相对固定", en: "Members stay fixed"), article: "二(三)", force: .principle,
        sentence: Wording(
            zh: "巡查人员在一个工作周期内相对固定：一轮之内名单不变；因故缺席或由本单位人员替补一次，均作为例外报批。",
            en:
                "Members stay relatively fixed: one roster for a whole round. Being excused from one visit for cause, or "
                + "being replaced by somebody of the same unit, is an exception for approval."),
        formula: "e[p,g,v] ≤ y[p,g], only where p is away or recused;  Σ_{p ∈ u} b[p,g,v] ≤ Σ_{p ∈ u} e[p,g,v]")

    /// The rule, which is one for all visits.
    static let instance = RuleInstance(RuleID("R23"))

    func check(_ plan: Plan, in scenario: Scenario) -> [Violation] {
        let weights = scenario.settings.exceptionWeights
        var violations: [Violation] = []
        for visit in plan.visits {
            let roster = plan.roster(of: visit).map(\.person)
            let street = scenario.name(visit.street)
            for person in visit.excused {
                let hasCause =
                    scenario.isAbsent(person, during: visit.days) || scenario.isRecused(person, from: visit.street)
                guard weights[.excusedMember] == nil || !roster.contains(person) || !hasCause else { continue }
                violations.append(
                    Violation(
                        instance(visit.id.text, person.text),
                        Wording(
                            zh: "\(scenario.name(person))缺席\(street)的巡查："
                                + (roster.contains(person)
                                    ? hasCause ? "办公室不允许此类例外。" : "既无请假也无回避事由。" : "其不在该组名单中。"),
                            en: "\(scenario.name(person)) is excused from the visit to \(street): "
                                + (roster.contains(person)
                                    ? hasCause ? "the office grants no such exception." : "neither away nor recused."
                                    : "not on the team's roster."))))
            }
            for person in visit.substitutes {
                let unit = scenario.person(person)?.unit
                let places = visit.excused.filter { scenario.person($0)?.unit == unit }.count
                let taken = visit.substitutes.filter { scenario.person($0)?.unit == unit }.count
                guard weights[.substitute] == nil || weights[.excusedMember] == nil || taken > places else { continue }
                violations.append(
                    Violation(
                        instance(visit.id.text, person.text),
                        Wording(
                            zh: "\(scenario.name(person))替补\(street)的巡查，但"
                                + (taken > places ? "本单位没有相应的缺席人员。" : "办公室不允许此类例外。"),
                            en: "\(scenario.name(person)) substitutes on the visit to \(street), but "
                                + (taken > places
                                    ? "nobody of that unit is excused." : "the office grants no such exception."))))
            }
        }
        return violations
    }

    func exceptions(of plan: Plan, in scenario: Scenario) -> [PlanException] {
        plan.visits.flatMap { visit in
            let street = scenario.name(visit.street)
            let excused = visit.excused.map { person in
                PlanException(
                    .excusedMember, instance(visit.id.text, person.text),
                    Wording(
                        zh: "\(scenario.name(person))不参加\(street)的巡查（\(visit.entry)至\(visit.exit)）。",
                        en:
                            "\(scenario.name(person)) is excused from the visit to \(street) (\(visit.entry) to \(visit.exit))."
                    ))
            }
            let substitutes = visit.substitutes.map { person in
                PlanException(
                    .substitute, instance(visit.id.text, person.text),
                    Wording(
                        zh: "\(scenario.name(person))替补参加\(street)的巡查（\(visit.entry)至\(visit.exit)），由组长单独培训。",
                        en:
                            "\(scenario.name(person)) substitutes on the visit to \(street) (\(visit.entry) to \(visit.exit)) "
                            + "and is briefed by the leader."))
            }
            return excused + substitutes
        }
    }

    func demands(at instances: [RuleInstance], in scenario: Scenario) -> [Wording] {
        let refused = [ExceptionKind.excusedMember, .substitute].filter {
            scenario.settings.exceptionWeights[$0] == nil
        }
        let kinds = refused.map(\.wording).joined()
        return [
            Wording(
                zh: "一轮之内名单不变；办公室不允许的例外：\(kinds.zh)。",
                en: "A team keeps one roster for its round; exceptions the office never grants: \(kinds.en).")
        ]
    }

    var example: RuleExample {
        .of { world in world.plan.visits[0].excused = ["赵丙"] }
    }
}
