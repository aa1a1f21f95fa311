import Wording

/// Numbers headings one after the other, in the style of the language's documents: 一、 or 1.
final class SectionNumber {
    private let language: Language
    private var last = 0

    init(_ language: Language) { self.language = language }

    /// The number of the next heading, with what stands between it and the words.
    func next() -> String {
        last += 1
        guard language == .zh else { return "\(last). " }
        let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        return (last <= numerals.count ? numerals[last - 1] : String(last)) + "、"
    }
}
