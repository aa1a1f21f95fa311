import CivilCalendar
import FollowUp
import InspectionDomain
import Testing

/// What holds for every history, drawn at random.
struct ReplayPropertyTests {
    private static let seeds = Array(UInt64(1)...16)
    private let fixture: ReplayFixture

    init() throws { fixture = try ReplayFixture() }

    /// Drawn once, as drawing takes longer than looking.
    private static let drawn: [UInt64: RandomHistory] = {
        guard let fixture = try? ReplayFixture() else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: seeds.map { seed in
                var history = RandomHistory(fixture, seed: seed)
                history.accepted(40)
                return (seed, history)
            })
    }()

    private func accepted(_ seed: UInt64) -> RandomHistory { Self.drawn[seed]! }

    private func anything(_ seed: UInt64) -> RandomHistory {
        var history = RandomHistory(fixture, seed: seed)
        history.anything(80)
        return history
    }

    @Test(arguments: seeds)
    func whatIsAcceptedTakesEffect(_ seed: UInt64) {
        let history = accepted(seed)
        #expect(history.log.events.count > 25, "the generator finds too little that is accepted")
        let state = fixture.state(history.log.events, on: history.today.description)
        #expect(state.unplaced.isEmpty)
    }

    @Test(arguments: seeds)
    func theOrderOfReadingDoesNotMatter(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for history in [accepted(seed), anything(seed)] {
            let day = history.today.description
            let state = fixture.state(history.log.events, on: day)
            let shuffled = fixture.state(history.log.events.shuffled(using: &random), on: day)
            #expect(shuffled.entries == state.entries)
            #expect(shuffled.unplaced == state.unplaced && shuffled.history == state.history)
        }
    }

    @Test(arguments: seeds)
    func theOrderOfIndependentEventsDoesNotMatter(_ seed: UInt64) {
        // What concerns one visit is recorded after what concerns the other, in whatever order it really was.
        var history = RandomHistory(fixture, seed: seed, hasReferences: false)
        history.accepted(25)
        func concernsFirst(_ event: RecordedEvent) -> Bool {
            switch event.happening.subject {
            case .visit(let id)?: id == ReplayFixture.first
            case .finding(let id)?: id.text.hasPrefix(ReplayFixture.first.text)
            default: false
            }
        }
        let events = history.log.events
        let reordered = events.filter { !concernsFirst($0) } + events.filter(concernsFirst)
        let renumbered = zip(reordered, events).map { event, slot in
            RecordedEvent(
                id: event.id, recordedAt: slot.recordedAt, recordedBy: event.recordedBy, day: event.day,
                happening: event.happening)
        }
        let day = history.today.description
        #expect(fixture.state(renumbered, on: day).entries == fixture.state(events, on: day).entries)
    }

    @Test(arguments: seeds)
    func replayingAPrefixIsWhatWasKnownThen(_ seed: UInt64) {
        let history = anything(seed)
        let events = history.log.events
        let whole = EventHistory(events)
        for count in stride(from: 0, to: events.count, by: 9) {
            let then = count == 0 ? Moment(secondsSince1970: 0) : events[count - 1].recordedAt
            let known = Replay.state(
                of: fixture.plan, calendar: fixture.plan.calendar, history: whole.known(at: then), on: history.today)
            let prefix = fixture.state(Array(events.prefix(count)), on: history.today.description)
            #expect(known.entries == prefix.entries && known.unplaced == prefix.unplaced)
        }
    }

    @Test(arguments: seeds)
    func oneEventAfterAnotherIsTheSameAsAllAtOnce(_ seed: UInt64) {
        let history = anything(seed)
        var state = fixture.state([], on: history.today.description)
        for event in history.log.events { state = state.adding(event) }
        let whole = fixture.state(history.log.events, on: history.today.description)
        #expect(state.entries == whole.entries && state.unplaced == whole.unplaced)
    }

    @Test(arguments: seeds)
    func aSuspendedClockIsNeverOverdue(_ seed: UInt64) {
        let history = accepted(seed)
        for ahead in [0, 5, 40, 400] {
            let state = fixture.state(history.log.events, on: history.today.adding(days: ahead).description)
            for entry in state.entries {
                let stands = entry.attempts.last?.suspensions.last.map { $0.until == nil } ?? false
                if stands { #expect(entry.status != .overdue, "\(entry.id)") }
                if entry.status == .suspended { #expect(stands && entry.latest >= state.on, "\(entry.id)") }
                if entry.status == .overdue { #expect(entry.latest < state.on && entry.doneOn == nil) }
            }
        }
    }

    @Test(arguments: seeds)
    func noEventIsLost(_ seed: UInt64) {
        let history = anything(seed)
        let state = fixture.state(history.log.events, on: history.today.description)
        let unplaced = Set(state.unplaced.map(\.event.id))
        #expect(unplaced.count == state.unplaced.count, "an event is listed twice")
        let placed = state.history.effective.filter { !unplaced.contains($0.id) }
        let attempts = state.entries.flatMap(\.attempts)
        func count(_ isMeant: (Happening) -> Bool) -> Int { placed.count { isMeant($0.happening) } }
        #expect(
            attempts.count { $0.doneOn != nil }
                == count { if case .stepDone = $0 { true } else { false } })
        #expect(
            attempts.count { $0.began != nil } == count { if case .stepReturned = $0 { true } else { false } })
        #expect(
            attempts.map(\.extensions.count).reduce(0, +)
                == count { if case .extended = $0 { true } else { false } })
        #expect(
            attempts.map(\.suspensions.count).reduce(0, +)
                == count { if case .suspended = $0 { true } else { false } })
        #expect(state.findings.count == count { if case .findingRecorded = $0 { true } else { false } })
        #expect(state.talks.count == count { if case .talkHeld = $0 { true } else { false } })
        // Every event is there, whatever became of it.
        #expect(Set(state.history.events) == Set(history.log.events))
    }

    @Test(arguments: seeds)
    func undoingTheLastEventRestoresTheStateAndUndoingThatBringsItBack(_ seed: UInt64) {
        let history = accepted(seed)
        let day = history.today.description
        var log = history.log
        let last = log.events[log.events.count - 1]
        let before = fixture.state(Array(log.events.dropLast()), on: day)
        let after = fixture.state(log.events, on: day)
        let undo = log.record(day, .revoked(last.id, reason: "误录"))
        #expect(fixture.state(log.events, on: day).entries == before.entries)
        log.record(day, .revoked(undo, reason: "没有误录"))
        #expect(fixture.state(log.events, on: day).entries == after.entries)
    }

    @Test(arguments: seeds)
    func aCorrectionIsAsIfItHadBeenRecordedRightAway(_ seed: UInt64) {
        let history = accepted(seed)
        let day = history.today.description
        var log = history.log
        let state = fixture.state(log.events, on: day)
        for event in log.events where state.history.standings[event.id] == .counts && event.replaces == nil {
            guard case .stepDone(let subject, let step, _) = event.happening else { continue }
            let corrected = Happening.stepDone(subject, step, StepDetails(result: "已更正"))
            log.record(event.day.description, corrected, replaces: event.id)
            let rightAway = history.log.events.map { earlier in
                guard earlier.id == event.id else { return earlier }
                return RecordedEvent(
                    id: log.events[log.events.count - 1].id, recordedAt: event.recordedAt,
                    recordedBy: event.recordedBy, day: event.day, happening: corrected)
            }
            #expect(fixture.state(log.events, on: day).entries == fixture.state(rightAway, on: day).entries)
            return
        }
    }

    @Test(arguments: seeds)
    func textsOfAHistoryReplayToTheSame(_ seed: UInt64) throws {
        let history = anything(seed)
        let coding = EventJSON()
        let read = try history.log.events.map { try coding.event(from: coding.text(of: $0)) }
        #expect(read == history.log.events)
    }

    @Test(arguments: seeds)
    func datesDoNotContradictThemselves(_ seed: UInt64) {
        let history = accepted(seed)
        let state = fixture.state(history.log.events, on: history.today.description)
        #expect(Set(state.entries.map(\.id)).count == state.entries.count)
        for entry in state.entries {
            #expect(entry.target <= entry.latest && entry.nominal <= entry.latest, "\(entry.id)")
            if let trigger = entry.trigger, !trigger.hasHappened, !entry.countsBackward {
                #expect(entry.status != .open && entry.status != .overdue, "\(entry.id)")
            }
            if entry.basis == .counted, !entry.countsBackward, let trigger = entry.trigger {
                #expect(trigger.hasHappened && trigger.day <= state.on, "\(entry.id)")
            }
        }
    }
}
