/// What `plan --json` answers, as far as these tests look at it.
struct PlanAnswer: Decodable {
    struct Level: Decodable {
        let level: Int
        let points: Int
        let bound: Int
    }
    let status: String
    let gap: Double
    let stop: String?
    let levels: [Level]
    let visits: Int
    let directory: String
    let files: [String]
}

/// A conflict, as far as these tests look at it.
struct ConflictAnswer: Decodable {
    struct Rule: Decodable {
        let rule: String
        let zh: String
        let en: String
    }
}

/// What `check --json` answers.
struct AuditAnswer: Decodable {
    struct Finding: Decodable {
        let rule: String
        let article: String
        let zh: String
        let en: String
    }
    let violations: [Finding]
    let exceptions: [Finding]
}

extension String {
    /// Whether there is a Chinese character or a mark of Chinese punctuation in it.
    var hasChinese: Bool {
        unicodeScalars.contains {
            (0x4E00...0x9FFF).contains($0.value) || (0x3000...0x303F).contains($0.value)
                || (0xFF00...0xFFEF).contains($0.value)
        }
    }
}
