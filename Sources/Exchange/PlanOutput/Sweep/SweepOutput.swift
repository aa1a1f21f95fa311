import DocumentFormats
import Wording

/// The files a sweep is put out as.
public enum SweepOutput {
    /// The files of a whole sweep, or the one file of a shard. Equal records give equal bytes.
    public static func files(_ record: SweepRecord, _ language: Language) -> [OutputFile] {
        let text = SweepFile.text(of: record)
        if let shard = record.shard {
            return [OutputFile(name: "shard-\(shard.number)-of-\(shard.of).json", text: text)]
        }
        return [
            OutputFile(name: "futures.csv", text: SweepTables.futures(record, language).text()),
            OutputFile(name: "hinges.csv", text: SweepTables.hinges(record, language).text()),
            OutputFile(name: "sweep.html", text: SweepPage(record, language).html),
            OutputFile(name: "sweep.json", text: text),
        ]
    }
}
