import Foundation
import Testing

/// A page that tells a story by commands: its template holds the prose and the commands, and what they print is put in
/// when the page is made.
///
/// Blocks of the template:
///
///     ```file NAME [show=N]          a file that the next commands read; only its first N lines are shown
///     ```run DAY [lines=N]           commands of that day, one a line; of each only N lines of output are shown
///
/// A command that is expected to be refused has `!` before it.
struct StoryPage {
    enum Part {
        case prose(String)
        case file(name: String, text: String, shown: Int?)
        case run(day: String, commands: [String], lines: Int?)
    }

    let parts: [Part]

    init(template: String) throws {
        var parts: [Part] = []
        var prose: [String] = []
        var lines = template.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = lines.popFirst() {
            guard let words = Self.opening(line) else {
                prose.append(line)
                continue
            }
            let end = try #require(lines.firstIndex(of: "```"), "a block is not closed: \(line)")
            let body = Array(lines[..<end])
            lines = lines[(end + 1)...]
            parts.append(.prose(prose.joined(separator: "\n")))
            prose = []
            let number = words.dropFirst(2).first.flatMap { $0.split(separator: "=").last }.flatMap { Int($0) }
            parts.append(
                words[0] == "file"
                    ? .file(name: words[1], text: body.map { $0 + "\n" }.joined(), shown: number)
                    : .run(day: words[1], commands: body, lines: number))
        }
        parts.append(.prose(prose.joined(separator: "\n")))
        self.parts = parts
    }

    private static func opening(_ line: String) -> [String]? {
        guard line.hasPrefix("```file ") || line.hasPrefix("```run ") else { return nil }
        return line.dropFirst(3).split(separator: " ").map(String.init)
    }

    /// The page, with everything done that it tells.
    func told(by teller: StoryTeller) async throws -> String {
        var page: [String] = []
        for part in parts {
            switch part {
            case .prose(let text): page.append(text)
            case .file(let name, let text, let shown):
                try teller.place.write(text, to: name)
                page.append("`\(name)`:\n\n```csv\n" + Self.cut(text, to: shown) + "```")
            case .run(let day, let commands, let lines):
                var block = "```console\n# \(day)\n"
                for command in commands {
                    let output = try await teller.run(command, on: day)
                    block += "$ \(command.hasPrefix("!") ? String(command.dropFirst()) : command)\n"
                    block += Self.cut(output, to: lines)
                }
                page.append(block + "```")
            }
        }
        return page.joined(separator: "\n")
    }

    /// The first lines of a text, and how many are left out.
    private static func cut(_ text: String, to count: Int?) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        guard let count, lines.count > count + 1 else {
            return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        }
        return lines.prefix(count).map { $0 + "\n" }.joined() + "…（另有\(lines.count - count)行）\n"
    }
}

/// The folder in which the story takes place.
struct StoryTeller {
    let place: Workplace

    init() throws {
        place = try Workplace()
        try FileManager.default.createSymbolicLink(
            at: place.folder.appendingPathComponent("scenarios"),
            withDestinationURL: Repository.root.appendingPathComponent("scenarios"))
    }

    /// What a command prints, at ten in the morning of a day in China.
    func run(_ line: String, on day: String) async throws -> String {
        let isRefused = line.hasPrefix("!")
        let words = Self.words(isRefused ? String(line.dropFirst()) : line)
        try #require(words.first == "xuncha", "not a command of the program: \(line)")
        let run = try await Command.run(
            program: Command.xuncha, Array(words.dropFirst()), cwd: place.folder,
            environment: ["XUNCHA_NOW": "\(day)T02:00:00Z", "USER": "王明", "XUNCHA_STORE": nil])
        #expect((run.code != 0) == isRefused, "\(line)\n\(run.printed)")
        return run.out + run.err
    }

    /// The words of a line, as a shell takes them apart: blanks part them, double quotes keep them together.
    static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case " " where !isQuoted:
                if !word.isEmpty { words.append(word) }
                word = ""
            default: word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
