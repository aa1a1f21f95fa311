import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

extension PlanDocument {
    /// The entry of a step for a visit, `nil` where the forecast has none.
    func deadline(_ step: String, of visit: VisitID) -> DeadlineEntry? {
        deadlines.first { $0.step.text == step && $0.visit == visit }
    }

    /// Whether a visit is shorter than the usual minimum, which is an exception (R04).
    func isShort(_ visit: PlannedVisit) -> Bool {
        visit.days.dayCount < scenario.settings.visit.calendarDays
            || scenario.calendar.workingDays(in: visit.days) < scenario.settings.visit.workingDays
    }

    /// What is unusual about a visit, for the remarks of a table.
    func remarks(on visit: PlannedVisit) -> [Wording] {
        var remarks: [Wording] = []
        if isShort(visit) { remarks.append(Wording(zh: "时间短于规定（例外）", en: "shorter than usual (exception)")) }
        if !visit.excused.isEmpty {
            let names = visit.excused.map(scenario.name)
            remarks.append(
                Wording(
                    zh: "缺席：\(names.joined(separator: "、"))", en: "excused: \(names.joined(separator: ", "))"))
        }
        if !visit.substitutes.isEmpty {
            let names = visit.substitutes.map(scenario.name)
            remarks.append(
                Wording(
                    zh: "替补：\(names.joined(separator: "、"))", en: "substitutes: \(names.joined(separator: ", "))"))
        }
        if let people = visit.heldBy {
            let leaders = people.filter { $0.seat == .leader }.map { scenario.name($0.person) }
            remarks.append(
                Wording(
                    zh: "由进驻时的人员承担（组长：\(leaders.joined(separator: "、"))），名单此后有调整",
                    en:
                        "made by the team as it was (leader: \(leaders.joined(separator: ", "))); its roster has changed since"
                ))
        }
        if let special = scenario.specialVisits.first(where: { $0.id == visit.id }) {
            remarks.append(
                Wording(zh: "专项巡查", en: "special visit")
                    + (special.reason.isEmpty
                        ? Wording(same: "")
                        : Wording(zh: "：", en: ": ")
                            + Wording(same: special.reason)))
        }
        if scenario.calendar.isProvisional(visit.days) {
            remarks.append(PlanDocument.provisionalRemark)
        }
        return remarks
    }

    /// Said of a visit that touches a year whose holidays are not published.
    static let provisionalRemark = Wording(zh: "节假日安排暂定", en: "provisional holidays")

    /// The streets a team visits, by date, each once.
    func streets(of team: Int, in round: RoundID) -> [StreetID] {
        var seen: Set<StreetID> = []
        return plan.visits(of: team, in: round).map(\.street).filter { seen.insert($0).inserted }
    }

    /// The title of the scenario's year as documents head it.
    var heading: String { scenario.title.isEmpty ? scenario.name : scenario.title }
}

extension Sequence<Wording> {
    /// Remarks in one field.
    func asRemarks() -> Wording { joined(Wording(zh: "；", en: "; ")) }
}
