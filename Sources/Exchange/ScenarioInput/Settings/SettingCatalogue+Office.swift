import InspectionDomain
import Wording

extension SettingCatalogue {
    /// What documents call the committee and its office. Nothing here changes a plan.
    static let office: [Setting] = [
        .nullable(
            "office.committee", .quotedText, \.office.committee, rule: "R17",
            Wording(
                zh: "公文中安委会的全称；null 由标题中年份之前的文字加“安全生产委员会”",
                en: "the committee's full name in documents; null: made from the title")),
        .nullable(
            "office.name", .quotedText, \.office.name, rule: "R17",
            Wording(
                zh: "公文的发文机关；null 为安委会全称加“办公室”", en: "the office that signs documents; null: the committee's office")),
        .nullable(
            "office.contact", .quotedText, \.office.contact, rule: "R27",
            Wording(zh: "通知中的联系人；null 则留空待填", en: "whom notices name as contact; null: a blank to fill in")),
        .nullable(
            "office.phone", .quotedText, \.office.phone, rule: "R27",
            Wording(zh: "通知中的办公电话；null 则留空待填", en: "the office telephone in notices; null: a blank")),
        .nullable(
            "office.hotline", .quotedText, \.office.hotline, rule: "R39",
            Wording(zh: "向社会公布的举报电话；null 则留空待填", en: "the hotline in public announcements; null: a blank")),
    ]
}

extension ValueFormat<String> {
    /// A text that YAML reads back whatever signs are in it.
    static var quotedText: Self {
        let plain = ValueFormat<String>.text
        return ValueFormat(
            kind: plain.kind, read: plain.read,
            render: YAMLScalar.quoted)
    }
}
