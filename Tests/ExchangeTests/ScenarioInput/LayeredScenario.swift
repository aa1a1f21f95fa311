import CivilCalendar
import Foundation
import Testing

@testable import Exchange

/// The good scenario in a folder `base`, with layers and files of changes beside it.
struct LayeredScenario {
    var base = ScenarioFolder.good
    /// Further files, by their paths beside the base: `one/scenario.yaml`.
    var files: [String: String] = [:]

    /// One layer `one` over the base, with these lines below its `base:`.
    init(_ lines: String = "") { files["one/scenario.yaml"] = "base: ../base\n" + lines }

    /// Writes everything and hands over the folder that holds it.
    func onDisk<Result>(_ body: (String) throws -> Result) throws -> Result {
        let outer = FileManager.default.temporaryDirectory.appending(path: "xuncha-layers-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: outer) }
        for (name, data) in base.files { try write(data, to: outer.appending(path: "base/\(name)")) }
        for (name, text) in files { try write(Data(text.utf8), to: outer.appending(path: name)) }
        return try body(outer.path)
    }

    private func write(_ data: Data, to url: URL) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    private static let calendar = try? WorkingDayCalendar.standard()

    /// What reading one of its scenarios gives.
    func read(_ name: String = "one") throws -> ReadScenario {
        try onDisk { try ScenarioReader.read(at: "\($0)/\(name)", calendar: Self.calendar) }
    }

    /// Its facts under the base's title, so that they can be compared with the base's.
    func facts(_ name: String = "one") throws -> Facts {
        var copy = self
        copy.files["\(name)/scenario.yaml", default: ""] += "\ntitle: 试验区2026年安全生产巡查\n"
        return Facts(try copy.read(name).scenario)
    }

    /// Everything wrong with one of its scenarios, warnings included.
    func problems(_ name: String = "one") throws -> [InputProblem] {
        try onDisk { folder in
            do throws(ScenarioProblems) {
                return try ScenarioReader.read(at: "\(folder)/\(name)", calendar: Self.calendar).warnings
            } catch {
                return error.problems
            }
        }
    }

    /// Its base with variants.
    func variants(_ sources: (String) -> [VariantSource]) throws -> ReadVariants {
        try onDisk { try ScenarioReader.read(at: "\($0)/base", variants: sources($0), calendar: Self.calendar) }
    }

    /// What is wrong with variants.
    func problems(of sources: (String) -> [VariantSource]) throws -> [InputProblem] {
        try onDisk { folder in
            do throws(ScenarioProblems) {
                let read = try ScenarioReader.read(
                    at: "\(folder)/base", variants: sources(folder), calendar: Self.calendar)
                return read.base.warnings + read.variants.flatMap(\.warnings)
            } catch {
                return error.problems
            }
        }
    }
}
