import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The whole explanation of a date, line by line.
public struct DateStoryText: Sendable {
    private let story: DateStory
    private let state: FollowUpState
    private let language: Language

    /// The explanation of a date of a state.
    public init(_ story: DateStory, of state: FollowUpState, _ language: Language) {
        self.story = story
        self.state = state
        self.language = language
    }

    private var entry: DeadlineEntry { story.entry }

    /// The lines, without a line end behind the last.
    public var text: String {
        let blocks = [heading, dates, counting, origins, calendar, record]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var heading: [String] {
        let street = entry.street.map { state.plan.name($0) }
        let subject = story.about.isEmpty ? street ?? "" : "\(entry.subject) \(story.about)"
        let title = entry.title(language) + (subject.isEmpty ? "" : words("　\(subject)", ", \(subject)"))
        var lines = ["\(title)  [\(entry.id)]"]
        lines.append(words("责任主体：", "Owed by: ") + entry.owner(language))
        if !entry.told.isEmpty { lines.append(words("告知：", "Told: ") + entry.told.joined()(language)) }
        let article = entry.article.isEmpty ? Wording(zh: "办公室自定", en: "the office's own")(language) : entry.article
        lines.append(words("依据：\(article)（\(entry.rule)）", "Article: \(article) (\(entry.rule))"))
        lines.append(words("状态：", "Status: ") + standing)
        return lines
    }

    private var standing: String {
        let word = entry.status.wording(language)
        if let done = entry.doneOn {
            let late = entry.latest.distance(to: done)
            return late > 0
                ? words("\(word)（\(done.chinese)，晚\(late)天）", "\(word) (\(done), \(late) days late)")
                : words("\(word)（\(done.chinese)）", "\(word) (\(done))")
        }
        // Asked of a plan alone, there is no day to count from.
        guard state.on > .earliest else { return word }
        let days = state.on.distance(to: entry.latest)
        switch entry.status {
        case .overdue: return words("\(word)\(-days)天", "\(word) by \(-days) days")
        case .open, .returned: return words("\(word)，距最迟日还有\(days)天", "\(word), \(days) days left")
        case .waiting: return words("\(word)，日期为预计", "\(word): the dates are a forecast")
        default: return word
        }
    }

    private var dates: [String] {
        [
            words("目标日（办公室内部）：", "Target (the office's own): ") + day(entry.target),
            words("届满日（顺延前）：", "Nominal (before rest days): ") + day(entry.nominal),
            words("最迟日：", "Latest: ") + day(entry.latest),
        ] + (entry.caution.map { [words("注意：", "Note: ") + $0(language)] } ?? [])
    }

    private func day(_ day: Day) -> String {
        words("\(day.chinese)（\(day.weekday.wording.zh)）", "\(day) (\(day.weekday.wording.en))")
    }

    private var counting: [String] {
        var lines = [words("怎样推算：", "How it was made:")]
        if let trigger = entry.trigger {
            let kind = trigger.hasHappened ? Wording(zh: "实际", en: "actual") : Wording(zh: "预计", en: "expected")
            lines.append(
                words("  起算：", "  Counted from: ")
                    + words("“\(trigger.title.zh)”", "\"\(trigger.title.en)\"")
                    + words("，\(kind.zh)日期", ", \(kind.en) on ") + day(trigger.day))
        }
        if let period = entry.periodWording {
            let source =
                entry.numberSource == .regulation
                ? Wording(zh: "制度规定", en: "by the regulation") : Wording(zh: "办公室自定", en: "set by the office")
            lines.append(words("  期限：\(period.zh)（\(source.zh)）", "  Period: \(period.en) (\(source.en))"))
        }
        lines += entry.explanation.enumerated().map { "  \($0 + 1). \($1.wording(language))" }
        if entry.trigger != nil, entry.period != nil { lines.append("  " + CountedDeadline.basis(language)) }
        return lines
    }

    private var origins: [String] {
        guard !story.origins.isEmpty else { return [] }
        return [words("起算的由来（由近及远）：", "What it goes back to, the nearest first:")]
            + story.origins.map { origin in
                let date = origin.doneOn ?? origin.target
                let kind =
                    origin.doneOn == nil
                    ? origin.basis.wording : Wording(zh: "实际", en: "actual")
                return "  \(date) \(origin.title(language))\(words("（\(kind.zh)）", " (\(kind.en))"))  [\(origin.id)]"
            }
    }

    private var calendar: [String] {
        let years = story.years.map { source -> String in
            switch source.status {
            case .published(let notice)?:
                words("  \(source.year)年：正式，\(notice.zh)", "  \(source.year): published, \(notice.en)")
            case .provisional(let note)?:
                words("  \(source.year)年：暂定，\(note.zh)", "  \(source.year): provisional, \(note.en)")
            case nil: words("  \(source.year)年：无数据，仅按周末推算", "  \(source.year): no data, weekends only")
            }
        }
        return [words("日历：", "Calendar: ") + entry.calendarVersion] + moved + years
    }

    private var moved: [String] {
        guard !story.restDays.isEmpty else { return [] }
        let days = story.restDays.map { "\($0.day)\(words("（\($0.reason.zh)）", " (\($0.reason.en))"))" }
        return [words("  使最迟日顺延的休息日：", "  Rest days that moved it: ") + days.joined(separator: words("、", ", "))]
    }

    private var record: [String] {
        guard !story.events.isEmpty else { return [] }
        let sentences = EventWords(state.plan)
        return [words("登记情况：", "Recorded:")]
            + story.events.map { event in
                let mark =
                    switch story.standings[event.id] {
                    case .replaced(let by): words("（已由\(by)更正）", " (corrected by \(by))")
                    case .revoked(let by): words("（已由\(by)撤销）", " (taken back by \(by))")
                    case .counts, nil: ""
                    }
                let sentence = sentences.sentence(event)(language)
                return
                    "  \(event.id)  \(event.day)  \(sentence)\(mark)\(words("，\(event.recordedBy)登记", ", recorded by \(event.recordedBy)"))"
            }
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
}
