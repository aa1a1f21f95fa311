import InspectionDomain

/// Expertise that is wanted somewhere and that nobody who may serve has, each named where it is first wanted.
struct ExpertiseNotices {
    let assembly: ScenarioAssembly
    let document: ScenarioDocument
    let serving: [Inspector]
    let log: ProblemLog

    func run() {
        let known = Set(serving.flatMap(\.expertise))
        var told: Set<Expertise> = []
        func isNews(_ expertise: Expertise) -> Bool { !known.contains(expertise) && told.insert(expertise).inserted }
        for street in assembly.streets {
            for expertise in street.value.wantedExpertise where isNews(expertise) {
                street.row.note(.notice(.expertiseNobodyHas(expertise.text)), in: StreetTable.expertise)
            }
        }
        for enterprise in assembly.enterprises {
            for expertise in enterprise.value.wantedExpertise where isNews(expertise) {
                enterprise.row.note(.notice(.expertiseNobodyHas(expertise.text)), in: EnterpriseTable.expertise)
            }
        }
        for theme in assembly.themes {
            for expertise in theme.value.wantedExpertise where isNews(expertise) {
                theme.row.note(.notice(.expertiseNobodyHas(expertise.text)), in: ThemeTable.expertise)
            }
        }
        for number in document.settings.contentExpertise.keys.sorted() {
            for expertise in document.settings.contentExpertise[number] ?? [] where isNews(expertise) {
                log.note(
                    .notice(.expertiseNobodyHas(expertise.text)), at: document.place(of: "contents"),
                    field: "contents", value: String(number))
            }
        }
    }
}
