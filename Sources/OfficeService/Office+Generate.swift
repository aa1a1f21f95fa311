import CivilCalendar
import DocumentFormats
import Exchange
import ScenarioGenerator

extension Office {
    /// Generates a scenario and writes its folder, which must be new or empty.
    ///
    /// - Throws: `CalendarError` where the year has no holiday data, `OutputError` where the folder cannot be written.
    public func generate(_ request: GeneratorRequest, into directory: String) throws -> GeneratedScenario {
        let calendar = try WorkingDayCalendar.standard()
        try calendar.requireCovered(Day.year(request.year))
        let generated = ScenarioGenerator.make(request, calendar: calendar)
        try AtomicOutput.write(ScenarioFiles.all(of: generated.tables), to: directory)
        return generated
    }
}
