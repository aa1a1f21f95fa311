import ArgumentParser
import CivilCalendar
import Exchange
import FollowUp
import OfficeService
import Wording

/// Options of commands that look at where everything stands.
struct FollowUpOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("查询日，默认今天，如 2027-05-06。", "The day asked about; default today, e.g. 2027-05-06."), valueName: "date"))
    var on: Day?

    @OptionGroup var store: StoreOptions

    /// The day asked about.
    var day: Day {
        get throws { try on ?? OfficeClock.machine.today }
    }
}

/// Opens what a command looks at, and tells why it cannot.
struct FollowUpOpening {
    let options: FollowUpOptions
    let language: Language
    let json: Bool

    /// What the store holds. Leaves with the code that fits where it cannot be read.
    func views() throws -> FollowUpViews {
        let day = try options.day
        return try RecordsGuard(language: language, json: json)() {
            try FollowUpViews(store: options.store.path, on: day)
        }
    }

    /// Leaves with code 2 and a sentence: what was asked for is not there.
    func refuse(_ sentence: Wording) -> ExitCode {
        Console.err(sentence(language))
        return XunchaExit.badInput
    }
}
