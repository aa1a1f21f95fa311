import ArgumentParser
import Wording

extension Language: ExpressibleByArgument {}

/// The language asked for on the command line, known before it is parsed: help and usage errors are texts too.
let chosenLanguage: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
        if argument == "--lang=en" { return .en }
        if argument == "--lang", arguments.indices.contains(index + 1), arguments[index + 1] == "en" { return .en }
    }
    return .zh
}()

/// One of two texts, by the language asked for.
func say(_ zh: String, _ en: String) -> String {
    chosenLanguage == .zh ? zh : en
}
