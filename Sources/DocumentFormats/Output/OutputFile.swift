/// One file to be written: its plain name, without folders, and its bytes.
public struct OutputFile: Sendable, Hashable {
    /// The name inside the directory.
    public let name: String
    /// The content.
    public let bytes: [UInt8]

    /// A file of bytes.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// A file of text in UTF-8.
    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}
