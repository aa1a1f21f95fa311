import CZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An archive being made or changed in memory.
///
/// Whatever libzip is to read it is given as a copy of its own, to free when it is done: it packs parts only when the
/// archive is closed, and it frees the bytes of an archive that it writes over, whoever they belong to.
struct ZipDraft {
    private let zip: OpaquePointer

    private init(_ zip: OpaquePointer) { self.zip = zip }

    /// The archive `bytes`, or a new one where there are none, after the changes that `body` makes.
    static func changing(
        _ bytes: [UInt8], body: (ZipDraft) throws(ArchiveError) -> Void
    ) throws(ArchiveError) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        let copy = copy(of: bytes)
        guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
            free(copy)
            throw .failed(code: error.zip_err)
        }
        guard let zip = zip_open_from_source(source, bytes.isEmpty ? ZIP_TRUNCATE : 0, &error) else {
            zip_source_free(source)
            throw ZipHandle.meaning(of: error.zip_err, part: nil)
        }
        // The archive gives the source up when it is closed; its bytes are read after that.
        zip_source_keep(source)
        defer { zip_source_free(source) }
        do throws(ArchiveError) {
            try body(ZipDraft(zip))
        } catch {
            zip_discard(zip)
            throw error
        }
        guard zip_close(zip) == 0 else {
            let code = zip_get_error(zip).pointee.zip_err
            zip_discard(zip)
            throw .failed(code: code)
        }
        return try content(of: source)
    }

    /// Adds a part at the end, or in place of the one at `index`.
    func put(_ part: ArchivePart, at index: UInt64?) throws(ArchiveError) {
        guard (1...Int(UInt16.max)).contains(part.name.utf8.count), !part.name.utf8.contains(0) else {
            throw .invalidName(part.name)
        }
        let copy = Self.copy(of: part.bytes)
        guard let source = zip_source_buffer(zip, copy, UInt64(part.bytes.count), 1) else {
            free(copy)
            throw failure
        }
        var place = Int64(index ?? 0)
        let isDone: Bool
        if let index {
            isDone = zip_file_replace(zip, index, source, 0) == 0
        } else {
            place = zip_file_add(zip, part.name, source, ZIP_FL_ENC_UTF_8)
            isDone = place >= 0
        }
        guard isDone else {
            zip_source_free(source)
            throw failure
        }
        let method = part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        // Not zip_file_set_mtime: it goes by the time zone of the machine. 33 is 1980-01-01 in DOS's count.
        guard zip_set_file_compression(zip, UInt64(place), method, 6) == 0,
            zip_file_set_dostime(zip, UInt64(place), 0, 33, 0) == 0
        else { throw failure }
    }

    /// Bytes as C's memory; `nil` where there are none.
    private static func copy(of bytes: [UInt8]) -> UnsafeMutableRawPointer? {
        guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return nil }
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        return copy
    }

    private var failure: ArchiveError { .failed(code: zip_get_error(zip).pointee.zip_err) }

    private static func content(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
            throw .failed(code: zip_source_error(source).pointee.zip_err)
        }
        defer { zip_source_close(source) }
        let size = Int(clamping: status.size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(size))))
        }
        guard bytes.count == size else { throw .failed(code: zip_source_error(source).pointee.zip_err) }
        return bytes
    }
}
