import DocumentFormats
import Wording

/// The frame of every page: one file in the house's style that opens without a net and prints on A4.
struct PageFrame {
    let language: Language
    let title: String
    /// The version of the program that made it; `nil` where the page does not say.
    var programVersion: String?
    /// What the page adds to the house's style.
    var style = ""
    /// Whether its charts use the house's hatchings.
    var hasPatterns = true
    /// The class of its body of text.
    var mainClass: String?

    /// The page around its body of text, whose parts stand in order.
    func html(_ main: HTML) -> String {
        let generator: HTML? = programVersion.map { "<meta name=\"generator\" content=\"xuncha \($0)\">\n" }
        let definitions: HTML? =
            hasPatterns ? "<div class=\"defs\" aria-hidden=\"true\">\(ChartPatterns.definitions)</div>\n" : nil
        let kind: HTML? = mainClass.map { " class=\"\($0)\"" }
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            \(generator)<title>\(title)</title>
            <style>
            \(HTML(trusted: PageStyle.text + style))
            </style>
            </head>
            <body>
            \(definitions)<main\(kind)>
            \(main)
            </main>
            </body>
            </html>

            """
        return page.text
    }
}
