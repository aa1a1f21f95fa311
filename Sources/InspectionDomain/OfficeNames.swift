/// What documents call the committee and its office, and where they can be reached; `nil` where the office has not said.
///
/// These are the office's own, not a person's: they are printed in notices, and the hotline in public announcements.
public struct OfficeNames: Sendable, Hashable {
    /// The committee in full: 枣庄高新区安全生产委员会.
    public var committee: String?
    /// Its office, which signs: 枣庄高新区安全生产委员会办公室.
    public var name: String?
    /// Whom to ask for.
    public var contact: String?
    /// The office's telephone.
    public var phone: String?
    /// The telephone for reports from the public.
    public var hotline: String?

    /// Nothing said.
    public init() {}
}

extension Scenario {
    /// The committee's name: as the office says, otherwise made from what stands before the year in the title.
    ///
    /// From “枣庄高新区2027年安全生产巡查” it is 枣庄高新区安全生产委员会.
    public var committeeName: String {
        if let name = settings.office.committee { return name }
        let start = title.components(before: "\(year)年").filter { !$0.isWhitespace }
        return (start.isEmpty || start.count > 20 ? "区" : start) + "安全生产委员会"
    }

    /// The name of the committee's office.
    public var officeName: String { settings.office.name ?? committeeName + "办公室" }
}

extension String {
    /// What stands before the first `mark`; nothing where it does not occur.
    fileprivate func components(before mark: String) -> String {
        firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? ""
    }
}
