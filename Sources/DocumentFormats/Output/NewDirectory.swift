/// A directory that does not exist yet and appears with all its files at once.
struct NewDirectory {
    let path: String
    let system: FileSystem

    func write(_ files: [OutputFile]) throws(OutputError) {
        let parent = AtomicOutput.split(path).directory
        let made = try makeParents(of: parent)
        let temporary = "\(parent)/.\(FileSystem.uniqueMark()).new"
        do throws(OutputError) {
            try system.makeDirectory(temporary, for: path)
            for file in files {
                try system.writeNew(
                    file.bytes, to: "\(temporary)/\(file.name)", for: "\(path)/\(file.name)", mode: nil)
            }
            system.settle(temporary)
            if let reason = system.rename(temporary, path) {
                throw .refused(path: path, step: .putInPlace, reason: reason)
            }
        } catch {
            for file in files { system.remove("\(temporary)/\(file.name)") }
            for directory in [temporary] + made.reversed() { system.removeDirectory(directory) }
            throw error
        }
        system.settle(parent)
    }

    /// Makes what is missing above the directory, and tells what was made, from the top down.
    private func makeParents(of parent: String) throws(OutputError) -> [String] {
        var missing: [String] = []
        var directory = parent
        while try system.look(at: directory, followingLink: true) == nil {
            missing.append(directory)
            let above = AtomicOutput.split(directory).directory
            if above == directory { break }
            directory = above
        }
        var made: [String] = []
        for directory in missing.reversed() {
            do throws(OutputError) {
                try system.makeDirectory(directory, for: directory)
            } catch {
                for directory in made.reversed() { system.removeDirectory(directory) }
                throw error
            }
            made.append(directory)
        }
        return made
    }
}
