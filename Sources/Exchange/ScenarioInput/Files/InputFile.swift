import Foundation

/// Reading one file of a scenario, bounded and without surprises.
struct InputFile {
    /// Bytes of the largest table that is read.
    static let largestTable = 50_000_000
    /// Bytes of the largest workbook that is read, packed as it is.
    static let largestWorkbook = 50_000_000
    /// Bytes of the largest YAML file that is read: as nodes it takes many times its size.
    static let largestDocument = 10_000_000

    /// Where the file is.
    let path: String
    /// The file as problems name it.
    let place: InputPlace
    private let limit: Int
    /// Bytes that were read already: from standard input.
    private let given: Data?

    init(path: String, name: String, limit: Int) {
        self.path = path
        self.limit = limit
        place = InputPlace(file: name)
        given = nil
    }

    /// A file whose bytes are at hand.
    init(data: Data, name: String) {
        path = name
        limit = Self.largestTable
        place = InputPlace(file: name)
        given = data
    }

    /// The text of the file, or `nil` where a problem was noted.
    func text(_ log: ProblemLog) -> String? {
        guard let bytes = bytes(log) else { return nil }
        switch TextDecoding.decode(bytes) {
        case .refused(.damagedUTF8(let line)):
            log.note(.file(.damagedUTF8(line: line)), at: InputPlace(file: place.file, number: line, unit: .line))
            return nil
        case .refused(let fault):
            log.note(.file(fault), at: place)
            return nil
        case .text(let text):
            return checked(text, log)
        }
    }

    /// The bytes of the file, or `nil` where a problem was noted.
    func bytes(_ log: ProblemLog) -> Data? {
        func refuse(_ fault: FileFault) -> Data? {
            log.note(.file(fault), at: place)
            return nil
        }
        if let given { return given.isEmpty ? refuse(.empty) : given }
        let url = URL(filePath: path)
        do {
            let values = try url.resolvingSymlinksInPath().resourceValues(
                forKeys: [.isDirectoryKey, .isRegularFileKey, .fileSizeKey])
            if values.isDirectory == true { return refuse(.isFolder) }
            guard values.isRegularFile == true else { return refuse(.notRegular) }
            if let size = values.fileSize, size > limit {
                return refuse(.tooLarge(bytes: size, limit: limit))
            }
            let data = try Data(contentsOf: url)
            return data.isEmpty ? refuse(.empty) : data
        } catch {
            return refuse(.unreadable(system: Self.cause(of: error)))
        }
    }

    /// Control characters are refused here, with their line, for both kinds of file.
    private func checked(_ text: String, _ log: ProblemLog) -> String? {
        var line = 1
        var isBlank = true
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: line += previous.value == 0x0D ? 0 : 1
            case 0x0D: line += 1
            case 0x09, 0x20: break
            case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF:
                log.note(
                    .file(.controlCharacter(code: scalar.value)),
                    at: InputPlace(file: place.file, number: line, unit: .line))
                return nil
            default: isBlank = false
            }
            previous = scalar
        }
        guard !isBlank else {
            log.note(.file(.empty), at: place)
            return nil
        }
        return text
    }

    /// What the system says, without its codes and paths.
    static func cause(of error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let posix = underlying ?? (error as NSError)
        guard posix.domain == NSPOSIXErrorDomain, let text = strerror(Int32(posix.code)) else {
            return "\((error as NSError).domain) \((error as NSError).code)"
        }
        return String(cString: text)
    }
}
