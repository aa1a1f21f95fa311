import CivilCalendar
import InspectionDomain
import PlanningRules

extension Draft {
    /// Streets with their risk, and the key enterprises whose extra days lengthen a visit.
    mutating func addStreetsAndRounds() {
        for number in 1...request.streets {
            let place = draw.pick(NameStock.places) + draw.pick(NameStock.places)
            let kind = draw.pick(weighted: [("街道", 60), ("镇", 40)])
            let risk = draw.pick(weighted: [(3, 20), (2, 50), (1, 30)])
            let id = StreetID("S\(padded(number))")
            tables.streets.append(Street(id: id, name: "\(place)\(kind)", risk: risk))
            guard draw.chance(risk * 20) else { continue }
            tables.enterprises.append(
                Enterprise(name: "\(place)第\(number)重点企业", street: id, extraWorkingDays: draw.chance(25) ? 1 : 0))
        }
    }

    /// Gives every visit a round, a team and its days, and every round the window that these need and some slack.
    mutating func plantVisits() {
        var requests = tables.streets.map(\.id)
        // A tenth of the streets, those at risk first, are visited twice where the rounds lie far enough apart.
        let twice =
            size.rounds >= 2 ? tables.streets.filter { $0.risk == 3 }.prefix(request.streets / 10).map(\.id) : []
        requests.shuffle(using: &draw)
        var byRound = spread(requests, over: size.rounds)
        for street in twice {
            guard let first = byRound.firstIndex(where: { $0.contains(street) }) else { continue }
            let later = first + (size.rounds > 3 ? 3 : size.rounds - 1)
            // A round that is full would last longer than the others, and the last one into the next year.
            guard later < size.rounds, byRound[later].count < request.teams * size.visitsPerRound else { continue }
            byRound[later].append(street)
        }
        let lengths = Scenario(tables: tables, calendar: calendar)
        var start = firstDay
        for (index, streets) in byRound.enumerated() {
            let round = RoundID("R\(index + 1)")
            let training = calendar.firstWorkingDay(onOrAfter: start)
            let teams = min(request.teams, streets.count)
            guard teams > 0 else { continue }
            var last = training
            for team in 0..<teams {
                var entry = calendar.adding(workingDays: 1, to: training)
                for street in stride(from: team, to: streets.count, by: teams).map({ streets[$0] }) {
                    entry = calendar.firstWorkingDay(onOrAfter: entry)
                    let exit = VisitLength.usual(for: street, in: lengths).exit(from: entry, in: calendar)
                    plan.visits.append(
                        PlannedVisit(
                            id: VisitID(street.text), street: street, round: round, team: team + 1, entry: entry,
                            exit: exit))
                    last = max(last, exit)
                    entry = calendar.adding(workingDays: tables.settings.gapWorkingDays + 1, to: exit)
                }
            }
            plan.rounds.append(PlannedRound(id: round, training: training...training, teams: []))
            let slack = Int(dial(Double(slackDays), 0))
            tables.rounds.append(Round(id: round, name: "第\(index + 1)轮", window: start...last.adding(days: slack)))
            start = last.adding(days: max(slackDays, 1) + 1)
        }
        nameVisits()
    }

    /// Days that a round's window may be longer than its visits need, so that all rounds end in November.
    private var slackDays: Int {
        switch request.level {
        case .zone: 40
        case .county: 12
        case .city: 6
        case .largeCity, .province: 1
        }
    }

    /// Large authorities need the whole year; others begin after the spring's meetings.
    private var firstDay: Day {
        let month = request.level == .largeCity || request.level == .province ? 1 : 3
        return calendar.firstWorkingDay(onOrAfter: Day(year: request.year, month: month, day: 3) ?? .earliest)
    }

    private func spread(_ streets: [StreetID], over rounds: Int) -> [[StreetID]] {
        (0..<rounds).map { round in stride(from: round, to: streets.count, by: rounds).map { streets[$0] } }
    }

    /// Visits of a street are numbered by date. A second one too soon after the first is given up.
    private mutating func nameVisits() {
        var named: [PlannedVisit] = []
        for (street, visits) in Dictionary(grouping: plan.visits, by: \.street).sorted(by: { $0.key < $1.key }) {
            var last: Day?
            for visit in visits.sorted(by: { $0.entry < $1.entry }) {
                if let last, last.distance(to: visit.entry) <= tables.settings.daysBetweenVisits + 1 { continue }
                var visit = visit
                visit.id = VisitID("\(street)#\(named.filter { $0.street == street }.count + 1)")
                named.append(visit)
                last = visit.exit
            }
            if let index = tables.streets.firstIndex(where: { $0.id == street }) {
                tables.streets[index].routineVisits = named.filter { $0.street == street }.count
            }
        }
        plan = Plan(rounds: plan.rounds, visits: named)
    }
}
