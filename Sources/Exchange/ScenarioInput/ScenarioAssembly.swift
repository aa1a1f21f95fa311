import CivilCalendar
import InspectionDomain

/// The tables of a scenario as values of the domain, each with its row.
struct ScenarioAssembly {
    private let tables: [String: InputTable]
    private let document: ScenarioDocument?
    private let log: ProblemLog

    private(set) var directory = Directory()
    private(set) var streets: [Placed<Street>] = []
    private(set) var enterprises: [Placed<Enterprise>] = []
    private(set) var units: [Placed<MemberUnit>] = []
    private(set) var capacityChanges: [Placed<(UnitID, CapacityChange)>] = []
    private(set) var people: [Placed<Inspector>] = []
    private(set) var absences: [Placed<Absence>] = []
    private(set) var recusals: [Placed<Recusal>] = []
    private(set) var separations: [Placed<Separation>] = []
    private(set) var themes: [Placed<Theme>] = []
    private(set) var periods: [Placed<StreetPeriod>] = []
    private(set) var history: [Placed<HistoryEntry>] = []
    private(set) var rounds: [Placed<Round>] = []
    private(set) var specialVisits: [Placed<SpecialVisit>] = []
    private(set) var pins: [Placed<Pin>] = []
    private(set) var officeDays: [OfficeDay] = []
    private(set) var holidayYears: [HolidayYear] = []

    init(document: ScenarioDocument?, tables: [String: InputTable], log: ProblemLog) {
        self.document = document
        self.tables = tables
        self.log = log
    }

    /// Reads every table; those that are referred to come first.
    mutating func readTables() {
        let year = document?.year
        streets = StreetTable.read(rows(StreetTable.schema), ids: &directory.streets)
        units = UnitTable.read(rows(UnitTable.schema), ids: &directory.units)
        people = PeopleTable.read(rows(PeopleTable.schema), ids: &directory.people, units: directory.units)
        rounds = RoundTable.read(document?.rounds?.rows ?? [], ids: &directory.rounds)
        directory.routineVisits = Dictionary(
            streets.values().map { ($0.id, $0.routineVisits) }, uniquingKeysWith: { first, _ in first })

        enterprises = EnterpriseTable.read(rows(EnterpriseTable.schema), streets: directory.streets)
        capacityChanges = UnitCapacityTable.read(rows(UnitCapacityTable.schema), units: directory.units)
        absences = AbsenceTable.read(rows(AbsenceTable.schema), people: directory.people)
        recusals = RecusalTable.read(
            rows(RecusalTable.schema), people: directory.people, streets: directory.streets)
        separations = SeparationTable.read(rows(SeparationTable.schema), people: directory.people)
        themes = ThemeTable.read(
            rows(ThemeTable.schema), ids: &directory.themes, streets: directory.streets, year: year)
        periods = PeriodTable.read(rows(PeriodTable.schema), streets: directory.streets)
        history = HistoryTable.read(
            rows(HistoryTable.schema), people: directory.people, streets: directory.streets, planYear: year)
        specialVisits = SpecialVisitTable.read(
            rows(SpecialVisitTable.schema), ids: &directory.specialVisits, streets: directory.streets)
        officeDays = CalendarTable.read(rows(CalendarTable.schema))
        holidayYears = tables[HolidayTable.schema.name].map { HolidayTable.read($0, log) } ?? []
        // Without rounds, every pin into one would be called wrong.
        if document != nil { pins = PinTable.read(rows(PinTable.schema), directory) }
    }

    /// Whether every round could be read; otherwise nothing can be said to lie outside all of them.
    var hasAllRounds: Bool { !rounds.isEmpty && rounds.count == document?.rounds?.rows.count }

    /// The calendar with the scenario's own holidays and days.
    func calendar(over base: WorkingDayCalendar) -> WorkingDayCalendar {
        base.loading(holidayYears).adding(officeDays: officeDays)
    }

    /// Where a table stands, or scenario.yaml where it is left out.
    func place(of schema: TableSchema) -> InputPlace {
        tables[schema.name]?.place ?? InputPlace(file: document?.file ?? "scenario.yaml")
    }

    /// The tables without their places, to be handed to `Scenario` once nothing is wrong with them.
    func scenarioTables(_ document: ScenarioDocument, year: Int, defaultName: String) -> ScenarioTables {
        var result = ScenarioTables(
            name: document.name ?? defaultName, title: document.title ?? ScenarioDocument.usualTitle(year), year: year)
        result.settings = document.settings
        result.streets = streets.values()
        result.enterprises = enterprises.values()
        result.units = unitsWithChanges()
        result.people = people.values()
        result.absences = absences.values()
        result.recusals = recusals.values()
        result.separations = separations.values()
        result.themes = themes.values()
        result.periods = periods.values()
        result.history = history.values()
        result.rounds = rounds.values()
        result.specialVisits = specialVisits.values()
        result.pins = pins.values()
        return result
    }

    /// Units with their capacity over time, the changes in order whatever the order of the rows.
    private func unitsWithChanges() -> [MemberUnit] {
        let changes = Dictionary(grouping: capacityChanges.values(), by: \.0)
        return units.values().map { unit in
            var unit = unit
            unit.capacityChanges = (changes[unit.id] ?? []).map(\.1).sorted {
                ($0.days.lowerBound, $0.days.upperBound, $0.capacity)
                    < ($1.days.lowerBound, $1.days.upperBound, $1.capacity)
            }
            return unit
        }
    }

    private func rows(_ schema: TableSchema) -> [InputRow] { tables[schema.name]?.rows ?? [] }
}
