/// How large the box of a note must be to show all of it.
struct NoteSize {
    /// Pixels.
    let width: Int
    /// Pixels.
    let height: Int

    init(_ text: String) {
        // At 9 points a Chinese character is 12 pixels wide and a line 16 high.
        let columns = 20
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            max(1, (TextWidth.columns(of: String(line)) + columns * 2 - 1) / (columns * 2))
        }.reduce(0, +)
        width = columns * 12 + 20
        height = min(600, lines * 16 + 16)
    }
}
