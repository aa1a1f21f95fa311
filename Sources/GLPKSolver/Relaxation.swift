import CGLPK
import LinearModel

/// The linear relaxation of a model: what is left when every variable may take any value between its bounds.
public struct Relaxation: Sendable, Hashable {
    /// Optimal, infeasible, unbounded or stopped; never feasible.
    public let status: SolveStatus
    /// The optimum of the relaxation, if there is one.
    public let objective: Double?
    /// A lower bound of the model's objective that follows: rounded up if the objective only takes whole numbers.
    public let bound: Int?
    /// The value of each variable; empty without an optimum.
    public let values: [Double]
    /// By how much the optimum rises for each unit by which a row's limit rises; empty without an optimum.
    public let duals: [Double]
    /// By how much the optimum rises for each unit by which a variable is forced up; empty without an optimum.
    public let reducedCosts: [Double]
    /// Seconds of wall-clock time.
    public let seconds: Double

    fileprivate init(
        _ status: SolveStatus, objective: Double? = nil, bound: Int? = nil, values: [Double] = [],
        duals: [Double] = [], reducedCosts: [Double] = [], seconds: Double
    ) {
        self.status = status
        self.objective = objective
        self.bound = bound
        self.values = values
        self.duals = duals
        self.reducedCosts = reducedCosts
        self.seconds = seconds
    }
}

extension GLPKSolver {
    /// Solves the linear relaxation of `model`, with dual values and reduced costs.
    ///
    /// - Parameters:
    ///   - timeLimit: seconds; nil for no limit.
    ///   - control: ends it early.
    /// - Throws: ``GLPKError``.
    public func relaxation(
        of model: Model, timeLimit: Double? = nil, control: SolveControl = SolveControl()
    ) throws -> Relaxation {
        let leash = Leash(control: control, timeLimit: timeLimit)
        guard try Self.soundness(of: model) == .sound else {
            return Relaxation(.infeasible, seconds: leash.seconds)
        }
        let work: @Sendable () throws(GLPKError) -> Relaxation = {
            () throws(GLPKError) in
            try GLPKSession.withSession(for: model, observer: SimplexObserver(leash), interval: .infinity) {
                session throws(GLPKError) in
                try Self.relax(model, in: session, leash)
            } ?? Relaxation(.stopped(leash.reason), seconds: leash.seconds)
        }
        return try SolverThread.run(leash, work: work) {
            Relaxation(.stopped(leash.reason), seconds: leash.seconds)
        }
    }

    private static func relax(
        _ model: Model, in session: borrowing GLPKSession, _ leash: Leash
    ) throws(GLPKError) -> Relaxation {
        switch try SimplexRun(leash: leash).run(in: session) {
        case .optimal:
            let objective = try session.relaxationStatus().objective
            let (values, duals, reducedCosts) = try session.readRelaxation()
            return Relaxation(
                .optimal, objective: objective, bound: model.roundedBound(objective), values: values, duals: duals,
                reducedCosts: reducedCosts, seconds: leash.seconds)
        case .infeasible: return Relaxation(.infeasible, seconds: leash.seconds)
        case .unbounded, .infeasibleOrUnbounded: return Relaxation(.unbounded, seconds: leash.seconds)
        case .stopped(let reason): return Relaxation(.stopped(reason), seconds: leash.seconds)
        case .failed(let code, let status): throw .simplexFailed(code: code, status: status)
        }
    }
}

/// Nobody listens to a relaxation, but it may be asked to stop.
private final class SimplexObserver: SessionObserver {
    private let leash: Leash

    init(_ leash: Leash) { self.leash = leash }

    var wantsStop: Bool { leash.wantsStop }

    func observe(_ event: SearchEvent) -> Bool { true }
}
