/// Files that take their places in a directory that exists.
struct Replacement {
    let directory: String
    let system: FileSystem

    /// One file on its way.
    private struct Step {
        let target: String
        let temporary: String
        /// Where the old content is kept meanwhile; `nil` where there was none.
        let backup: String?
    }

    func write(_ files: [OutputFile]) throws(OutputError) {
        let mark = FileSystem.uniqueMark()
        var prepared: [Step] = []
        defer { for step in prepared { system.remove(step.temporary) } }
        // Every target is looked at before the first byte is written.
        var modes: [(file: OutputFile, mode: UInt32?)] = []
        for file in files { modes.append((file, try replaceableMode("\(directory)/\(file.name)"))) }
        for (index, entry) in modes.enumerated() {
            let place = "\(directory)/.\(mark)-\(index)"
            let step = Step(
                target: "\(directory)/\(entry.file.name)", temporary: "\(place).new",
                backup: entry.mode == nil ? nil : "\(place).old")
            prepared.append(step)
            try system.writeNew(entry.file.bytes, to: step.temporary, for: step.target, mode: entry.mode)
        }
        try putInPlace(prepared)
        system.settle(directory)
    }

    /// The permissions of the file to be replaced; `nil` where there is none.
    private func replaceableMode(_ path: String) throws(OutputError) -> UInt32? {
        guard let found = try system.look(at: path) else { return nil }
        guard found.kind == .file else { throw .notAFile(path: path, is: found.kind) }
        guard found.mode & 0o222 != 0 else { throw .readOnly(path: path) }
        return found.mode
    }

    private func putInPlace(_ steps: [Step]) throws(OutputError) {
        var done: [Step] = []
        do throws(OutputError) {
            for step in steps {
                try putInPlace(step)
                done.append(step)
            }
        } catch {
            for step in done.reversed() { try undo(step) }
            throw error
        }
        for step in steps { step.backup.map(system.remove) }
    }

    /// One file into its place, or nothing at all.
    private func putInPlace(_ step: Step) throws(OutputError) {
        if let backup = step.backup { try system.keep(step.target, as: backup) }
        guard let reason = system.rename(step.temporary, step.target) else { return }
        if step.backup != nil { try undo(step) }
        throw .refused(path: step.target, step: .putInPlace, reason: reason)
    }

    /// Gives a target its old content back, or nothing where it had none.
    private func undo(_ step: Step) throws(OutputError) {
        guard let backup = step.backup else { return system.remove(step.target) }
        guard system.rename(backup, step.target) == nil else {
            throw .notRestored(path: step.target, backup: backup)
        }
        // Where both names are still the same file, renaming does nothing and leaves the second name.
        system.remove(backup)
    }
}
