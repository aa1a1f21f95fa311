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

    /// Refuses a number of plans that is none.
    static func planCount(_ count: Int, _ option: String) throws {
        guard (1...100).contains(count) else {
            throw ValidationError(
                say("\(option) 应为 1 至 100 的整数。", "\(option) must be a whole number between 1 and 100."))
        }
    }

    /// Refuses a gap that is none.
    static func gap(_ gap: Double) throws {
        guard gap >= 0, gap.isFinite else {
            throw ValidationError(say("--gap 应为不小于 0 的数，如 0.05。", "--gap must be a number, 0 or more, such as 0.05."))
        }
    }
}
