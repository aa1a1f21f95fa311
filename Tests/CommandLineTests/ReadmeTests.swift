import Foundation
import Testing

extension CommandLineProgram {
    /// What the README shows is what the program does.
    @Suite struct ReadmeTests {
        private let readme = try? String(
            contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)

        @Test func theSummaryShownIsThatOfTheScenario() async throws {
            let readme = try #require(readme)
            let marked = try #require(readme.components(separatedBy: "<!-- example: ").dropFirst().first)
            let arguments = try #require(marked.components(separatedBy: " -->").first).split(separator: " ").map(
                String.init)
            let shown = try #require(
                marked.components(separatedBy: "```text\n").dropFirst().first?.components(separatedBy: "```").first)
            let place = try Workplace()
            try FileManager.default.createSymbolicLink(
                at: place.folder.appendingPathComponent("scenarios"),
                withDestinationURL: Repository.root.appendingPathComponent("scenarios"))
            let run = try await Command.run(program: Command.xuncha, arguments, cwd: place.folder)
            #expect(run.code == 0)
            #expect(run.out.trimmingCharacters(in: .newlines) == shown.trimmingCharacters(in: .newlines))
        }

        /// Commands, options, documents and scenarios that the README names exist.
        @Test func whatIsNamedExists() async throws {
            let readme = try #require(readme)
            for link in readme.matches(of: #/\]\(([a-zA-Z][^):#]*)\)/#).map({ String($0.1) }) {
                let path = Repository.root.appendingPathComponent(link).path
                #expect(FileManager.default.fileExists(atPath: path), "\(link)")
            }
            for name in Repository.scenarios where !name.hasPrefix("infeasible-") {
                #expect(readme.contains("`\(name)`"), "\(name) is not in the README")
            }
            let help = try await Command.run("plan", "--help", "--lang", "en")
            for option in readme.matches(of: #/`(--[a-z-]+)/#).map({ String($0.1) })
            where !["--generate-completion-script"].contains(option) {
                #expect(help.out.contains(option), "\(option)")
            }
            let commands = try await Command.run("--help")
            for command in readme.matches(of: #/\n\$ \.\/xuncha ([a-z]+)/#).map({ String($0.1) }) {
                #expect(commands.out.contains("  \(command) "), "\(command)")
            }
        }
    }
}
