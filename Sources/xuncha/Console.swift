import Foundation

/// What goes to the terminal.
enum Console {
    /// Writes a line to standard output.
    static func out(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Writes a text that already ends its lines to standard output.
    static func out(whole text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Writes a line to standard error.
    static func err(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Writes to standard error without ending the line.
    static func draw(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// Whether standard output is a terminal that shows colour.
    static var hasColour: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
            && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Whether standard error is a terminal: progress is drawn only there.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns to cut lines to: those of the terminal; `nil` where standard output goes elsewhere, and is kept whole.
    static var lineWidth: Int? { isatty(STDOUT_FILENO) == 1 ? width : nil }

    /// Columns of the terminal, 80 where it is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
        return Int(size.ws_col)
    }

    /// Ends the process.
    static func leave(_ code: Int32) -> Never {
        exit(code)
    }
}
