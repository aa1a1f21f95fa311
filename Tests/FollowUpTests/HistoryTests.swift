import CivilCalendar
import FollowUp
import InspectionDomain
import Testing

/// Corrections and revocations: nothing is overwritten, and what counts is always plain.
struct HistoryTests {
    private static let visit = FollowUpSubject.visit(ReplayFixture.first)

    private func standings(_ log: Recorder) -> [String] {
        let history = EventHistory(log.events)
        return history.events.map { event in
            switch history.standings[event.id] {
            case .counts: "counts"
            case .replaced(let by): "replaced by \(by)"
            case .revoked(let by): "revoked by \(by)"
            case nil: "unknown"
            }
        }
    }

    @Test func aCorrectionStandsInThePlaceOfWhatItCorrects() throws {
        var log = Recorder()
        log.record("2026-09-07", .stepDone(Self.visit, "entry_meeting"))
        let wrong = log.record("2026-09-20", .stepDone(Self.visit, "exit"))
        log.record("2026-09-22", .stepDone(Self.visit, "exit"), replaces: wrong)
        #expect(standings(log) == ["counts", "replaced by e003", "counts"])
        let state = try ReplayFixture().state(log.events, on: "2026-09-23")
        #expect(try state.date("exit").doneOn == Day("2026-09-22"))
        #expect(state.history.events.count == 3)
    }

    @Test func aCorrectionOfACorrection() {
        var log = Recorder()
        let first = log.record("2026-09-20", .stepDone(Self.visit, "exit"))
        let second = log.record("2026-09-21", .stepDone(Self.visit, "exit"), replaces: first)
        let third = log.record("2026-09-22", .stepDone(Self.visit, "exit"), replaces: second)
        #expect(standings(log) == ["replaced by e002", "replaced by e003", "counts"])
        // Taking the last back brings the one before it back, not the first.
        log.record("2026-09-23", .revoked(third, reason: "误录"))
        #expect(standings(log) == ["replaced by e002", "counts", "revoked by e004", "counts"])
    }

    @Test func undoOfUndo() {
        var log = Recorder()
        let exit = log.record("2026-09-20", .stepDone(Self.visit, "exit"))
        let undo = log.record("2026-09-21", .revoked(exit, reason: "误录"))
        #expect(standings(log) == ["revoked by e002", "counts"])
        let redo = log.record("2026-09-22", .revoked(undo, reason: "没有误录"))
        #expect(standings(log) == ["counts", "revoked by e003", "counts"])
        log.record("2026-09-23", .revoked(redo, reason: "还是误录"))
        #expect(standings(log) == ["revoked by e002", "counts", "revoked by e004", "counts"])
    }

    @Test func ofTwoCorrectionsTheLaterStands() {
        var log = Recorder()
        let exit = log.record("2026-09-20", .stepDone(Self.visit, "exit"))
        log.record("2026-09-21", .stepDone(Self.visit, "exit"), replaces: exit)
        let later = log.record("2026-09-22", .stepDone(Self.visit, "exit"), replaces: exit)
        #expect(standings(log) == ["replaced by e003", "replaced by e003", "counts"])
        log.record("2026-09-23", .revoked(later, reason: "误录"))
        #expect(standings(log) == ["replaced by e002", "counts", "revoked by e004", "counts"])
    }

    @Test func circlesHarmNobody() {
        var log = Recorder()
        log.record("2026-09-20", .revoked("e002", reason: ""))
        log.record("2026-09-20", .revoked("e001", reason: ""))
        log.record("2026-09-20", .stepDone(Self.visit, "exit"), replaces: "e003")
        log.record("2026-09-20", .stepDone(Self.visit, "exit"), replaces: "e005")
        log.record("2026-09-20", .stepDone(Self.visit, "exit"), replaces: "e004")
        let history = EventHistory(log.events)
        #expect(history.events.count == 5)
        #expect(EventHistory(log.events.reversed()) == history)
    }

    @Test func onOneDayACorrectionKeepsItsPlace() throws {
        var log = Recorder()
        log.record("2026-09-07", .stepDone(Self.visit, "entry_meeting"))
        log.record("2026-09-20", .stepDone(Self.visit, "exit"))
        let report = log.record("2026-09-21", .stepDone(Self.visit, "report", StepDetails(number: "1号")))
        log.record("2026-09-21", .stepReturned(Self.visit, "report", due: nil, reason: "缺附件"))
        log.record("2026-09-21", .stepDone(Self.visit, "report", StepDetails(number: "2号")), replaces: report)
        let state = try ReplayFixture().state(log.events, on: "2026-09-22")
        #expect(try state.date("report").status == .returned)
        #expect(try state.date("report").attempts.map(\.details.number) == ["2号", ""])
        #expect(state.unplaced.isEmpty)
    }

    @Test func whatWasKnownThen() {
        var log = Recorder()
        let exit = log.record("2026-09-20", .stepDone(Self.visit, "exit"))
        let then = log.events[0].recordedAt
        log.record("2026-09-22", .stepDone(Self.visit, "exit"), replaces: exit)
        let history = EventHistory(log.events)
        #expect(history.effective.map(\.day.description) == ["2026-09-22"])
        #expect(history.known(at: then).effective.map(\.day.description) == ["2026-09-20"])
    }
}
