import Wording

/// Articles as documents print them.
enum ArticleWords {
    /// 三(三)5 with the brackets of Chinese print: 三（三）5; the office's own rules have none.
    static func printed(_ article: String) -> Wording {
        guard !article.isEmpty else { return Wording(zh: "办公室规定", en: "office rule") }
        let chinese = article.replacing("(", with: "（").replacing(")", with: "）")
        return Wording(zh: chinese, en: article)
    }
}
