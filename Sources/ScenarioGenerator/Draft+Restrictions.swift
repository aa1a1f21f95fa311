import CivilCalendar
import InspectionDomain

extension Draft {
    /// What streets and enterprises ask for, of what the teams that visit them in the planted plan have.
    mutating func addDemands() {
        let fields = plantedFields()
        for index in tables.streets.indices {
            let offered = (fields[tables.streets[index].id] ?? []).sorted()
            let most = tables.streets[index].risk - (draw.chance(Int(dial(70, 20))) ? 1 : 0)
            tables.streets[index].wantedExpertise = Array(offered.shuffled(using: &draw).prefix(max(0, most))).sorted()
        }
        for index in tables.enterprises.indices {
            let offered = (fields[tables.enterprises[index].street] ?? []).sorted()
            tables.enterprises[index].wantedExpertise = Array(offered.shuffled(using: &draw).prefix(1))
        }
    }

    /// The fields that every team visiting a street has.
    private func plantedFields() -> [StreetID: Set<Expertise>] {
        let people = Dictionary(uniqueKeysWithValues: tables.people.map { ($0.id, Set($0.expertise)) })
        var fields: [StreetID: Set<Expertise>] = [:]
        for visit in plan.visits {
            let team = Set(plan.attendance(of: visit).flatMap { people[$0] ?? [] })
            fields[visit.street] = fields[visit.street]?.intersection(team) ?? team
        }
        return fields
    }

    /// Recusals, absences, closures, reduced capacities and separations that the planted plan obeys.
    mutating func addRestrictions() {
        addRecusals()
        addAbsences()
        addClosures()
        addReducedCapacities()
        addSeparations()
    }

    private mutating func addRecusals() {
        let visitors = Dictionary(grouping: plan.visits, by: \.street).mapValues { visits in
            Set(visits.flatMap { plan.attendance(of: $0) })
        }
        let grounds = ["籍贯地", "三年内曾在该街道任职", "配偶在该街道工作", "近亲属在该街道任职", "与辖区企业有利益关系"]
        for person in tables.people where draw.chance(Int(dial(15, 60))) {
            for _ in 0..<draw.whole(1...2) {
                let street = draw.pick(tables.streets).id
                guard !(visitors[street] ?? []).contains(person.id),
                    !tables.recusals.contains(where: { $0.person == person.id && $0.street == street })
                else { continue }
                tables.recusals.append(Recusal(person: person.id, street: street, ground: draw.pick(grounds)))
            }
        }
    }

    private mutating func addAbsences() {
        let duties = plannedDays()
        for person in tables.people where draw.chance(Int(dial(8, 40))) {
            let days = period(lengths: 5...45)
            guard !(duties[person.id] ?? []).contains(where: { $0.overlaps(days) }) else { continue }
            tables.absences.append(
                Absence(person: person.id, days: days, reason: draw.pick(["休假", "业务培训", "驻外招商", "陪护假"])))
        }
    }

    /// When everybody is in training or on a visit.
    private func plannedDays() -> [PersonID: [DayRange]] {
        var days: [PersonID: [DayRange]] = [:]
        for round in plan.rounds {
            for person in round.teams.flatMap({ $0.members.map(\.person) }) {
                days[person, default: []].append(round.training)
            }
        }
        for visit in plan.visits {
            for person in plan.attendance(of: visit) { days[person, default: []].append(visit.days) }
        }
        return days
    }

    private mutating func addClosures() {
        let visits = Dictionary(grouping: plan.visits, by: \.street)
        for street in tables.streets {
            if draw.chance(Int(dial(10, 50))) {
                let days = period(lengths: 7...30)
                if !(visits[street.id] ?? []).contains(where: { $0.days.overlaps(days) }) {
                    tables.periods.append(StreetPeriod(street: street.id, days: days, kind: .closed, reason: "换届或迎检"))
                }
            }
            if draw.chance(25) {
                tables.periods.append(
                    StreetPeriod(street: street.id, days: period(lengths: 7...40), kind: .busy, reason: "三夏、防汛或秋收"))
            }
        }
    }

    private mutating func addReducedCapacities() {
        let units = Dictionary(uniqueKeysWithValues: tables.people.map { ($0.id, $0.unit) })
        var away: [UnitID: [Day: Int]] = [:]
        for (person, ranges) in plannedDays() {
            guard let unit = units[person] else { continue }
            for day in Set(ranges.joined()) { away[unit, default: [:]][day, default: 0] += 1 }
        }
        for index in tables.units.indices where draw.chance(Int(dial(5, 20))) {
            let days = period(lengths: 10...60)
            let needed = days.map { away[tables.units[index].id]?[$0] ?? 0 }.max() ?? 0
            guard needed < tables.units[index].capacity else { continue }
            tables.units[index].capacityChanges = [CapacityChange(days: days, capacity: needed)]
        }
    }

    private mutating func addSeparations() {
        let teams = plan.rounds.flatMap(\.teams).map { Set($0.members.map(\.person)) }
        for _ in 0..<(tables.people.count / 25) {
            let (one, other) = (draw.pick(tables.people).id, draw.pick(tables.people).id)
            guard one != other, !teams.contains(where: { $0.contains(one) && $0.contains(other) }) else { continue }
            let separation = Separation(one, other, reason: "近亲属")
            guard
                !tables.separations.contains(where: { $0.first == separation.first && $0.second == separation.second })
            else { continue }
            tables.separations.append(separation)
        }
    }

    /// Days within the year's rounds.
    mutating func period(lengths: ClosedRange<Int>) -> DayRange {
        let year = Day.year(request.year)
        let first = tables.rounds.first?.window.lowerBound ?? year.lowerBound
        let last = tables.rounds.last?.window.upperBound ?? year.upperBound
        let start = first.adding(days: draw.whole(0...max(0, first.distance(to: last))))
        return start...start.adding(days: draw.whole(lengths) - 1)
    }
}
