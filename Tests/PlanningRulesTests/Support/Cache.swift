import Synchronization

/// Values by name, each made once in a run however many tests ask for it at the same time.
final class Cache<Value: Sendable>: Sendable {
    private final class Slot: Sendable {
        let value = Mutex<Value?>(nil)
    }
    private let slots = Mutex<[String: Slot]>([:])

    /// The value of that name; whoever asks first makes it, the others wait.
    func value(of name: String, make: () throws -> Value) rethrows -> Value {
        let slot = slots.withLock { slots in
            let slot = slots[name] ?? Slot()
            slots[name] = slot
            return slot
        }
        return try slot.value.withLock { value in
            if let value { return value }
            let made = try make()
            value = made
            return made
        }
    }
}
