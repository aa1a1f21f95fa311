import DocumentFormats
import Foundation
import Testing

@Suite struct OfficialDocumentTests {
    static let sample = """
        # 关于对兴仁街道开展安全生产巡查的通知
        @to 兴仁街道办事处：
        根据工作安排，决定派出巡查组对你街道开展安全生产巡查。现将有关事项通知如下：
        ## 一、巡查时间
        2027年3月8日至3月22日，共15天。
        ### （一）进驻
        进驻当日召开进驻会，通报巡查任务。
        #### 1. 汇报
        听取汇报。
        @annexes 附件：1. 巡查组人员名单
        @sign 枣庄高新区安全生产委员会办公室
        @date 2027年3月1日
        @annex 附件1
        @annex-title 巡查组人员名单
        @widths 8 20 30l 20
        |= 序号 | 姓名 | 单位 | 备注
        | {{#名单}}{{序号}} | {{姓名}} | {{单位}} | {{备注}}{{/名单}}
        """

    @Test func write() throws {
        let long = (1...60).map { _ in "安全生产巡查工作应当坚持原则注重实效" }.joined()
        let text = Self.sample.replacing("听取汇报。", with: long)
        let blocks = try OfficialMarkup.read(text)
        let file = try OfficialDocument(blocks, title: "样例").file()
        let names = TemplateNames([
            .init("名单", item: TemplateNames([.init("序号"), .init("姓名"), .init("单位"), .init("备注")]))
        ])
        let template = try WordTemplate(file, names: names)
        let values = TemplateValues(lists: [
            "名单": (1...40).map {
                TemplateValues(texts: ["序号": "\($0)", "姓名": "张三", "单位": "应急管理局<&>", "备注": "{{x}}\n第二行"])
            }
        ])
        try Data(try template.filled(with: values)).write(to: URL(filePath: "/tmp/docs-scratch/out/sample.docx"))
    }
}
