import CivilCalendar
import InspectionDomain

/// Makes scenarios of any size from a seed, valid and of known feasibility.
///
/// A plan is made first: visits to teams and days, people to teams. Everything that restricts (recusals, absences,
/// closures, capacities, demands for expertise) is drawn afterwards and only kept where the plan obeys it. So a plan
/// exists however tight the scenario is; what a planted cause then takes away leaves none.
public enum ScenarioGenerator {
    /// The scenario of a request. The calendar gives the working days of its year.
    public static func make(_ request: GeneratorRequest, calendar: WorkingDayCalendar) -> GeneratedScenario {
        var draft = Draft(request, calendar: calendar)
        draft.addUnitsAndPeople()
        draft.addStreetsAndRounds()
        draft.plantVisits()
        draft.plantRosters()
        draft.addDemands()
        draft.addRestrictions()
        draft.addPreferences()
        for cause in request.causes { draft.plant(cause) }
        return GeneratedScenario(
            request: request, tables: draft.tables, planted: request.causes.isEmpty ? draft.plan : nil)
    }
}

/// A scenario in the making.
struct Draft {
    let request: GeneratorRequest
    let calendar: WorkingDayCalendar
    let size: LevelSize
    var draw: Draw
    var tables: ScenarioTables
    /// The planted plan.
    var plan = Plan(rounds: [], visits: [])

    init(_ request: GeneratorRequest, calendar: WorkingDayCalendar) {
        self.request = request
        self.calendar = calendar
        size = LevelSize.of(request.level)
        draw = Draw(seed: request.seed)
        let name = "\(request.level.rawValue)-\(request.streets)-\(request.seed)"
        tables = ScenarioTables(name: name, title: "\(name)（生成的样例）", year: request.year)
        tables.settings.teamsAtOnce = request.teams
        tables.settings.seats.liaison = true
        tables.settings.seats.reportWriter = true
        tables.settings.contentExpertise = [3: [Expertise("法制")], 5: [Expertise("消防")]]
        tables.settings.seed = request.seed
    }

    /// A number that falls from `loose` to `tight` as the scenario gets tighter.
    func dial(_ loose: Double, _ tight: Double) -> Double { loose + (tight - loose) * request.tightness }
}
