import CivilCalendar
import Wording

/// What is no error but worth a second look.
public enum Notice: Sendable, Hashable {
    /// Why somebody can never serve.
    public enum Hindrance: Sendable, Hashable {
        /// Not in post, and no expert.
        case notInPost
        /// Conditions of article 二(二) that are not attested.
        case conditions([Wording])
        /// Away on every day of every round.
        case alwaysAbsent
        /// Recused from every street.
        case recusedEverywhere
        /// The unit may send nobody at any time.
        case unitSendsNobody(unit: String)
    }

    /// Somebody can never serve.
    case neverServes([Hindrance])
    /// A unit without anybody on the list.
    case unitOffersNobody
    /// A unit whose capacity is 0.
    case unitCapacityZero
    /// An expertise that is wanted but that nobody who may serve has.
    case expertiseNobodyHas(String)
    /// A year whose holidays are not published yet.
    case provisionalYear(Int)
    /// Nobody who may serve can lead.
    case nobodyCanLead
    /// Nobody who may serve can hold a seat that is switched on.
    case nobodyCanHold(seat: Wording)
    /// Two rows that look like one person.
    case lookAlike(first: InputPlace)
    /// People in the history who are on the list no more.
    case formerPeople(count: Int)
    /// A file that is not read.
    case ignoredFile
    /// A sheet that is not read.
    case ignoredSheet
    /// A row that is one text across the table, and is not read.
    case ignoredRow
    /// An absence or period that touches no day of the year planned.
    case outsideYear(Int)
    /// A period of the chain that is not the one by which plans are made.
    case periodDiffers(chain: Period, settings: Period, setting: String)
    /// A round with more teams than may be in the field at once.
    case teamsAboveLimit(limit: Int)
    /// A table that takes the place of the base's, with the rows of both.
    case replacesTable(title: Wording, rows: Int, before: Int)
    /// Rows that went with the thing they refer to, or contradict.
    case removedAlong(rows: Int)
    /// A change that changes nothing.
    case changesNothing
}

extension Notice: Fault {
    var reason: Wording {
        switch self {
        case .neverServes(let hindrances):
            Wording(zh: "此人不可能参加巡查：", en: "this person can never serve: ") + hindrances.map(\.wording).joined()
        case .unitOffersNobody: Wording(zh: "人员表里没有这个单位的人", en: "nobody of this unit is on the list of people")
        case .unitCapacityZero: Wording(zh: "可同时抽调人数为0，这个单位不会派人", en: "the capacity is 0, so the unit sends nobody")
        case .expertiseNobodyHas(let expertise):
            Wording(zh: "需要“\(expertise)”专业，但可参加巡查的人都没有", en: "\(expertise) is wanted, and nobody who may serve has it")
        case .provisionalYear(let year):
            Wording(zh: "\(year)年放假安排尚未正式发布，按暂定日历编排", en: "the holidays of \(year) are provisional")
        case .nobodyCanLead: Wording(zh: "没有人能当组长，方案将无解", en: "nobody can lead a team, so no plan will be possible")
        case .nobodyCanHold(let seat):
            Wording(zh: "没有人能担任\(seat.zh)，方案将无解", en: "nobody can be \(seat.en), so no plan will be possible")
        case .lookAlike(let first):
            Wording(
                zh: "与\(first.zh)同名同单位，可能是同一个人", en: "name and unit are those of \(first.en); this may be one person")
        case .formerPeople(let count):
            Wording(
                zh: "有\(count)人已不在人员表，其历史记录不计", en: "\(count) people are on the list no more; their rows are left out")
        case .ignoredFile: Wording(zh: "程序不读取这个文件", en: "the program does not read this file")
        case .ignoredSheet: Wording(zh: "程序不读取这张工作表", en: "the program does not read this sheet")
        case .ignoredRow:
            Wording(zh: "这一行是整行合并的文字，按说明处理，没有读取", en: "the row is one text across the table and was taken for a remark")
        case .outsideYear(let year):
            Wording(zh: "这段时间不在\(year)年，不起作用", en: "this time is not in \(year) and has no effect")
        case .periodDiffers(let chain, let settings, let setting):
            Wording(
                zh: "期限\(chain.wording.zh)与 scenario.yaml 的 \(setting)（\(settings.wording.zh)）不同，编制方案时按后者推算",
                en: "\(chain.wording.en) is not what \(setting) in scenario.yaml says (\(settings.wording.en)), "
                    + "by which plans are made")
        case .teamsAboveLimit(let limit):
            Wording(
                zh: "多于同时在外的组数上限\(limit)，按\(limit)个组编排",
                en: "only \(limit) team(s) may be in the field at once, so the round has no more")
        case .replacesTable(let title, let rows, let before):
            Wording(
                zh: "这张\(title.zh)表（\(rows)行）整个取代基础方案的同一张表（\(before)行）",
                en: "this table of \(title.en) (\(rows) rows) takes the place of the base's (\(before) rows)")
        case .removedAlong(let rows):
            Wording(zh: "与之有关的\(rows)行一并删去", en: "\(rows) row(s) that depend on it go with it")
        case .changesNothing: Wording(zh: "改后与改前一样", en: "what it asks for is so already")
        }
    }

    var remedy: Wording {
        switch self {
        case .neverServes:
            Wording(zh: "如填写有误请改正；确实如此可不处理。", en: "Correct the row if it is wrong; otherwise nothing need be done.")
        case .unitOffersNobody:
            Wording(
                zh: "请补充该单位人选，或确认今年不抽调。", en: "Add people of the unit, or leave it where none are asked for this year.")
        case .unitCapacityZero: Wording(zh: "如应派人，请改为1以上。", en: "Raise it where the unit should send people.")
        case .expertiseNobodyHas:
            Wording(
                zh: "请在人员表补充专业，或聘请专家；否则每次巡查都要作为例外报批。",
                en: "Add it to somebody, or engage an expert; otherwise each visit needs an exception.")
        case .provisionalYear:
            Wording(
                zh: "通知发布后，请填入节假日表（holidays）重新编排。",
                en: "When the notice is out, enter it in the table holidays and plan again.")
        case .nobodyCanLead:
            Wording(
                zh: "组长须在职、四项条件齐全、熟悉安全生产监管，职级在 teams.leader_ranks 之内或经勾选等同。",
                en:
                    "A leader is in post, meets the conditions, knows safety work and has a rank of teams.leader_ranks or a ticked equivalent."
            )
        case .nobodyCanHold:
            Wording(zh: "请补充人选，或在 seats 中关闭这个岗位。", en: "Add people, or switch the seat off under seats.")
        case .lookAlike:
            Wording(zh: "如是同一个人请删去一行；确是两人可不处理。", en: "Delete one row if they are; otherwise nothing need be done.")
        case .formerPeople:
            Wording(
                zh: "人员调离属正常；如是写错姓名请改正。", en: "That is usual when people leave; correct the names if they are misspelt."
            )
        case .ignoredFile:
            Wording(
                zh: "可保留；如应是一张表，请按 docs/scenario-format.md 命名。",
                en: "It may stay; if it should be a table, docs/scenario-format.md has the names.")
        case .ignoredSheet:
            Wording(
                zh: "可保留；如应是一张表，请按模板给它改名。", en: "It may stay; if it should be a table, give it the template's name.")
        case .ignoredRow: Wording(zh: "如是数据，请取消合并单元格。", en: "If it is data, split the cells.")
        case .outsideYear: Wording(zh: "请核对年份。", en: "Check the year.")
        case .periodDiffers(_, _, let setting):
            Wording(
                zh: "请把期限写成 \(setting)，在 scenario.yaml 里改数。", en: "Write \(setting) here and change its number there.")
        case .teamsAboveLimit: Wording(zh: "请改小，或提高 teams.at_once。", en: "Lower it, or raise teams.at_once.")
        case .replacesTable:
            Wording(
                zh: "如只需增删几行，请改写 changes。", en: "To add or remove a few rows only, write changes instead.")
        case .removedAlong: Wording(zh: "如属本意可不处理。", en: "Nothing need be done if that is meant.")
        case .changesNothing: Wording(zh: "请核对，或删去这项修改。", en: "Check it, or delete the change.")
        }
    }
}

extension Notice.Hindrance {
    /// The hindrance as part of a sentence.
    var wording: Wording {
        switch self {
        case .notInPost: Wording(zh: "不在职", en: "not in post")
        case .conditions(let missing):
            Wording(zh: "未确认条件（", en: "conditions not attested (") + missing.joined() + Wording(zh: "）", en: ")")
        case .alwaysAbsent: Wording(zh: "各轮期间全程不在", en: "away on every day of every round")
        case .recusedEverywhere: Wording(zh: "须回避所有街道", en: "recused from every street")
        case .unitSendsNobody(let unit): Wording(zh: "\(unit)可抽调人数为0", en: "\(unit) may send nobody")
        }
    }
}
