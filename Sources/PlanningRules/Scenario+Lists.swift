import InspectionDomain
import Wording

/// Lists and names as the sentences of rules need them.
extension Scenario {
    /// The street of a visit, with its ordinal where the street has several.
    public func name(of visit: VisitRequest) -> String {
        guard let ordinal = visit.ordinal else { return "\(name(visit.street))（\(visit.id)）" }
        let several = (street(visit.street)?.routineVisits ?? 1) > 1
        return name(visit.street) + (several ? "#\(ordinal)" : "")
    }

    /// Up to five names and how many there are; "nobody" where there are none.
    func list(_ people: [Inspector]) -> Wording {
        let shown = people.prefix(5).map { Wording(same: $0.name) }.joined()
        switch people.count {
        case 0: return Wording(zh: "没有人", en: "nobody")
        case ...5: return Wording(zh: "有\(shown.zh)", en: shown.en)
        default: return Wording(zh: "有\(shown.zh)等\(people.count)人", en: "\(shown.en) and \(people.count - 5) more")
        }
    }

    /// Who may hold a seat.
    func qualified(for seat: Seat) -> Wording {
        let able = people.filter { $0.mayServe && mayHold(seat, $0) }
        let (names, title) = (list(able), seat.wording)
        return able.isEmpty
            ? Wording(
                zh: "名单中没有人符合\(title.zh)的条件。", en: "Nobody on the list qualifies as \(title.en).")
            : Wording(
                zh: "符合\(title.zh)条件的只\(names.zh)。",
                en: "Only \(names.en) \(able.count == 1 ? "qualifies" : "qualify") as \(title.en).")
    }
}
