import GRDB

extension StoreError {
    /// What an error of SQLite means for whoever uses the store at `path`.
    init(_ error: DatabaseError, path: String, waited seconds: Int) {
        let code = Int(error.extendedResultCode.rawValue)
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path: path, seconds: seconds)
        case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
            self = .replaced(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path, [.file(error.message ?? "\(code)")])
        case .SQLITE_NOTADB: self = .notAStore(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_AUTH: self = .cannotOpen(path: path, code: code)
        default: self = .refused(path: path, code: code, message: error.message ?? "")
        }
    }
}
