/// "Did you mean": the known name nearest to a misspelt one.
enum Suggestion {
    /// The candidate with the fewest edits, if they are few for its length; the first of equals.
    ///
    /// Each candidate is a writing and what to suggest for it, so that a Chinese alias may lead to its own column.
    static func nearest(to text: String, among candidates: [String]) -> String? {
        let wanted = Array(OfficeText.key(text))
        // A long field is no misspelling, and comparing it would take time quadratic in its length.
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        var best: (candidate: String, edits: Int)?
        for candidate in candidates {
            let known = Array(OfficeText.key(candidate).prefix(64))
            let allowed = known.contains { $0.isASCII } ? max(1, min(3, known.count / 3)) : max(1, known.count / 3)
            guard abs(known.count - wanted.count) <= allowed else { continue }
            let edits = distance(wanted, known)
            // One of one or two characters changed leaves another word, not a misspelling of this one.
            guard edits <= allowed, edits < max(2, known.count) else { continue }
            if edits < best?.edits ?? .max { best = (candidate, edits) }
        }
        return best?.candidate
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var edits = min(
                    previous[column] + (character == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
                    edits = min(edits, before[column - 1] + 1)
                }
                current.append(edits)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
