import Wording

/// The yearly notices on holidays of the General Office of the State Council.
enum StateCouncilNotice {
    /// Title and number of the notice for a year, where known here.
    static func wording(forYear year: Int) -> Wording? {
        numbers[year].map { wording(year: year, number: $0) }
    }

    /// Title and number of the notice for a year.
    static func wording(year: Int, number: String) -> Wording {
        Wording(
            zh: "《国务院办公厅关于\(year)年部分节假日安排的通知》（\(number)）",
            en: "General Office of the State Council, notice on the holidays of \(year) (\(number))")
    }

    /// Document numbers, by the year the notice arranges; each came out in the autumn before.
    private static let numbers = [
        2022: "国办发明电〔2021〕11号",
        2023: "国办发明电〔2022〕16号",
        2024: "国办发明电〔2023〕7号",
        2025: "国办发明电〔2024〕12号",
        2026: "国办发明电〔2025〕7号",
    ]
}
