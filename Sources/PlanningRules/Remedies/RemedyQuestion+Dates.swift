import CivilCalendar
import InspectionDomain

/// More days, more teams: what gives visits room.
extension RemedyQuestion {
    /// Longer rounds into the days that no round has, and a further round there.
    var roundRemedies: [Remedy] {
        let rounds = scenario.rounds
        var remedies: [Remedy] = []
        for (index, round) in rounds.enumerated() {
            let window = round.window
            let after = index + 1 < rounds.count ? rounds[index + 1].window.lowerBound : lastDay.adding(days: 1)
            remedies += [
                Remedy(.longerRound, steps: after.number - window.upperBound.number - 1) { days in
                    [.roundWindow(round.id, window.lowerBound...window.upperBound.adding(days: days))]
                }
            ].compactMap(\.self)
            let before = index > 0 ? rounds[index - 1].window.upperBound : firstDay.adding(days: -1)
            remedies += [
                Remedy(.longerRound, steps: window.lowerBound.number - before.number - 1) { days in
                    [.roundWindow(round.id, window.lowerBound.adding(days: -days)...window.upperBound)]
                }
            ].compactMap(\.self)
        }
        return remedies + Day.year(scenario.year).without(rounds.map(\.window)).compactMap(furtherRound)
    }

    private var firstDay: Day { Day.year(scenario.year).lowerBound }
    private var lastDay: Day { Day.year(scenario.year).upperBound }

    /// A round in `gap` that begins as late as its length allows, so that it leaves as much time as possible before it.
    private func furtherRound(in gap: DayRange) -> Remedy? {
        let taken = Set(scenario.rounds.map(\.id.text))
        let number = (1...).first { !taken.contains("增设\($0)") } ?? 1
        guard gap.dayCount > settings.visit.shortCalendarDays else { return nil }
        return Remedy(.furtherRound, steps: gap.dayCount) { days in
            let window = gap.upperBound.adding(days: 1 - days)...gap.upperBound
            return [.addRound(Round(id: RoundID("增设\(number)"), name: "增设轮次", window: window))]
        }
    }

    /// A further team: in one round, or in all of the conflict.
    var teamRemedies: [Remedy] {
        let rounds = scenario.rounds.filter { has("R09", $0.id.text) }
        let single = rounds.compactMap { further(in: [$0]) }
        return rounds.count > 1 ? single + [further(in: rounds)].compactMap(\.self) : single
    }

    private func further(in rounds: [Round]) -> Remedy? {
        let known = Dictionary(uniqueKeysWithValues: scenario.rounds.map { ($0.id, scenario.maximumTeams(in: $0)) })
        let (atOnce, all) = (settings.teamsAtOnce, scenario.rounds)
        let (chosen, most) = (Set(rounds.map(\.id)), min(6, scenario.visits.count))
        return Remedy(.furtherTeam, steps: most) { further in
            let needed = rounds.map { (known[$0.id] ?? atOnce) + further }.max() ?? atOnce
            var edits: [ScenarioEdit] = needed > atOnce ? [.number(.teamsAtOnce, needed)] : []
            for round in all where chosen.contains(round.id) {
                let teams = (known[round.id] ?? atOnce) + further
                if round.maximumTeams != nil || teams < needed { edits.append(.roundTeams(round.id, teams)) }
            }
            // The others send no more than before.
            for round in all where !chosen.contains(round.id) && round.maximumTeams == nil && needed > atOnce {
                edits.append(.roundTeams(round.id, atOnce))
            }
            return edits
        }
    }

    /// Shorter visits, visits nearer to each other, fewer of them.
    var visitRemedies: [Remedy] {
        var remedies: [Remedy?] = []
        if has("R04") { remedies.append(shorterVisit) }
        if has("O1") { remedies.append(lower(.gapWorkingDays, to: 0, .shorterGap)) }
        let streets = firstParts(of: "R06")
        if scenario.streets.contains(where: { has("R06", $0.id.text) }) {
            remedies.append(lower(.daysBetweenVisits, to: 0, .shorterDistance))
        }
        for enterprise in scenario.enterprises where has("R05", enterprise.street.text) {
            remedies.append(
                Remedy(.fewerEnterpriseDays, steps: enterprise.extraWorkingDays) { days in
                    [
                        .enterpriseDays(
                            name: enterprise.name, enterprise.street, enterprise.extraWorkingDays - days)
                    ]
                })
        }
        let visited = Set(scenario.visits.filter { has("R03", $0.id.text) }.map(\.street.text)).union(streets)
        for street in scenario.streets where street.routineVisits > 1 && visited.contains(street.id.text) {
            remedies.append(
                Remedy(.fewerVisits, steps: street.routineVisits - 1) {
                    [.routineVisits(street.id, street.routineVisits - $0)]
                })
        }
        if conflict.contains(where: { $0.rule.text == "R03" && $0.parts.count == 2 }) {
            remedies.append(Remedy(.crossYear, [.flag(.mayCrossYear, true)]))
        }
        return remedies.compactMap(\.self) + specialVisits
    }

    /// Day by day shorter than what may be now, but at least a week.
    private var shorterVisit: Remedy? {
        let (visit, weights) = (settings.visit, settings.exceptionWeights)
        let isGranted = weights[.shortVisit] != nil
        let calendar = isGranted ? min(visit.shortCalendarDays, visit.calendarDays) : visit.calendarDays
        let working = isGranted ? min(visit.shortWorkingDays, visit.workingDays) : visit.workingDays
        return Remedy(.shorterVisit, steps: calendar - 7) { days in
            let left = calendar - days
            // A week has five working days, mostly.
            let workingLeft = min(working, max(1, (left * 5 + 6) / 7))
            let grant: [ScenarioEdit] = isGranted ? [] : [.exception(.shortVisit, weight: 10)]
            return grant + [.number(.shortCalendarDays, left), .number(.shortWorkingDays, workingLeft)]
        }
    }

    private var specialVisits: [Remedy] {
        scenario.specialVisits.filter { has("R02", $0.id.text) }.flatMap { special -> [Remedy] in
            let window = special.window
            return [
                Remedy(.widerSpecialVisit, steps: lastDay.number - window.upperBound.number) {
                    [.specialWindow(special.id, window.lowerBound...window.upperBound.adding(days: $0))]
                },
                Remedy(.widerSpecialVisit, steps: window.lowerBound.number - firstDay.number) {
                    [.specialWindow(special.id, window.lowerBound.adding(days: -$0)...window.upperBound)]
                },
            ].compactMap(\.self)
        }
    }

    /// A number brought down step by step.
    func lower(_ setting: NumberSetting, to least: Int, _ kind: RepairKind) -> Remedy? {
        guard let value = setting.value(in: settings) else { return nil }
        return Remedy(kind, steps: value - least) { [.number(setting, value - $0)] }
    }

    /// A number brought up step by step.
    func raise(_ setting: NumberSetting, to most: Int, _ kind: RepairKind) -> Remedy? {
        guard let value = setting.value(in: settings) else { return nil }
        return Remedy(kind, steps: most - value) { [.number(setting, value + $0)] }
    }
}
