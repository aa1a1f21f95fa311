import ArgumentParser
import Wording

/// Options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("语言：zh 或 en。", "Language: zh or en."), valueName: "zh|en"))
    var lang: Language = chosenLanguage
}

/// Options of commands that report something.
struct ReportOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(say("以 JSON 输出，供程序读取。", "Output JSON, for programs.")))
    var json = false

    @Flag(help: ArgumentHelp(say("只输出错误。", "Output errors only.")))
    var quiet = false
}
