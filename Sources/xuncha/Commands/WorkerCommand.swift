import ArgumentParser
import Foundation
import LinearModel
import OfficeService
import Planner

/// `xuncha worker`: what a batch asks of its processes. Not for people, and not shown to them.
struct WorkerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "worker", abstract: say("供批量求解内部使用。", "Used by batches of this program."),
            shouldDisplay: false,
            subcommands: [Variant.self, Futures.self])
    }

    /// Solves the scenario it reads and prints the answer on one line.
    struct Variant: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "variant", abstract: say("求解一种改法。", "Solves one variant."), shouldDisplay: false)
        }

        @Option(parsing: .unconditional) var timeLimit: Double
        @Option(parsing: .unconditional) var gap: Double
        @Option var strategy: Strategy?
        @OptionGroup var common: CommonOptions

        func run() throws {
            WorkerLeash.tie()
            let text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            do {
                let answer = try Office().answer(
                    toVariant: text, request: SolveRequest(timeLimit: timeLimit, gap: gap, strategy: strategy),
                    control: SolveControl())
                Console.out(answer)
            } catch {
                throw Defect.report(error, common.lang)
            }
        }
    }

    /// Judges the futures it is asked about and prints one line for each as soon as it is known.
    struct Futures: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "futures", abstract: say("推演若干未来。", "Judges some futures."), shouldDisplay: false)
        }

        @OptionGroup var common: CommonOptions

        func run() throws {
            WorkerLeash.tie()
            let question = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            do {
                try Office().answers(toFutures: question) { Console.out($0) }
            } catch {
                throw Defect.report(error, common.lang)
            }
        }
    }
}
