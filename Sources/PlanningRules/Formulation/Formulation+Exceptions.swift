import CivilCalendar
import InspectionDomain
import LinearModel

extension Formulation {
    /// Adds the variables of exceptions with their points: short visits, excused members, substitutes. Missing
    /// expertise is added where a visit asks for it.
    mutating func addExceptionVariables() {
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
            for group in groups where made[visit][group.index] != nil {
                addExcused(visit, group, weight: excusedWeight)
                if let weight = weights[.substitute] ?? granted { addSubstitutes(visit, group, weight: weight) }
            }
        }
    }

    /// A member may be excused only for cause: away during the visit, or recused from its street (R23, R48).
    private mutating func addExcused(_ visit: Int, _ group: TeamGroup, weight: Int) {
        let request = scenario.visits[visit]
        let recused = choices.people.recused[request.street] ?? []
        for person in candidates(for: group) {
            let (isRecused, absences) = (recused.contains(person), absences(of: person))
            // Most people are never away, and have no cause on any visit.
            guard isRecused || !absences.isEmpty, let member = member(person, group) else { continue }
            let cause = held(visit, by: group) { way in isRecused || absences.contains { $0.overlaps(way.days) } }
            guard !cause.terms.isEmpty else { continue }
            let id = scenario.people[person].id
            let suffix = "\(id),\(name(group)),\(request.id)"
            let variable = model.addVariable("e[\(suffix)]")
            excusedVariables.add(variable, of: person, in: group, on: visit)
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
        let recused = choices.people.recused[request.street] ?? []
        let byUnit = Dictionary(grouping: excusedVariables.on(visit, by: group)) { scenario.people[$0.person].unit }
        for unit in byUnit.keys.sorted() {
            var substitutes: [Variable] = []
            for person in people(of: unit) {
                // Whoever could be on the roster may step in where free and not recused.
                guard member(person, group) != nil, !recused.contains(person) else { continue }
                let absences = absences(of: person)
                let free = held(visit, by: group) { way in !absences.contains { $0.overlaps(way.days) } }
                guard !free.terms.isEmpty else { continue }
                let id = scenario.people[person].id
                let suffix = "\(id),\(name(group)),\(request.id)"
                let variable = model.addVariable("b[\(suffix)]")
                substituteVariables.add(variable, of: person, in: group, on: visit)
                model.addRow("substitute[\(suffix)]", LinearExpression(variable) <= free)
                exceptionCosts.append(
                    InstanceCost(
                        RuleInstance(RuleID("R23"), [request.id.text, id.text]), weight * LinearExpression(variable)))
                substitutes.append(variable)
            }
            let away = byUnit[unit, default: []].map(\.variable)
            guard !substitutes.isEmpty else { continue }
            model.addRow("substitutes[\(request.id),\(name(group)),\(unit)]", sum(substitutes) <= sum(away))
        }
    }
}
