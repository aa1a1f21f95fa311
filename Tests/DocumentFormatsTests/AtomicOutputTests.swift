import Foundation
import Synchronization
import Testing

@testable import DocumentFormats

@Suite struct AtomicOutputTests {
    private let files = [OutputFile(name: "a.csv", text: "甲"), OutputFile(name: "plan.json", text: "{}")]

    @Test func aMissingDirectoryAppearsWhole() throws {
        let scratch = try Scratch()
        try AtomicOutput.write(files, to: "\(scratch.path)/out/zone/")
        #expect(scratch.names() == ["out", "out/zone", "out/zone/a.csv", "out/zone/plan.json"])
        #expect(scratch.text("out/zone/a.csv") == "甲")
    }

    @Test func onlyTheNamedFilesAreReplaced() throws {
        let scratch = try Scratch()
        try scratch.put("old", at: "a.csv")
        try scratch.put("mine", at: "notes.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(scratch.path)/a.csv")
        try AtomicOutput.write(files, to: scratch.path)
        #expect(scratch.names() == ["a.csv", "notes.txt", "plan.json"])
        #expect(scratch.text("a.csv") == "甲")
        #expect(scratch.text("notes.txt") == "mine")
        let mode = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/a.csv")[.posixPermissions] as? Int
        #expect(mode == 0o640)
    }

    @Test func largeAndEmptyFiles() throws {
        let scratch = try Scratch()
        let large = [UInt8](repeating: 65, count: 3_000_001)
        try AtomicOutput.write(
            [OutputFile(name: "large", bytes: large), OutputFile(name: "empty", bytes: [])], to: scratch.path)
        #expect(scratch.text("large")?.utf8.count == 3_000_001)
        #expect(scratch.text("empty") == "")
        try AtomicOutput.write(Array("x".utf8), toFile: "\(scratch.path)/large")
        #expect(scratch.text("large") == "x")
    }

    @Test(arguments: ["", ".", "..", "a/b", "/etc/x", "a\0b", "a/\u{301}"])
    func namesThatAreNone(name: String) throws {
        let scratch = try Scratch()
        #expect(throws: OutputError.invalidName(name)) {
            try AtomicOutput.write([OutputFile(name: name, text: "")], to: scratch.path)
        }
        #expect(scratch.names().isEmpty)
    }

    @Test func aNameTwiceOrNoDirectory() throws {
        let scratch = try Scratch()
        #expect(throws: OutputError.repeatedName("a.csv")) {
            try AtomicOutput.write(files + [files[0]], to: scratch.path)
        }
        #expect(throws: OutputError.invalidName("")) { try AtomicOutput.write(files, to: "") }
        #expect(throws: OutputError.invalidName("\(scratch.path)/a\0b")) {
            try AtomicOutput.write(files, to: "\(scratch.path)/a\0b")
        }
        #expect(scratch.names().isEmpty)
    }

    /// What is not an ordinary file is left as it is, and so are the files beside it.
    @Test(arguments: [FileKind.symbolicLink, .directory, .pipe, .file])
    func takenPlaces(kind: FileKind) throws {
        let scratch = try Scratch()
        try scratch.put("old", at: "a.csv")
        let taken = "\(scratch.path)/plan.json"
        switch kind {
        case .symbolicLink:
            try FileManager.default.createSymbolicLink(atPath: taken, withDestinationPath: "\(scratch.path)/a.csv")
        case .directory: try FileManager.default.createDirectory(atPath: taken, withIntermediateDirectories: false)
        case .pipe: #expect(mkfifo(taken, 0o600) == 0)
        default:
            try scratch.put("kept", at: "plan.json")
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: taken)
        }
        let expected: OutputError = kind == .file ? .readOnly(path: taken) : .notAFile(path: taken, is: kind)
        #expect(throws: expected) { try AtomicOutput.write(files, to: scratch.path) }
        #expect(scratch.names() == ["a.csv", "plan.json"])
        #expect(scratch.text("a.csv") == "old")
    }

    @Test func devicesAreNeverReplaced() {
        #expect(throws: OutputError.notAFile(path: "/dev/null", is: .device)) {
            try AtomicOutput.write(Array("x".utf8), toFile: "/dev/null")
        }
        #expect(throws: OutputError.notADirectory(path: "/dev/null", is: .device)) {
            try AtomicOutput.write(files, to: "/dev/null")
        }
    }

    @Test func directoriesThatAreNone() throws {
        let scratch = try Scratch()
        try scratch.put("", at: "file")
        #expect(throws: OutputError.notADirectory(path: "\(scratch.path)/file", is: .file)) {
            try AtomicOutput.write(files, to: "\(scratch.path)/file")
        }
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/dangling", withDestinationPath: "\(scratch.path)/nothing")
        #expect(throws: OutputError.notADirectory(path: "\(scratch.path)/dangling", is: .symbolicLink)) {
            try AtomicOutput.write(files, to: "\(scratch.path)/dangling")
        }
        #expect(throws: OutputError.self) { try AtomicOutput.write(files, to: "\(scratch.path)/file/below") }
        #expect(scratch.names() == ["dangling", "file"])
    }

    @Test func aLinkToADirectoryIsFollowed() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(atPath: "\(scratch.path)/real", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: "\(scratch.path)/link", withDestinationPath: "\(scratch.path)/real")
        try AtomicOutput.write(files, to: "\(scratch.path)/link")
        #expect(scratch.text("real/plan.json") == "{}")
    }

    @Test func aRefusingSystemLeavesNothing() throws {
        #expect(throws: OutputError.self) { try AtomicOutput.write(files, to: "/proc/nowhere/out") }
        let scratch = try Scratch()
        let long = String(repeating: "长", count: 200)
        #expect(throws: OutputError.self) {
            try AtomicOutput.write([files[0], OutputFile(name: long, text: "")], to: scratch.path)
        }
        #expect(throws: OutputError.self) {
            try AtomicOutput.write([files[0], OutputFile(name: long, text: "")], to: "\(scratch.path)/x/y")
        }
        #expect(scratch.names().isEmpty)
    }

    /// Every rename in turn fails; what was there is there again, and nothing else.
    @Test(arguments: [1, 2, 3])
    func aFailureInTheMiddleIsUndone(failing: Int) throws {
        let scratch = try Scratch()
        try scratch.put("old a", at: "a.csv")
        try scratch.put("old c", at: "c.ics")
        let count = Mutex(0)
        var system = FileSystem()
        let rename = system.rename
        system.rename = { from, to in
            let number = count.withLock { value in
                value += 1
                return value
            }
            return number == failing ? SystemReason(code: EIO) : rename(from, to)
        }
        let three = files + [OutputFile(name: "c.ics", text: "new")]
        #expect(throws: OutputError.self) { try AtomicOutput.write(three, to: scratch.path, system: system) }
        #expect(scratch.names() == ["a.csv", "c.ics"])
        #expect(scratch.text("a.csv") == "old a")
        #expect(scratch.text("c.ics") == "old c")
    }

    @Test func whatCannotBeRestoredIsNamed() throws {
        let scratch = try Scratch()
        try scratch.put("old a", at: "a.csv")
        let count = Mutex(0)
        var system = FileSystem()
        let rename = system.rename
        system.rename = { from, to in
            let isFirst = count.withLock { value in
                value += 1
                return value == 1
            }
            return isFirst ? rename(from, to) : SystemReason(code: EIO)
        }
        do {
            try AtomicOutput.write(files, to: scratch.path, system: system)
            Issue.record("nothing was thrown")
        } catch OutputError.notRestored(let path, let backup) {
            #expect(path == "\(scratch.path)/a.csv")
            #expect(FileManager.default.contents(atPath: backup) == Data("old a".utf8))
        }
    }

    @Test func aNewDirectoryThatCannotBePlacedLeavesNothing() throws {
        let scratch = try Scratch()
        var system = FileSystem()
        system.rename = { _, _ in SystemReason(code: ENOSPC) }
        let path = "\(scratch.path)/out/zone"
        #expect(throws: OutputError.refused(path: path, step: .putInPlace, reason: SystemReason(code: ENOSPC))) {
            try AtomicOutput.write(files, to: path, system: system)
        }
        #expect(scratch.names().isEmpty)
    }

    @Test func sentences() {
        let error = OutputError.refused(path: "/x/a.csv", step: .write, reason: SystemReason(code: ENOSPC))
        #expect(error.wording.zh == "写入“/x/a.csv”失败：磁盘空间不足。原有文件未改动。")
        #expect(
            error.wording.en == "Writing \"/x/a.csv\" failed: no space left on the disk. What was there is unchanged.")
        let device = OutputError.notAFile(path: "/dev/null", is: .device)
        #expect(device.wording.zh.contains("设备文件") && device.wording.en.contains("a device"))
    }
}
