import CGLPK
import LinearModel

/// A model in the arrays that GLPK loads in one call: the only place where whole numbers become floating-point ones.
///
/// All whole numbers stand in one block and all others in a second, part after part, so that nothing has to be copied to
/// be handed to C, and two closures are enough to do it.
struct ProblemArrays {
    private let rows: Int
    private let columns: Int
    private let nonZeros: Int
    private let objectiveConstant: Double
    /// Row types, column types, column kinds, row indices, column indices.
    private var integers: [Int32]
    /// Row lower and upper limits, column lower and upper bounds, objective, coefficients.
    private var numbers: [Double]

    /// The arrays of a sound model (see ``LinearModel/Model/structuralProblems()``).
    init(_ model: Model) throws(GLPKError) {
        rows = model.rows.count
        columns = model.variables.count
        nonZeros = model.nonZeroCount
        guard max(rows, columns, nonZeros) < Int(Int32.max) - 1 else {
            throw .tooLarge(rows: rows, columns: columns, nonZeros: nonZeros)
        }
        objectiveConstant = Double(model.objective.constant)
        // GLPK counts the coefficients from 1, so that each of their parts has an unused first element.
        integers = Array(repeating: 0, count: rows + 2 * columns + 2 * (nonZeros + 1))
        numbers = Array(repeating: 0, count: 2 * rows + 3 * columns + nonZeros + 1)
        fillColumns(model)
        fillRows(model)
    }

    private var columnTypes: Int { rows }
    private var columnKinds: Int { rows + columns }
    private var rowIndices: Int { rows + 2 * columns }
    private var columnIndices: Int { rows + 2 * columns + nonZeros + 1 }
    private var columnLowers: Int { 2 * rows }
    private var columnUppers: Int { 2 * rows + columns }
    private var objective: Int { 2 * rows + 2 * columns }
    private var coefficients: Int { 2 * rows + 3 * columns }

    private mutating func fillColumns(_ model: Model) {
        for (j, declaration) in model.variables.enumerated() {
            integers[columnTypes + j] = Self.boundType(declaration.lower, declaration.upper)
            integers[columnKinds + j] = declaration.kind.isIntegral ? GLP_IV : GLP_CV
            numbers[columnLowers + j] = Double(declaration.lower)
            numbers[columnUppers + j] = Double(declaration.upper ?? 0)
        }
        for term in model.objective.merged().terms {
            numbers[objective + term.variable.index] = Double(term.coefficient)
        }
    }

    private mutating func fillRows(_ model: Model) {
        var position = 1
        for (i, row) in model.rows.enumerated() {
            integers[i] = Self.boundType(row.lower, row.upper)
            numbers[i] = Double(row.lower ?? 0)
            numbers[rows + i] = Double(row.upper ?? 0)
            for term in row.terms {
                integers[rowIndices + position] = Int32(i + 1)
                integers[columnIndices + position] = Int32(term.variable.index + 1)
                numbers[coefficients + position] = Double(term.coefficient)
                position += 1
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
    func withProblem<Result>(_ body: (UnsafePointer<cglpk_problem>) -> Result) -> Result {
        integers.withUnsafeBufferPointer { integers in
            numbers.withUnsafeBufferPointer { numbers in
                func integer(_ offset: Int) -> UnsafePointer<Int32>? { integers.baseAddress.map { $0 + offset } }
                func number(_ offset: Int) -> UnsafePointer<Double>? { numbers.baseAddress.map { $0 + offset } }
                var problem = cglpk_problem(
                    rows: Int32(rows), columns: Int32(columns), nonzeros: Int32(nonZeros),
                    row_type: integer(0), row_lower: number(0), row_upper: number(rows),
                    column_type: integer(columnTypes), column_kind: integer(columnKinds),
                    column_lower: number(columnLowers), column_upper: number(columnUppers),
                    objective: number(objective), objective_constant: objectiveConstant,
                    row_index: integer(rowIndices), column_index: integer(columnIndices),
                    coefficient: number(coefficients))
                return body(&problem)
            }
        }
    }
}
