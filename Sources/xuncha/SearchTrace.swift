import Foundation
import InspectionDomain
import OfficeService
import Planner
import Synchronization
import Wording

/// The course of a search as lines of JSON in a file, for programs that draw or compare it. Unlike a plan's files it
/// holds times, and is written while the search goes on.
final class SearchTrace: Sendable {
    private let file: Mutex<FileHandle>

    /// Opens `path` for writing, also a pipe. Leaves with code 73 where that cannot be done, having told why.
    init(_ path: String, _ language: Language) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            Console.err(
                Wording(
                    zh: "无法写入求解过程文件“\(path)”：\(reason)。请检查路径和权限。",
                    en: "The trace “\(path)” cannot be written: \(reason). Check its path and rights.")(language))
            throw XunchaExit.cannotWrite
        }
        file = Mutex(FileHandle(fileDescriptor: descriptor, closeOnDealloc: true))
    }

    /// Notes what is known now.
    func note(_ progress: PlanningProgress) { write(ProgressLineJSON(progress)) }

    /// Notes how the search ended.
    func note(endOf report: PlanReport) { write(ProgressLineJSON(endOf: report)) }

    /// A line that cannot be written, on a full disk say, is no reason to lose the plan.
    private func write(_ line: ProgressLineJSON) {
        guard let text = try? line.text() else { return }
        file.withLock { try? $0.write(contentsOf: Data((text + "\n").utf8)) }
    }
}
