import CivilCalendar
import DocumentFormats
import FollowUp
import Foundation
import InspectionDomain
import Wording

@testable import Exchange

/// A plan and what becomes of it, handed out edition by edition as a store would.
struct AgendaFixture {
    let scenario: Scenario
    let plan: Plan
    let chain: FollowUpChain

    init(_ fixture: PlanOutputFixture = .zone) throws {
        let document = try fixture.document()
        scenario = document.scenario
        plan = document.plan
        chain = document.chain
    }

    static func day(_ text: String) -> Day { Day(text)! }
    static func noon(_ text: String) -> Moment { Moment(secondsSince1970: day(text).number * 86_400 + 43_200) }

    /// What is on the agenda of a plan.
    func items(of plan: Plan) -> [AgendaItem] {
        PlanAgenda(adopted(plan), calendar: scenario.calendar)
            .items(deadlines: DeadlineForecast.entries(for: plan, in: scenario, chain: chain))
    }

    func adopted(_ plan: Plan) -> AdoptedPlan { AdoptedPlan(plan, in: scenario, chain: chain) }

    /// The agenda of a plan handed out after `issued` on a day.
    func book(of plan: Plan, after issued: [AgendaEntry] = [], on day: String) -> AgendaBook {
        let edition = AgendaEdition(of: items(of: plan), after: issued, now: Self.noon(day))
        return AgendaBook(adopted(plan), entries: edition.entries, programVersion: "1.0.0", today: Self.day(day))
    }

    /// The plan with a visit on other days.
    func moved(_ visit: VisitID, by days: Int) -> Plan {
        var plan = plan
        plan.visits = plan.visits.map { planned in
            var planned = planned
            guard planned.id == visit else { return planned }
            planned.entry = planned.entry.adding(days: days)
            planned.exit = planned.exit.adding(days: days)
            return planned
        }
        return plan
    }

    /// The plan without a visit.
    func without(_ visit: VisitID) -> Plan {
        Plan(rounds: plan.rounds, visits: plan.visits.filter { $0.id != visit })
    }

    /// The plan with one person in the place of another, on every roster.
    func replacing(_ person: PersonID, with other: PersonID) -> Plan {
        let rounds = plan.rounds.map { round in
            PlannedRound(
                id: round.id, training: round.training,
                teams: round.teams.map { team in
                    PlannedTeam(
                        number: team.number,
                        members: team.members.map {
                            RosterEntry(person: $0.person == person ? other : $0.person, seat: $0.seat)
                        })
                })
        }
        return Plan(rounds: rounds, visits: plan.visits)
    }

    /// Everybody on a roster, and those on none.
    var rostered: [PersonID] { plan.rounds.flatMap(\.teams).flatMap(\.members).map(\.person) }
    var idlers: [PersonID] {
        let busy = Set(rostered + plan.visits.flatMap(\.substitutes))
        return scenario.people.map(\.id).filter { !busy.contains($0) }
    }
    var idle: PersonID { idlers[0] }
}

extension AgendaBook {
    /// The file of a reader.
    func events(for reader: AgendaReader, deadlinesOnly: Bool = false) -> [ICalendar.Event] {
        file(AgendaSelection(reader, hasDeadlinesOnly: deadlinesOnly), alarms: .usual, .zh).events
    }

    /// The text of a reader's file, its folded lines joined.
    func text(for reader: AgendaReader = .office, _ language: Language = .zh) -> String {
        file(AgendaSelection(reader), alarms: .usual, language).text().replacing("\r\n ", with: "")
    }
}

/// A calendar program: an entry of the same identifier and a higher number takes the old one's place.
struct CalendarClient {
    private(set) var shown: [String: ICalendar.Event] = [:]
    /// Entries that came again under the same number but said something else.
    private(set) var contradictions = 0

    /// Takes a file over.
    mutating func take(_ events: [ICalendar.Event]) {
        for event in events {
            if let old = shown[event.entry.uid] {
                if old.entry.sequence == event.entry.sequence, old != event { contradictions += 1 }
                guard event.entry.sequence > old.entry.sequence else { continue }
            }
            shown[event.entry.uid] = event
        }
    }

    /// What its user sees.
    var visible: [ICalendar.Event] {
        shown.values.filter { $0.status != .cancelled }.sorted { $0.entry.uid < $1.entry.uid }
    }
}
