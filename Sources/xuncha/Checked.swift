import ArgumentParser

/// Checks of values that several commands take.
enum Checked {
    /// Refuses a time limit that is none.
    static func timeLimit(_ seconds: Double) throws {
        guard seconds >= 0, seconds.isFinite else {
            throw ValidationError(
                say("--time-limit 应为不小于 0 的秒数。", "--time-limit must be a number of seconds, 0 or more."))
        }
    }
}
