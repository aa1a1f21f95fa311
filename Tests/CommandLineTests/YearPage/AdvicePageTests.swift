import Testing

extension CommandLineProgram {
    /// What docs/advice.md shows is what the program does.
    @Suite struct AdvicePageTests {
        @Test("docs/advice.md is what the program does") func theExamples() async throws {
            try await StoryPage.expectCurrent("advice", told: StoryTeller())
        }
    }
}
