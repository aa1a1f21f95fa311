import CivilCalendar
import InspectionDomain
import Wording

/// Plans drawn without any rule, and small changes to them: a difference must be right about all of them.
struct RandomPlans {
    private var random: SplitMix
    private let people = (1...14).map { PersonID("p\($0)") }

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    static let calendar = WorkingDayCalendar(
        years: [2026, 2027].map {
            HolidayYear(year: $0, status: .published(notice: Wording(same: "test")), entries: [])
        })

    mutating func plan() -> JudgedPlan {
        let rounds = ["R1", "R2"].filter { _ in chance(5, in: 6) }.map { id in
            var free = people.shuffled(using: &random)
            let teams = (1...Int.random(in: 1...4, using: &random)).map { number in
                let count = Int.random(in: 0...min(3, free.count), using: &random)
                let members = free.prefix(count).map { RosterEntry(person: $0, seat: seat()) }
                free.removeFirst(count)
                return PlannedTeam(number: number, members: members)
            }
            let day = day()
            return PlannedRound(id: RoundID(id), training: day...day.adding(days: 1), teams: teams)
        }
        let visits = (1...5).filter { _ in chance(5, in: 6) }.map { number in visit("S\(number)") }
        return JudgedPlan(Plan(rounds: rounds, visits: visits), exceptions: exceptions(), points: points())
    }

    /// `judged` with a few things changed.
    mutating func neighbour(of judged: JudgedPlan) -> JudgedPlan {
        var plan = judged.plan
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            if chance(1, in: 2), let index = plan.visits.indices.randomElement(using: &random) {
                var visits = plan.visits
                let id = visits.remove(at: index).id
                if chance(4, in: 5) { visits.append(visit(id.text)) }
                plan = Plan(rounds: plan.rounds, visits: visits)
            } else if let round = plan.rounds.indices.randomElement(using: &random),
                let team = plan.rounds[round].teams.indices.randomElement(using: &random)
            {
                let used = Set(plan.rounds[round].teams.flatMap { $0.members.map(\.person) })
                var members = plan.rounds[round].teams[team].members
                if let index = members.indices.randomElement(using: &random) { members.remove(at: index) }
                if let newcomer = people.filter({ !used.contains($0) }).randomElement(using: &random) {
                    members.append(RosterEntry(person: newcomer, seat: seat()))
                }
                plan.rounds[round].teams[team] = PlannedTeam(
                    number: plan.rounds[round].teams[team].number, members: members)
            }
        }
        return JudgedPlan(plan, exceptions: exceptions(), points: points())
    }

    /// The same plan with the teams of every round numbered anew.
    mutating func renumbered(_ judged: JudgedPlan) -> JudgedPlan {
        var plan = judged.plan
        for index in plan.rounds.indices {
            let old = plan.rounds[index].teams.map(\.number)
            let new = Dictionary(uniqueKeysWithValues: zip(old, old.shuffled(using: &random)))
            let round = plan.rounds[index]
            plan.rounds[index] = PlannedRound(
                id: round.id, training: round.training,
                teams: round.teams.map { PlannedTeam(number: new[$0.number]!, members: $0.members) })
            for visit in plan.visits.indices where plan.visits[visit].round == round.id {
                plan.visits[visit].team = new[plan.visits[visit].team] ?? plan.visits[visit].team
            }
        }
        return JudgedPlan(plan, exceptions: judged.exceptions, points: judged.points)
    }

    private mutating func visit(_ id: String) -> PlannedVisit {
        let entry = day()
        return PlannedVisit(
            id: VisitID(id), street: StreetID(id), round: chance(1, in: 2) ? "R1" : "R2",
            team: Int.random(in: 1...4, using: &random), entry: entry,
            exit: entry.adding(days: Int.random(in: 0...16, using: &random)), excused: some(), substitutes: some())
    }

    private mutating func some() -> [PersonID] { people.filter { _ in chance(1, in: 12) } }

    private mutating func exceptions() -> [PlanException] {
        (1...4).filter { _ in chance(1, in: 2) }.map {
            PlanException(.substitute, RuleInstance(RuleID("R23"), ["\($0)"]), Wording(same: "x"))
        }
    }

    private mutating func points() -> [PointEntry] {
        ["P01", "P05"].flatMap { rule in
            (1...3).filter { _ in chance(2, in: 3) }.map {
                PointEntry(
                    RuleInstance(RuleID(rule), ["\($0)"]), points: Int.random(in: 1...3, using: &random),
                    Wording(same: "x"))
            }
        }
    }

    private mutating func day() -> Day {
        Day(year: 2026, month: 3, day: 2)!.adding(days: Int.random(in: 0...60, using: &random))
    }

    private mutating func seat() -> Seat { Seat.allCases.randomElement(using: &random)! }

    private mutating func chance(_ of: Int, in all: Int) -> Bool { Int.random(in: 1...all, using: &random) <= of }
}
