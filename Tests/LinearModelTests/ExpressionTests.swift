import LinearModel
import Testing

@Suite struct ExpressionTests {
    private let x = Variable(index: 0)
    private let y = Variable(index: 1)
    private let z = Variable(index: 2)

    @Test func likeTermsAreMergedZerosDroppedAndTheRestSorted() {
        let expression = 2 * z + x + 3 * y - 2 * z + 4 * x - 7
        let merged = expression.merged()
        #expect(merged.terms == [Term(5, x), Term(3, y)])
        #expect(merged.constant == -7)
        #expect(merged.merged() == merged)
    }

    @Test func anExpressionHasTheSameValueMergedOrNot() {
        let expression = 3 - (x - 2 * y) + -z + (y + x) + (1 + x)
        let values = [5, 7, 11]
        #expect(expression.value(values) == 3 - 5 + 14 - 11 + 7 + 5 + 1 + 5)
        #expect(expression.merged().value(values) == expression.value(values))
    }

    @Test func compoundAssignmentAddsAndTakesAway() {
        var expression = LinearExpression()
        expression += x
        expression += 2 * y
        expression += 5
        expression -= y
        expression -= LinearExpression(x) + 1
        expression -= 1
        #expect(expression.merged() == LinearExpression(terms: [Term(1, y)], constant: 3))
    }

    @Test func sumsOfNothingAreZero() {
        #expect(sum([Variable]()).terms.isEmpty)
        #expect(sum([LinearExpression]()).constant == 0)
        #expect(sum([x, y]).terms == [Term(1, x), Term(1, y)])
        #expect(sum([x + 1, 2 * y]).merged() == LinearExpression(terms: [Term(1, x), Term(2, y)], constant: 1))
    }

    @Test func constantsMoveToTheRightHandSide() {
        let atMost: LinearConstraint = x + y + 2 <= 5
        #expect(atMost.upper == 3 && atMost.lower == nil)
        #expect(atMost.expression == x + y)
        let atLeast: LinearConstraint = x + 1 >= 2 * y + 4
        #expect(atLeast.lower == 3 && atLeast.upper == nil)
        #expect(atLeast.expression.terms == [Term(1, x), Term(-2, y)])
        let equal: LinearConstraint = 4 == x + y
        #expect(equal.lower == 4 && equal.upper == 4)
    }

    @Test func everyPairOfSidesMakesARelation() {
        let constraints: [LinearConstraint] = [
            x + y <= z, x <= y + z, 2 <= x + y, x <= 1, x + y <= x + z,
            x + y >= z, x >= y + z, 2 >= x + y, x >= 1, x + y >= x + z,
            x + y == z, x == y + z, 2 == x + y, x == 1, (x + y == x + z) as LinearConstraint,
            (x + y).within(1...3),
        ]
        #expect(constraints.allSatisfy { $0.expression.constant == 0 })
        #expect(constraints[2].lower == 2 && constraints[2].upper == nil)
        #expect(constraints[7].lower == nil && constraints[7].upper == 2)
        #expect(constraints[9].expression.terms == [Term(1, y), Term(-1, z)])
    }

    @Test func variablesKeepTheirOwnOrderAndEquality() {
        #expect(x < y)
        #expect(Set([x, y, x]).count == 2)
        #expect([z, x, y].sorted() == [x, y, z])
    }

    /// Guards against a crash on absurd input: sums stay at the ends of `Int`.
    @Test func sumsDoNotTrapOnOverflow() {
        let huge = Int.max * LinearExpression(x) + Int.max * x
        #expect(huge.merged().terms == [Term(.max, x)])
        #expect(huge.value([2, 0, 0]) == .max)
        #expect((-1 * LinearExpression(Int.min)).constant == .max)
        #expect((LinearExpression(Int.min) - 1).constant == .min)
        #expect((LinearExpression(3) <= LinearExpression(Int.min)).upper == -.max)
    }
}
