import Foundation

/// Files of records: CSV with a heading, or one JSON object a line. The names of the fields are the same in both.
public enum RecordFile {
    /// The rows of a file's bytes; they are not understood yet, which takes what was recorded before.
    ///
    /// - Parameter name: The file's name, for problems.
    /// - Throws: every problem of the file's form.
    public static func rows(of data: Data, name: String) throws(ScenarioProblems) -> [RecordRow] {
        let log = ProblemLog()
        let rows = InputFile(data: data, name: name).text(log).map { text in
            text.first { !$0.isWhitespace } == "{" ? jsonRows(text, name, log) : csvRows(text, name, log)
        }
        guard let rows, !log.hasErrors else { throw ScenarioProblems(log.sorted) }
        return rows
    }

    private static func csvRows(_ text: String, _ name: String, _ log: ProblemLog) -> [RecordRow] {
        let table = CSVTable.read(text, file: name, schema: RecordColumns.schema, log)
        return (table?.rows ?? []).map { RecordRow(place: $0.place, fields: $0.fields) }
    }

    private static func jsonRows(_ text: String, _ name: String, _ log: ProblemLog) -> [RecordRow] {
        var rows: [RecordRow] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            let place = InputPlace(file: name, number: index + 1, unit: .line)
            do throws(JSONSyntaxProblem) {
                guard case .object(let members) = try JSONParser.parse(String(line)).value else {
                    log.note(.record(.notAnObject), at: place)
                    continue
                }
                rows.append(RecordRow(place: place, fields: fields(members, place, log)))
            } catch {
                log.note(.record(.notJSON(column: error.column)), at: place)
            }
        }
        return rows
    }

    private static func fields(
        _ members: [(key: String, node: JSONNode)], _ place: InputPlace, _ log: ProblemLog
    ) -> [String: InputField] {
        var fields: [String: InputField] = [:]
        for (key, node) in members {
            guard let column = RecordColumns.schema.column(key) else {
                let suggestion = RecordColumns.schema.suggestion(for: key)
                log.note(
                    .table(.unknownColumn(suggestion: suggestion, allowed: RecordColumns.schema.columnNames)),
                    at: place, field: key)
                continue
            }
            guard let text = text(of: node) else {
                log.note(.record(.notAText), at: place, field: key)
                continue
            }
            let trimmed = OfficeText.trimmed(text)
            if !trimmed.isEmpty { fields[column.name] = InputField(text: trimmed, place: place, written: key) }
        }
        return fields
    }

    private static func text(of node: JSONNode) -> String? {
        switch node.value {
        case .null: return ""
        case .text(let text): return text
        case .int(let number): return String(number)
        case .bool(let value): return value ? "是" : "否"
        case .number, .object: return nil
        case .array(let items):
            let texts = items.map(text)
            return texts.contains(nil) ? nil : texts.compactMap { $0 }.joined(separator: "、")
        }
    }
}
