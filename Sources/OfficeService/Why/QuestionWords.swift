import InspectionDomain
import Planner
import Wording

extension PlanQuestion {
    /// What is asked about as a phrase: that it is so, or that it is not.
    func wording(_ isSo: Bool, in plan: Plan, of scenario: Scenario) -> Wording {
        switch self {
        case .person(let person):
            return Self.serving(scenario.name(person), isSo, Wording(zh: "今年的巡查", en: "this year's visits"))
        case .round(let person, let round):
            let name = scenario.name(round)
            return Self.serving(scenario.name(person), isSo, Wording(same: name))
        case .team(let person, let round, let team):
            let streets = plan.visits(of: team, in: round).map { Wording(same: scenario.name($0.street)) }.joined()
            return Self.serving(
                scenario.name(person), isSo,
                Wording(
                    zh: "\(scenario.name(round))第\(team)组（\(streets.zh)）",
                    en: "team \(team) of \(scenario.name(round)) (\(streets.en))"))
        case .street(let person, let street):
            let name = scenario.name(street)
            return Self.serving(
                scenario.name(person), isSo, Wording(zh: "对\(name)的巡查", en: "the visits to \(name)"))
        case .seat(let seat, let person, let round):
            let (who, name, title) = (scenario.name(person), scenario.name(round), seat.wording)
            return Wording(
                zh: "\(who)\(isSo ? "" : "不")在\(name)任\(title.zh)",
                en: "\(who) is \(isSo ? "" : "not ")\(title.en) in \(name)")
        case .entry(let street, let day):
            let name = scenario.name(street)
            return Wording(
                zh: "对\(name)的巡查\(isSo ? "" : "不")于\(day)进驻",
                en: "\(isSo ? "a" : "no") visit to \(name) begins on \(day)")
        case .visit(let street, let round):
            let (where_, name) = (scenario.name(street), scenario.name(round))
            return Wording(
                zh: "对\(where_)的巡查\(isSo ? "" : "不")在\(name)",
                en: "\(isSo ? "a" : "no") visit to \(where_) is in \(name)")
        case .training(let round, let day):
            let name = scenario.name(round)
            return Wording(
                zh: "\(name)的培训\(isSo ? "" : "不")于\(day)开始",
                en: "the training of \(name) \(isSo ? "begins" : "does not begin") on \(day)")
        }
    }

    private static func serving(_ name: String, _ isSo: Bool, _ what: Wording) -> Wording {
        Wording(
            zh: "\(name)\(isSo ? "" : "不")参加\(what.zh)", en: "\(name) \(isSo ? "takes" : "takes no") part in \(what.en)"
        )
    }
}
