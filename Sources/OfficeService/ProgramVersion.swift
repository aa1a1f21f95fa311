/// The version of the program, as plans record it.
public enum ProgramVersion {
    /// Semantic version; CHANGELOG.md says what each brought.
    public static let current = "0.1.0"
}
