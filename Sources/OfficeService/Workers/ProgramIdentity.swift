import Foundation

/// What tells this build of the program from others: answers kept by another one are asked for again.
enum ProgramIdentity {
    /// Version, and size and time of the program's file: a version under development changes without changing its name.
    static var text: String {
        let attributes = try? FileManager.default.attributesOfItem(atPath: WorkerPool.ownProgram)
        let size = (attributes?[.size] as? Int) ?? 0
        let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "xuncha \(ProgramVersion.current) \(size) \(Int(time))"
    }
}
