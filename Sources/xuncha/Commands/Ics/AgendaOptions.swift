import ArgumentParser
import Exchange
import Wording

/// What of the agenda is wanted, and for whom.
struct AgendaOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("只要这个街道的。", "What concerns this street."), valueName: "street"))
    var street: String?

    @Option(
        help: ArgumentHelp(say("只要这个巡查组的：2，或 轮次/2。", "What concerns this team: 2, or round/2."), valueName: "team"))
    var team: String?

    @Option(help: ArgumentHelp(say("只要这个人的。", "What concerns this person."), valueName: "person"))
    var person: String?

    @Option(help: ArgumentHelp(say("只要这个成员单位的人的。", "What concerns this unit's people."), valueName: "unit"))
    var unit: String?

    @Flag(help: ArgumentHelp(say("只要期限，不要巡查和培训。", "Deadlines only, neither visits nor trainings.")))
    var deadlinesOnly = false

    @Option(
        help: ArgumentHelp(
            say("每个街道、组、人或单位一个文件。", "A file for each street, team, person or unit."),
            valueName: "street|team|person|unit"))
    var split: AgendaSplit?

    @Option(
        help: ArgumentHelp(
            say("提前几天提醒，如 7,1（默认）；none 为不提醒。", "Days before to remind, such as 7,1 (default); or none."),
            valueName: "days"))
    var alarms = "7,1"

    /// Whose file is wanted; more than one is a mistake of usage.
    func check() throws {
        let readers = [street, team, person, unit].compactMap { $0 }
        if readers.count > 1 || (!readers.isEmpty && split != nil) {
            throw ValidationError(
                say(
                    "--street、--team、--person、--unit、--split 只能用一个。",
                    "Use one of --street, --team, --person, --unit and --split."))
        }
        guard reminders != nil else {
            throw ValidationError(
                say("--alarms 应为天数，如 7,1，或 none。", "--alarms must be days, such as 7,1, or none."))
        }
    }

    /// When programs are to remind; `nil` where the text is none.
    var reminders: AgendaAlarms? {
        if alarms == "none" { return AgendaAlarms.none }
        let days = alarms.split(separator: ",", omittingEmptySubsequences: false).map {
            Int($0.trimmingPrefix(" "))
        }
        guard days.allSatisfy({ ($0 ?? -1) >= 0 && ($0 ?? 0) <= 3650 }) else { return nil }
        return AgendaAlarms(daysBefore: days.compactMap { $0 })
    }

    /// The selection meant, by a plan's names.
    func selection(in directory: AgendaDirectory) throws(AgendaNameProblem) -> AgendaSelection {
        let reader: AgendaReader =
            if let street {
                try directory.street(street)
            } else if let team {
                try directory.team(team)
            } else if let person {
                try directory.person(person)
            } else if let unit {
                try directory.unit(unit)
            } else {
                .office
            }
        return AgendaSelection(reader, hasDeadlinesOnly: deadlinesOnly)
    }
}
