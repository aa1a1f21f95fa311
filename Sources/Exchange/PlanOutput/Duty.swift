import CivilCalendar
import InspectionDomain

/// A time during which a plan takes somebody away from their unit.
struct Duty {
    /// What for.
    enum Kind: Equatable {
        /// The training before a round.
        case training
        /// A visit to a street.
        case visit(StreetID)
    }

    let person: PersonID
    let kind: Kind
    /// First to last day, both included.
    let days: DayRange
    /// Person-days it counts for: days of a visit, both ends counted; working days of a training.
    let count: Int

    /// Every duty of a plan: trainings by round and person, then visits by date.
    static func all(_ document: PlanDocument) -> [Duty] {
        let scenario = document.scenario
        var duties: [Duty] = []
        for round in document.plan.rounds {
            let trained = scenario.calendar.workingDays(in: round.training)
            for person in round.trainees {
                duties.append(Duty(person: person, kind: .training, days: round.training, count: trained))
            }
        }
        for visit in document.plan.visits {
            for person in document.plan.attendance(of: visit) {
                duties.append(
                    Duty(person: person, kind: .visit(visit.street), days: visit.days, count: visit.days.dayCount))
            }
        }
        return duties
    }
}
