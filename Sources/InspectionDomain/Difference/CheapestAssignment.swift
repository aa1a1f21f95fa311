/// The assignment problem: one column for each row of a square matrix, at the least total cost.
///
/// The Hungarian method with potentials, in time that grows with the cube of the size.
enum CheapestAssignment {
    /// The column of each row.
    static func columns(of costs: [[Int]]) -> [Int] {
        let size = costs.count
        // Row and column 0 stand for "none yet": the rows and columns of `costs` are counted from 1 in here.
        var rowPotential = [Int](repeating: 0, count: size + 1)
        var columnPotential = [Int](repeating: 0, count: size + 1)
        var rowOfColumn = [Int](repeating: 0, count: size + 1)
        for row in 0..<size {
            rowOfColumn[0] = row + 1
            var column = 0
            var slack = [Int](repeating: .max, count: size + 1)
            var cameFrom = [Int](repeating: 0, count: size + 1)
            var isDone = [Bool](repeating: false, count: size + 1)
            repeat {
                isDone[column] = true
                let current = rowOfColumn[column]
                var step = Int.max
                var next = 0
                for other in 1...size where !isDone[other] {
                    let reduced = costs[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
                    if reduced < slack[other] {
                        slack[other] = reduced
                        cameFrom[other] = column
                    }
                    if slack[other] < step {
                        step = slack[other]
                        next = other
                    }
                }
                for other in 0...size {
                    if isDone[other] {
                        rowPotential[rowOfColumn[other]] += step
                        columnPotential[other] -= step
                    } else if slack[other] < .max {
                        slack[other] -= step
                    }
                }
                column = next
            } while rowOfColumn[column] != 0
            while column != 0 {
                rowOfColumn[column] = rowOfColumn[cameFrom[column]]
                column = cameFrom[column]
            }
        }
        var columns = [Int](repeating: 0, count: size)
        for column in rowOfColumn.indices.dropFirst() { columns[rowOfColumn[column] - 1] = column - 1 }
        return columns
    }
}
