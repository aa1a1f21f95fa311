import FollowUp
import InspectionDomain
import Wording

/// Finds whom an office means by a name, among those an adopted plan knows.
public struct AgendaDirectory: Sendable {
    private let adopted: AdoptedPlan

    /// The directory of a plan.
    public init(_ adopted: AdoptedPlan) {
        self.adopted = adopted
    }

    /// A street by id or name.
    public func street(_ text: String) throws(AgendaNameProblem) -> AgendaReader {
        let known = adopted.names.allStreets.map { ($0.text, adopted.name($0)) }
        return .street(StreetID(try find(text, .street, among: known)))
    }

    /// A member unit by id or name.
    public func unit(_ text: String) throws(AgendaNameProblem) -> AgendaReader {
        let known = adopted.names.units.map { ($0.key.text, $0.value) }
        return .unit(UnitID(try find(text, .unit, among: known)))
    }

    /// A person on a roster, or a substitute, by id or name.
    public func person(_ text: String) throws(AgendaNameProblem) -> AgendaReader {
        let known = adopted.names.people.map { ($0.key.text, $0.value.name) }
        return .person(PersonID(try find(text, .person, among: known)))
    }

    /// A team by its number, `2`, or by its round and number, `春季/2`; the round by id or name.
    public func team(_ text: String) throws(AgendaNameProblem) -> AgendaReader {
        let parts = OfficeText.narrowed(text).split(separator: "/", maxSplits: 1).map(String.init)
        guard let number = parts.last.flatMap(WholeNumber.read), number > 0 else {
            throw .noTeam(text)
        }
        guard parts.count == 2 else { return .team(nil, number) }
        let known = adopted.plan.rounds.map { ($0.id.text, adopted.name($0.id)) }
        return .team(RoundID(try find(parts[0], .round, among: known)), number)
    }

    /// What a reader is called; `nil` for the office.
    func name(of reader: AgendaReader, _ language: Language) -> String? {
        switch reader {
        case .office: nil
        case .street(let id): adopted.name(id)
        case .team(let id, let number): (id.map { adopted.name($0) + " " } ?? "") + PlanTerms.team(number)(language)
        case .person(let id): adopted.name(id)
        case .unit(let id): adopted.name(id)
        }
    }

    private func find(
        _ text: String, _ kind: EntityKind, among known: [(id: String, name: String)]
    ) throws(AgendaNameProblem) -> String {
        let key = OfficeText.key(text)
        if let same = known.first(where: { OfficeText.key($0.id) == key }) { return same.id }
        let named = known.filter { OfficeText.key($0.name) == key }.map(\.id).sorted()
        switch named.count {
        case 0: throw .unknown(kind, text, suggestion: Suggestion.nearest(to: text, among: known.map(\.name).sorted()))
        case 1: return named[0]
        default: throw .ambiguous(kind, text, ids: named)
        }
    }
}

/// A name by which the plan knows nobody, or more than one.
public enum AgendaNameProblem: Error, Sendable, Hashable {
    /// Nobody bears the name; somebody with a similar one may.
    case unknown(EntityKind, String, suggestion: String?)
    /// Several bear the name; their ids.
    case ambiguous(EntityKind, String, ids: [String])
    /// A text that is no team's number, alone or behind a round.
    case noTeam(String)

    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .unknown(let kind, let text, let suggestion):
            let hint = suggestion.map { Wording(zh: "是否想写“\($0)”？", en: " Is \"\($0)\" meant?") }
            return Wording(
                zh: "计划中没有叫“\(text)”的\(kind.wording.zh)。", en: "The plan knows no \(kind.wording.en) \"\(text)\".")
                + (hint ?? Wording(same: ""))
        case .ambiguous(let kind, let text, let ids):
            return Wording(
                zh: "计划中叫“\(text)”的\(kind.wording.zh)不止一个，请写编号：\(ids.joined(separator: "、"))。",
                en: "More than one \(kind.wording.en) of the plan is called \"\(text)\"; write the id: "
                    + "\(ids.joined(separator: ", ")).")
        case .noTeam(let text):
            return Wording(
                zh: "“\(text)”不是巡查组。请写组号，如 2，或“轮次/组号”，如 春季/2。",
                en: "\"\(text)\" is no team. Write its number, such as 2, or round and number, such as 春季/2.")
        }
    }
}
