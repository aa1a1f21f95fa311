import CivilCalendar
import DocumentFormats
import InspectionDomain

/// One table of a scenario with its rows, in the order of the schema's columns.
struct TableRows {
    let schema: TableSchema
    let rows: [[CSVField]]

    /// Rows given by column; columns that no row names stay empty.
    init(_ schema: TableSchema, _ rows: [[String: CSVField]]) {
        self.schema = schema
        self.rows = rows.map { row in schema.columns.map { row[$0.name] ?? .empty } }
    }

    /// The file, with a heading of canonical names.
    var csv: String { CSVWriter(heading: schema.columns.map(\.name), rows: rows).text() }

    /// Every table, in the order in which they are shown. Rounds stand in scenario.yaml.
    static func all(of tables: ScenarioTables, officeDays: [OfficeDay]) -> [TableRows] {
        places(of: tables) + people(of: tables) + [
            TableRows(
                CalendarTable.schema,
                officeDays.map { ["date": .day($0.day), "working": flag($0.isWorking), "note": .text($0.note)] }),
            TableRows(PinTable.schema, tables.pins.map(pin)),
        ]
    }

    private static func places(of tables: ScenarioTables) -> [TableRows] {
        [
            TableRows(
                StreetTable.schema,
                tables.streets.map {
                    [
                        "id": .text($0.id.text), "name": .text($0.name), "risk": .number($0.risk),
                        "visits": .number($0.routineVisits), "expertise": names($0.wantedExpertise),
                    ]
                }),
            TableRows(
                EnterpriseTable.schema,
                tables.enterprises.map {
                    [
                        "name": .text($0.name), "street": .text($0.street.text), "expertise": names($0.wantedExpertise),
                        "extra_working_days": .number($0.extraWorkingDays),
                    ]
                }),
            TableRows(
                ThemeTable.schema,
                tables.themes.map {
                    [
                        "id": .text($0.id.text), "name": .text($0.name), "from": .day($0.window.lowerBound),
                        "to": .day($0.window.upperBound), "streets": names($0.streets),
                        "expertise": names($0.wantedExpertise), "binding": flag($0.isBinding),
                    ]
                }),
            TableRows(
                PeriodTable.schema,
                tables.periods.map {
                    [
                        "street": .text($0.street?.text ?? ""), "from": .day($0.days.lowerBound),
                        "to": .day($0.days.upperBound), "kind": .text($0.kind.rawValue), "reason": .text($0.reason),
                    ]
                }),
            TableRows(
                SpecialVisitTable.schema,
                tables.specialVisits.map {
                    [
                        "id": .text($0.id.text), "street": .text($0.street.text), "from": .day($0.window.lowerBound),
                        "to": .day($0.window.upperBound), "reason": .text($0.reason),
                    ]
                }),
        ]
    }

    private static func people(of tables: ScenarioTables) -> [TableRows] {
        [
            TableRows(UnitTable.schema, tables.units.map(unit)),
            TableRows(
                UnitCapacityTable.schema,
                tables.units.flatMap { unit in
                    unit.capacityChanges.map {
                        [
                            "unit": .text(unit.id.text), "from": .day($0.days.lowerBound),
                            "to": .day($0.days.upperBound),
                            "capacity": .number($0.capacity),
                        ]
                    }
                }),
            TableRows(PeopleTable.schema, tables.people.map(person)),
            TableRows(
                AbsenceTable.schema,
                tables.absences.map {
                    [
                        "person": .text($0.person.text), "from": .day($0.days.lowerBound),
                        "to": .day($0.days.upperBound),
                        "reason": .text($0.reason),
                    ]
                }),
            TableRows(
                RecusalTable.schema,
                tables.recusals.map {
                    ["person": .text($0.person.text), "street": .text($0.street.text), "ground": .text($0.ground)]
                }),
            TableRows(
                SeparationTable.schema,
                tables.separations.map {
                    ["person": .text($0.first.text), "other": .text($0.second.text), "reason": .text($0.reason)]
                }),
            TableRows(
                HistoryTable.schema,
                tables.history.map {
                    [
                        "year": .number($0.year), "street": .text($0.street.text), "person": .text($0.person.text),
                        "days": .number($0.days),
                    ]
                }),
        ]
    }

    private static func unit(_ unit: MemberUnit) -> [String: CSVField] {
        [
            "id": .text(unit.id.text), "name": .text(unit.name), "headcount": .number(unit.headcount),
            "capacity": .number(unit.capacity), "liaison": flag(unit.providesLiaison),
            "carried_person_days": .number(unit.carriedPersonDays),
        ]
    }

    private static func person(_ person: Inspector) -> [String: CSVField] {
        [
            "id": .text(person.id.text), "name": .text(person.name), "unit": .text(person.unit.text),
            "kind": .text(person.kind.rawValue), "rank": .text(person.rank?.rawValue ?? ""),
            "rank_equivalent": flag(person.rankEquivalent), "knows_safety": flag(person.knowsSafety),
            "in_post": flag(person.inPost), "political": flag(person.conditions.political),
            "integrity": flag(person.conditions.integrity), "competence": flag(person.conditions.competence),
            "health": flag(person.conditions.health), "expertise": names(person.expertise), "post": .text(person.post),
            "phone": .text(person.phone), "daily_cost": person.dailyCost.map { .number($0) } ?? .empty,
        ]
    }

    private static func pin(_ pin: Pin) -> [String: CSVField] {
        func row(_ kind: PinKind, _ fields: [String: CSVField]) -> [String: CSVField] {
            fields.merging(["kind": .text(kind.rawValue)]) { first, _ in first }
        }
        func team(_ number: Int?) -> CSVField { number.map { .number($0) } ?? .empty }
        switch pin {
        case .person(let person, let round, let number):
            return row(.person, ["person": .text(person.text), "round": .text(round.text), "team": team(number)])
        case .notPerson(let person, let round, let number):
            return row(.notPerson, ["person": .text(person.text), "round": .text(round.text), "team": team(number)])
        case .personToStreet(let person, let street):
            return row(.personToStreet, ["person": .text(person.text), "street": .text(street.text)])
        case .seat(let seat, let person, let round):
            return row(
                .seat, ["seat": .text(seat.rawValue), "person": .text(person.text), "round": .text(round.text)])
        case .together(let one, let other):
            return row(.together, ["person": .text(one.text), "other": .text(other.text)])
        case .apart(let one, let other):
            return row(.apart, ["person": .text(one.text), "other": .text(other.text)])
        case .visit(let visit, let round, let number):
            return row(.visit, ["visit": .text(visit.text), "round": .text(round.text), "team": team(number)])
        case .entry(let visit, let day):
            return row(.entry, ["visit": .text(visit.text), "date": .day(day)])
        case .training(let round, let day):
            return row(.training, ["round": .text(round.text), "date": .day(day)])
        case .teams(let round, let count):
            return row(.teams, ["round": .text(round.text), "count": .number(count)])
        }
    }

    private static func flag(_ value: Bool) -> CSVField { .text(value ? "是" : "否") }

    private static func names<Entity>(_ names: [Identifier<Entity>]) -> CSVField {
        .text(names.map(\.text).joined(separator: "、"))
    }
}
