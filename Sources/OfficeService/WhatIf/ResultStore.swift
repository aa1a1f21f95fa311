import DocumentFormats
import Exchange
import Foundation

/// Answers kept in a folder, one file each, so that a batch that was interrupted goes on where it stopped.
///
/// A file is named after the hash of its question and holds the question whole: an answer is only given to exactly the
/// question that was asked.
struct ResultStore: Sendable {
    /// The folder.
    let folder: String

    /// A store in a folder, which is made where it is missing: several batches may share it, and two that made it at
    /// the same moment would be in each other's way.
    init(folder: String) {
        self.folder = folder
        // Where it cannot be made, keeping the first answer says why.
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private struct Kept: Codable {
        let question: String
        let answer: String
    }

    /// The answer to a question, `nil` where none was kept.
    func answer(to question: String) -> String? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name(of: question))"),
            let kept = try? JSONDecoder().decode(Kept.self, from: data), kept.question == question
        else { return nil }
        return kept.answer
    }

    /// Keeps an answer, the whole file or nothing.
    func keep(_ answer: String, to question: String) throws(OutputError) {
        guard let text = try? LineJSON.text(Kept(question: question, answer: answer)) else { return }
        try AtomicOutput.write(Array(text.utf8), toFile: "\(folder)/\(name(of: question))")
    }

    private func name(of question: String) -> String { "\(StableHash.text(of: question)).json" }
}
