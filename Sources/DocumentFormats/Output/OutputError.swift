import Wording

/// Why output was not written. Nothing has been changed when it is thrown, unless it is `notRestored`.
public enum OutputError: Error, Sendable, Hashable {
    /// A file name that is empty, or names a folder, or holds what no file name can.
    case invalidName(String)
    /// Two files of one name.
    case repeatedName(String)
    /// The directory's path is something else.
    case notADirectory(path: String, is: FileKind)
    /// A file's path is taken by something that is not replaced.
    case notAFile(path: String, is: FileKind)
    /// A file that was made read-only, which is taken as the wish to keep it.
    case readOnly(path: String)
    /// The system refused.
    case refused(path: String, step: Step, reason: SystemReason)
    /// A step failed after the first file had been replaced, and so did the way back; the old content of `path`
    /// is kept in the file `backup`.
    case notRestored(path: String, backup: String)
    /// A workbook could not be made, so that nothing was written.
    case workbookNotMade(name: String, SpreadsheetError)

    /// What was being done when the system refused.
    public enum Step: Sendable, Hashable {
        /// Looking at what is there.
        case look
        /// Making a directory.
        case makeDirectory
        /// Writing a temporary file.
        case write
        /// Putting the finished file or directory in its place.
        case putInPlace
    }
}

/// What a path can be.
public enum FileKind: Sendable, Hashable {
    /// An ordinary file.
    case file
    /// A directory.
    case directory
    /// A symbolic link.
    case symbolicLink
    /// A disk, a terminal, `/dev/null`.
    case device
    /// A named pipe.
    case pipe
    /// A socket.
    case socket
    /// Anything else.
    case other
}
