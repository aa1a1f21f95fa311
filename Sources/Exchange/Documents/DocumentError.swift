import DocumentFormats
import Wording

/// Why documents cannot be made.
public enum DocumentError: Error, Sendable, Hashable {
    /// A template is not taken, or cannot be filled.
    case template(path: String, TemplateError)
    /// There is no such kind of document.
    case unknownKind(String)
    /// A template delivered with the program is not where it should be.
    case shippedTemplateMissing(file: String)
    /// A template delivered with the program has a line that is not understood: a defect.
    case shippedTemplateBroken(file: String, line: Int)
}
