import ArgumentParser
import CivilCalendar
import DocumentFormats
import Exchange
import OfficeService
import ScenarioGenerator
import Wording

/// `xuncha generate`: a scenario of any size from a seed, for trials and benchmarks.
struct GenerateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "generate",
            abstract: say("按种子生成任意规模的样例情景。", "Generate a sample scenario of any size from a seed."),
            discussion: say(
                """
                例：xuncha generate 样例 --level county --streets 22 --tightness 0.8 --seed 7
                不加 --cause 时必有可行计划；人员、企业均为虚构。
                """,
                """
                Example: xuncha generate sample --level county --streets 22 --tightness 0.8 --seed 7
                Without --cause a plan exists. People and enterprises are invented.
                """))
    }

    @Argument(
        help: ArgumentHelp(say("新情景的文件夹，须不存在或为空。", "The new scenario's folder; new or empty."), valueName: "dir"))
    var directory: String

    @Option(
        help: ArgumentHelp(
            say(
                "规模：zone（开发区）、county（县）、city（市）、large-city（大市）或 province（省）。",
                "Size: zone, county, city, large-city or province."), valueName: "level"))
    var level = AuthorityLevel.zone

    @Option(help: ArgumentHelp(say("街道数。", "Streets."), valueName: "number"))
    var streets: Int?

    @Option(help: ArgumentHelp(say("人员数。", "People."), valueName: "number"))
    var people: Int?

    @Option(help: ArgumentHelp(say("同时在外的组数。", "Teams in the field at once."), valueName: "number"))
    var teams: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(say("松紧程度，0（宽松）至1（刚好够用）。", "From 0, loose, to 1, only just feasible."), valueName: "0-1"))
    var tightness = 0.5

    @Option(help: ArgumentHelp(say("种子。", "The seed."), valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp(say("计划年度。", "The year to plan."), valueName: "year"))
    var year = 2027

    @Option(
        help: ArgumentHelp(
            say(
                "使计划不可行的原因：no-leader、street-closed、too-few-teams 或 no-liaison；可写多个。",
                "A cause for which no plan exists: no-leader, street-closed, too-few-teams or no-liaison. Repeatable."),
            valueName: "cause"))
    var cause: [PlantedCause] = []

    @OptionGroup var common: CommonOptions

    func validate() throws {
        for (name, value, most) in [
            ("--streets", streets, 5_000), ("--people", people, 50_000), ("--teams", teams, 500),
        ] {
            if let value, !(1...most).contains(value) {
                throw ValidationError(
                    say("\(name) 应为 1 至 \(most) 的整数，填的是 \(value)。", "\(name) must be 1 to \(most), not \(value)."))
            }
        }
        guard (0...1).contains(tightness) else {
            throw ValidationError(say("--tightness 应在 0 和 1 之间。", "--tightness must lie between 0 and 1."))
        }
    }

    func run() throws {
        let request = GeneratorRequest(
            level: level, streets: streets, people: people, teams: teams, tightness: tightness, seed: seed, year: year,
            causes: cause)
        do {
            let generated = try Office().generate(request, into: directory)
            let tables = generated.tables
            let visits = tables.streets.reduce(0) { $0 + $1.routineVisits }
            Console.out(
                Wording(
                    zh: "已写入 \(directory)/：\(tables.streets.count)个街道、\(visits)次巡查、\(tables.units.count)个单位、"
                        + "\(tables.people.count)人、\(tables.rounds.count)轮，同时最多\(tables.settings.teamsAtOnce)个组。",
                    en: "Written to \(directory)/: \(tables.streets.count) streets, \(visits) visits, "
                        + "\(tables.units.count) units, \(tables.people.count) people, \(tables.rounds.count) rounds, "
                        + "at most \(tables.settings.teamsAtOnce) teams at once.")(common.lang))
        } catch let error as OutputError {
            throw Writing.refusal(error, common.lang)
        } catch let error as CalendarError {
            Console.err(error.wording(common.lang))
            throw XunchaExit.badInput
        }
    }
}

extension AuthorityLevel: ExpressibleByArgument {}
extension PlantedCause: ExpressibleByArgument {}
