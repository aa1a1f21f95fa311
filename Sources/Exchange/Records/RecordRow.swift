import Wording

/// What somebody wants recorded, in their own words: a row of a file, or the words of a command.
public struct RecordRow: Sendable {
    /// Where it stands.
    public let place: InputPlace
    /// The fields filled in, by their column's canonical name.
    let fields: [String: InputField]

    init(place: InputPlace, fields: [String: InputField]) {
        self.place = place
        self.fields = fields
    }

    /// The words of a command. An option that was not given, or is empty, is left out.
    ///
    /// - Parameters:
    ///   - command: The command, by which problems name the place.
    ///   - words: What was given, by the names of `RecordRow.fieldNames`.
    ///   - positions: Fields that are given by their position, without a name.
    public init(command: String, words: [String: String], positions: Set<String> = ["action", "subject", "step"]) {
        place = InputPlace(file: command)
        var fields: [String: InputField] = [:]
        for (name, text) in words {
            let trimmed = OfficeText.trimmed(text)
            guard !trimmed.isEmpty else { continue }
            fields[name] = InputField(
                text: trimmed, place: place, written: positions.contains(name) ? "<\(name)>" : "--\(name)")
        }
        self.fields = fields
    }

    /// The names a field can have, in the order in which a file shows them.
    public static var fieldNames: [String] { RecordColumns.schema.columns.map(\.name) }

    /// The same row with some fields in place of its own; an empty text takes a field away.
    public func changed(by words: [String: String], command: String) -> RecordRow {
        let changes = RecordRow(command: command, words: words)
        let kept = fields.filter { words[$0.key] == nil }
        return RecordRow(place: changes.place, fields: kept.merging(changes.fields) { _, new in new })
    }
}

extension RecordRow {
    /// What FollowUp has against the record this row asks for, as a problem of the row.
    public func refusal(_ reason: Wording, remedy: Wording) -> InputProblem {
        InputProblem(.record(.refused(reason: reason, remedy: remedy)), at: place)
    }
}

extension ScenarioProblems {
    /// The problems of several rows together, sorted as they were found.
    public init(joining problems: [InputProblem]) {
        self.init(problems)
    }
}
