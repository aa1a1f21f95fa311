import DocumentFormats
import Exchange
import Planner
import Wording

/// The integer program of the plan's last level, every earlier level held at the plan's points, for other solvers.
public struct ModelExport: ExportFormat {
    private let format: ModelFormat

    /// The program in a format.
    public init(_ format: ModelFormat) { self.format = format }

    /// The name on the command line.
    public var name: String { format.rawValue }

    /// What comes out.
    public var title: Wording {
        switch format {
        case .lp: Wording(zh: "整数规划模型 LP，附名称对照表", en: "the integer program as LP, with a table of names")
        case .mps: Wording(zh: "整数规划模型 MPS（自由格式），附名称对照表", en: "the integer program as free MPS, with a table of names")
        }
    }

    /// Who may see it.
    public let audience = ExportAudience.office

    /// The files, in the order in which they are put in their places.
    public func files(for request: ExportRequest) -> [OutputFile] {
        let document = request.document
        let model = format.exported(Planner.model(of: document.scenario, matching: document.report))
        let file = "model.\(format.rawValue)"
        return [
            OutputFile(name: file, text: model.text), OutputFile(name: "\(file).names.csv", text: model.nameTable),
        ]
    }
}
