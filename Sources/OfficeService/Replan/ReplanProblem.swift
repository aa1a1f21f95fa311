import CivilCalendar
import InspectionDomain
import Wording

/// Why a plan cannot be made again as asked: mistakes of the request, or a plan that is not one of this scenario.
public enum ReplanProblem: Error, Sendable, Hashable {
    /// A visit has begun in a round that the scenario no longer has.
    case roundGone(VisitID, RoundID)
    /// A visit of that name is another street's in the scenario.
    case otherStreet(VisitID, inPlan: StreetID, inScenario: StreetID)
    /// A visit has begun by a team that the plan does not have.
    case teamMissing(VisitID, RoundID, Int)
    /// The freeze ends before the day from which the plan may change.
    case freezeTooEarly(Day, asOf: Day)
    /// A name that is neither a visit of the plan nor a person.
    case unknownNotified(String)
    /// A name that is no person of the scenario.
    case unknownPerson(String)

    /// What is wrong, and what to do.
    public var wording: Wording {
        switch self {
        case .roundGone(let visit, let round):
            Wording(
                zh: "巡查“\(visit)”已在轮次“\(round)”中进驻，但情景里没有这个轮次。已开始的轮次不能删除或改名，请补回。",
                en:
                    "The visit “\(visit)” has begun in the round “\(round)”, which the scenario does not have. A round that "
                    + "has begun cannot be removed or renamed: put it back.")
        case .otherStreet(let visit, let inPlan, let inScenario):
            Wording(
                zh: "巡查“\(visit)”在原方案中属于\(inPlan)，在情景中属于\(inScenario)。请核对方案是否属于这个情景。",
                en:
                    "The visit “\(visit)” is of \(inPlan) in the plan and of \(inScenario) in the scenario. Check that the plan "
                    + "belongs to this scenario.")
        case .teamMissing(let visit, let round, let team):
            Wording(
                zh: "巡查“\(visit)”由轮次“\(round)”第\(team)组进驻，但原方案中没有这个组。请核对方案文件。",
                en:
                    "The visit “\(visit)” has begun by team \(team) of round “\(round)”, which the plan does not have. Check the "
                    + "plan file.")
        case .freezeTooEarly(let day, let asOf):
            Wording(
                zh: "冻结日\(day)早于调整之日\(asOf)：此前的安排本来就不变。请改晚，或不写冻结日。",
                en:
                    "The freeze ends on \(day), before the day of the change, \(asOf), until which nothing changes anyway. Name "
                    + "a later day, or none.")
        case .unknownNotified(let name):
            Wording(
                zh: "“\(name)”既不是原方案中的巡查，也不是人员。请写巡查编号或姓名，或写 all、none。",
                en:
                    "“\(name)” is neither a visit of the plan nor a person. Write ids of visits or names of people, or all or "
                    + "none.")
        case .unknownPerson(let name):
            Wording(zh: "人员表中没有“\(name)”。请核对姓名。", en: "There is no “\(name)” among the people. Check the name.")
        }
    }
}

/// Every problem of a request at once.
public struct ReplanProblems: Error, Sendable {
    /// At least one.
    public let problems: [ReplanProblem]

    /// All messages, one a line.
    public var wording: Wording { problems.map(\.wording).joined(Wording(same: "\n")) }
}
