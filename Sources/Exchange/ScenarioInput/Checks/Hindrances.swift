import CivilCalendar
import InspectionDomain
import Wording

/// Why somebody can never serve in any plan of a scenario.
struct Hindrances {
    let scenario: Scenario

    /// Every reason; empty for somebody who may serve.
    func of(_ person: Inspector) -> [Notice.Hindrance] {
        var found: [Notice.Hindrance] = []
        if !person.inPost, person.kind != .expert { found.append(.notInPost) }
        let missing = missingConditions(person.conditions)
        if !missing.isEmpty { found.append(.conditions(missing)) }
        if isAlwaysAbsent(person.id) { found.append(.alwaysAbsent) }
        if scenario.streets.allSatisfy({ scenario.isRecused(person.id, from: $0.id) }) {
            found.append(.recusedEverywhere)
        }
        if let unit = scenario.unit(person.unit), !mayEverSend(unit) {
            found.append(.unitSendsNobody(unit: unit.name))
        }
        return found
    }

    private func missingConditions(_ conditions: PersonalConditions) -> [Wording] {
        var missing: [Wording] = []
        if !conditions.political { missing.append(Wording(zh: "政治素质", en: "political")) }
        if !conditions.integrity { missing.append(Wording(zh: "公道正派", en: "integrity")) }
        if !conditions.competence { missing.append(Wording(zh: "业务能力", en: "competence")) }
        if !conditions.health { missing.append(Wording(zh: "身体健康", en: "health")) }
        return missing
    }

    private func isAlwaysAbsent(_ person: PersonID) -> Bool {
        let absences = scenario.absences(of: person)
        guard !absences.isEmpty else { return false }
        return scenario.rounds.allSatisfy { round in
            round.window.allSatisfy { day in absences.contains { $0.contains(day) } }
        }
    }

    /// Whether the unit may send anybody on any day of a round.
    private func mayEverSend(_ unit: MemberUnit) -> Bool {
        if unit.capacity > 0, unit.capacityChanges.isEmpty { return true }
        return scenario.rounds.contains { round in round.window.contains { unit.capacity(on: $0) > 0 } }
    }
}
