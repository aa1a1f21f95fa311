import DocumentFormats
import InspectionDomain
import Wording

/// What a plan breaks, as a text beside the files of formats that have no room for it.
public enum ViolationList {
    /// The file.
    public static func file(_ document: PlanDocument, _ language: Language) -> OutputFile {
        let name = Wording(zh: "不符合规定清单.txt", en: "violations.txt")(language)
        let caution = ViolationWords.caution(document.violations)?(language) ?? ""
        let lines = document.violations.map { violation in
            let article = document.rules[violation.instance.rule]?.article ?? ""
            return "\(violation.instance.rule) \(document.title(of: violation.instance.rule)(language)) [\(article)] "
                + violation.facts(language)
        }
        return OutputFile(name: name, text: ([document.heading, caution] + lines).joined(separator: "\n") + "\n")
    }
}
