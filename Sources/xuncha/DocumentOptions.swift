import ArgumentParser
import Exchange
import Foundation
import OfficeService
import Wording

/// Options of Word documents: which, and from which templates.
struct DocumentOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "docx：只要这些文书，以逗号分隔；xuncha templates --list 列出。",
                "docx: only these documents; xuncha templates --list lists them."),
            valueName: "name"))
    var document: [String] = []

    @Option(
        help: ArgumentHelp(
            say("docx：用这个模板，须用 --document 指明一种文书。", "docx: this template, for the one --document named."),
            valueName: "file.docx"))
    var template: String?

    @Option(
        help: ArgumentHelp(
            say(
                "docx：用此文件夹里的模板（如 notice.docx），没有的用自带的。",
                "docx: templates of a folder (notice.docx ...); others as shipped."),
            valueName: "dir"))
    var templates: String?

    private var names: [String] {
        document.flatMap { $0.split(separator: ",") }.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// The kinds wanted; `nil`: all.
    var wanted: [String]? { names.isEmpty ? nil : names }

    /// Refuses what does not fit together.
    func check(isWanted: Bool) throws {
        guard isWanted || (names.isEmpty && template == nil && templates == nil) else {
            throw ValidationError(
                say(
                    "--document、--template、--templates 只用于 --format docx。",
                    "--document, --template and --templates go with --format docx."))
        }
        if let complaint = names.compactMap(DocumentDescription.complaint).first {
            throw ValidationError(complaint(chosenLanguage))
        }
        guard template == nil || (names.count == 1 && templates == nil) else {
            throw ValidationError(
                say(
                    "--template 须与一个 --document 同用；多个模板用 --templates 给出文件夹。",
                    "--template goes with one --document; --templates takes a folder of several."))
        }
    }

    /// The templates named. Leaves with code 2 where one cannot be read.
    func templates(_ language: Language) throws -> DocumentTemplates {
        var own: [String: DocumentTemplates.Own] = [:]
        if let template, let name = names.first {
            own[name] = try read(template, language)
        } else if let templates {
            for kind in DocumentDescription.all {
                let path = "\(templates)/\(kind.name).docx"
                if FileManager.default.fileExists(atPath: path) { own[kind.name] = try read(path, language) }
            }
            guard !own.isEmpty else {
                Console.err(
                    Wording(
                        zh:
                            "文件夹“\(templates)”里没有模板；应名为 \(DocumentDescription.all.map { $0.name + ".docx" }.joined(separator: "、"))。",
                        en:
                            "The folder \"\(templates)\" holds no template; they are named \(DocumentDescription.all.map { $0.name + ".docx" }.joined(separator: ", "))."
                    )(
                        language))
                throw XunchaExit.badInput
            }
        }
        return DocumentTemplates(own: own)
    }

    private func read(_ path: String, _ language: Language) throws -> DocumentTemplates.Own {
        guard let data = FileManager.default.contents(atPath: path) else {
            Console.err(
                Wording(
                    zh: "读不到模板“\(path)”：请检查路径和权限。",
                    en: "The template \"\(path)\" cannot be read: check its path and rights.")(
                        language))
            throw XunchaExit.badInput
        }
        return DocumentTemplates.Own(path: path, bytes: Array(data))
    }
}
