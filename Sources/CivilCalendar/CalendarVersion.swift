/// The text that names a calendar's data.
enum CalendarVersion {
    static func text(years: [HolidayYear], officeDays: [OfficeDay]) -> String {
        var hash = FNV1a()
        for year in years {
            hash.add("\(year.year)\(year.status.isProvisional ? "p" : "")")
            for entry in year.entries {
                hash.add("\(entry.day),\(entry.kind.rawValue),\(entry.name),\(entry.isEstimate)")
            }
        }
        for own in officeDays { hash.add("\(own.day),\(own.isWorking),\(own.note)") }
        return "CN-\(runs(years))-\(hash.text)"
    }

    /// Neighbouring years of equal status as one run: `2022..2026+2027p`.
    private static func runs(_ years: [HolidayYear]) -> String {
        var runs: [(first: Int, last: Int, mark: String)] = []
        for year in years {
            let mark = year.status.isProvisional ? "p" : ""
            if let last = runs.last, last.last == year.year - 1, last.mark == mark {
                runs[runs.count - 1].last = year.year
            } else {
                runs.append((year.year, year.year, mark))
            }
        }
        return runs.map { $0.first == $0.last ? "\($0.first)\($0.mark)" : "\($0.first)..\($0.last)\($0.mark)" }
            .joined(separator: "+")
    }
}

/// The 32-bit FNV-1a hash: stable between runs, which Swift's own hashing is not.
struct FNV1a {
    private var state: UInt32 = 2_166_136_261

    /// Adds a text and a line end, so that neighbouring texts cannot run together.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0x0A)
    }

    private mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 16_777_619 }

    /// Eight hexadecimal digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
