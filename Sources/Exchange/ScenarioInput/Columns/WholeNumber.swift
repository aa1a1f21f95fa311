/// Whole numbers as offices and spreadsheets write them.
enum WholeNumber {
    /// `2`, `２`, `-1`, `1,200`, `2.0`; `nil` for anything else, and for numbers too large to hold.
    static func read(_ text: String) -> Int? {
        var digits = Substring(OfficeText.narrowed(text).filter { !$0.isWhitespace })
        let isNegative = digits.hasPrefix("-")
        if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
        if let point = digits.firstIndex(of: ".") {
            let decimals = digits[digits.index(after: point)...]
            guard !decimals.isEmpty, decimals.allSatisfy({ $0 == "0" }) else { return nil }
            digits = digits[..<point]
        }
        if digits.contains(",") {
            let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
            guard let first = groups.first, (1...3).contains(first.count),
                groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
            digits = Substring(groups.joined())
        }
        guard (1...18).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(digits).map { isNegative ? -$0 : $0 }
    }
}
