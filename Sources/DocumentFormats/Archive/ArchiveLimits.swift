/// What a zip archive may hold before it is refused, so that a small file cannot fill the memory.
public struct ArchiveLimits: Sendable, Hashable {
    /// Bytes of the archive itself.
    public var archiveBytes: Int
    /// Parts in it.
    public var parts: Int
    /// Bytes of one part, unpacked.
    public var partBytes: Int
    /// Bytes of all parts together, unpacked.
    public var totalBytes: Int
    /// How many times its packed size a part may have. Office documents stay below 100; deflate ends near 1000.
    public var ratio: Int
    /// Parts up to this many bytes may have any ratio: a short part of one repeated character is no bomb.
    public var freeOfRatioBytes: Int

    /// Limits of one's own.
    public init(
        archiveBytes: Int, parts: Int, partBytes: Int, totalBytes: Int, ratio: Int, freeOfRatioBytes: Int = 1 << 20
    ) {
        self.archiveBytes = archiveBytes
        self.parts = parts
        self.partBytes = partBytes
        self.totalBytes = totalBytes
        self.ratio = ratio
        self.freeOfRatioBytes = freeOfRatioBytes
    }

    /// Ample for what an office makes by hand: 64 MiB packed, 128 MiB a part, 512 MiB together, 200-fold packing.
    public static let officeDocument = ArchiveLimits(
        archiveBytes: 64 << 20, parts: 4096, partBytes: 128 << 20, totalBytes: 512 << 20, ratio: 200)
}
