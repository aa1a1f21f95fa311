import ArgumentParser
import OfficeService
import Wording

/// The command line: thin commands over the office's use cases.
@main
struct XunchaCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "xuncha",
            abstract: say(
                "巡查：为安委会办公室编制全年安全生产巡查计划。", "Xuncha: plans a year of work-safety inspections."),
            discussion: say(
                """
                例：
                  xuncha new 我的区                     新建一个带说明、可直接排出计划的情景
                  xuncha plan 我的区                    编制计划，结果写入 out/我的区/
                  xuncha check 我的区 out/我的区/plan.json   逐条核对计划（包括手工改过的）

                退出码：0 完成；1 核对发现违规；2 输入有误；3 不可能排出计划；4 未找到计划即停止；
                64 用法错误；69 程序无法准备就绪；70 程序内部错误；73 无法写出结果或数据库暂不可用；74 数据库损坏。
                """,
                """
                Examples:
                  xuncha new my-zone                    a commented scenario that plans as it stands
                  xuncha plan my-zone                   plans it, results in out/my-zone/
                  xuncha check my-zone out/my-zone/plan.json   checks a plan, also one edited by hand

                Exit codes: 0 done; 1 the check found violations; 2 bad input; 3 no plan possible; 4 stopped before
                any plan was found; 64 wrong usage; 69 the program cannot be made ready; 70 a defect of the
                program; 73 results cannot be written, or the store cannot be used now; 74 the store is damaged.
                """),
            version: ProgramVersion.current,
            subcommands: [
                PlanCommand.self, CheckCommand.self, NewCommand.self, ModelCommand.self, RulesCommand.self,
                DoctorCommand.self,
                DiffCommand.self,
                ExportCommand.self,
                TemplatesCommand.self,
                AdoptCommand.self, RecordCommand.self, CorrectCommand.self, UndoCommand.self, HistoryCommand.self,
                VersionsCommand.self, StoreCommand.self,
                DueCommand.self, WhyDateCommand.self, RemindCommand.self, VisitsCommand.self, AssessCommand.self,
                ConflictCommand.self, WhyCommand.self, AlternativesCommand.self,
                GenerateCommand.self,
                WhatIfCommand.self,
                SweepCommand.self,
                WorkerCommand.self,
                ImportCommand.self, WorkbookCommand.self,
                ReplanCommand.self,
                SubstituteCommand.self,
                CalendarCommand.self,
                IcsCommand.self,
                LedgerCommand.self,
            ])
    }

    static func main() async {
        let arguments = ShortChangeArguments.joined(withoutLanguage(Array(CommandLine.arguments.dropFirst())))
        do {
            try refuseUnknownCommand(in: arguments)
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(for: error)
        }
    }

    /// The language is known before anything is parsed, so `--lang en` may stand anywhere, also where the parser knows
    /// no such option: `xuncha --lang en plan`, `xuncha help --lang en`. Another value is left for the parser to refuse.
    private static func withoutLanguage(_ arguments: [String]) -> [String] {
        var kept: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            let next = index + 1 < arguments.count ? arguments[index + 1] : ""
            if argument == "--lang", Language(rawValue: next) != nil {
                index += 2
            } else {
                if !Language.allCases.contains(where: { argument == "--lang=\($0.rawValue)" }) { kept.append(argument) }
                index += 1
            }
        }
        return kept
    }

    /// The parser would call an unknown command an unexpected argument.
    private static func refuseUnknownCommand(in arguments: [String]) throws {
        let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let first = arguments.first, !first.hasPrefix("-"), !known.contains(first) else { return }
        // A slip of the finger keeps most letters: one command begins with the same two.
        let meant = known.first { $0.hasPrefix(first.prefix(2)) }
        let hint = meant.map { say("是否想用“\($0)”？", " Did you mean '\($0)'?") } ?? ""
        throw ValidationError(say("没有命令“\(first)”。", "There is no command '\(first)'.") + hint)
    }

    /// Leaves with the message of `error`, in the language asked for.
    private static func exit(for error: any Error) -> Never {
        let code = exitCode(for: error)
        let message = HelpWords.translated(fullMessage(for: error), to: chosenLanguage)
        if !message.isEmpty {
            if code.isSuccess { Console.out(message) } else { Console.err(message) }
        }
        Console.leave(code.rawValue)
    }
}
