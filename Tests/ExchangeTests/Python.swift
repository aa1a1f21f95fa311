import Foundation

/// Python, where it is there, as an independent reader of what is written.
enum Python {
    /// The interpreter that ./test has prepared with further packages, otherwise the system's.
    private static let interpreter: String = {
        let prepared = ProcessInfo.processInfo.environment["XUNCHA_TEST_PYTHON"] ?? ""
        return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
    }()

    /// Whether a module can be imported.
    static func has(_ module: String) -> Bool {
        (try? run("import \(module)"))?.status == 0
    }

    /// Runs a script with arguments and tells what it printed.
    static func run(_ script: String, _ arguments: String...) throws -> (status: Int32, output: String) {
        try call(["-c", script] + arguments)
    }

    /// Runs a script file with arguments and tells what it printed.
    static func runFile(_ path: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        try call([path] + arguments)
    }

    private static func call(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [interpreter] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
