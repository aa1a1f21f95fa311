import CGLPK
import LinearModel

/// A model in the arrays that GLPK loads in one call: the only place where whole numbers become floating-point ones.
struct ProblemArrays {
    private var rowType: [Int32] = []
    private var rowLower: [Double] = []
    private var rowUpper: [Double] = []
    private var columnType: [Int32] = []
    private var columnKind: [Int32] = []
    private var columnLower: [Double] = []
    private var columnUpper: [Double] = []
    private var objective: [Double]
    private let objectiveConstant: Double
    // GLPK counts from 1: the first element of these three only fills the place.
    private var rowIndex: [Int32] = [0]
    private var columnIndex: [Int32] = [0]
    private var coefficient: [Double] = [0]

    /// The arrays of a sound model (see ``LinearModel/Model/structuralProblems()``).
    init(_ model: Model) throws(GLPKError) {
        let nonZeros = model.nonZeroCount
        guard [model.rows.count, model.variables.count, nonZeros].allSatisfy({ $0 < Int(Int32.max) - 1 }) else {
            throw .tooLarge(rows: model.rows.count, columns: model.variables.count, nonZeros: nonZeros)
        }
        objective = Array(repeating: 0, count: model.variables.count)
        objectiveConstant = Double(model.objective.constant)
        for term in model.objective.merged().terms {
            objective[term.variable.index] = Double(term.coefficient)
        }
        for declaration in model.variables {
            columnKind.append(declaration.kind.isIntegral ? GLP_IV : GLP_CV)
            columnType.append(Self.boundType(declaration.lower, declaration.upper))
            columnLower.append(Double(declaration.lower))
            columnUpper.append(Double(declaration.upper ?? 0))
        }
        rowIndex.reserveCapacity(nonZeros + 1)
        columnIndex.reserveCapacity(nonZeros + 1)
        coefficient.reserveCapacity(nonZeros + 1)
        for row in model.rows {
            rowType.append(Self.boundType(row.lower, row.upper))
            rowLower.append(Double(row.lower ?? 0))
            rowUpper.append(Double(row.upper ?? 0))
            let number = Int32(rowType.count)
            for term in row.terms {
                rowIndex.append(number)
                columnIndex.append(Int32(term.variable.index + 1))
                coefficient.append(Double(term.coefficient))
            }
        }
    }

    /// Which of GLPK's kinds of bounds these two make.
    static func boundType(_ lower: Int?, _ upper: Int?) -> Int32 {
        switch (lower, upper) {
        case (nil, nil): GLP_FR
        case (.some, nil): GLP_LO
        case (nil, .some): GLP_UP
        case (let low?, let high?): low == high ? GLP_FX : GLP_DB
        }
    }

    /// Runs `body` with the problem, whose pointers are good only as long as it runs.
    func withProblem<Result>(_ body: (UnsafePointer<cglpk_problem>) throws -> Result) rethrows -> Result {
        // A pointer that outlives its closure is not allowed, so the closures nest: types and numbers, each in one
        // block, instead of one level for each of the eleven arrays.
        let integers = [rowType, columnType, columnKind, rowIndex, columnIndex]
        let numbers = [rowLower, rowUpper, columnLower, columnUpper, objective, coefficient]
        return try Array(integers.joined()).withUnsafeBufferPointer { integerBlock in
            try Array(numbers.joined()).withUnsafeBufferPointer { numberBlock in
                let i = Self.starts(of: integers, in: integerBlock)
                let d = Self.starts(of: numbers, in: numberBlock)
                var problem = cglpk_problem(
                    rows: Int32(rowType.count), columns: Int32(columnType.count),
                    nonzeros: Int32(coefficient.count - 1),
                    row_type: i[0], row_lower: d[0], row_upper: d[1], column_type: i[1], column_kind: i[2],
                    column_lower: d[2], column_upper: d[3], objective: d[4], objective_constant: objectiveConstant,
                    row_index: i[3], column_index: i[4], coefficient: d[5])
                return try body(&problem)
            }
        }
    }

    /// Where each part begins in the block of all of them.
    private static func starts<Element>(
        of parts: [[Element]], in block: UnsafeBufferPointer<Element>
    ) -> [UnsafePointer<Element>?] {
        var offset = 0
        return parts.map { part in
            defer { offset += part.count }
            return block.baseAddress.map { $0 + offset }
        }
    }
}
