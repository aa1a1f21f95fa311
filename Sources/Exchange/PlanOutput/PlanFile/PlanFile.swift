import Foundation
import InspectionDomain

/// plan.json: the one file that holds a plan whole. docs/plan-format.md describes it.
public enum PlanFile {
    /// The version of its schema; changes when a key is renamed or removed, not when one is added.
    public static let schema = "xuncha-plan/1"

    /// The plan of a file. Only the decisions are read, everything else a reader may find there is derived from them.
    ///
    /// Keys that are not known are passed over, so that a file of a newer program with more in it can be read.
    /// - Throws: every problem of the file at once.
    public static func read(_ data: Data) throws(PlanFileProblems) -> Plan {
        try PlanFileReader.read(data)
    }

    /// The text of the file of a document. Equal documents give equal texts; phones and grounds of recusal are not in it.
    public static func text(of document: PlanDocument) -> String {
        document.json.prettyText
    }
}
