extension OfficeStore {
    /// Everything in the store as JSON lines: a heading, then every entry of the journal in order. Two stores are equal
    /// when these are.
    ///
    /// - Throws: `StoreError`, also where the store is damaged: an export can always be read back.
    public func export() throws -> String {
        try translating {
            try queue.read { db in
                let damages = try Integrity(db: db).damages()
                guard damages.isEmpty else { throw StoreError.damaged(path: path, damages) }
                let reader = StoreReader(db: db)
                var lines = try reader.heading().line + "\n"
                try reader.eachEntry { lines += $0.line + "\n" }
                return lines
            }
        }
    }
}
