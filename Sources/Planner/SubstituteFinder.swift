import CivilCalendar
import InspectionDomain
import PlanningRules

/// Tries everybody in somebody's place, with everything else as it is: no search and no solver, every rule asked.
///
/// What is free beside the candidate is who sits in which seat of the team: of the arrangements in which everybody
/// qualifies the one with the fewest changes is taken that obeys (a leader may not be excused, a pin may fix a seat).
public struct SubstituteFinder: Sendable {
    private let scenario: Scenario
    private let plan: Plan
    private let before: Audit

    /// A finder for `plan`. Where the scenario holds a plan in force, visits that have begun keep who made them.
    public init(plan: Plan, in scenario: Scenario) {
        self.scenario = scenario
        self.plan = plan
        before = Audit(plan, in: scenario)
    }

    /// The rounds in which `person` is on a roster of a team that still goes out, by date.
    public func rounds(of person: PersonID) -> [RoundID] {
        plan.openPart(in: scenario).rounds.filter { $0.listed.contains(person) }.map(\.id)
    }

    /// Everybody who could take the place of `person` in `round`, and everybody who could not.
    public func substitutes(for person: PersonID, in round: RoundID) throws(SubstituteProblem) -> SubstituteList {
        guard let team = plan.round(round)?.teams.first(where: { $0.members.contains { $0.person == person } }),
            let seat = team.members.first(where: { $0.person == person })?.seat
        else { throw .notServing(person, round) }
        guard plan.visits(of: team.number, in: round).contains(where: { !scenario.isSettled($0.id) }) else {
            throw .teamFinished(person, round, team.number)
        }
        let place = Place(person: person, round: round, team: team, seat: seat)
        let others = scenario.people.filter { one in !team.members.contains { $0.person == one.id } }
        let tried = others.map { substitution(by: $0, at: place) }
        let rank = Formulation.order(of: scenario.people, seed: scenario.settings.seed)
        let order = Dictionary(uniqueKeysWithValues: rank.enumerated().map { (scenario.people[$1].id, $0) })
        let possible = tried.filter(\.isPossible).sorted {
            key($0, order).lexicographicallyPrecedes(key($1, order))
        }
        return SubstituteList(
            person: person, round: round, team: team.number, seat: seat, before: before, possible: possible,
            impossible: tried.filter { !$0.isPossible })
    }

    /// A place on a roster that somebody leaves.
    private struct Place {
        let person: PersonID
        let round: RoundID
        let team: PlannedTeam
        let seat: Seat
    }

    /// What ranks a substitution, the most important first.
    private func key(_ substitution: Substitution, _ order: [PersonID: Int]) -> [Int] {
        let preferences = Audit.preferenceLevels(of: scenario).map { substitution.audit.points(at: .preferences($0)) }
        return [substitution.audit.exceptionPoints, substitution.reseated.count] + preferences
            + [order[substitution.candidate] ?? 0]
    }

    private func substitution(by candidate: Inspector, at place: Place) -> Substitution {
        let arrangements = SeatArrangements(of: place.team, without: place.person, with: candidate, in: scenario)
        var first: Substitution?
        for seats in arrangements.all {
            let tried = judged(seats, candidate, place)
            // Only what depends on who sits where can be mended by another arrangement.
            if tried.isPossible
                || tried.audit.violations.contains(where: { !Self.seatRules.contains($0.instance.rule) })
            {
                return tried
            }
            first = first ?? tried
        }
        return first ?? judged(arrangements.simplest, candidate, place)
    }

    private static let seatRules: Set<RuleID> = [RuleID("R12"), RuleID("O4")]

    private func judged(_ members: [RosterEntry], _ candidate: Inspector, _ place: Place) -> Substitution {
        var changed = plan
        for index in changed.rounds.indices where changed.rounds[index].id == place.round {
            changed.rounds[index].teams = changed.rounds[index].teams.map {
                $0.number == place.team.number ? PlannedTeam(number: $0.number, members: members) : $0
            }
        }
        for index in changed.visits.indices where isOpen(changed.visits[index], of: place) {
            changed.visits[index] = released(changed.visits[index], from: place.person)
        }
        let recorded = scenario.replanning.map(changed.keepingRecord) ?? changed
        let seats = Dictionary(place.team.members.map { ($0.person, $0.seat) }) { first, _ in first }
        let reseated = members.compactMap { entry -> SeatDifference? in
            guard let was = seats[entry.person], was != entry.seat else { return nil }
            return SeatDifference(person: entry.person, before: was, after: entry.seat)
        }
        return Substitution(
            candidate: candidate.id, seat: members.first { $0.person == candidate.id }?.seat ?? .member,
            reseated: reseated.sorted { $0.person < $1.person }, plan: recorded,
            audit: Audit(recorded, in: scenario))
    }

    private func isOpen(_ visit: PlannedVisit, of place: Place) -> Bool {
        visit.round == place.round && visit.team == place.team.number && !scenario.isSettled(visit.id)
    }

    /// The visit without the person among the excused, and without a substitute who came in that person's stead.
    private func released(_ visit: PlannedVisit, from person: PersonID) -> PlannedVisit {
        guard visit.excused.contains(person) else { return visit }
        var visit = visit
        visit.excused.removeAll { $0 == person }
        let unit = scenario.person(person)?.unit
        let ofUnit = { [scenario] (other: PersonID) in scenario.person(other)?.unit == unit }
        if visit.substitutes.filter(ofUnit).count > visit.excused.filter(ofUnit).count,
            let surplus = visit.substitutes.lastIndex(where: ofUnit)
        {
            visit.substitutes.remove(at: surplus)
        }
        return visit
    }
}
