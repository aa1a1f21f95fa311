import DocumentFormats
import InspectionDomain
import Wording

/// A kind of document the office sends out. Another kind is one file that conforms, one line in `DocumentCatalogue`, and
/// a template in each language.
protocol DocumentKind: Sendable {
    /// What one document of the kind is about.
    associatedtype Subject: Sendable

    /// The name on the command line and of its template: `notice`.
    var name: String { get }
    /// What it is called, also in the names of its files.
    var title: Wording { get }
    /// What it is for, in one sentence.
    var purpose: Wording { get }
    /// What its templates may hold.
    var vocabulary: Vocabulary<Subject> { get }
    /// One document each, with what tells it from the others of its kind; empty where there is only one.
    func subjects(of source: DocumentSource) -> [(label: Wording, subject: Subject)]
}

/// One document to be made: its file's name without ending, and what its template is filled with.
struct DraftDocument: Sendable {
    let fileStem: String
    let values: any TemplateScope
}

extension DocumentKind {
    /// What its templates may hold, as its users know it.
    var placeholders: [Placeholder] { vocabulary.placeholders }

    /// The documents of the kind, each under a name of its own.
    func drafts(of source: DocumentSource, _ language: Language) -> [DraftDocument] {
        var names: Set<String> = []
        return subjects(of: source).map { label, subject in
            let parts = [title(language), label(language)].filter { !$0.isEmpty }
            let wanted = FileStem.made(from: parts.joined(separator: "-"))
            var stem = wanted
            var number = 2
            // Two letters to one street on one day differ in nothing that a name shows.
            while !names.insert(stem.lowercased()).inserted {
                stem = "\(wanted)-\(number)"
                number += 1
            }
            return DraftDocument(fileStem: stem, values: vocabulary.scope(of: subject, language))
        }
    }
}

/// Names of files made from names of streets and units.
enum FileStem {
    /// The text without signs that a system forbids in names, at most 100 bytes long so that the ending has room.
    static func made(from text: String) -> String {
        var stem = ""
        for character in text {
            let isForbidden = character.unicodeScalars.contains {
                "/\\:*?\"<>|".unicodeScalars.contains($0) || $0.properties.generalCategory == .control
            }
            let next = isForbidden || character.isWhitespace ? "_" : String(character)
            guard stem.utf8.count + next.utf8.count <= 180 else { break }
            stem += next
        }
        let trimmed = stem.drop { $0 == "." }
        return trimmed.isEmpty ? "_" : String(trimmed)
    }
}
