import ArgumentParser
import InspectionDomain
import PlanningRules
import Wording

/// `xuncha rules`: the rules in force, with their articles.
struct RulesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rules", abstract: say("列出全部规则和偏好。", "List all rules and preferences."))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        for statement in Catalogue.statements {
            let article = statement.article.isEmpty ? "—" : statement.article
            Console.out(
                "\(statement.id)  \(statement.title(common.lang))  [\(article)，\(statement.force.wording(common.lang))]\n"
                    + "      \(statement.sentence(common.lang))")
        }
    }
}
