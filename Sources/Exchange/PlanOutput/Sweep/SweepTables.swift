import DocumentFormats
import InspectionDomain
import Wording

/// futures.csv and hinges.csv.
enum SweepTables {
    /// One row for each future.
    static func futures(_ record: SweepRecord, _ language: Language) -> CSVWriter {
        let heading = [
            Wording(zh: "编号", en: "Future"), Wording(zh: "结果", en: "Verdict"), Wording(zh: "例外", en: "Exceptions"),
            Wording(zh: "打破原计划的变故", en: "What breaks the plan"), Wording(zh: "发生的变故", en: "What happens"),
        ]
        return CSVWriter(
            heading: heading.map { $0(language) },
            rows: record.futures.map { future in
                [
                    .number(future.index), .text(SweepWords.name(of: future.verdict)(language)),
                    .number(future.exceptions),
                    .text(future.culprits.map { future.events[$0.place].text }.joined(separator)(language)),
                    .text(future.events.map(\.text).joined(separator)(language)),
                ]
            })
    }

    /// One row for each person, unit or street on which the plan hangs, the worst first.
    static func hinges(_ record: SweepRecord, _ language: Language) -> CSVWriter {
        let summary = SweepSummary(record)
        let verdicts: [FutureVerdict] = [.people, .dates, .impossible, .undecided]
        let heading =
            [
                Wording(zh: "类别", en: "Kind"), Wording(zh: "编号", en: "Id"), Wording(zh: "名称", en: "Name"),
                Wording(zh: "遇到变故的未来数", en: "Futures befallen"), Wording(zh: "因此打破计划的未来数", en: "Futures broken by it"),
            ] + verdicts.map(SweepWords.name)
        let rows = [Befallen.person, .unit, .street].flatMap { befallen in
            (summary.hinges[befallen] ?? []).map { line -> [CSVField] in
                [
                    .text(SweepWords.heading(of: befallen)(language)), .text(line.subject ?? ""),
                    .text(line.name(language)), .number(line.occurred), .number(line.broke.all),
                ] + verdicts.map { .number(line.broke[$0]) }
            }
        }
        return CSVWriter(heading: heading.map { $0(language) }, rows: rows)
    }

    private static let separator = Wording(zh: "；", en: "; ")
}
