/// Names that can name a folder on any system.
public enum FolderName {
    /// Letters of any script, digits, `-`, `_` and dots inside, at most 80.
    public static func isAcceptable(_ text: String) -> Bool {
        (1...80).contains(text.count) && !text.hasPrefix(".") && text.allSatisfy(isAcceptable)
    }

    /// The nearest acceptable name.
    public static func made(from text: String) -> String {
        let name = String(text.prefix(80).map { isAcceptable($0) ? $0 : "-" })
        return isAcceptable(name) ? name : "scenario"
    }

    private static func isAcceptable(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_.".contains(character)
    }
}
