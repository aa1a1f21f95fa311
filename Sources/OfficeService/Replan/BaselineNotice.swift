import CivilCalendar
import InspectionDomain
import Wording

/// Something of a plan in force that the scenario no longer holds, or holds now and did not then.
public enum BaselineNotice: Sendable, Hashable {
    /// A visit that nobody asks for any more and that has not begun: it is dropped.
    case visitDropped(PlannedVisit)
    /// A visit that nobody asks for any more and that has begun: it stays on record.
    case visitKeptOnRecord(PlannedVisit)
    /// A visit that the plan in force does not have.
    case visitNew(VisitRequest)
    /// A round that the scenario no longer has.
    case roundGone(RoundID)
    /// A person who is on rosters for visits to come and no longer listed.
    case personGone(PersonID)
    /// A person who is on rosters for visits to come and may serve no more.
    case personUnfit(PersonID)
    /// More teams in a round than may go out now.
    case teamsBeyondLimit(RoundID, teams: Int, limit: Int)

    /// The notice in words, with the names of `scenario`.
    public func wording(in scenario: Scenario) -> Wording {
        switch self {
        case .visitDropped(let visit):
            Wording(
                zh: "情景中已没有巡查“\(visit.id)”（原定\(visit.entry)至\(visit.exit)），予以取消。",
                en:
                    "The scenario no longer asks for the visit “\(visit.id)” (\(visit.entry) to \(visit.exit)): it is dropped."
            )
        case .visitKeptOnRecord(let visit):
            Wording(
                zh: "情景中已没有巡查“\(visit.id)”，但已于\(visit.entry)进驻，照录。",
                en:
                    "The scenario no longer asks for the visit “\(visit.id)”, which began on \(visit.entry): it stays on record."
            )
        case .visitNew(let request):
            Wording(
                zh: "新增巡查“\(request.id)”（\(scenario.name(request.street))）。",
                en: "The visit “\(request.id)” (\(scenario.name(request.street))) is new.")
        case .roundGone(let round):
            Wording(
                zh: "情景中已没有轮次“\(round)”，其巡查另行安排。",
                en: "The scenario no longer has the round “\(round)”; its visits find another place.")
        case .personGone(let person):
            Wording(
                zh: "“\(person)”已不在人员表中，由他人接替。", en: "“\(person)” is no longer among the people and is replaced.")
        case .personUnfit(let person):
            Wording(
                zh: "\(scenario.name(person))已不具备参加条件，由他人接替。",
                en: "\(scenario.name(person)) may serve no more and is replaced.")
        case .teamsBeyondLimit(let round, let teams, let limit):
            Wording(
                zh: "\(scenario.name(round))原派出\(teams)个组，现最多\(limit)个。",
                en: "\(scenario.name(round)) was to send \(teams) teams; at most \(limit) may go now.")
        }
    }

    /// Everything of `replanning`'s plan that no longer fits `scenario`, in the order of the plan.
    static func all(of replanning: Replanning, in scenario: Scenario) -> [BaselineNotice] {
        visits(replanning, scenario) + rounds(replanning, scenario) + people(replanning, scenario)
    }

    private static func visits(_ replanning: Replanning, _ scenario: Scenario) -> [BaselineNotice] {
        let asked = Set(
            scenario.streets.flatMap { street in
                (1...max(1, street.routineVisits)).map { VisitID("\(street.id)#\($0)") }
            } + scenario.specialVisits.map(\.id))
        let gone = replanning.baseline.visits.filter { !asked.contains($0.id) }.map { visit in
            replanning.settledVisit(visit.id) == nil ? visitDropped(visit) : visitKeptOnRecord(visit)
        }
        let new = scenario.visits.filter { replanning.baseline.visit($0.id) == nil }.map { visitNew($0) }
        return gone + new
    }

    private static func rounds(_ replanning: Replanning, _ scenario: Scenario) -> [BaselineNotice] {
        replanning.baseline.rounds.compactMap { planned in
            guard let round = scenario.round(planned.id) else { return roundGone(planned.id) }
            let limit = scenario.maximumTeams(in: round)
            let isOver = planned.teams.allSatisfy { !replanning.expectsMore(of: $0.number, in: planned.id) }
            return planned.teams.count > limit && !isOver
                ? teamsBeyondLimit(planned.id, teams: planned.teams.count, limit: limit) : nil
        }
    }

    private static func people(_ replanning: Replanning, _ scenario: Scenario) -> [BaselineNotice] {
        let teams = replanning.baseline.rounds.flatMap { round in
            round.teams.filter { replanning.expectsMore(of: $0.number, in: round.id) }
        }
        return Set(teams.flatMap { $0.members.map(\.person) }).sorted().compactMap { id in
            guard let person = scenario.person(id) else { return personGone(id) }
            return person.mayServe ? nil : personUnfit(id)
        }
    }
}
