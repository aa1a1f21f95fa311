import CGLPK
import LinearModel

/// What a search reports while it runs.
struct SearchEvent {
    let nodes: Int
    let openNodes: Int
    /// The proven lower bound, if known.
    let bound: Double?
    /// The values of a better solution, if this reports one.
    var incumbent: [Double]?
}

/// Who listens to a session, on the session's thread.
protocol SessionObserver: AnyObject {
    /// Whether to leave as soon as possible. Asked often.
    var wantsStop: Bool { get }
    /// A better solution, or a sign of life. Returns whether the search may go on; `false` abandons it with a fault.
    func observe(_ event: SearchEvent) -> Bool
    /// Rows that the problem lacks and that `values`, the relaxation of a node of the search, break. Asked where
    /// ``lacksRows``.
    func missingRows(at values: UnsafeBufferPointer<Double>, node: Int) -> [LinearConstraint]
    /// Whether rows are missing at all.
    var lacksRows: Bool { get }
}

extension SessionObserver {
    var lacksRows: Bool { false }

    func missingRows(at values: UnsafeBufferPointer<Double>, node: Int) -> [LinearConstraint] { [] }
}

/// How a call into GLPK ended when GLPK itself did not fail.
enum CallEnd<Value> {
    case returned(Value)
    /// The observer wanted to leave in the middle; the session is good for nothing more.
    case left
}

/// One GLPK environment with one problem: made, used and destroyed on one thread, by `withSession`.
struct GLPKSession: ~Copyable {
    private let handle: OpaquePointer
    private let columns: Int
    private let lacksRows: Bool

    /// Opens a session for `model`, runs `body`, and frees the thread's whole GLPK environment whatever happens.
    /// It is closed by this function rather than by a `deinit`, which might run on another thread. Nil when the observer
    /// wanted to leave while the model was being loaded.
    static func withSession<Result>(
        for model: Model, observer: any SessionObserver, interval: Double,
        _ body: (borrowing GLPKSession) throws(GLPKError) -> Result
    ) throws(GLPKError) -> Result? {
        let arrays = try ProblemArrays(model)
        let box = ObserverBox(observer, columns: model.variables.count)
        let info = Unmanaged.passUnretained(box).toOpaque()
        guard let handle = cglpk_open(pollObserver, notifyObserver, info, interval) else { throw .noEnvironment }
        box.handle = handle
        defer {
            cglpk_close(handle)
            // GLPK holds the box by an unretained pointer until here.
            withExtendedLifetime(box) {}
        }
        let session = GLPKSession(handle: handle, columns: model.variables.count, lacksRows: observer.lacksRows)
        guard try session.finished(arrays.withProblem { cglpk_load(handle, $0) }) else { return nil }
        return try body(session)
    }

    /// Where a simplex run begins.
    enum Basis: Int32 {
        case standard = 0
        case advanced = 1
        case current = 2
    }

    /// glp_simplex: its code and the status of the relaxation.
    func simplex(_ parameters: glp_smcp, from basis: Basis) throws(GLPKError) -> CallEnd<(code: Int32, status: Int32)> {
        var parameters = parameters
        var code: Int32 = 0
        guard try finished(cglpk_simplex(handle, &parameters, basis.rawValue, &code)) else { return .left }
        return .returned((code, try relaxationStatus().status))
    }

    /// Adds rows to the problem.
    func add(_ rows: [LinearConstraint]) throws(GLPKError) {
        for row in rows { try check(row.add(to: handle)) }
    }

    /// glp_intopt: its code and the status of the integer solution, of which only one with an objective below `cutoff`
    /// counts.
    func search(
        _ parameters: glp_iocp, start: [Double]?, priorities: [Int32]?, order: PriorityOrder = .furthest,
        cutoff: Double?
    ) throws(GLPKError) -> CallEnd<(code: Int32, status: Int32)> {
        var parameters = parameters
        var code: Int32 = 0
        let state = (start ?? []).withUnsafeBufferPointer { start in
            (priorities ?? []).withUnsafeBufferPointer { priorities in
                cglpk_intopt(
                    handle, &parameters, start.isEmpty ? nil : start.baseAddress,
                    priorities.isEmpty ? nil : priorities.baseAddress, order == .weightiest ? 1 : 0,
                    cutoff ?? .infinity,
                    lacksRows ? separateObserver : nil, &code)
            }
        }
        guard try finished(state) else { return .left }
        var status: Int32 = 0
        var objective = 0.0
        try check(cglpk_integer_status(handle, &status, &objective))
        return .returned((code, status))
    }

    /// The status of the relaxation and its objective.
    func relaxationStatus() throws(GLPKError) -> (status: Int32, objective: Double) {
        var status: Int32 = 0
        var objective = 0.0
        try check(cglpk_relaxation_status(handle, &status, &objective))
        return (status, objective)
    }

    /// The values of the relaxation, the dual value of each row, and the reduced cost of each variable.
    func readRelaxation() throws(GLPKError) -> (values: [Double], duals: [Double], reducedCosts: [Double]) {
        var values = [Double](repeating: 0, count: columns)
        var duals = [Double](repeating: 0, count: Int(cglpk_row_count(handle)))
        var reducedCosts = [Double](repeating: 0, count: columns)
        try check(cglpk_read_relaxation(handle, &values, &duals, &reducedCosts))
        return (values, duals, reducedCosts)
    }

    /// Nodes made by the search.
    var nodes: Int { Int(cglpk_nodes(handle)) }

    /// The values of the integer solution.
    func readInteger() throws(GLPKError) -> [Double] {
        var values = [Double](repeating: 0, count: columns)
        try check(cglpk_read_integer(handle, &values))
        return values
    }

    /// `true` when a call came back, `false` when it was left in the middle on request.
    private func finished(_ state: Int32) throws(GLPKError) -> Bool {
        switch Int(state) {
        case Int(CGLPK_DONE): return true
        case Int(CGLPK_STOPPED): return false
        default: throw .fault(faultText)
        }
    }

    /// Reading makes no output, so it cannot be left in the middle; a session that was left cannot be read.
    private func check(_ state: Int32) throws(GLPKError) {
        guard try finished(state) else { throw .fault("the session was left before it was read") }
    }

    private var faultText: String {
        String(cString: cglpk_fault_text(handle))
            .split(whereSeparator: \.isNewline).joined(separator: " / ")
    }
}

/// What the C callbacks are given to find their way back to Swift.
private final class ObserverBox {
    let observer: any SessionObserver
    let columns: Int
    var handle: OpaquePointer?

    init(_ observer: any SessionObserver, columns: Int) {
        self.observer = observer
        self.columns = columns
    }

    static func from(_ info: UnsafeMutableRawPointer?) -> ObserverBox? {
        info.map { Unmanaged<ObserverBox>.fromOpaque($0).takeUnretainedValue() }
    }
}

private let pollObserver: cglpk_poll = { info in
    ObserverBox.from(info)?.observer.wantsStop == true ? 1 : 0
}

private let notifyObserver: cglpk_handler = { info, event in
    guard let box = ObserverBox.from(info), let event = event?.pointee else { return Int32(CGLPK_CONTINUE) }
    let incumbent = event.incumbent.map { Array(UnsafeBufferPointer(start: $0, count: box.columns)) }
    let mayGoOn = box.observer.observe(
        SearchEvent(
            nodes: Int(event.nodes), openNodes: Int(event.open_nodes),
            bound: event.has_bound != 0 ? event.bound : nil, incumbent: incumbent))
    return Int32(mayGoOn ? CGLPK_CONTINUE : CGLPK_ABANDON)
}

private let separateObserver: cglpk_separator = { info, node, values in
    guard let box = ObserverBox.from(info), let handle = box.handle else { return }
    let values = UnsafeBufferPointer(start: values, count: box.columns)
    for row in box.observer.missingRows(at: values, node: Int(node)) where row.add(to: handle) != Int32(CGLPK_DONE) {
        return
    }
}

extension LinearConstraint {
    /// Adds the row to the problem of a session; what the guarded call came to.
    fileprivate func add(to handle: OpaquePointer) -> Int32 {
        let terms = expression.terms
        let columns = terms.map { Int32($0.variable.index + 1) }
        let coefficients = terms.map { Double($0.coefficient) }
        return cglpk_add_row(
            handle, ProblemArrays.boundType(lower, upper), Double(lower ?? 0), Double(upper ?? 0), Int32(terms.count),
            columns, coefficients)
    }
}
