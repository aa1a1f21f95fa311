import Synchronization

/// The bound of the program by rounds, worked out beside the search for plans, which goes on meanwhile: it never decides
/// which plan is found, only when the search may end.
final class SharedBound: Sendable {
    private let state = Mutex<RoundProgram.Bound>(.points(0))

    /// No plan has fewer points; 0 as long as nothing is known.
    var points: Int {
        switch state.withLock({ $0 }) {
        case .points(let points): points
        case .infeasible: 0
        }
    }

    /// Whether no plan exists.
    var isInfeasible: Bool {
        if case .infeasible = state.withLock({ $0 }) { true } else { false }
    }

    /// Makes known what has been proven.
    func note(_ bound: RoundProgram.Bound) { state.withLock { $0 = bound } }
}
