/// "Did you mean": the known name nearest to a misspelt one.
public enum Suggestion {
    /// A name that may be meant, made ready to be compared many times.
    struct Candidate: Sendable {
        /// The name as it is suggested.
        let name: String
        /// The name as it is compared, by scalars.
        fileprivate let key: [UInt32]
        /// Edits that still make a misspelling of it.
        fileprivate let allowed: Int

        init(_ name: String) {
            self.name = name
            key = Suggestion.key(name)
            // A Chinese name has few characters, each of which says much.
            let isLatin = key.contains { $0 < 0x80 }
            allowed = max(1, isLatin ? min(3, key.count / 3) : key.count / 3)
        }
    }

    /// Characters of a name that are compared; a long field is no misspelling, and comparing takes quadratic time.
    private static let longest = 64

    /// The candidate with the fewest edits, if they are few for its length; the first of equals.
    static func nearest(to text: String, among candidates: [Candidate]) -> String? {
        let wanted = key(text)
        guard !wanted.isEmpty, wanted.count <= longest else { return nil }
        var best: (name: String, edits: Int)?
        for candidate in candidates {
            guard abs(candidate.key.count - wanted.count) <= candidate.allowed else { continue }
            let edits = distance(wanted, candidate.key)
            // Every character changed leaves another word, not a misspelling of this one.
            guard edits <= candidate.allowed, edits < max(2, candidate.key.count) else { continue }
            if edits < best?.edits ?? .max { best = (candidate.name, edits) }
        }
        return best?.name
    }

    /// The same for a few names that are compared once.
    public static func nearest(to text: String, among names: [String]) -> String? {
        nearest(to: text, among: names.map(Candidate.init))
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
    static func distance<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for (row, element) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var edits = min(
                    previous[column] + (element == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, element == right[column - 1], left[row - 1] == other {
                    edits = min(edits, before[column - 1] + 1)
                }
                current.append(edits)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }

    private static func key(_ text: String) -> [UInt32] {
        OfficeText.key(text).unicodeScalars.prefix(longest + 1).map(\.value)
    }
}
