import ArgumentParser
import Foundation
import Wording

/// A file the command line names, or standard input where it says `-`.
enum GivenFile {
    /// Its bytes. Leaves with code 2 where it cannot be read.
    static func bytes(_ path: String, _ language: Language) throws -> Data {
        let data =
            path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else {
            Console.err(
                Wording(
                    zh: "读不到文件“\(path)”：请检查路径和权限。",
                    en: "The file \"\(path)\" cannot be read: check its path and rights.")(language))
            throw XunchaExit.badInput
        }
        return data
    }
}
