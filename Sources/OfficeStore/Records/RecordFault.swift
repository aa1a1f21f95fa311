import FollowUp
import Wording

/// A record that was met while reading and is not what it should be; becomes `StoreError.damaged` at the door.
struct RecordFault: Error {
    let damage: Damage

    init(_ damage: Damage) { self.damage = damage }

    /// Runs `body` on the record of that number.
    static func wrapping<Value>(_ sequence: Int, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            throw RecordFault(.unreadable(sequence: sequence, reason: Self.reason(error)))
        }
    }

    /// Why a record could not be understood, as a sentence.
    static func reason(_ error: any Error) -> Wording {
        switch error {
        case let problem as RecordedTextProblem: problem.wording
        case let problem as RecordFiling: problem.wording
        default: Wording(zh: "内容不合格式（\(error)）。", en: "It is not in the form expected (\(error)).")
        }
    }
}
