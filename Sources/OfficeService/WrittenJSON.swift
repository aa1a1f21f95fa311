/// What commands that write files print with `--json`.
public struct WrittenJSON: Encodable {
    private let directory: String
    private let files: [String]

    /// The folder and the names of the files in it.
    public init(directory: String, files: [String]) {
        self.directory = directory
        self.files = files
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
