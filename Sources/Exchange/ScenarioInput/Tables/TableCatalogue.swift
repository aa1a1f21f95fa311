/// Every table of a scenario, in the order in which they are shown.
enum TableCatalogue {
    /// The tables that are files, or keys under `tables:`.
    static let files: [TableSchema] = [
        StreetTable.schema, EnterpriseTable.schema, UnitTable.schema, UnitCapacityTable.schema, PeopleTable.schema,
        AbsenceTable.schema, RecusalTable.schema, SeparationTable.schema, ThemeTable.schema, PeriodTable.schema,
        HistoryTable.schema, SpecialVisitTable.schema, CalendarTable.schema, HolidayTable.schema, PinTable.schema,
    ]

    /// The table that a file's name without its ending, or a key under `tables:`, means.
    static func table(named name: String) -> TableSchema? {
        let key = OfficeText.key(name)
        return files.first { schema in ([schema.name] + schema.aliases).contains { OfficeText.key($0) == key } }
    }

    /// The table whose name is nearest to a misspelt one.
    static func suggestion(for name: String) -> TableSchema? {
        let names = files.flatMap { [$0.name] + $0.aliases }
        return Suggestion.nearest(to: name, among: names).flatMap(table(named:))
    }
}
