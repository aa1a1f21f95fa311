import Wording

extension ExportError {
    /// The sentences for the user, one a line.
    public var lines: [Wording] {
        switch self {
        case .document(let error): error.lines
        }
    }
}
