import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// Reminders ready to be pasted into a message: one text for each party that owes something.
public struct ReminderText: Sendable {
    private let state: FollowUpState
    private let language: Language

    /// Texts of the day of a state.
    public init(_ state: FollowUpState, _ language: Language) {
        self.state = state
        self.language = language
    }

    private var on: Day { state.on }

    private func name(_ street: StreetID) -> String { state.plan.name(street) }

    /// All texts, with a line between them.
    public func text(_ reminders: [Reminder]) -> String {
        guard !reminders.isEmpty else { return words("没有需要提醒的事项。", "Nobody needs a reminder.") }
        let rule = "\n\n" + String(repeating: "-", count: 40) + "\n\n"
        return reminders.map(text).joined(separator: rule)
    }

    /// The text for one party.
    public func text(_ reminder: Reminder) -> String {
        let you = reminder.party.you
        let items = reminder.items.enumerated().map { index, item in
            reminder.items.count == 1 ? indent + sentence(item) : indent + "\(index + 1). " + sentence(item)
        }
        return
            ([address(reminder), indent + opening(reminder, you)] + items + [indent + closing(reminder), signature])
            .joined(separator: "\n")
    }

    private var indent: String { words("　　", "") }

    private func address(_ reminder: Reminder) -> String {
        let leader = reminder.leader.isEmpty ? "" : words("（组长\(reminder.leader)）", " (leader: \(reminder.leader))")
        return reminder.addressee(language) + leader + words("：", ",")
    }

    private func opening(_ reminder: Reminder, _ you: Wording) -> String {
        switch reminder.party {
        case .committee:
            words("现有以下安全生产巡查事项，提请区安委会按时办理：", "the following matters of the inspection await the committee:")
        case .office:
            words("本办公室有以下安全生产巡查事项需要办理：", "the office has the following matters of the inspection to see to:")
        default:
            words(
                "按照安全生产巡查工作制度和本年度巡查工作方案，现将\(you.zh)应办理的事项提醒如下：",
                "under the inspection rules and this year's plan, \(you.en) owe the following:")
        }
    }

    /// One thing: what, why that day, how near, what to do.
    private func sentence(_ item: ReminderItem) -> String {
        what(item) + words("，", ": ") + reason(item.entry)
            + words("应于\(item.entry.latest.chinese)前（含当日）完成，", "due by \(item.entry.latest), ") + nearness(item)
    }

    private func what(_ item: ReminderItem) -> String {
        let entry = item.entry
        let article = entry.article.isEmpty ? nil : Wording(zh: entry.article, en: "art. \(entry.article)")
        // A street knows which one it is.
        let street = entry.owing == .street || !item.about.isEmpty ? nil : entry.street
        let remarks = [street.map { Wording(same: name($0)) }, article].compactMap(\.self)
        let remark = remarks.joined(Wording(zh: "，", en: ", "))
        let title =
            remarks.isEmpty
            ? entry.title
            : Wording(
                zh: "\(entry.title.zh)（\(remark.zh)）", en: "\(entry.title.en) (\(remark.en))")
        guard !item.about.isEmpty else { return title(language) }
        return words(
            "问题“\(item.about)”（\(entry.subject)）：\(title.zh)",
            "finding \"\(item.about)\" (\(entry.subject)): \(title.en)")
    }

    private func reason(_ entry: DeadlineEntry) -> String {
        guard let trigger = entry.trigger, trigger.hasHappened, let period = entry.period, !entry.countsBackward,
            entry.basis == .counted
        else { return entry.basis == .granted ? words("经批准延期，", "extended, ") : "" }
        return words(
            "自\(trigger.day.chinese)（\(trigger.title.zh)）起\(period.wording.zh)，",
            "\(period.wording.en) from \(trigger.day) (\(trigger.title.en)), ")
    }

    private func nearness(_ item: ReminderItem) -> String {
        if item.entry.owing == .committee { return request(item) }
        return switch item.stage {
        case .overdue:
            words("现已逾期\(-item.days)天，请立即办理。", "\(-item.days) day(s) overdue: please see to it at once.")
        case .day where item.days == 0: words("今天到期，请务必今日办结。", "which is today: please finish it today.")
        case .day where item.days == 1: words("明天到期，请务必按时办结。", "which is tomorrow: please finish it in time.")
        case .day: words("此前已无其他工作日，请务必按时办结。", "with no working day between: please finish it in time.")
        case .week: words("距到期还有\(item.days)天，请抓紧办理。", "\(item.days) days left: please see to it.")
        case .month: words("距到期还有\(item.days)天，请提前安排。", "\(item.days) days left: please plan for it.")
        }
    }

    /// The committee is asked, not told.
    private func request(_ item: ReminderItem) -> String {
        switch item.stage {
        case .overdue: words("现已逾期\(-item.days)天，请尽快研究办理。", "\(-item.days) day(s) overdue.")
        case .day where item.days == 0: words("今天到期，请予办理。", "which is today.")
        case .day, .week, .month: words("距到期还有\(item.days)天，请予安排。", "\(item.days) day(s) left.")
        }
    }

    private func closing(_ reminder: Reminder) -> String {
        switch reminder.party {
        case .office:
            words("请经办人员及时办理，办结后登记。", "Please see to them and record when they are done.")
        case .committee:
            words(
                "时间需要调整的，请予明示；已经办理的，请告知办理日期，以便登记。",
                "Please let us know where another time is wanted, and the day where it is done.")
        default:
            words(
                (reminder.stage == .overdue ? "逾期事项请同时书面说明原因；" : "")
                    + "确有困难需要延期的，请在到期前提出书面申请，写明理由和拟完成日期；已经办理的，请告知办理日期，以便登记。",
                (reminder.stage == .overdue ? "Please give the reason for the delay in writing. " : "")
                    + "Where more time is needed, apply for it in writing before the day, with the reason and a date; "
                    + "where it is done, tell us the day.")
        }
    }

    private var signature: String {
        words("　　　　　　　　　　　　区安委会办公室\n　　　　　　　　　　　　\(on.chinese)", "The committee's office\n\(on)")
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
}

extension Party {
    /// How a letter speaks to them.
    fileprivate var you: Wording {
        switch self {
        case .committee: Wording(zh: "区安委会", en: "the committee")
        case .office: Wording(zh: "本办公室", en: "we")
        case .team: Wording(zh: "你组", en: "you")
        case .street: Wording(zh: "你街道", en: "you")
        case .department, .responsible, .named: Wording(zh: "你单位", en: "you")
        }
    }
}
