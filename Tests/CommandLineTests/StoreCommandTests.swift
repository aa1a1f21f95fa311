import Foundation
import Testing

extension CommandLineProgram {
    /// Looking after the store.
    @Suite struct StoreCommandTests {
        @Test func whatIsExportedIsImportedEqual() async throws {
            let desk = try await Desk()
            #expect(try await desk.run("record entry 兴仁街道 --on 2027-03-08", on: "2027-03-08").code == 0)
            let export = try await desk.export()
            #expect(try await desk.run("store export --out office.jsonl", on: "2027-03-09").code == 0)
            #expect(
                try String(contentsOf: desk.place.folder.appendingPathComponent("office.jsonl"), encoding: .utf8)
                    == export)
            let nowhere = try await desk.run("store export --out office.jsonl/x.jsonl", on: "2027-03-09")
            #expect(nowhere.code == 73)
            #expect(nowhere.err.contains("office.jsonl"), "\(nowhere.err)")
            let imported = try await desk.run("store import office.jsonl --store copy.db", on: "2027-03-09")
            #expect(imported.code == 0, "\(imported.printed)")
            #expect(try await desk.run("store export --store copy.db", on: "2027-03-09").out == export)
            let refused = try await desk.run("store import office.jsonl --store copy.db", on: "2027-03-09")
            #expect(refused.code == 2)
            #expect(refused.err.contains("--force"))

            let spoilt = export.replacingOccurrences(of: "2027-03-08", with: "2027-03-09")
            let bad = try await desk.run("store import - --store other.db", on: "2027-03-09", stdin: spoilt)
            #expect(bad.code == 2)
            #expect(bad.err.contains("第4行：内容被改动过"), "\(bad.err)")
            #expect(!FileManager.default.fileExists(atPath: desk.place.path("other.db")))
        }

        @Test func aBackupIsMadeAndRestored() async throws {
            let desk = try await Desk()
            let export = try await desk.export()
            let backup = try await desk.run("store backup", on: "2027-03-09")
            #expect(backup.out == "✓ 已备份到 office-20270309-1000.db。\n")
            #expect(try await desk.run("record entry 兴仁街道 --on 2027-03-08", on: "2027-03-10").code == 0)
            #expect(try await desk.run("store restore office-20270309-1000.db", on: "2027-03-10").code == 2)
            let restored = try await desk.run("store restore office-20270309-1000.db --force", on: "2027-03-10")
            #expect(restored.code == 0)
            #expect(restored.out.contains("原文件保存为 office.db.old-1"), "\(restored.out)")
            #expect(try await desk.export() == export)
            #expect(
                try await desk.run("history --store office.db.old-1 --json", on: "2027-03-10").json(
                    [HistoryAnswer].self
                ).count == 2)
        }

        @Test func aSoundStoreIsToldApartFromADamagedOne() async throws {
            let desk = try await Desk()
            let sound = try await desk.run("store check", on: "2027-03-09")
            #expect(sound.code == 0)
            #expect(sound.out.contains("完好"))
            let info = try await desk.run("store info", on: "2027-03-09")
            #expect(info.out.contains("方案版本 1，事项 1"), "\(info.out)")

            let url = URL(fileURLWithPath: desk.store)
            let whole = try Data(contentsOf: url)
            // A letter of a recorded text, which leaves the file's structure as it was.
            var changed = whole
            let name = try #require(changed.range(of: Data("王明".utf8)))
            changed.replaceSubrange(name, with: Data("王朋".utf8))
            try changed.write(to: url)
            let tampered = try await desk.run("store check", on: "2027-03-09")
            #expect(tampered.code == 74)
            #expect(tampered.err.contains("内容被改动过") && tampered.err.contains("xuncha store restore"), "\(tampered.err)")
            #expect(try await desk.run("store backup", on: "2027-03-09").code == 74)

            try whole.prefix(whole.count / 2).write(to: url)
            let cut = try await desk.run("store check --lang en", on: "2027-03-09")
            #expect(cut.code == 74)
            #expect(cut.err.contains("is damaged") && !cut.err.hasChinese, "\(cut.err)")
            #expect(try await desk.run("record submitted --by x", on: "2027-03-09").code == 74)
        }

        @Test func whatIsNoStoreIsSaidToBeNone() async throws {
            let desk = try await Desk(isAdopted: false)
            try desk.place.write("序号,街道\n1,兴仁街道\n", to: "office.db")
            for line in ["history", "store info", "store check", "record submitted --by x"] {
                let run = try await desk.run(line, on: "2027-03-09")
                #expect(run.code == 2, "\(line): \(run.printed)")
                #expect(run.err.contains("不是巡查程序的数据库"), "\(run.err)")
            }
            // The environment names another file.
            let named = try await Command.run(
                program: Command.xuncha, ["history"], cwd: desk.place.folder, environment: ["XUNCHA_STORE": "别处.db"])
            #expect(named.code == 2)
            #expect(named.err.contains("没有办公室数据库“别处.db”"))
            let clock = try await Command.run(
                program: Command.xuncha, ["store", "backup"], cwd: desk.place.folder,
                environment: ["XUNCHA_NOW": "明天"])
            #expect(clock.code == 64)
            let missing = try await desk.run("history --store 无.db", on: "2027-03-09")
            #expect(missing.code == 2)
            #expect(missing.err.contains("没有办公室数据库“无.db”"))
        }
    }
}
