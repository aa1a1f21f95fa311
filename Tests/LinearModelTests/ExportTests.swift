import LinearModel
import Testing

@Suite struct ExportTests {
    /// Everything the formats can hold: all kinds, bounds, rows, a constant, an unused variable, awkward names.
    private func sample() -> Model {
        var model = Model(name: "样例 model")
        let x = model.addVariable("x[公安分局,2027-04-05]")
        let y = model.addVariable("y[应急管理局]", .integer, lower: -3, upper: 7)
        let z = model.addVariable("free", .continuous, lower: -2)
        let fixed = model.addVariable("e12", .binary)
        model.fix(fixed, at: 1)
        _ = model.addVariable("unused", .integer, lower: 2)
        model.addRow("R41[公安分局,2027-04-05]", x + y + 0 <= 4)
        model.addRow("R41[公安分局,2027-04-06]", x - y >= -6)
        model.addRow("两边", (2 * x + 3 * y - z).within(-5...9))
        model.addRow("equal", x + fixed == 1)
        model.objective = 5 * x - 2 * y + z + fixed + 17
        return model
    }

    @Test func namesBecomeReadableASCIIAndTheMapSaysWhichIsWhich() {
        let map = LPText(sample()).nameMap()
        #expect(map.contains(ExportedName(exported: "x_u1_2027_04_05", original: "x[公安分局,2027-04-05]")))
        #expect(map.contains(ExportedName(exported: "y_u2", original: "y[应急管理局]")))
        #expect(map.contains(ExportedName(exported: "R41_u1_2027_04_06", original: "R41[公安分局,2027-04-06]")))
        #expect(map.contains(ExportedName(exported: "u3_min", original: "两边")))
        #expect(map.contains(ExportedName(exported: "u3_max", original: "两边")))
        #expect(map.contains(ExportedName(exported: "n_e12", original: "e12")))
        #expect(map.contains(ExportedName(exported: "free_2", original: "free")))
    }

    @Test func namesThatWouldCollideAreToldApart() {
        var model = Model()
        for name in ["a-b", "a b", "A_B", "", " ", "1", "甲", "乙", String(repeating: "w", count: 300)] {
            _ = model.addVariable(name)
        }
        let exported = LPText(model).nameMap().map(\.exported)
        #expect(Set(exported.map { $0.lowercased() }).count == 9)
        #expect(exported.allSatisfy { $0.count <= 100 && $0.allSatisfy(\.isASCII) })
        #expect(FreeMPS(model).nameMap().map(\.exported).allSatisfy { !$0.isEmpty && !$0.contains(" ") })
    }

    @Test func theLPTextIsWhatItWas() {
        #expect(
            LPText(sample()).text == """
                \\ 样例 model
                Minimize
                 objective: + 5 x_u1_2027_04_05 - 2 y_u2 + 1 free_2 + 1 n_e12 + 0 unused + 17 one
                Subject To
                 R41_u1_2027_04_05: + 1 x_u1_2027_04_05 + 1 y_u2 <= 4
                 R41_u1_2027_04_06: + 1 x_u1_2027_04_05 - 1 y_u2 >= -6
                 u3_min: + 2 x_u1_2027_04_05 + 3 y_u2 - 1 free_2 >= -5
                 u3_max: + 2 x_u1_2027_04_05 + 3 y_u2 - 1 free_2 <= 9
                 equal: + 1 x_u1_2027_04_05 + 1 n_e12 = 1
                Bounds
                 one = 1
                 -3 <= y_u2 <= 7
                 free_2 >= -2
                 n_e12 = 1
                 unused >= 2
                Generals
                 y_u2
                 n_e12
                 unused
                Binaries
                 x_u1_2027_04_05
                End

                """)
    }

    @Test func linesStayShort() {
        var model = Model()
        let variables = (0..<200).map { model.addVariable("assign[\($0)]") }
        model.addRow("all", sum(variables) <= 10)
        #expect(LPText(model).text.split(separator: "\n").allSatisfy { $0.count < 200 })
    }

    @Test func freeMPSComesBackAsTheSameModel() throws {
        let model = sample()
        let back = try Model(freeMPS: FreeMPS(model).text)
        // The constant of the objective comes back as a column that is fixed at 1.
        #expect(back.variables.map(\.name) == FreeMPS(model).nameMap().prefix(5).map(\.exported) + ["one"])
        #expect(back.variables.map(\.name).first == "x[公安分局,2027-04-05]")
        #expect(back.variables.map(\.lower) == model.variables.map(\.lower) + [1])
        #expect(back.variables.map(\.upper) == model.variables.map(\.upper) + [1])
        #expect(back.variables[0].kind == .binary)
        #expect(back.variables.map(\.kind.isIntegral) == model.variables.map(\.kind.isIntegral) + [false])
        #expect(back.rows == model.rows)
        #expect(back.objectiveValue([1, 2, 3, 1, 9, 1]) == model.objectiveValue([1, 2, 3, 1, 9]))
    }

    @Test func aModelThatCannotHoldComesBackAsOneThatCannot() throws {
        var model = Model(name: "never")
        let x = model.addVariable("x")
        model.addRow("empty", x - x >= 2)
        model.addRow("crossed", LinearConstraint(x + 0, lower: 3, upper: 1))
        let back = try Model(freeMPS: FreeMPS(model).text)
        #expect(back.rows.map(\.name) == ["empty", "crossed", "crossed_min"])
        #expect(!back.isFeasible([0]) && !back.isFeasible([1]))
    }
}

@Suite struct FreeMPSReaderTests {
    private let head = "NAME t\nROWS\n N cost\n L r\nCOLUMNS\n x cost 1 r 2\n"

    @Test func wholeNumbersTwoPairsALineAndRangesAreRead() throws {
        let model = try Model(freeMPS: head + "RHS\n RHS r 4.0\nRANGES\n RNG r 3\nENDATA\n")
        #expect(model.rows[0].lower == 1 && model.rows[0].upper == 4)
        #expect(model.objective == LinearExpression(terms: [Term(1, Variable(index: 0))], constant: 0))
        #expect(model.variables[0].kind == .continuous)
    }

    @Test(arguments: [
        ("RHS\n RHS r 1.5\nENDATA", ModelFileError.notWhole(line: 8, "1.5")),
        ("RHS\n RHS q 1\nENDATA", .unknownRow(line: 8, "q")),
        ("BOUNDS\n FR BND x\nENDATA", .unsupportedBound(line: 8, "FR")),
        ("BOUNDS\n UP BND y 1\nENDATA", .unknownColumn(line: 8, "y")),
        ("BOUNDS\n UP BND x -1\nENDATA", .ambiguousBounds(column: "x")),
        (" MARKER 'MARKER' 'INTORG'\n z cost 1\nENDATA", .ambiguousBounds(column: "z")),
        ("OBJSENSE\n MAX\nENDATA", .unsupportedSection(line: 7, "OBJSENSE")),
        (" x\nENDATA", .malformedLine(7)),
        ("RHS\n RHS cost 1\nENDATA", .ambiguousConstant(line: 8)),
        ("RHS\n", .unexpectedEnd),
        (" y r 1\n x r 2\nENDATA", .duplicateName(line: 8, "x")),
    ])
    func badFilesAreRefused(tail: String, error: ModelFileError) {
        #expect(throws: error) { try Model(freeMPS: head + tail) }
        #expect(!error.description.isEmpty)
    }
}
