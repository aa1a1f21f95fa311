/// Thrown at the end of a transaction that is only rehearsed: it undoes everything and carries what would have come of it.
struct Rehearsal<Result: Sendable>: Error {
    let result: Result
}
