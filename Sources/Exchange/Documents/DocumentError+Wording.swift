import DocumentFormats
import Wording

extension DocumentError {
    /// The sentences for the user, one a line: everything that is wrong, then what may stand in its place.
    public var lines: [Wording] {
        switch self {
        case .template(let path, .faults(let faults)):
            let intro = Wording(
                zh: "模板“\(path)”有\(faults.count)处问题，未生成文件：",
                en:
                    "The template \"\(path)\" has \(faults.count) problem\(faults.count == 1 ? "" : "s"); nothing was written:"
            )
            return [intro] + faults.map { Wording(same: "  ") + $0.wording } + knownNames(faults)
        case .template(let path, let error):
            return [Wording(zh: "模板“\(path)”：", en: "The template \"\(path)\": ") + error.wording]
        case .unknownKind(let name):
            let known = DocumentCatalogue.all.map(\.name)
            let nearest = Suggestion.nearest(to: name, among: known)
            let hint = nearest.map { Wording(zh: "是否想用“\($0)”？", en: " Did you mean \"\($0)\"?") }
            return [
                Wording(zh: "没有文书“\(name)”。", en: "There is no document \"\(name)\".")
                    + (hint ?? Wording(same: ""))
                    + Wording(
                        zh: "可选：\(known.joined(separator: "、"))。", en: " Known: \(known.joined(separator: ", ")).")
            ]
        case .shippedTemplateMissing(let file):
            return [
                Wording(
                    zh: "程序自带的模板 \(file) 不见了，请重新安装程序。",
                    en: "The template \(file) of the program is missing; install the program anew.")
            ]
        case .shippedTemplateBroken(let file, let line):
            return [
                Wording(
                    zh: "程序自带的模板 \(file) 第\(line)行无法理解，请重新安装程序或报告维护者。",
                    en: "Line \(line) of the program's template \(file) is not understood; install it anew or tell the "
                        + "maintainers.")
            ]
        }
    }

    /// Every list of names that a fault refers to, each once.
    private func knownNames(_ faults: [TemplateFault]) -> [Wording] {
        var seen: [[TemplateNames.Entry]] = []
        for fault in faults {
            guard case .unknown(_, let known) = fault.kind, !seen.contains(known) else { continue }
            seen.append(known)
        }
        return seen.map { known in
            let names = known.map { entry -> Wording in
                let mark = entry.item == nil ? "" : "#"
                return Wording(zh: mark + entry.names[0], en: mark + (entry.names.last ?? ""))
            }
            return Wording(zh: "可用的占位符（#为列表）：", en: "Known placeholders (# marks lists): ") + names.joined()
        }
    }
}
