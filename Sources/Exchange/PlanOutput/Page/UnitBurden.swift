import CivilCalendar
import InspectionDomain

/// What a plan asks of one member unit.
struct UnitBurden {
    let unit: MemberUnit
    /// People it sends, each once.
    let people: Int
    /// Person-days: days of visits attended, both ends counted, and working days of training.
    let days: Int
    /// Most people away on one day against what may be away then: the day on which least is left.
    let peak: (away: Int, capacity: Int)
    /// What would fall to it if all person-days, those carried over too, were shared by headcount.
    let fairShare: Int

    /// Person-days with those carried over from earlier years.
    var daysWithCarried: Int { days + unit.carriedPersonDays }

    /// Every unit of the scenario, the heaviest burden first.
    static func all(_ document: PlanDocument) -> [UnitBurden] {
        let scenario = document.scenario
        let duties = duties(document)
        let daysByUnit = scenario.units.map { unit in
            (duties[unit.id] ?? []).reduce(0) { $0 + $1.count }
        }
        let total = daysByUnit.reduce(0, +) + scenario.units.map(\.carriedPersonDays).reduce(0, +)
        let heads = max(1, scenario.units.map(\.headcount).reduce(0, +))
        return zip(scenario.units, daysByUnit).map { unit, days in
            let own = duties[unit.id] ?? []
            return UnitBurden(
                unit: unit, people: Set(own.map(\.person)).count, days: days, peak: peak(own, unit),
                fairShare: (total * unit.headcount + heads / 2) / heads)
        }.sorted { ($1.daysWithCarried, $0.unit.id) < ($0.daysWithCarried, $1.unit.id) }
    }

    private static func duties(_ document: PlanDocument) -> [UnitID: [Duty]] {
        var duties: [UnitID: [Duty]] = [:]
        for duty in Duty.all(document) {
            guard let unit = document.scenario.person(duty.person)?.unit else { continue }
            duties[unit, default: []].append(duty)
        }
        return duties
    }

    private static func peak(_ duties: [Duty], _ unit: MemberUnit) -> (away: Int, capacity: Int) {
        // The number away rises only on first days; capacity may also fall within a duty.
        let days = Set(duties.map(\.days.lowerBound) + unit.capacityChanges.map(\.days.lowerBound)).sorted()
        let states = days.map { day in
            (away: Set(duties.filter { $0.days.contains(day) }.map(\.person)).count, capacity: unit.capacity(on: day))
        }
        let worked = states.filter { $0.away > 0 }
        return worked.max { ($0.away - $0.capacity, $0.away) < ($1.away - $1.capacity, $1.away) } ?? (0, unit.capacity)
    }
}
