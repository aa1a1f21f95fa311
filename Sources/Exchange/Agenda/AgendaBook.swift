import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// The agenda of a year, ready to be handed out as calendar files (RFC 5545).
public struct AgendaBook: Sendable {
    /// Whom the plan knows, by name.
    public let directory: AgendaDirectory
    /// Every entry, present and cancelled.
    public let entries: [AgendaEntry]
    /// The scenario's short name.
    public var scenario: String { office.scenario }
    private let office: AgendaOffice
    private let today: Day

    /// The agenda of an adopted plan, its entries numbered already.
    ///
    /// - Parameter today: The day by which entries called off long ago are left out.
    public init(_ adopted: AdoptedPlan, entries: [AgendaEntry], programVersion: String, today: Day) {
        directory = AgendaDirectory(adopted)
        office = AgendaOffice(adopted, programVersion: programVersion)
        self.entries = entries
        self.today = today
    }

    /// The agenda of a plan that no store knows: every entry is the first of its kind.
    ///
    /// Its identifiers are those a store would use, so that entries handed out from there later replace these.
    ///
    /// - Parameters:
    ///   - chain: The scenario's chain.
    ///   - deadlines: The dates that follow from the plan.
    ///   - day: The day stamped into the files; handed in, so that equal input gives equal bytes.
    public init(
        of plan: Plan, in scenario: Scenario, chain: FollowUpChain, deadlines: [DeadlineEntry],
        programVersion: String, on day: Day
    ) {
        let adopted = AdoptedPlan(plan, in: scenario, chain: chain)
        let items = PlanAgenda(adopted, calendar: scenario.calendar).items(deadlines: deadlines)
        let stamp = Moment(secondsSince1970: day.number * 86_400)
        self.init(
            adopted, entries: items.map { AgendaEntry(item: $0, stamp: stamp) }, programVersion: programVersion,
            today: day)
    }

    /// One file of a selection.
    public func file(_ selection: AgendaSelection, alarms: AgendaAlarms, _ language: Language) -> ICalendar {
        calendar(alarms, language).file(selection, name: directory.name(of: selection.reader, language))
    }

    /// A file for each street, team, person or unit that any entry concerns or concerned, in the order of their ids.
    ///
    /// Somebody whom nothing concerns any longer still has a file as long as something in it must be taken back.
    public func files(
        by split: AgendaSplit, hasDeadlinesOnly: Bool, alarms: AgendaAlarms, _ language: Language
    ) -> [OutputFile] {
        let calendar = calendar(alarms, language)
        let named = readers(by: split).map { (reader: $0, name: directory.name(of: $0, language) ?? "") }
        let namesakes = Dictionary(grouping: named, by: \.name).filter { $0.value.count > 1 }
        return named.compactMap { reader, name in
            let file = calendar.file(AgendaSelection(reader, hasDeadlinesOnly: hasDeadlinesOnly), name: name)
            guard !file.events.isEmpty else { return nil }
            let unique = namesakes[name] == nil ? name : "\(name)-\(reader.id)"
            return OutputFile(
                name: FolderName.made(from: unique.replacing(" ", with: "-")) + ".ics", text: file.text())
        }
    }

    private func calendar(_ alarms: AgendaAlarms, _ language: Language) -> AgendaCalendar {
        AgendaCalendar(entries: entries, office: office, language: language, alarms: alarms, today: today)
    }

    private func readers(by split: AgendaSplit) -> [AgendaReader] {
        let all = entries.reduce(AgendaAudience()) { $0.joined(with: $1.item.audience).joined(with: $1.former) }
        return switch split {
        case .street: all.streets.map { .street(StreetID($0)) }
        case .team: all.teams.map { .team(RoundID($0.round), $0.number) }
        case .person: all.people.map { .person(PersonID($0)) }
        case .unit: all.units.map { .unit(UnitID($0)) }
        }
    }
}

/// One calendar file for each street, team, person or unit.
public enum AgendaSplit: String, Sendable, CaseIterable {
    /// A file for each street.
    case street
    /// A file for each team of each round.
    case team
    /// A file for each person.
    case person
    /// A file for each member unit.
    case unit
}
