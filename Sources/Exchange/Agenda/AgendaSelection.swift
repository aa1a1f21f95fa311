import InspectionDomain
import Wording

/// Whose file it is: what is in it, and how much of each item it says.
public enum AgendaReader: Sendable, Hashable {
    /// The office: everything.
    case office
    /// A street.
    case street(StreetID)
    /// A team of a round; without a round, the teams of that number in every round.
    case team(RoundID?, Int)
    /// A person.
    case person(PersonID)
    /// A member unit.
    case unit(UnitID)

    /// The reader's id among those of its kind; empty for the office.
    var id: String {
        switch self {
        case .office: ""
        case .street(let id): id.text
        case .team(let round, let number): "\(round?.text ?? "")-\(number)"
        case .person(let id): id.text
        case .unit(let id): id.text
        }
    }

    /// Whether an audience holds the reader. The office is always in it.
    func isIn(_ audience: AgendaAudience) -> Bool {
        switch self {
        case .office: true
        case .street(let id): audience.streets.contains(id.text)
        case .team(let round, let number):
            audience.teams.contains { $0.number == number && (round == nil || $0.round == round?.text) }
        case .person(let id): audience.people.contains(id.text)
        case .unit(let id): audience.units.contains(id.text)
        }
    }

    /// What the reader is told of an item. A person and a unit learn of themselves alone.
    func lines(of item: AgendaItem) -> [Wording] {
        switch self {
        case .office, .street, .team: return item.lines + item.rosterLines
        case .person(let id):
            let roles = item.people.filter { $0.id == id.text }.map(\.roleWording)
            return item.lines + roles.map { Wording(zh: "本人职责：", en: "Your part: ") + $0 }
        case .unit(let id):
            let names = item.people.filter { $0.unit == id.text }.map { Wording(same: $0.name) }
            return item.lines
                + (names.isEmpty ? [] : [Wording(zh: "本单位参加人员：", en: "Your people: ") + names.joined()])
        }
    }
}

/// What of the agenda a file holds.
public struct AgendaSelection: Sendable, Hashable {
    /// Whose file it is.
    public var reader: AgendaReader
    /// Whether visits and trainings are left out.
    public var hasDeadlinesOnly: Bool

    /// A selection.
    public init(_ reader: AgendaReader = .office, hasDeadlinesOnly: Bool = false) {
        self.reader = reader
        self.hasDeadlinesOnly = hasDeadlinesOnly
    }

    /// Whether the file is for items of that kind.
    func holds(_ kind: AgendaKey.Kind) -> Bool { !hasDeadlinesOnly || kind == .deadline }
}
