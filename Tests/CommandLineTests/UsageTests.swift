import Foundation
import Testing

extension CommandLineProgram {
    /// What the program says to those who type something else than it expects, and to those who ask.
    @Suite struct UsageTests {
        struct Mistake: CustomTestStringConvertible, Sendable {
            let arguments: [String]
            let chinese: [String]
            let english: [String]
            var testDescription: String { arguments.joined(separator: " ") }

            init(_ arguments: String, _ chinese: [String], _ english: [String]) {
                self.arguments = arguments.split(separator: " ").map(String.init)
                self.chinese = chinese
                self.english = english
            }
        }

        static let mistakes = [
            Mistake(
                "plan x --time-limt 3", ["没有选项“--time-limt”", "是否想用“--time-limit”"],
                ["Unknown option '--time-limt'", "Did you mean '--time-limit'"]),
            Mistake("plan x --wholly-unknown", ["没有选项“--wholly-unknown”"], ["Unknown option '--wholly-unknown'"]),
            Mistake("plan x -z", ["没有选项“-z”"], ["Unknown option '-z'"]),
            Mistake("plan", ["缺少参数“<scenario>”"], ["Missing expected argument '<scenario>'"]),
            Mistake("new", ["缺少参数“<dir>”"], ["Missing expected argument '<dir>'"]),
            Mistake("plan x --gap abc", ["“abc”不是“--gap <gap>”的有效取值"], ["'abc' is invalid for '--gap <gap>'"]),
            Mistake("plan x --gap -0.1", ["--gap 应为不小于 0 的数"], ["--gap must be a number, 0 or more"]),
            Mistake("plan x --gap nan", ["--gap 应为不小于 0 的数"], ["--gap must be a number, 0 or more"]),
            Mistake("plan x --gap", ["选项“--gap <gap>”后缺少取值"], ["Missing value for '--gap <gap>'"]),
            Mistake("plan x --time-limit -1", ["--time-limit 应为不小于 0 的秒数"], ["--time-limit must be"]),
            Mistake("plan x --time-limit inf", ["--time-limit 应为不小于 0 的秒数"], ["--time-limit must be"]),
            Mistake("model x --time-limit -1", ["--time-limit 应为不小于 0 的秒数"], ["--time-limit must be"]),
            Mistake(
                "plan x --strategy guess", ["“guess”不是“--strategy <name>”的有效取值，可选：whole、dates-then-people。"],
                ["'guess' is invalid", "'whole' and 'dates-then-people'"]),
            Mistake(
                "model x --format xls", ["“xls”不是“--format <lp|mps>”的有效取值，可选：lp、mps。"],
                ["'xls' is invalid", "'lp' and 'mps'"]),
            Mistake("plan x --seed -3", ["“-3”不是“--seed <number>”的有效取值"], ["'-3' is invalid"]),
            Mistake("plan x --on 2027-02-29", ["“2027-02-29”不是"], ["'2027-02-29' is invalid"]),
            Mistake("plan x --json=yes", ["选项“--json”不带取值，却给了“yes”"], ["'--json' does not take any value"]),
            Mistake(
                "export x y --format dcx", ["没有格式“dcx”。是否想用“docx”？可选：json、"],
                ["There is no format 'dcx'. Did you mean 'docx'?"]),
            Mistake("export x y", ["请用 --format 给出格式"], ["Give --format"]),
            Mistake("export x", ["请给出情景和计划文件"], ["Name the scenario and the plan file"]),
            Mistake(
                "export x y --format docx --document notce", ["没有文书“notce”。是否想用“notice”？"],
                ["There is no document \"notce\". Did you mean \"notice\"?"]),
            Mistake(
                "export x y --format csv --document notice", ["只用于 --format docx"], ["go with --format docx"]),
            Mistake(
                "export x y --format docx --template a.docx", ["--template 须与一个 --document 同用"],
                ["--template goes with one --document"]),
            Mistake("templates", ["请给出文件夹"], ["Name a folder"]),
            Mistake("plan x y", ["多出参数“y”"], ["Unexpected argument 'y'"]),
            Mistake("plan x y z", ["多出2个参数：“y”、“z”"], ["2 unexpected arguments: 'y', 'z'"]),
            Mistake("whatif x --teams 1 --jobs 0", ["--jobs 应为 1 至 1000"], ["--jobs must be between"]),
            Mistake(
                "whatif x --each --name y --teams 1", ["--name 不能与 --each 同用"], ["--name cannot be used with --each"]),
            Mistake("whatif x --without-persn y", ["是否想用“--without-person”"], ["Did you mean '--without-person'"]),
            Mistake("sweep merge", ["缺少参数“<file> ...”"], ["Missing expected argument '<file> ...'"]),
            Mistake("plann x", ["没有命令“plann”", "是否想用“plan”"], ["no command 'plann'", "Did you mean 'plan'"]),
            Mistake("record", ["缺少参数“<action>”"], ["Missing expected argument '<action>'"]),
            Mistake(
                "record check x --passed --failed", ["--passed 与 --failed 只能用一个"], ["one of --passed and --failed"]),
            Mistake("undo e1", ["缺少参数“--reason <text>”"], ["Missing expected argument '--reason <text>'"]),
            Mistake("correct e1", ["请写明要更正的内容"], ["Say what changes"]),
            Mistake("store restore", ["缺少参数“<backup>”"], ["Missing expected argument '<backup>'"]),
            Mistake("编制 x", ["没有命令“编制”"], ["no command '编制'"]),
            Mistake(
                "--generate-completion-script tcsh", ["不能为“tcsh”生成补全脚本", "zsh bash fish"],
                ["Can't generate completion scripts for 'tcsh'"]),
        ]

        @Test(arguments: mistakes)
        func aMistakeIsExplained(_ mistake: Mistake) async throws {
            let place = try Workplace()
            let chinese = try await Command.run(program: Command.xuncha, mistake.arguments, cwd: place.folder)
            #expect(chinese.code == 64)
            #expect(chinese.out.isEmpty)
            for words in mistake.chinese { #expect(chinese.err.contains(words), "\(chinese.err)") }
            for word in Self.parserWords { #expect(!chinese.err.contains(word), "\(chinese.err)") }
            #expect(chinese.err.contains("用法：xuncha"))
            let english = try await Command.run(
                program: Command.xuncha, mistake.arguments + ["--lang", "en"], cwd: place.folder)
            if mistake.arguments.last != "--gap" {
                #expect(english.code == 64)
                for words in mistake.english { #expect(english.err.contains(words), "\(english.err)") }
                #expect(!english.err.replacingOccurrences(of: "编制", with: "").hasChinese, "\(english.err)")
            }
            #expect(try place.files().isEmpty)
        }

        @Test func aLanguageThatIsNoneIsToldInChinese() async throws {
            let run = try await Command.run("plan", "x", "--lang", "de")
            #expect(run.code == 64)
            #expect(run.err.contains("“de”不是“--lang <zh|en>”的有效取值，可选：zh、en。"), "\(run.err)")
        }

        /// Words of the argument parser that a Chinese text must not have.
        static let parserWords = [
            "OVERVIEW", "USAGE", "Usage", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "default:", "values:", "Error",
            "Help:", "Show ", "See '", "subcommand", "<options>", " and '",
        ]

        static let commands = [
            "", "plan", "check", "new", "import", "workbook", "model", "rules", "doctor", "export", "templates", "help",
            "adopt",
            "record",
            "correct", "undo",
            "history", "versions", "store", "store info", "store check", "store backup", "store restore",
            "store export", "store import", "calendar", "calendar list", "calendar show", "calendar import",
            "calendar check", "ics", "ledger", "ledger export", "ledger import",
            "whatif", "sweep", "sweep run", "sweep merge",
        ]

        @Test(arguments: commands)
        func helpIsChinese(_ command: String) async throws {
            let asked = command.split(separator: " ").map(String.init) + ["--help"]
            let run = try await Command.run(program: Command.xuncha, asked)
            #expect(run.code == 0)
            #expect(run.err.isEmpty)
            #expect(run.out.contains("用法：xuncha"))
            for word in Self.parserWords { #expect(!run.out.contains(word), "\(word) in:\n\(run.out)") }
        }

        @Test(arguments: commands)
        func helpIsEnglish(_ command: String) async throws {
            let asked = command.split(separator: " ").map(String.init) + ["--help", "--lang", "en"]
            let run = try await Command.run(program: Command.xuncha, asked)
            #expect(run.code == 0)
            #expect(run.out.contains("USAGE: xuncha"))
            #expect(!run.out.hasChinese, "\(run.out)")
            // A line that the parser had to break leaves a scrap of one or two words.
            for line in run.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }

        @Test func theVersionIsPrinted() async throws {
            let run = try await Command.run("--version")
            #expect(run.code == 0)
            #expect(run.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(run.out)")
        }

        @Test(arguments: [("bash", "_xuncha"), ("zsh", "#compdef xuncha"), ("fish", "complete -c 'xuncha'")])
        func shellsGetTheirCompletion(_ shell: String, _ mark: String) async throws {
            let run = try await Command.run("--generate-completion-script", shell)
            #expect(run.code == 0)
            #expect(run.out.contains(mark))
            for word in ["plan", "check", "doctor", "time-limit"] { #expect(run.out.contains(word)) }
        }

        @Test func theBashCompletionIsSoundBash() async throws {
            let script = try await Command.run("--generate-completion-script", "bash").out
            let check = try await Command.run(program: URL(fileURLWithPath: "/bin/bash"), ["-n"], stdin: script)
            #expect(check.code == 0, "\(check.err)")
        }
    }
}
