import CZip

/// An archive that libzip holds open, closed without a change when it goes.
///
/// It borrows the bytes it was opened on, so that it never leaves `opening`.
struct ZipHandle: ~Copyable {
    private let zip: OpaquePointer

    private init(_ zip: OpaquePointer) { self.zip = zip }

    deinit { zip_discard(zip) }

    /// Opens bytes for reading as long as `body` runs.
    static func opening<Result>(
        _ bytes: [UInt8], body: (borrowing ZipHandle) throws(ArchiveError) -> Result
    ) throws(ArchiveError) -> Result {
        try bytes.withUnsafeBufferPointer { buffer throws(ArchiveError) in
            var error = zip_error_t()
            zip_error_init(&error)
            defer { zip_error_fini(&error) }
            guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error) else {
                throw .failed(code: error.zip_err)
            }
            guard let zip = zip_open_from_source(source, ZIP_RDONLY, &error) else {
                zip_source_free(source)
                throw Self.meaning(of: error.zip_err, part: nil)
            }
            return try body(ZipHandle(zip))
        }
    }

    /// How many parts the directory lists.
    var count: Int { Int(max(0, zip_get_num_entries(zip, 0))) }

    /// What the directory says of a part.
    func part(at index: UInt64) throws(ArchiveError) -> Archive.Part {
        var status = zip_stat_t()
        guard zip_stat_index(zip, index, 0, &status) == 0, let pointer = status.name else {
            throw .damaged(part: nil)
        }
        let name = String(cString: pointer)
        let wanted = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
        guard status.valid & wanted == wanted else { throw .damaged(part: name) }
        guard status.encryption_method == ZIP_EM_NONE else { throw .encrypted(part: name) }
        guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(status.comp_method)) else {
            throw .unknownPacking(part: name)
        }
        return Archive.Part(
            name: name, size: Int(clamping: status.size), packedSize: Int(clamping: status.comp_size), index: index)
    }

    /// Unpacks a part piece by piece, and holds its length and check sum against the directory.
    func read(_ part: Archive.Part, take: (UnsafeRawBufferPointer) -> Bool) throws(ArchiveError) {
        guard let file = zip_fopen_index(zip, part.index, 0) else {
            throw Self.meaning(of: zip_get_error(zip).pointee.zip_err, part: part.name)
        }
        defer { zip_fclose(file) }
        var count = 0
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
        defer { piece.deallocate() }
        while true {
            let length = Int(zip_fread(file, piece.baseAddress, UInt64(piece.count)))
            guard length >= 0 else {
                throw Self.meaning(of: zip_file_get_error(file).pointee.zip_err, part: part.name)
            }
            count += length
            // A directory that lies about a size must not decide how much is unpacked.
            guard count <= part.size, length > 0 || count == part.size else { throw .damaged(part: part.name) }
            guard length > 0, take(UnsafeRawBufferPointer(rebasing: piece[..<length])) else { return }
        }
    }

    /// What an error number of libzip means for somebody reading a document.
    static func meaning(of code: Int32, part: String?) -> ArchiveError {
        switch code {
        case ZIP_ER_NOZIP: .notAnArchive
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
            part.map(ArchiveError.encrypted) ?? .damaged(part: nil)
        case ZIP_ER_COMPNOTSUPP: part.map(ArchiveError.unknownPacking) ?? .damaged(part: nil)
        case ZIP_ER_CRC, ZIP_ER_EOF, ZIP_ER_INCONS, ZIP_ER_ZLIB, ZIP_ER_READ, ZIP_ER_SEEK, ZIP_ER_MULTIDISK,
            ZIP_ER_COMPRESSED_DATA, ZIP_ER_INVAL:
            .damaged(part: part)
        default: .failed(code: code)
        }
    }
}
