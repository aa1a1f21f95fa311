import LinearModel

/// Listens to the search of a model's core and tells of it in terms of the model.
final class PoolObserver: SessionObserver {
    private let record: SearchRecord
    private let pool: RowPool
    /// The rows added in the node that was looked at last: none is added twice, however close to its limit it stays.
    private var added: (node: Int, rows: Set<Int>) = (0, [])

    init(record: SearchRecord, pool: RowPool) {
        self.record = record
        self.pool = pool
    }

    var wantsStop: Bool { record.wantsStop }

    var lacksRows: Bool { true }

    func observe(_ event: SearchEvent) -> Bool {
        var event = event
        event.incumbent = event.incumbent.map(pool.completed)
        return record.observe(event)
    }

    func missingRows(at values: UnsafeBufferPointer<Double>, node: Int) -> [LinearConstraint] {
        if added.node != node { added = (node, []) }
        let broken = pool.broken(by: values).filter { added.rows.insert($0).inserted }
        return broken.map(pool.row)
    }
}
