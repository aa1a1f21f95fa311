import ArgumentParser

/// `xuncha sweep`: how robust a plan is.
struct SweepCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sweep",
            abstract: say("推演变故：看一份计划有多稳健。", "Sweep futures: how robust a plan is."),
            discussion: say(
                """
                例：
                  xuncha sweep 我的区                                  先编制计划，再推演
                  xuncha sweep 我的区 --plan out/我的区/plan.json --futures 1000
                  xuncha sweep run --default-description > 变故.yaml    取得带说明的变故描述，修改后用 --description
                  xuncha sweep 我的区 --plan 计划.json --shard 3/8      只算第3份（共8份），在别的机器上算其余各份
                  xuncha sweep merge shard-*.json --out 结果            合并各份，与一次算完的结果完全一样

                按种子随机抽取变故（请假、调离、街道关闭、上级巡查……），先核对原计划，不行再只换人，再不行才改日期；
                说明各占几成，以及计划最依赖哪些人、单位和街道。详见 docs/what-if.md。
                """,
                """
                Examples:
                  xuncha sweep my-zone                                 plans first, then sweeps
                  xuncha sweep my-zone --plan out/my-zone/plan.json --futures 1000
                  xuncha sweep run --default-description > own.yaml    a start for --description
                  xuncha sweep my-zone --plan plan.json --shard 3/8    a part, to be done elsewhere
                  xuncha sweep merge shard-*.json --out results        the whole from its parts

                Draws contingencies from a seed (somebody leaves, a street closes, an inspection from above), checks
                the plan as it is, then seeks other people for the same dates, and only then moves dates. It tells in
                what share of futures each is enough, and on whom the plan hangs most. See docs/what-if.md.
                """),
            subcommands: [SweepRun.self, SweepMerge.self], defaultSubcommand: SweepRun.self)
    }
}
