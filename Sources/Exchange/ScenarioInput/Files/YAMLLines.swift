import Yams

/// A YAML text by lines, in which keys that are repeated further down can be marked.
///
/// A marked key has its first letter exchanged for a private-use character of its own, so that no column moves and
/// the parser accepts its sisters.
struct YAMLLines {
    private struct Position: Hashable {
        let line: Int
        let column: Int
    }

    /// Private-use characters, one for each mark.
    private static let marks: ClosedRange<Unicode.Scalar> = "\u{F8C0}"..."\u{F8FF}"
    private var lines: [[Unicode.Scalar]]
    private var marked: [Position: Unicode.Scalar] = [:]

    init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            Array($0.unicodeScalars)
        }
    }

    /// Whether a key was marked as repeated further down, and need not be read.
    static func isMarked(_ key: String) -> Bool { key.unicodeScalars.contains(where: marks.contains) }

    /// The text as it stands, marks included.
    var text: String { lines.map(Self.string).joined(separator: "\n") }

    /// The first line indented with a tab.
    var firstTabIndentation: Int? {
        lines.firstIndex { line in
            let indentation = line.prefix { $0 == " " || $0 == "\t" }
            return indentation.contains("\t") && line.dropFirst(indentation.count).first.map { $0 != "#" } == true
        }.map { $0 + 1 }
    }

    /// Marks the key there, line and column from 1; `false` where there is no letter to exchange.
    mutating func mark(line: Int, column: Int) -> Bool {
        guard lines.indices.contains(line - 1) else { return false }
        var index = column - 1
        if lines[line - 1].indices.contains(index), "\"'".unicodeScalars.contains(lines[line - 1][index]) { index += 1 }
        guard lines[line - 1].indices.contains(index),
            !"\"'[]{}?:&*!\\".unicodeScalars.contains(lines[line - 1][index]),
            let mark = Unicode.Scalar(Self.marks.lowerBound.value + UInt32(marked.count)), Self.marks.contains(mark)
        else { return false }
        marked[Position(line: line, column: column)] = lines[line - 1][index]
        lines[line - 1][index] = mark
        return true
    }

    /// Notes the second and every later place of each key that was marked.
    func noteRepeats(in node: Node, file: String, _ log: ProblemLog) {
        guard !marked.isEmpty else { return }
        switch node {
        case .mapping(let mapping):
            var firstLines: [String: Int] = [:]
            for (key, value) in mapping {
                let name = original(of: key)
                let line = key.mark?.line ?? 0
                if let first = firstLines[name] {
                    let place = InputPlace(file: file, number: line, unit: .line)
                    log.note(.yaml(.duplicateKey(firstLine: first)), at: place, field: name)
                } else {
                    firstLines[name] = line
                }
                noteRepeats(in: value, file: file, log)
            }
        case .sequence(let sequence):
            for item in sequence { noteRepeats(in: item, file: file, log) }
        case .scalar, .alias: break
        }
    }

    private func original(of key: Node) -> String {
        let text = key.scalar?.string ?? ""
        guard let mark = key.mark, let first = marked[Position(line: mark.line, column: mark.column)] else {
            return text
        }
        return Self.string([first]) + Self.string(Array(text.unicodeScalars.dropFirst()))
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
