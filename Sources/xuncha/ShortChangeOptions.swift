import ArgumentParser
import Exchange

/// The short changes as options.
struct ShortChangeOptions: ParsableArguments {
    @Option(help: help(.withoutPerson)) var withoutPerson: [String] = []
    @Option(help: help(.withoutUnit)) var withoutUnit: [String] = []
    @Option(help: help(.withoutStreet)) var withoutStreet: [String] = []
    @Option(help: help(.withoutRound)) var withoutRound: [String] = []
    @Option(help: help(.mayLead)) var mayLead: [String] = []
    @Option(help: help(.unitCapacity)) var unitCapacity: [String] = []
    @Option(help: help(.visits)) var visits: [String] = []
    @Option(help: help(.extendRound)) var extendRound: [String] = []
    @Option(help: help(.addAbsence)) var addAbsence: [String] = []
    @Option(help: help(.addRecusal)) var addRecusal: [String] = []
    @Option(help: help(.close)) var close: [String] = []
    @Option(help: help(.busy)) var busy: [String] = []
    @Option(help: help(.cityInspection)) var cityInspection: [String] = []
    @Option(help: help(.entry)) var entry: [String] = []
    @Option(help: help(.teams)) var teams: [String] = []
    @Option(help: help(.set)) var set: [String] = []

    /// All of them, in the order in which they are made.
    var changes: [InlineChange] {
        InlineChangeKind.allCases.flatMap { kind in
            values(of: kind).map { InlineChange(kind, ShortChangeArguments.parts(of: $0)) }
        }
    }

    private func values(of kind: InlineChangeKind) -> [String] {
        switch kind {
        case .withoutPerson: withoutPerson
        case .withoutUnit: withoutUnit
        case .withoutStreet: withoutStreet
        case .withoutRound: withoutRound
        case .mayLead: mayLead
        case .unitCapacity: unitCapacity
        case .visits: visits
        case .extendRound: extendRound
        case .addAbsence: addAbsence
        case .addRecusal: addRecusal
        case .close: close
        case .busy: busy
        case .cityInspection: cityInspection
        case .entry: entry
        case .teams: teams
        case .set: set
        }
    }

    private static func help(_ kind: InlineChangeKind) -> ArgumentHelp {
        ArgumentHelp(kind.meaning(chosenLanguage), valueName: kind.valueNames.joined(separator: "> <"))
    }
}

/// Options of two values, `--close 兴城街道 2027-04-01..2027-04-30`, which the parser does not know: the two are
/// handed to it as one.
enum ShortChangeArguments {
    /// What no text on a command line holds.
    private static let separator: Character = "\u{1F}"

    /// The arguments with the two values of such an option joined.
    static func joined(_ arguments: [String]) -> [String] {
        guard arguments.first == "whatif" else { return arguments }
        let options = InlineChangeKind.allCases.filter { $0.valueNames.count == 2 }.map { "--\($0.rawValue)" }
        var result: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if options.contains(argument), let first = rest.first, !isOption(first) {
                rest.removeFirst()
                result += [argument, pair(first, &rest)]
            } else {
                let isValued = options.contains { argument.hasPrefix("\($0)=") }
                result.append(isValued ? pair(argument, &rest) : argument)
            }
        }
        return result
    }

    private static func pair(_ first: String, _ rest: inout ArraySlice<String>) -> String {
        guard let second = rest.first, !isOption(second) else { return first }
        rest.removeFirst()
        return "\(first)\(separator)\(second)"
    }

    private static func isOption(_ argument: String) -> Bool { argument.hasPrefix("--") }

    /// The values again.
    static func parts(of value: String) -> [String] { value.split(separator: separator).map(String.init) }
}
