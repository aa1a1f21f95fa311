import CivilCalendar
import InspectionDomain
import Testing
import Wording

/// What must hold for the difference of any two plans.
@Suite struct PlanDifferenceTests {
    private func difference(_ before: JudgedPlan, _ after: JudgedPlan) -> PlanDifference {
        PlanDifference(from: before, to: after, calendar: RandomPlans.calendar)
    }

    /// Pairs of plans, half of them near each other.
    private static let pairs: [(JudgedPlan, JudgedPlan)] = {
        var plans = RandomPlans(seed: 11)
        return (0..<400).map { index in
            let first = plans.plan()
            return (first, index.isMultiple(of: 2) ? plans.plan() : plans.neighbour(of: first))
        }
    }()

    @Test func aPlanDoesNotDifferFromItself() {
        for (plan, _) in Self.pairs {
            let none = difference(plan, plan)
            #expect(none.isEmpty)
            #expect(none.peopleIn + none.peopleOut + none.seatsChanged == 0 && none.movedVisits.isEmpty)
            #expect(none.keptVisits.count == plan.plan.visits.count)
        }
    }

    /// Teams are interchangeable: other numbers are no difference.
    @Test func numbersOfTeamsDoNotMatter() {
        var plans = RandomPlans(seed: 12)
        for _ in 0..<200 {
            let plan = plans.plan()
            #expect(difference(plan, plans.renumbered(plan)).isEmpty)
        }
    }

    @Test func theOtherWayRoundIsTheMirrorImage() throws {
        for (first, second) in Self.pairs {
            let there = difference(first, second)
            let back = difference(second, first)
            #expect(there.isEmpty == back.isEmpty)
            let visits = Dictionary(uniqueKeysWithValues: back.visits.map { ($0.visit, $0) })
            for visit in there.visits {
                let mirror = try #require(visits[visit.visit])
                #expect(mirror.before == visit.after && mirror.after == visit.before)
                #expect(mirror.daysMoved == -visit.daysMoved && mirror.daysLonger == -visit.daysLonger)
                #expect(mirror.workingDaysMoved == -visit.workingDaysMoved)
                #expect(mirror.isOtherTeam == visit.isOtherTeam && mirror.isOtherRound == visit.isOtherRound)
                #expect(
                    mirror.newlyExcused == visit.noLongerExcused && mirror.newSubstitutes == visit.formerSubstitutes)
            }
            for round in there.rounds {
                let mirror = back.rounds.first { $0.round == round.round }
                #expect(mirror?.trainingDaysMoved == -round.trainingDaysMoved)
                let teams = Set(mirror?.teams.map { [$0.after, $0.before] } ?? [])
                #expect(teams == Set(round.teams.map { [$0.before, $0.after] }))
            }
            #expect(there.peopleIn == back.peopleOut && there.peopleOut == back.peopleIn)
            #expect(there.seatsChanged == back.seatsChanged)
            #expect(there.gainedExceptions == back.lostExceptions && there.lostExceptions == back.gainedExceptions)
            #expect(there.points.map(\.change) == back.points.map { -$0.change })
        }
    }

    /// Diff of diff: carrying out what the difference says leads to the second plan, and nothing is left to say.
    @Test func whatItSaysLeadsToTheSecondPlan() {
        for (first, second) in Self.pairs {
            let difference = difference(first, second)
            let patch = Patch(difference: difference)
            let result = patch.applied(to: first.plan)
            #expect(result == second.plan)
            #expect(self.difference(JudgedPlan(result), JudgedPlan(second.plan)).isEmpty)
            #expect(patch.points(from: first.points) == patch.points(from: first.points).filter { $0.value > 0 })
            #expect(
                patch.points(from: first.points)
                    == Dictionary(uniqueKeysWithValues: second.points.map { ($0.instance, $0.points) }))
        }
    }

    @Test func countsAddUp() {
        for (first, second) in Self.pairs {
            let difference = difference(first, second)
            let added = difference.visits.filter(\.isAdded).count
            let dropped = difference.visits.filter(\.isDropped).count
            #expect(first.plan.visits.count - dropped + added == second.plan.visits.count)
            let people = { (plan: Plan) in plan.rounds.flatMap(\.teams).reduce(0) { $0 + $1.members.count } }
            #expect(people(first.plan) - difference.peopleOut + difference.peopleIn == people(second.plan))
            #expect(difference.keptVisits.count + difference.changedVisits.count == difference.visits.count)
        }
    }

    /// No other way to match the teams leaves fewer people to change.
    @Test func teamsAreMatchedSoThatTheFewestPeopleChange() {
        for (first, second) in Self.pairs {
            for round in difference(first, second).rounds {
                let rosters = [first, second].map { judged in
                    judged.plan.round(round.round)?.teams.map { Set($0.members.map(\.person)) } ?? []
                }
                let size = max(rosters[0].count, rosters[1].count)
                let padded = rosters.map { $0 + Array(repeating: Set<PersonID>(), count: size - $0.count) }
                let fewest =
                    permutations(of: size).map { order in
                        order.enumerated().reduce(0) {
                            $0 + padded[0][$1.offset].symmetricDifference(padded[1][$1.element]).count
                        }
                    }.min() ?? 0
                #expect(round.teams.reduce(0) { $0 + $1.left.count + $1.joined.count } == fewest)
            }
        }
    }

    @Test func workingDaysAreCountedFromOneEntryToTheOther() throws {
        let monday = try #require(Day(year: 2026, month: 3, day: 2))
        let calendar = RandomPlans.calendar
        #expect(calendar.workingDays(from: monday, to: monday) == 0)
        #expect(calendar.workingDays(from: monday, to: monday.adding(days: 7)) == 5)
        #expect(calendar.workingDays(from: monday.adding(days: 7), to: monday) == -5)
        #expect(calendar.workingDays(from: monday.adding(days: 4), to: monday.adding(days: 6)) == 0)
    }
}

/// Every order of the first `count` numbers.
func permutations(of count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return permutations(of: count - 1).flatMap { shorter in
        (0...shorter.count).map { place in
            var longer = shorter
            longer.insert(count - 1, at: place)
            return longer
        }
    }
}
