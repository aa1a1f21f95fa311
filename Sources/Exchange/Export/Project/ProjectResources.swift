import DocumentFormats
import InspectionDomain
import Wording

/// The teams of a plan and its people as resources: a person once, however many rounds they serve in.
struct ProjectResources {
    private(set) var all: [ProjectFile.Resource] = []
    private var teams: [TeamKey: Int] = [:]
    private var people: [PersonID: Int] = [:]
    private let plan: Plan

    private struct TeamKey: Hashable {
        let round: RoundID
        let number: Int
    }

    init(_ document: PlanDocument, _ language: Language) {
        plan = document.plan
        let scenario = document.scenario
        for round in plan.rounds {
            for team in round.teams {
                teams[TeamKey(round: round.id, number: team.number)] = all.count
                let name = "\(scenario.name(round.id)) \(PlanTerms.team(team.number)(language))"
                let group = Wording(zh: "巡查组", en: "teams")(language)
                all.append(ProjectFile.Resource(name: name, group: group, isTeam: true))
            }
        }
        let rosters = plan.rounds.flatMap(\.teams).flatMap(\.members).map(\.person)
        for id in Set(rosters + plan.visits.flatMap(plan.attendance)).sorted() {
            people[id] = all.count
            let unit = scenario.person(id).map { scenario.name($0.unit) } ?? ""
            all.append(ProjectFile.Resource(name: scenario.name(id), group: unit))
        }
        Self.tellApart(&all)
    }

    /// The teams and people of a round's training.
    func everybody(in round: PlannedRound) -> [Int] {
        let members = round.trainees.compactMap { people[$0] }
        return round.teams.compactMap { teams[TeamKey(round: round.id, number: $0.number)] } + members
    }

    /// The team and those present on a visit.
    func present(on visit: PlannedVisit) -> [Int] {
        [teams[TeamKey(round: visit.round, number: visit.team)]].compactMap(\.self)
            + plan.attendance(of: visit).compactMap { people[$0] }
    }

    /// Programs take two resources of one name for one: people of the same name are told apart by their unit, then by number.
    private static func tellApart(_ resources: inout [ProjectFile.Resource]) {
        let counts = Dictionary(grouping: resources, by: \.name).mapValues(\.count)
        var seen: Set<String> = []
        for index in resources.indices {
            if counts[resources[index].name] ?? 0 > 1, !resources[index].group.isEmpty {
                resources[index].name += " (\(resources[index].group))"
            }
            let name = resources[index].name
            var number = 2
            while !seen.insert(resources[index].name).inserted {
                resources[index].name = "\(name) \(number)"
                number += 1
            }
        }
    }
}
