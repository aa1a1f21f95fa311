import Wording

/// The end of a period, and how it was found.
public struct CountedDeadline: Sendable, Hashable {
    /// The day of the event that starts the period; not counted itself.
    public let trigger: Day
    /// The period counted from it.
    public let period: Period
    /// The period's last day before rest days are considered.
    public let nominal: Day
    /// The last day the law gives: the nominal day, or the first working day after the rest it falls into.
    public let latest: Day
    /// The office's own date: its last working day on or before the nominal day.
    public let target: Day
    /// How the dates were found, step by step.
    public let steps: [CountingStep]
    /// The rest days that moved the nominal day to the latest; empty where nothing moved.
    public let movedBy: [RestDay]
    /// The version of the calendar used.
    public let calendarVersion: String
    /// Whether a year whose notice is not out yet, or for which there is no data at all, had a part in it.
    public let isProvisional: Bool

    /// The whole explanation as one text.
    public var explanation: Wording {
        let sentences = steps.map(\.wording).joined(Wording(zh: "；", en: "; "))
        return Wording(zh: sentences.zh + "。", en: sentences.en + ".")
    }

    /// On what law the counting rests.
    public static let basis = Wording(
        zh: "期间的计算比照民法典第二百条至第二百零四条、第一千二百五十九条",
        en: "periods are counted by analogy with the Civil Code, arts. 200 to 204 and 1259")
}
