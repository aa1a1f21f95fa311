import InspectionDomain

extension StepKey {
    /// The steps whose meaning the program knows. A chain without one of them has no such facts in its ledger.
    public static var report: StepKey { "report" }
    /// R32.
    public static var feedback: StepKey { "feedback" }
    /// R35.
    public static var correction: StepKey { "correction" }
    /// R36.
    public static var examination: StepKey { "examination" }
    /// R33.
    public static var transfer: StepKey { "transfer" }
    /// R33: what came of it.
    public static var transferResult: StepKey { "transfer_result" }
    /// R34.
    public static var hazardListing: StepKey { "hazard_listing" }
    /// R34: its end.
    public static var hazardDelisting: StepKey { "hazard_delisting" }
    /// R46: the finding is put right.
    public static var findingCorrection: StepKey { "finding_correction" }
    /// R46: and looked at.
    public static var findingCheck: StepKey { "finding_check" }
    /// R46: and struck off the ledger.
    public static var findingClosed: StepKey { "finding_closed" }
    /// R44.
    public static var talkFollowUp: StepKey { "talk_follow_up" }
}
