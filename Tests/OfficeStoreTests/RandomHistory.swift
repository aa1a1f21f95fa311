import CivilCalendar
import FollowUp
import InspectionDomain
import OfficeStore
import Wording

/// Records of every kind in any order, with texts that are hard to write down. They need not make sense together:
/// what makes sense is not the store's to say.
struct RandomHistory {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    static let heading = StoreHeading(office: "测试区", createdAt: Moment(secondsSince1970: 1_798_700_000))

    /// A plan as small as one can be.
    static func plan(_ title: String) throws -> AdoptedPlan {
        try AdoptedPlanJSON.plan(
            from: """
                {"v":1,"scenario":"zone","title":"\(title)","year":2027,"rounds":[],"visits":[],"streets":[],"units":{},
                "people":{},"inspections":[],"chain":[],"office_days":[],"holidays":[]}
                """)
    }

    /// Adds `count` records to a store, in transactions of up to five.
    mutating func add(_ count: Int, to store: OfficeStore) throws {
        var left = count
        var moment = 1_800_000_000
        while left > 0 {
            let size = min(left, Int.random(in: 1...5, using: &random))
            moment += Int.random(in: 0...90_000, using: &random)
            try store.write(at: Moment(secondsSince1970: moment), by: text()) { writer in
                for _ in 0..<size { try add(writer) }
            }
            left -= size
        }
    }

    private mutating func add(_ writer: StoreWriter) throws {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: _ = try writer.add(Self.plan("版本"))
        case 1: try writer.add(holidays())
        case 2: try writer.add(try item(writer))
        default:
            let earlier = try writer.reader.events().map(\.id)
            let replaced = Bool.random(using: &random) ? earlier.randomElement(using: &random) : nil
            _ = try writer.add(happening(earlier), on: day(), replacing: replaced, note: text())
        }
    }

    private mutating func holidays() -> HolidayYear {
        let year = Int.random(in: 2026...2028, using: &random)
        let source = Wording(zh: text(), en: text())
        return HolidayYear(
            year: year, status: Bool.random(using: &random) ? .published(notice: source) : .provisional(source: source),
            entries: [HolidayEntry(day: day(), name: text(), kind: .holiday, isEstimate: Bool.random(using: &random))])
    }

    private mutating func item(_ writer: StoreWriter) throws -> CalendarItem {
        let uid = ["visit-1", "deadline-2", "休息"].randomElement(using: &random) ?? ""
        let last = try writer.reader.calendarItems().first { $0.uid == uid }
        return CalendarItem(
            uid: uid, sequence: (last?.sequence ?? -1) + Int.random(in: 1...3, using: &random), content: text(),
            isCancelled: Bool.random(using: &random))
    }

    private mutating func happening(_ earlier: [EventID]) -> Happening {
        let subject: FollowUpSubject =
            [
                .plan, .visit("兴仁街道#1"), .round("春"), .finding("兴仁街道#1-001"), .talk("t"), .cityInspection(2),
            ].randomElement(using: &random) ?? .plan
        switch Int.random(in: 0..<17, using: &random) {
        case 0: return .planMoved(version: 1, to: .allCases.randomElement(using: &random) ?? .draft, by: text())
        case 1: return .stepReturned(subject, "report", due: Bool.random(using: &random) ? day() : nil, reason: text())
        case 2: return .extended(subject, "correction", until: day(), reason: text(), approver: text())
        case 3: return .suspended(subject, "correction", reason: text(), approver: text())
        case 4: return .resumed(subject, "correction")
        case 5: return .notNeeded(subject, "notice", reason: text(), approver: text())
        case 6: return .calledFor(subject, "check_visit", due: day(), reason: text())
        case 7, 8:
            return earlier.randomElement(using: &random).map { .revoked($0, reason: text()) } ?? .resumed(subject, "x")
        case 9: return .planAdopted(version: 1)
        case 10: return .stepDone(subject, "exit", StepDetails(receiver: text(), number: text()))
        default: return fact(subject)
        }
    }

    private mutating func fact(_ subject: FollowUpSubject) -> Happening {
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            return .findingRecorded(
                "兴仁街道#1-002",
                FindingFacts(visit: "兴仁街道#1", kind: .violation, description: text(), evidence: [text(), text()]))
        case 1: return .talkHeld("t", TalkFacts(visit: "兴仁街道#1", party: text(), demand: text(), findings: ["f"]))
        case 2: return .evidenceFiled(subject, Evidence(reference: text(), title: text()))
        case 3: return .contentInspected("兴仁街道#1", content: 5, .findings, remark: text())
        case 4: return .activityHeld("兴仁街道#1", .unannounced, description: text())
        default: return .incidentReported("i", IncidentFacts(visit: "v", kind: .obstruction, description: text()))
        }
    }

    private mutating func day() -> Day { Day(number: Int.random(in: 20_800...21_500, using: &random)) }

    private mutating func text() -> String {
        let parts = [
            "", "兴仁街道", "\"", "\\", "\n", "/", "\u{1}", "🚒", "e\u{301}", " ", "\u{2028}", "'", "{}", "\r\n", "a",
        ]
        return (0..<Int.random(in: 0...4, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
            .joined()
    }
}
