import DocumentFormats
import Wording

/// The files a comparison is put out as.
public enum ComparisonOutput {
    /// Every file; equal documents give equal bytes in all of them but times.csv. No file holds a phone number or a
    /// ground of recusal.
    public static func files(_ document: ComparisonDocument, _ language: Language) -> [OutputFile] {
        [
            OutputFile(name: "comparison.csv", text: ComparisonTable.csv(document, language).text()),
            OutputFile(name: "times.csv", text: ComparisonTable.times(document, language).text()),
            OutputFile(name: "comparison.html", text: ComparisonPage.html(document, language)),
            OutputFile(name: "comparison.json", text: ComparisonFile.text(of: document)),
        ]
    }
}
