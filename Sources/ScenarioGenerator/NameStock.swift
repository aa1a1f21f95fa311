import InspectionDomain

/// Invented names that look like an office's own.
enum NameStock {
    static let surnames = Array(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    )
    .map(String.init)
    static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文海宁学峰鹏林晓东阳斌宇浩凯健俊帆雪婷慧莹珍松岩波辉玲云燕梅飞鑫琳")
        .map(String.init)
    static let places = Array("兴城仁张范安宁永和石桥柳河青龙云台南湖北辰东苑西岭长山大沟新泉清溪金沙白马黄庄孙镇凤凰双塔太平高桥龙门").map(String.init)

    /// Units of a zone or county, with the fields their people know and whether they supervise safety.
    static let units: [(name: String, expertise: [String], supervises: Bool)] = [
        ("应急管理局", ["危险化学品", "工贸", "矿山", "有限空间"], true), ("消防救援大队", ["消防", "人员密集场所"], true),
        ("市场监管局", ["特种设备", "燃气"], true), ("国土住建局", ["建筑施工", "燃气"], true),
        ("交通运输局", ["道路交通"], true), ("生态环境分局", ["危险化学品"], true), ("综合执法局", ["燃气", "法制"], true),
        ("公安分局", ["消防", "道路交通", "法制"], true), ("交警大队", ["道路交通"], true), ("农业农村局", ["农机", "粉尘涉爆"], true),
        ("教育体育局", ["校园", "人员密集场所"], true), ("卫生健康局", ["人员密集场所"], true), ("文化旅游局", ["文旅", "人员密集场所"], true),
        ("经济发展局", ["工贸", "锂电池"], true), ("供电公司", ["电力"], true), ("燃气公司", ["燃气"], true),
        ("水利局", ["建筑施工"], true), ("自然资源分局", ["矿山", "法制"], true), ("党政综合办公室", ["文字材料"], false),
        ("党群工作部", ["文字材料"], false), ("纪检监察工委", ["法制", "文字材料"], false), ("政法委", ["法制"], false),
        ("科技创新局", ["锂电池"], false), ("财政金融局", ["文字材料"], false), ("社会事业局", ["文字材料"], false),
        ("人社局", ["法制"], false), ("投资促进局", ["文字材料"], false), ("税务局", ["法制"], false), ("气象局", ["农机"], false),
        ("总工会", ["文字材料"], false), ("国有平台公司", ["建筑施工"], false), ("民政局", ["人员密集场所"], false),
        ("商务局", ["工贸"], true), ("团委", ["文字材料"], false), ("邮政分公司", ["道路交通"], false),
    ]

    static let expertFields = [
        "危险化学品", "建筑施工", "消防", "特种设备", "道路交通", "燃气", "工贸", "粉尘涉爆", "有限空间", "矿山", "电力",
        "人员密集场所", "锂电池", "法制",
    ]

    static func person(_ draw: inout Draw) -> String {
        draw.pick(surnames) + draw.pick(given) + (draw.chance(75) ? draw.pick(given) : "")
    }
}
