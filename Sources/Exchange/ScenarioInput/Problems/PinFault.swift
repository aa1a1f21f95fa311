import CivilCalendar
import Wording

/// Pins that cannot be kept.
public enum PinFault: Sendable, Hashable {
    /// A column that this kind of pin needs is empty.
    case needs(kind: String)
    /// A column that this kind of pin does not read is filled in.
    case unused(kind: String)
    /// A team the round does not have.
    case noSuchTeam(teams: Int)
    /// A seat the scenario does not have.
    case seatSwitchedOff(seat: String)
    /// A day outside the round or the visit's window.
    case dayOutside(DayRange)
    /// A day outside every round.
    case dayOutsideRounds
    /// An entry on a day that is not worked.
    case restDay
    /// Two pins that cannot both be kept.
    case contradicts(first: InputPlace)
    /// A pin that a separation forbids.
    case separated(first: InputPlace)
    /// A person sent to a street that is on the recusal list.
    case recused(first: InputPlace)
    /// A person who can never serve.
    case neverServes(name: String)
}

extension PinFault: Fault {
    var reason: Wording {
        switch self {
        case .needs(let kind): Wording(zh: "“\(kind)”类的指定必须填这一列", en: "a pin of kind \(kind) needs this column")
        case .unused(let kind): Wording(zh: "“\(kind)”类的指定不用这一列", en: "a pin of kind \(kind) does not read this column")
        case .noSuchTeam(let teams): Wording(zh: "这一轮最多\(teams)个组", en: "the round has at most \(teams) team(s)")
        case .seatSwitchedOff(let seat): Wording(zh: "方案没有设“\(seat)”这个岗位", en: "the scenario has no seat \(seat)")
        case .dayOutside(let days):
            Wording(zh: "不在\(days.chinese)之内", en: "the day is not within \(days.lowerBound) to \(days.upperBound)")
        case .dayOutsideRounds: Wording(zh: "这一天不在任何一轮之内", en: "the day is in no round")
        case .restDay: Wording(zh: "这一天不是工作日", en: "this is not a working day")
        case .contradicts(let first): Wording(zh: "与\(first.zh)的指定矛盾", en: "this contradicts the pin of \(first.en)")
        case .separated(let first): Wording(zh: "与\(first.zh)的不同组规定矛盾", en: "this contradicts the pair of \(first.en)")
        case .recused(let first):
            Wording(zh: "此人按\(first.zh)应当回避该街道", en: "by \(first.en) this person must stay away from the street")
        case .neverServes(let name):
            Wording(zh: "\(name)不具备参加巡查的条件", en: "\(name) does not meet the conditions of an inspector")
        }
    }

    var remedy: Wording {
        switch self {
        case .needs: Wording(zh: "请补填。", en: "Fill it in.")
        case .unused: Wording(zh: "请清空这一格，或改正 kind。", en: "Empty the field or correct the kind.")
        case .noSuchTeam: Wording(zh: "请改组号，或提高该轮的组数。", en: "Correct the number or allow the round more teams.")
        case .seatSwitchedOff:
            Wording(
                zh: "请在 scenario.yaml 的 seats 中启用，或删去这一行。",
                en: "Switch it on under seats in scenario.yaml, or delete the row.")
        case .dayOutside, .dayOutsideRounds: Wording(zh: "请改日期，或调整轮次时间。", en: "Change the day, or the round's dates.")
        case .restDay:
            Wording(
                zh: "请改为工作日；本单位当天上班的，填入 calendar 表。",
                en: "Choose a working day, or enter the day in the table calendar.")
        case .contradicts, .separated: Wording(zh: "请删去其中一行。", en: "Delete one of the two.")
        case .recused: Wording(zh: "请删去这一行，或核实回避表。", en: "Delete the row, or check the recusal.")
        case .neverServes:
            Wording(zh: "请核对人员表的在职、四项条件和人员类别，或删去这一行。", en: "Check the person's row in people, or delete this one.")
        }
    }
}
