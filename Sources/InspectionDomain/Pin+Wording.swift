import Wording

extension Pin {
    /// What is fixed, as a phrase.
    public func wording(in scenario: Scenario) -> Wording {
        func place(_ round: RoundID, _ team: Int?) -> Wording {
            Wording(
                zh: scenario.name(round) + (team.map { "第\($0)组" } ?? ""),
                en: scenario.name(round) + (team.map { ", team \($0)" } ?? ""))
        }
        switch self {
        case .person(let person, let round, let team):
            return Wording(
                zh: "\(scenario.name(person))参加\(place(round, team).zh)",
                en: "\(scenario.name(person)) serves in \(place(round, team).en)")
        case .notPerson(let person, let round, let team):
            return Wording(
                zh: "\(scenario.name(person))不参加\(place(round, team).zh)",
                en: "\(scenario.name(person)) does not serve in \(place(round, team).en)")
        case .personToStreet(let person, let street):
            return Wording(
                zh: "\(scenario.name(person))参加对\(scenario.name(street))的巡查",
                en: "\(scenario.name(person)) visits \(scenario.name(street))")
        case .seat(let seat, let person, let round):
            return Wording(
                zh: "\(scenario.name(person))在\(scenario.name(round))任\(seat.wording.zh)",
                en: "\(scenario.name(person)) is \(seat.wording.en) in \(scenario.name(round))")
        case .together(let one, let other):
            return Wording(
                zh: "\(scenario.name(one))与\(scenario.name(other))同组",
                en: "\(scenario.name(one)) and \(scenario.name(other)) serve together")
        case .apart(let one, let other):
            return Wording(
                zh: "\(scenario.name(one))与\(scenario.name(other))不同组",
                en: "\(scenario.name(one)) and \(scenario.name(other)) never serve together")
        case .visit(let visit, let round, let team):
            return Wording(
                zh: "巡查“\(visit)”在\(place(round, team).zh)", en: "the visit “\(visit)” is in \(place(round, team).en)")
        case .entry(let visit, let day):
            return Wording(zh: "巡查“\(visit)”于\(day)进驻", en: "the visit “\(visit)” begins on \(day)")
        case .training(let round, let day):
            return Wording(zh: "\(scenario.name(round))于\(day)开始培训", en: "\(scenario.name(round)) trains from \(day)")
        case .teams(let round, let count):
            return Wording(
                zh: "\(scenario.name(round))派出\(count)个组", en: "\(scenario.name(round)) sends \(count) teams")
        }
    }
}
