import CivilCalendar
import InspectionDomain

/// A version of the plan in the store, and how far it has come (R17).
public struct PlanVersion: Sendable, Hashable {
    /// One change of its state.
    public struct Move: Sendable, Hashable {
        /// The state reached.
        public let state: PlanState
        /// When.
        public let day: Day
        /// By whom; for the adoption, who recorded it.
        public let by: String
        /// The event that says so.
        public let event: EventID
    }

    /// Its number, from 1.
    public let number: Int
    /// Its changes of state, from the adoption on.
    public let moves: [Move]

    /// The state reached last; a version that another was issued after is amended.
    public let state: PlanState
}

extension EventHistory {
    /// The versions of the plan, by number.
    public var versions: [PlanVersion] {
        var moves: [Int: [PlanVersion.Move]] = [:]
        for event in effective {
            switch event.happening {
            case .planAdopted(let version):
                moves[version, default: []].insert(
                    .init(state: .draft, day: event.day, by: event.recordedBy, event: event.id), at: 0)
            case .planMoved(let version, let state, let by):
                moves[version, default: []].append(.init(state: state, day: event.day, by: by, event: event.id))
            default: break
            }
        }
        let issued = moves.filter { $0.value.contains { $0.state == .issued } }.keys.max()
        return moves.sorted { $0.key < $1.key }.map { number, moves in
            let last = moves.last?.state ?? .draft
            let isAmended = last == .issued && issued.map { $0 > number } ?? false
            return PlanVersion(number: number, moves: moves, state: isAmended ? .amended : last)
        }
    }

    /// The version that holds: the last that was issued, or, while none was, the last adopted; `nil` where none was.
    public var versionInForce: Int? {
        let versions = versions
        return versions.last { $0.state == .issued }?.number ?? versions.last?.number
    }
}
