/// Where a variant of a scenario comes from.
public enum VariantSource: Sendable, Hashable {
    /// A file of changes with one variant or several, or a whole scenario to be compared: a folder, or a YAML file with
    /// a `base:` or with `rounds:` of its own.
    case path(String)
    /// Short changes that make one variant together, under a name of their own.
    case inline([InlineChange], name: String?)
}
