import CivilCalendar
import InspectionDomain
import LinearModel

extension Formulation {
    /// Adds the variables of exceptions with their points: short visits, excused members, substitutes. Missing
    /// expertise is added where a visit asks for it.
    mutating func addExceptionVariables(allowedBy rules: [any PlanningRule]) {
        guard scope.allowsExceptions else { return }
        let weights = scenario.settings.exceptionWeights
        if let weight = weights[.shortVisit] {
            for (visit, request) in scenario.visits.enumerated() {
                let short = held(visit) { $0.isShort }
                guard !short.terms.isEmpty else { continue }
                exceptionCosts.append(InstanceCost(RuleInstance(RuleID("R04"), [request.id.text]), weight * short))
            }
        }
        // An exception that the office never grants is R23's doing.
        let granted: Int? = scope.relaxes(StableMembers.instance) ? 0 : nil
        if weights[.excusedMember] == nil || weights[.substitute] == nil {
            exclusions[StableMembers.instance, default: 0] += 1
        }
        guard let excusedWeight = weights[.excusedMember] ?? granted else { return }
        for visit in scenario.visits.indices {
            for group in groups where !held(visit, by: group).terms.isEmpty {
                addExcused(visit, group, weight: excusedWeight)
                if let weight = weights[.substitute] ?? granted { addSubstitutes(visit, group, weight: weight) }
            }
        }
    }

    /// A member may be excused only for cause: away during the visit, or recused from its street (R23, R48).
    private mutating func addExcused(_ visit: Int, _ group: TeamGroup, weight: Int) {
        let request = scenario.visits[visit]
        for person in peopleOrder {
            let id = scenario.people[person].id
            guard let member = member(person, group) else { continue }
            let recused = scenario.isRecused(id, from: request.street)
            let cause = held(visit, by: group) { recused || scenario.isAbsent(id, during: $0.days) }
            guard !cause.terms.isEmpty else { continue }
            let suffix = "\(id),\(name(group)),\(request.id)"
            let variable = model.addVariable("e[\(suffix)]")
            excusedVariables[ExceptionKey(person: person, group: group.index, visit: visit)] = variable
            model.addRow("excused[\(suffix)].member", LinearExpression(variable) <= LinearExpression(member))
            model.addRow("excused[\(suffix)].cause", LinearExpression(variable) <= cause)
            exceptionCosts.append(
                InstanceCost(
                    RuleInstance(RuleID("R23"), [request.id.text, id.text]), weight * LinearExpression(variable)))
        }
    }

    /// A substitute comes from the unit of a member excused from the same visit, so no unit gives more people at once.
    private mutating func addSubstitutes(_ visit: Int, _ group: TeamGroup, weight: Int) {
        let request = scenario.visits[visit]
        let excused = peopleOrder.filter { self.excused($0, group, visit) != nil }
        let byUnit = Dictionary(grouping: excused) { scenario.people[$0].unit }
        for unit in byUnit.keys.sorted() {
            var substitutes: [Variable] = []
            for person in peopleOrder where scenario.people[person].unit == unit {
                let id = scenario.people[person].id
                // Whoever could be on the roster may step in where free and not recused.
                guard member(person, group) != nil, !scenario.isRecused(id, from: request.street) else { continue }
                let free = held(visit, by: group) { !scenario.isAbsent(id, during: $0.days) }
                guard !free.terms.isEmpty else { continue }
                let suffix = "\(id),\(name(group)),\(request.id)"
                let variable = model.addVariable("b[\(suffix)]")
                substituteVariables[ExceptionKey(person: person, group: group.index, visit: visit)] = variable
                model.addRow("substitute[\(suffix)]", LinearExpression(variable) <= free)
                exceptionCosts.append(
                    InstanceCost(
                        RuleInstance(RuleID("R23"), [request.id.text, id.text]), weight * LinearExpression(variable)))
                substitutes.append(variable)
            }
            let away = byUnit[unit, default: []].compactMap { self.excused($0, group, visit) }
            guard !substitutes.isEmpty else { continue }
            model.addRow("substitutes[\(request.id),\(name(group)),\(unit)]", sum(substitutes) <= sum(away))
        }
    }
}
