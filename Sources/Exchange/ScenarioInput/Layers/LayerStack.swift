import Foundation
import Yams

/// The files of a scenario and of every scenario below it, the lowest first.
struct LayerStack {
    /// One scenario of the stack.
    struct Layer {
        /// Its files.
        let source: ScenarioSource
        /// What its YAML file holds; `nil` where that cannot be read.
        let root: Node?
    }

    /// Scenarios that may lie on one another; nobody needs as many.
    static let depthLimit = 20

    /// The lowest first; never empty.
    let layers: [Layer]

    /// Finds all of them; `nil` where a problem was noted that ends reading.
    ///
    /// - Parameter prefix: what problems show before the names of the uppermost scenario's files.
    static func find(at path: String, prefix: String = "", _ log: ProblemLog) -> LayerStack? {
        guard let top = ScenarioSource.find(at: path, prefix: prefix, log) else { return nil }
        var layers = [Layer(source: top, root: root(of: top, log))]
        var seen = [identity(of: top)]
        while let layer = layers.last, let base = BaseReference(in: layer, log) {
            guard let source = base.source(log) else { return nil }
            layers.append(Layer(source: source, root: root(of: source, log)))
            let identity = identity(of: source)
            if seen.contains(identity) {
                base.note(.baseCycle(chain: layers.map(\.source.document.place.file)), log)
                return nil
            }
            seen.append(identity)
            guard layers.count <= depthLimit else {
                base.note(.tooManyLayers(limit: depthLimit), log)
                return nil
            }
        }
        // A `base:` that cannot be read was noted; what lies above it says nothing of the whole.
        if let lowest = layers.last, BaseReference.isWritten(in: lowest) { return nil }
        return LayerStack(layers: layers.reversed())
    }

    private static func root(of source: ScenarioSource, _ log: ProblemLog) -> Node? {
        source.document.text(log).flatMap { YAMLText.root(of: $0, file: source.document.place.file, log) }
    }

    /// What two ways to one file have in common.
    private static func identity(of source: ScenarioSource) -> String {
        URL(filePath: source.document.path).resolvingSymlinksInPath().path
    }
}
