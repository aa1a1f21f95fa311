import CivilCalendar
import Foundation
import OfficeStore
import Wording

/// Looks at the machine and tells what the program finds there.
public struct Doctor {
    private let office: Office

    /// A doctor for `office`.
    public init(office: Office) {
        self.office = office
    }

    /// One thing looked for.
    public struct Finding: Sendable {
        /// What.
        public let name: Wording
        /// Its version, or what to do where it is missing.
        public let detail: Wording
        /// Whether the program cannot do without it.
        public let isNeeded: Bool
        /// Whether it is there.
        public let isPresent: Bool
    }

    /// Everything, needed things first.
    public func examine() -> [Finding] {
        [
            found(Wording(zh: "巡查程序", en: "xuncha"), ProgramVersion.current),
            found(Wording(zh: "求解器", en: "solver"), office.solverName),
            found(Wording(zh: "数据库", en: "database"), OfficeStore.libraryVersion),
            holidays(),
            tool(
                "swift", ["--version"],
                Wording(zh: "编译本程序（改动源码后才需要）", en: "builds the program after its sources change")),
            tool(
                "glpsol", ["--version"],
                Wording(zh: "测试：apt-get install glpk-utils", en: "for tests: apt-get install glpk-utils")),
            tool(
                "cbc", ["-quit"],
                Wording(zh: "测试：apt-get install coinor-cbc", en: "for tests: apt-get install coinor-cbc")),
            tool(
                "python3", ["--version"],
                Wording(zh: "测试：apt-get install python3", en: "for tests: apt-get install python3")),
        ]
    }

    private func found(_ name: Wording, _ version: String) -> Finding {
        Finding(name: name, detail: Wording(same: version), isNeeded: true, isPresent: true)
    }

    private func holidays() -> Finding {
        let name = Wording(zh: "节假日数据", en: "holiday data")
        do {
            let calendar = try WorkingDayCalendar.standard()
            let years = calendar.years.map { year in
                let isPublished = if case .published = year.status { true } else { false }
                return Wording(
                    zh: "\(year.year)" + (isPublished ? "" : "（暂定）"),
                    en: "\(year.year)" + (isPublished ? "" : " (provisional)"))
            }
            return Finding(
                name: name,
                detail: Wording(same: calendar.version + "  ") + years.joined(), isNeeded: true, isPresent: true)
        } catch {
            return Finding(name: name, detail: error.wording, isNeeded: true, isPresent: false)
        }
    }

    /// A program on the search path with the first line it prints of itself; only ever optional for planning.
    private func tool(_ command: String, _ arguments: [String], _ purpose: Wording) -> Finding {
        let directories = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let path = directories.map { "\($0)/\(command)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let path else {
            return Finding(
                name: Wording(same: command),
                detail: Wording(zh: "未安装（可不装；\(purpose.zh)）", en: "not installed (optional; \(purpose.en))"),
                isNeeded: false, isPresent: false)
        }
        return Finding(
            name: Wording(same: command), detail: Wording(same: firstLine(of: path, arguments)), isNeeded: false,
            isPresent: true)
    }

    private func firstLine(of path: String, _ arguments: [String]) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch { return path }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        return lines.first { $0.contains(where: \.isNumber) } ?? path
    }
}
