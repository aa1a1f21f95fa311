import Exchange
import Wording

/// The formats as a table for a terminal.
public enum FormatList {
    /// A line each: name, what comes out, who may see it.
    public static func text(_ language: Language) -> String {
        let width = (ExportRegistry.formats.map(\.name.count).max() ?? 0) + 2
        return ExportRegistry.formats.map { format in
            let name = format.name + String(repeating: " ", count: width - format.name.count)
            let audience = format.audience.wording(language)
            return name + format.title(language) + Wording(zh: "（\(audience)）", en: " (\(audience))")(language)
        }.joined(separator: "\n")
    }
}

/// What `export --json` prints.
public struct ExportSummaryJSON: Encodable {
    private let directory: String
    private let files: [String]
    private let violations: Int

    /// The summary of what was written.
    public init(directory: String, files: [String], violations: Int) {
        self.directory = directory
        self.files = files
        self.violations = violations
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
