import Yams

extension InlineChange {
    /// The change as it is made to rows and settings; none where a problem was noted.
    func changes(_ log: ProblemLog) -> [ScenarioChange] {
        guard values.count == kind.valueNames.count, values.allSatisfy({ !OfficeText.plain($0).isEmpty }) else {
            return wrong(log)
        }
        let (first, second) = (values[0], values.last ?? "")
        switch kind {
        case .withoutPerson: return [remove(PeopleTable.schema)]
        case .withoutUnit: return [remove(UnitTable.schema)]
        case .withoutStreet: return [remove(StreetTable.schema)]
        case .withoutRound: return [remove(RoundTable.schema)]
        case .mayLead:
            return [change(PeopleTable.schema, [("rank_equivalent", "是"), ("knows_safety", "是"), ("in_post", "是")])]
        case .unitCapacity: return [change(UnitTable.schema, [("capacity", second)])]
        case .visits: return [change(StreetTable.schema, [("visits", second)])]
        case .extendRound: return [change(RoundTable.schema, [("to", second)])]
        case .addAbsence: return during(second, AbsenceTable.schema, [("person", first)], log)
        case .addRecusal: return [add(RecusalTable.schema, [("person", first), ("street", second)], log)]
        case .close: return during(second, PeriodTable.schema, [("street", first), ("kind", "closed")], log)
        case .busy: return during(second, PeriodTable.schema, [("street", first), ("kind", "busy")], log)
        case .cityInspection: return during(first, PeriodTable.schema, [("kind", "city_inspection")], log)
        case .entry: return [add(PinTable.schema, [("kind", "entry"), ("visit", first), ("date", second)], log)]
        case .teams:
            return [set("teams.at_once", .scalar(Node.Scalar(OfficeText.narrowed(first)))), discardPins(above: first)]
        case .set: return setting(first, log)
        }
    }

    /// Where problems find the change: what was typed.
    var place: InputPlace { InputPlace(file: (["--\(kind.rawValue)"] + values).joined(separator: " ")) }

    private func field(_ text: String, _ column: String) -> InputField {
        InputField(text: OfficeText.trimmed(text), place: place, written: column)
    }

    private func remove(_ schema: TableSchema) -> ScenarioChange {
        ScenarioChange(action: .remove(schema, .named(field(values[0], schema.name))), place: place)
    }

    private func change(_ schema: TableSchema, _ fields: [(String, String)]) -> ScenarioChange {
        let written = Dictionary(uniqueKeysWithValues: fields.map { ($0, Optional(field($1, $0))) })
        return ScenarioChange(
            action: .change(schema, .named(field(values[0], schema.name)), written), place: place)
    }

    private func add(_ schema: TableSchema, _ fields: [(String, String)], _ log: ProblemLog) -> ScenarioChange {
        let written = Dictionary(uniqueKeysWithValues: fields.map { ($0, field($1, $0)) })
        let row = InputRow(place: place, fields: written, absentColumns: [], log: log)
        return ScenarioChange(action: .add(schema, row), place: place)
    }

    private func during(
        _ text: String, _ schema: TableSchema, _ fields: [(String, String)], _ log: ProblemLog
    ) -> [ScenarioChange] {
        guard let days = DaySpan(text) else { return wrong(log) }
        return [add(schema, fields + [("from", days.from), ("to", days.to)], log)]
    }

    /// Pins into teams that there are no more, or of more teams than there may be.
    private func discardPins(above teams: String) -> ScenarioChange {
        let most = WholeNumber.read(teams) ?? .max
        return ScenarioChange(
            action: .discard(PinTable.schema) { row in
                [PinTable.team, PinTable.count].contains { row.peek($0).map { $0 > most } ?? false }
            }, place: place)
    }

    private func set(_ path: String, _ value: Node) -> ScenarioChange {
        ScenarioChange(action: .set(path: path, value), place: place)
    }

    /// `key=value`, the value as scenario.yaml writes it.
    private func setting(_ text: String, _ log: ProblemLog) -> [ScenarioChange] {
        let narrow = OfficeText.narrowed(text)
        guard let sign = narrow.firstIndex(of: "="), sign != narrow.startIndex else { return wrong(log) }
        let value = OfficeText.trimmed(String(narrow[narrow.index(after: sign)...]))
        guard !value.isEmpty else { return wrong(log) }
        return YAMLText.root(of: value, file: place.file, log)
            .map { [set(OfficeText.trimmed(String(narrow[..<sign])), $0)] } ?? []
    }

    private func wrong(_ log: ProblemLog) -> [ScenarioChange] {
        log.note(.change(.shortChange(usage: kind.usage)), at: place)
        return []
    }
}
