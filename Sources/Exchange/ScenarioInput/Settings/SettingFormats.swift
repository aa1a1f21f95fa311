import InspectionDomain
import Wording

extension ValueFormat<ClosedRange<Int>> {
    /// Two whole numbers, the lowest and the highest, both included: `[6, 8]`, or 6-8, 6至8.
    static func span(_ limits: ClosedRange<Int>) -> Self {
        ValueFormat(
            kind: .span(limits),
            read: { text in
                let plain = OfficeText.narrowed(text)
                let separators = plain.contains(where: { "；;、,，至到~".contains($0) }) ? "；;、,，至到~" : "-"
                let parts = plain.split { separators.contains($0) }.map { WholeNumber.read(String($0)) }
                guard parts.count == 2, let lower = parts[0], let upper = parts[1] else { return .bad(.notASpan) }
                guard limits.contains(lower), limits.contains(upper) else {
                    return .bad(.outOfRange(lowest: limits.lowerBound, highest: limits.upperBound))
                }
                return lower <= upper ? .value(lower...upper) : .bad(.reversedSpan(lower: lower, upper: upper))
            }, render: { "[\($0.lowerBound), \($0.upperBound)]" })
    }
}

extension ValueFormat<Expertise> {
    /// One field of expertise.
    static var expertise: Self {
        ValueFormat(
            kind: .text, read: { .value(Expertise(OfficeText.name($0))) }, render: { YAMLScalar.plain($0.text) })
    }
}

extension ValueFormat<UInt64> {
    /// A seed.
    static var seed: Self {
        let limits = 0...999_999_999_999
        return ValueFormat(
            kind: .integer(limits),
            read: { text in
                switch ValueFormat<Int>.integer(limits).read(text) {
                case .value(let number): .value(UInt64(number))
                case .bad(let fault): .bad(fault)
                }
            }, render: { String($0) })
    }
}
