import CivilCalendar
import InspectionDomain

/// More people, or other demands on them.
extension RemedyQuestion {
    var peopleRemedies: [Remedy] { leaders + furtherPeople }

    /// Those who lack nothing but a tick of the office. The nearest first: one tick, then who holds a leading post.
    private var leaders: [Remedy] {
        guard has("R13") else { return [] }
        let near = scenario.people.filter { person in
            person.mayServe && person.kind != .expert && !scenario.mayLead(person)
                && (person.knowsSafety || isRanked(person))
        }
        let sorted = near.sorted { (distance($0), $0.id) < (distance($1), $1.id) }.prefix(8)
        let ticks = sorted.map { person in
            ScenarioEdit.tick(person.id, rank: !isRanked(person), safety: !person.knowsSafety)
        }
        let single = ticks.map { Remedy(.attestLeader, [$0]) }
        // Several together where one does not suffice.
        let several = Remedy(.attestLeader, steps: ticks.count) { Array(ticks.prefix($0)) }
        return single + [several].compactMap(\.self)
    }

    private func isRanked(_ person: Inspector) -> Bool {
        person.rankEquivalent || person.rank.map(settings.leaderRanks.contains) ?? false
    }

    /// How far somebody is from what R13 asks: knowledge is learnt more easily than a rank is equivalent.
    private func distance(_ person: Inspector) -> Int {
        (isRanked(person) ? 0 : person.kind == .leadingCadre ? 2 : 3) + (person.knowsSafety ? 0 : 1)
    }

    /// Who could be missing, by the rules of the conflict.
    private var profiles: [Inspector] {
        var profiles: [Inspector] = []
        func add(_ change: (inout Inspector) -> Void) {
            var person = Inspector(id: "", name: "", unit: "", kind: .staff)
            change(&person)
            if !profiles.contains(person) { profiles.append(person) }
        }
        if has("R12") || has("R13") {
            add { ($0.kind, $0.rank, $0.knowsSafety) = (.leadingCadre, settings.leaderRanks.last, true) }
        }
        for kind in [InspectorKind.leadingCadre, .staff, .expert] {
            guard conflict.contains(where: { $0.rule.text == "R11" && $0.parts.last == kind.rawValue }) else {
                continue
            }
            add { ($0.kind, $0.inPost) = (kind, kind != .expert) }
        }
        let writer = Seat.reportWriter.rawValue
        if conflict.contains(where: { $0.rule.text == "O2" && $0.parts.first == writer }) {
            add { $0.expertise = [settings.seats.reportExpertise] }
        }
        for expertise in Set(conflict.filter { $0.rule.text == "R25" }.compactMap(\.parts.last)).sorted() {
            add { ($0.kind, $0.inPost, $0.expertise) = (.expert, false, [Expertise(expertise)]) }
        }
        if has("R10") || has("R41") || has("R42") || has("R48") || has("O2") { add { _ in } }
        return profiles
    }

    private var furtherPeople: [Remedy] {
        profiles.flatMap { profile in
            units(for: profile).compactMap { unit in
                Remedy(.furtherPerson, steps: 3) { count in
                    (1...count).map { number in
                        var person = profile
                        person.id = PersonID("增派\(number)（\(unit.name)）")
                        person.name = person.id.text
                        person.unit = unit.id
                        return .addPerson(person)
                    }
                }
            }
        }
    }

    /// The three units that could spare one most easily: those of the same kind of people first, then by how many more
    /// they may send than they have listed.
    private func units(for profile: Inspector) -> [MemberUnit] {
        let needsLiaison = conflict.contains { $0.rule.text == "O2" && $0.parts.first == Seat.liaison.rawValue }
        let keys = scenario.units.map { unit -> (Int, Int, UnitID) in
            let listed = scenario.people.filter { $0.unit == unit.id && $0.mayServe }
            let fits = listed.contains { $0.kind == profile.kind } && (!needsLiaison || unit.providesLiaison)
            return (fits ? 0 : 1, listed.count - unit.capacity, unit.id)
        }
        let order = scenario.units.indices.sorted { keys[$0] < keys[$1] }
        // Experts are engaged by units that have some; nobody else becomes one.
        let able = order.filter { profile.kind != .expert || keys[$0].0 == 0 }
        return (able.isEmpty ? order : able).prefix(3).map { scenario.units[$0] }
    }

    /// A unit of the conflict lends more.
    var unitRemedies: [Remedy] {
        scenario.units.filter { firstParts(of: "R41").contains($0.id.text) }.flatMap { unit -> [Remedy] in
            let people = scenario.people.filter { $0.unit == unit.id && $0.mayServe }.count
            let always = Remedy(.unitLends, steps: people - unit.capacity) { further in
                // Times at which it lends less stay as they are.
                [.unitCapacity(unit.id, unit.capacity + further)]
            }
            let dips = unit.capacityChanges.filter { change in
                scenario.rounds.contains { $0.window.overlaps(change.days) && has("R41", unit.id.text, $0.id.text) }
            }
            let then = Remedy(.unitLends, steps: dips.isEmpty ? 0 : people) { further in
                dips.map { .capacityChange(unit.id, $0, max($0.capacity, min(people, $0.capacity + further))) }
            }
            return [always, then].compactMap(\.self)
        }
    }
}
