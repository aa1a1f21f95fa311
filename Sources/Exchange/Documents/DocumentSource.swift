import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// What documents are made from.
public struct DocumentSource: Sendable {
    /// The plan with everything that follows from it.
    public let document: PlanDocument
    /// Whether the documents stay in the office: only then do telephone numbers of people appear.
    public let isInternal: Bool
    /// Letters about what follows visits; from the records where there are some, otherwise from the forecast.
    public let letters: [LetterFacts]

    /// A source. Without letters those of the forecast are taken.
    public init(_ document: PlanDocument, isInternal: Bool = false, letters: [LetterFacts]? = nil) {
        self.document = document
        self.isInternal = isInternal
        self.letters = letters ?? LetterForecast.letters(for: document)
    }

    var scenario: Scenario { document.scenario }
    var plan: Plan { document.plan }

    /// The head and foot of a document of a day.
    func letterhead(on day: Day) -> Letterhead { Letterhead(source: self, day: day) }

    /// The day of a step of the plan itself, the day the files are made where it has none.
    func day(ofPlanStep step: String) -> Day {
        document.deadlines.first { $0.step.text == step }?.target ?? document.generatedOn
    }

    /// The working day on which people are told of a round's training: as long before it as streets are told of a visit,
    /// but not before the plan is issued.
    func invitation(to round: PlannedRound) -> Day {
        let first = round.training.lowerBound
        let early = scenario.calendar.adding(workingDays: -scenario.settings.noticeWorkingDays, to: first)
        return min(first, max(early, day(ofPlanStep: "plan_issued")))
    }

    /// The facts of every team of a round.
    func teams(of round: PlannedRound) -> [TeamFacts] {
        round.teams.map { TeamFacts(source: self, round: round, team: $0) }
    }

    /// The facts of a visit.
    func facts(of visit: PlannedVisit) -> VisitFacts { VisitFacts(source: self, visit: visit) }

    /// The facts of somebody in a seat.
    func member(_ entry: RosterEntry, remark: Wording = Wording(same: "")) -> MemberFacts {
        MemberFacts(source: self, entry: entry, remark: remark)
    }
}
