import CZip

/// An archive being made or changed in memory.
///
/// libzip packs a part only when the archive is closed, so the content of every part is kept until then.
final class ZipDraft {
    private let zip: OpaquePointer
    private var contents: [UnsafeMutableRawBufferPointer] = []

    private init(_ zip: OpaquePointer) { self.zip = zip }

    deinit { for content in contents { content.deallocate() } }

    /// The archive `bytes`, or a new one where there are none, after the changes that `body` makes.
    static func changing(
        _ bytes: [UInt8], body: (ZipDraft) throws(ArchiveError) -> Void
    ) throws(ArchiveError) -> [UInt8] {
        try bytes.withUnsafeBufferPointer { buffer throws(ArchiveError) in
            var error = zip_error_t()
            zip_error_init(&error)
            defer { zip_error_fini(&error) }
            guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error) else {
                throw .failed(code: error.zip_err)
            }
            guard let zip = zip_open_from_source(source, bytes.isEmpty ? ZIP_TRUNCATE : 0, &error) else {
                zip_source_free(source)
                throw ZipHandle.meaning(of: error.zip_err, part: nil)
            }
            // The archive gives the source up when it is closed; its bytes are read after that.
            zip_source_keep(source)
            defer { zip_source_free(source) }
            let draft = ZipDraft(zip)
            // Closing packs what the draft keeps.
            defer { withExtendedLifetime(draft) {} }
            do throws(ArchiveError) { try body(draft) } catch {
                zip_discard(zip)
                throw error
            }
            guard zip_close(zip) == 0 else {
                let code = zip_get_error(zip).pointee.zip_err
                zip_discard(zip)
                throw .failed(code: code)
            }
            return try Self.content(of: source)
        }
    }

    /// Adds a part at the end, or in place of the one at `index`.
    func put(_ part: ArchivePart, at index: UInt64?) throws(ArchiveError) {
        guard (1...Int(UInt16.max)).contains(part.name.utf8.count), !part.name.utf8.contains(0) else {
            throw .invalidName(part.name)
        }
        let content = UnsafeMutableRawBufferPointer.allocate(byteCount: part.bytes.count, alignment: 1)
        content.copyBytes(from: part.bytes)
        contents.append(content)
        guard let source = zip_source_buffer(zip, content.baseAddress, UInt64(content.count), 0) else { throw failure }
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
