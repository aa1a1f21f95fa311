import CivilCalendar
import Wording

/// One step in the making of a date, as facts; the sentence is made from them.
public enum DateExplanation: Sendable, Hashable {
    /// The office wrote the day in the scenario.
    case givenByOffice(Day)
    /// The day was written with the finding.
    case givenWithFinding(Day)
    /// The plan decided the day.
    case decidedByPlan(Day)
    /// The visit began on another day than planned, and keeps its length.
    case movedWithEntry(planned: Day, entered: Day, to: Day)
    /// The training lasts until this day.
    case lastsUntil(Day)
    /// What was recorded happened on this day.
    case recorded(Day)
    /// The last working day before the first notice or training, which the plan's issue must precede.
    case beforeFirstNotice(Day, first: Day)
    /// Moved so as not to precede a date the office has given or recorded.
    case notBefore(given: Day)
    /// A period was counted back from an event.
    case periodBefore(Period, event: Wording, on: Day, to: Day)
    /// The trigger is itself only expected.
    case chained(from: Wording, on: Day)
    /// The trigger has happened.
    case happened(Wording, on: Day)
    /// The trigger should have happened and has not.
    case lateTrigger(Wording, expected: Day, asOf: Day)
    /// Nothing is recorded that would need the step.
    case foreseen
    /// The office has decided that the optional step takes place.
    case calledFor(on: Day, due: Day?, reason: String)
    /// What was handed in was returned.
    case returned(on: Day, due: Day?, reason: String)
    /// The clock stood, or stands.
    case suspended(from: Day, until: Day?, reason: String, approver: String)
    /// A later day was granted.
    case extended(from: Day, until: Day, reason: String, approver: String)
    /// A day was granted that the count has overtaken.
    case extensionOvertaken(until: Day, by: Day)
    /// A step of the calendar's own counting.
    case counted(CountingStep)
    /// 31 December, as the scenario sets no day of assessment.
    case yearEnd(Day)
    /// Streets whose correction will not be examined before the assessment.
    case notExaminedInTime([String])
    /// The working day before an inspection from above begins.
    case readyBefore(Day, inspection: Day)
    /// No holiday data for the year: only weekends were counted.
    case missingYear(Int)
}
