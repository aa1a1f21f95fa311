import Foundation
import Wording

/// The argument parser speaks English only; this puts its headings and its messages into Chinese.
enum HelpWords {
    private static let headings = [
        ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
        ("SUBCOMMANDS:", "子命令："),
        ("Show the version.", "显示版本。"), ("Show help information.", "显示帮助。"),
        ("Show subcommand help information.", "显示子命令的帮助。"),
        ("<subcommand>", "<子命令>"),
    ]

    private static let messages = [
        (#"\(values: ([^)]*); default: ([^)]*)\)"#, "（可选：$1；默认：$2）"),
        (#"\(values: ([^)]*)\)"#, "（可选：$1）"), (#"\(default: ([^)]*)\)"#, "（默认：$1）"),
        (#"Error: Unknown option '([^']*)'\. Did you mean '([^']*)'\?"#, "错误：没有选项“$1”。是否想用“$2”？"),
        (#"Error: Unknown option '([^']*)'"#, "错误：没有选项“$1”。"),
        (#"Error: Missing expected argument '([^']*)'"#, "错误：缺少参数“$1”。"),
        (#"Error: Missing value for '([^']*)'"#, "错误：选项“$1”后缺少取值。"),
        (#"Error: (\d+) unexpected arguments: (.*)"#, "错误：多出$1个参数：$2"),
        (
            #"Error: The option '([^']*)' does not take any value, but '([^']*)' was specified\."#,
            "错误：选项“$1”不带取值，却给了“$2”。"
        ),
        (#"Error: Can't generate completion scripts for '([^']*)'\."#, "错误：不能为“$1”生成补全脚本。"),
        (
            #"Please use --generate-completion-script=<shell> with one of:"#,
            "请用 --generate-completion-script=<shell>，可选："
        ),
        (#"Error: Unexpected argument '([^']*)'"#, "错误：多出参数“$1”。"),
        (
            #"Error: The value '([^']*)' is invalid for '([^']*)'\. Please provide one of ([^\n]*)\."#,
            "错误：“$1”不是“$2”的有效取值，可选：$3。"
        ),
        (#"Error: The value '([^']*)' is invalid for '([^']*)'"#, "错误：“$1”不是“$2”的有效取值。"),
        (#"Error: "#, "错误："),
        (#"Help:  "#, "帮助："), (#"Usage: "#, "用法："),
        (#"  See '([^']*)' for more information\."#, "  详见 $1。"),
        (#"See '([^']*)' for detailed help\."#, "详见 $1。"),
    ]

    /// `text` with the parser's own words in `language`.
    static func translated(_ text: String, to language: Language) -> String {
        guard language == .zh else { return text }
        var text = text
        for (english, chinese) in headings { text = text.replacingOccurrences(of: english, with: chinese) }
        for (pattern, chinese) in messages {
            text = text.replacingOccurrences(of: pattern, with: chinese, options: .regularExpression)
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(listed).joined(separator: "\n")
    }

    /// Lists of values as Chinese writes them.
    private static func listed(_ line: Substring) -> String {
        if line.contains("可选：") {
            return ["' and '", "', or '", "' or '", "', '"].reduce(String(line)) {
                $0.replacingOccurrences(of: $1, with: "、")
            }
            .replacingOccurrences(of: "'", with: "")
        }
        if line.contains("个参数：") {
            return line.replacingOccurrences(of: "', '", with: "”、“")
                .replacingOccurrences(of: "：'", with: "：“").replacingOccurrences(of: "'", with: "”")
        }
        return String(line)
    }
}
