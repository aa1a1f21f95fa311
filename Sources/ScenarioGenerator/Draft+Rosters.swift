import InspectionDomain

extension Draft {
    /// Gives every team of the planted plan its people; whoever is short of what a seat needs is given it.
    mutating func plantRosters() {
        let scenario = Scenario(tables: tables, calendar: calendar)
        var used: [UnitID: Int] = [:]
        for index in plan.rounds.indices {
            let round = plan.rounds[index].id
            let numbers = Set(plan.visits.filter { $0.round == round }.map(\.team)).sorted()
            var bench = RosterBench(tables.people, scenario, &draw)
            plan.rounds[index].teams = numbers.map { number in
                PlannedTeam(number: number, members: bench.team(&draw))
            }
            tables.people = bench.people
            for (unit, count) in bench.usedByUnit { used[unit] = max(used[unit] ?? 0, count) }
        }
        setCapacities(used)
        thinLeaders()
    }

    /// What a unit can spare is what the plan takes of it, and more in a loose scenario.
    private mutating func setCapacities(_ used: [UnitID: Int]) {
        for index in tables.units.indices {
            let spare = draw.chance(Int(dial(80, 25))) ? draw.whole(1...2) : 0
            tables.units[index].capacity = max(1, used[tables.units[index].id] ?? 0) + spare
        }
    }

    /// Leaves as many who may lead as the tightness says: twice those the plan needs, down to those alone.
    private mutating func thinLeaders() {
        let scenario = Scenario(tables: tables, calendar: calendar)
        let leading = Set(plan.rounds.flatMap { $0.teams.flatMap { $0.holders(of: .leader) } })
        let most = plan.rounds.map(\.teams.count).max() ?? 1
        let wanted = max(leading.count, Int(Double(most) * dial(3, 1)))
        let others = tables.people.indices.filter {
            scenario.mayLead(tables.people[$0]) && !leading.contains(tables.people[$0].id)
        }
        for index in others.shuffled(using: &draw).dropFirst(max(0, wanted - leading.count)) {
            tables.people[index].knowsSafety = false
        }
    }
}

/// The people not yet on a roster of the round.
struct RosterBench {
    private(set) var people: [Inspector]
    private(set) var usedByUnit: [UnitID: Int] = [:]
    private var free: [Int]
    private let scenario: Scenario

    init(_ people: [Inspector], _ scenario: Scenario, _ draw: inout Draw) {
        self.people = people
        self.scenario = scenario
        free = Array(people.indices).shuffled(using: &draw)
    }

    /// One team: leader, liaison officer, report writer, an expert, the fields every visit wants, and others up to six
    /// or, seldom, seven.
    mutating func team(_ draw: inout Draw) -> [RosterEntry] {
        let scenario = scenario
        var members: [RosterEntry] = []
        var fields: Set<Expertise> = []
        func note(_ person: Inspector, _ seat: Seat) {
            members.append(RosterEntry(person: person.id, seat: seat))
            fields.formUnion(person.expertise)
        }
        note(
            take(
                where: { scenario.mayLead($0) && $0.kind == .leadingCadre },
                orMake: { $0.kind == .leadingCadre && $0.unit != "" }
            ) {
                $0.rank = .deputySectionHead
                $0.knowsSafety = true
            }, .leader)
        note(
            take(where: { scenario.mayHold(.liaison, $0) }, orMake: { $0.kind == .staff }) { person in
                person.unit = scenario.units.first { $0.providesLiaison }?.id ?? person.unit
            }, .liaison)
        let writing = scenario.settings.seats.reportExpertise
        note(
            take(where: { $0.expertise.contains(writing) }, orMake: { $0.kind == .staff }) {
                $0.expertise.append(writing)
            },
            .reportWriter)
        note(take(where: { $0.kind == .expert }, orMake: { _ in true }) { $0.kind = .expert }, .member)
        for field in scenario.settings.contentExpertise.values.joined().sorted() where !fields.contains(field) {
            note(
                take(where: { $0.expertise.contains(field) }, orMake: { $0.kind != .leadingCadre }) {
                    $0.expertise.append(field)
                }, .member)
        }
        let wanted = max(members.count, draw.chance(15) ? 7 : 6)
        while members.count < wanted {
            note(take(where: { $0.kind == .staff }, orMake: { _ in true }) { _ in }, .member)
        }
        return members
    }

    /// The free person who satisfies the condition, of the unit used least; else one who is given what is missing.
    private mutating func take(
        where condition: (Inspector) -> Bool, orMake fallback: (Inspector) -> Bool, _ change: (inout Inspector) -> Void
    ) -> Inspector {
        if let position = leastUsed(where: condition) { return remove(at: position) }
        let position = leastUsed(where: fallback) ?? leastUsed(where: { _ in true }) ?? 0
        change(&people[free[position]])
        return remove(at: position)
    }

    private func leastUsed(where condition: (Inspector) -> Bool) -> Int? {
        var best: (position: Int, used: Int)?
        for (position, index) in free.enumerated() where condition(people[index]) {
            let used = usedByUnit[people[index].unit] ?? 0
            if used == 0 { return position }
            if best.map({ used < $0.used }) ?? true { best = (position, used) }
        }
        return best?.position
    }

    private mutating func remove(at position: Int) -> Inspector {
        let person = people[free.remove(at: position)]
        usedByUnit[person.unit, default: 0] += 1
        return person
    }
}
