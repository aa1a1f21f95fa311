import ArgumentParser
import DocumentFormats
import Exchange
import OfficeService
import Wording

/// `xuncha templates`: the templates of documents as Word files, for the office to change.
struct TemplatesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "templates",
            abstract: say("写出公文模板，供本单位修改。", "Write the templates of documents, to be changed."),
            discussion: say(
                "写出的 .docx 可用 Word、WPS 修改，再由 xuncha export --template 或 --templates 使用。--list 列出各类文书和占位符。",
                "The .docx files can be changed in Word or WPS and are used by xuncha export --template or --templates. "
                    + "--list lists the documents and their placeholders."))
    }

    @Argument(help: ArgumentHelp(say("写到哪个文件夹。", "The folder to write to."), valueName: "dir"))
    var directory: String?

    @Flag(help: ArgumentHelp(say("列出各类文书和占位符。", "List the documents and their placeholders.")))
    var list = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard list || directory != nil else {
            throw ValidationError(say("请给出文件夹，或用 --list。", "Name a folder, or give --list."))
        }
    }

    func run() throws {
        guard let directory, !list else { return Console.out(PlaceholderReference.terminalText(common.lang)) }
        let files: [OutputFile]
        do throws(DocumentError) { files = try DocumentTemplates.shipped(common.lang) } catch {
            for line in error.lines { Console.err(line(common.lang)) }
            throw XunchaExit.defect
        }
        try Writing.attempt(common.lang) { try Office().write(files, to: directory) }
        Console.out(
            Wording(zh: "已写入 \(directory)：", en: "Written to \(directory):")(common.lang) + "\n"
                + files.map { "  \($0.name)" }.joined(separator: "\n"))
    }
}
