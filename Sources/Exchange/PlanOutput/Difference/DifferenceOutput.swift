import DocumentFormats
import Wording

/// The files the difference of two plans is put out as.
public enum DifferenceOutput {
    /// `diff.html` for people and `diff.json` for programs. Equal documents give equal bytes; no file holds a phone
    /// number or a ground of recusal.
    public static func files(_ document: DifferenceDocument, _ language: Language) -> [OutputFile] {
        [
            OutputFile(name: "diff.html", text: DifferencePage.html(document, language)),
            OutputFile(name: "diff.json", text: DifferenceFile.text(of: document)),
        ]
    }
}
