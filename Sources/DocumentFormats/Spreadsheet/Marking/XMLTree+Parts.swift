/// What patching the parts of a workbook needs of XML.
extension XMLTree {
    /// The name without its prefix.
    var localName: Substring { name.split(separator: ":").last ?? "" }

    /// The name of a new element in this one's namespace: with its prefix.
    func sibling(_ local: String) -> String {
        name.firstIndex(of: ":").map { "\(name[...$0])\(local)" } ?? local
    }

    /// The place of the first child of this local name.
    func index(of local: String) -> Int? { children.firstIndex { $0.element.map { $0.localName == local } ?? false } }

    /// The first child of this local name.
    func child(_ local: String) -> XMLTree? { index(of: local).flatMap { children[$0].element } }

    /// Changes the first child of this local name, where there is one.
    mutating func change(_ local: String, _ body: (inout XMLTree) -> Void) {
        guard let index = index(of: local), var child = children[index].element else { return }
        body(&child)
        children[index] = .element(child)
    }

    /// Sets an attribute, or takes it away.
    mutating func set(_ attribute: String, _ value: String?) {
        attributes.removeAll { $0.name == attribute }
        if let value { attributes.append(Attribute(attribute, value)) }
    }

    /// A number that an attribute holds.
    func number(_ attribute: String) -> Int? { value(of: attribute).flatMap { Int($0) } }
}
