/// The page's style sheet: calm on a screen, official on paper, legible in grey.
enum PageStyle {
    static let text = base + parts + screens + paper

    private static let base = """
        :root{--ink:#1b1f24;--soft:#4a5560;--line:#c9d0d7;--faint:#f4f6f8;--blue:#1f3f63;--gold:#8a6d1f}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;color:var(--ink);background:#eef1f4;font:15px/1.65 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC","Hiragino Sans GB","WenQuanYi Micro Hei",SimHei,sans-serif}
        main{max-width:1280px;margin:0 auto;padding:36px 48px 28px;background:#fff}
        h1,h2,h3,h4{color:var(--blue);line-height:1.35;margin:0}
        h1{font-family:"方正小标宋简体","FZXiaoBiaoSong-B05S","Noto Serif CJK SC","Source Han Serif SC","STZhongsong","STSong",SimSun,serif;font-size:32px;font-weight:700;text-align:center;letter-spacing:.02em}
        h2{font-family:"黑体",SimHei,"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;font-size:20px;margin:40px 0 12px;padding-bottom:6px;border-bottom:2px solid var(--blue)}
        h3{font-size:16px;margin:22px 0 8px}
        h4{font-size:15px;margin:0 0 6px}
        p{margin:6px 0}
        .aside{font-weight:400;font-size:13px;color:var(--soft);margin-left:12px}
        .small{font-size:13px;color:var(--soft)}
        table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.5}
        th,td{border-bottom:1px solid var(--line);padding:6px 8px;text-align:left;vertical-align:top}
        thead th{background:var(--faint);color:var(--blue);border-top:1.5px solid var(--blue);border-bottom:1px solid var(--blue);font-weight:600;white-space:nowrap}
        tbody th{font-weight:600}
        tbody tr:last-child>*{border-bottom:1.5px solid var(--blue)}
        .num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .scroll{overflow-x:auto}
        .hint{display:none}
        details{margin:14px 0}
        summary{cursor:pointer;color:var(--blue);font-weight:600}
        details h4{margin:16px 0 6px}

        """

    private static let parts = """
        .kicker{text-align:center;color:var(--soft);letter-spacing:.25em;margin:0 0 6px;font-size:14px}
        .sub{text-align:center;color:var(--soft);margin:8px 0 18px;padding-bottom:16px;border-bottom:3px double var(--blue)}
        .status{border:1px solid #9db8a4;border-left:6px solid #2b6437;padding:10px 18px;background:#f5faf6}
        .status.open{border-color:#cdbb84;border-left-color:var(--gold);background:#fdfaf0}
        .status-word{font-size:18px;font-weight:700;margin:0}
        .status .mark{display:inline-block;width:1.5em}
        .note{border:1px dashed var(--gold);padding:8px 18px;background:#fffdf5}
        .figures{display:grid;grid-template-columns:repeat(7,1fr);gap:0;margin:18px 0 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
        .figures div{padding:10px 6px;text-align:center;border-left:1px solid var(--line);display:flex;flex-direction:column-reverse;justify-content:flex-end}
        .figures div:first-child{border-left:0}
        .figures dt{color:var(--soft);font-size:13px;line-height:1.4}
        .figures dd{margin:0;font-size:26px;font-weight:700;color:var(--blue);font-variant-numeric:tabular-nums;line-height:1.3}
        .gantt{display:flex;margin:0 0 14px;align-items:flex-start}
        .gantt-labels{flex:118 1 0;min-width:0}
        .gantt-bars{flex:1060 1 0;min-width:0}
        .gantt svg{display:block;width:100%;height:auto}
        svg text{font-family:inherit}
        .defs{position:absolute;width:0;height:0;overflow:hidden}
        .legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 20px;margin:4px 0 12px;padding:0;font-size:13px;color:var(--soft)}
        .legend li{display:flex;align-items:center}
        .swatch{display:inline-block;width:28px;height:14px;margin-right:6px}
        .swatch svg{display:block;width:28px;height:14px}
        .teams{display:grid;grid-template-columns:repeat(auto-fill,minmax(480px,1fr));gap:20px 24px}
        .team{border:1px solid var(--line);border-top:3px solid var(--blue);padding:12px 14px 8px;min-width:0}
        .team table{font-size:13.5px}
        .team td,.team th{padding:4px 6px}
        .team td:first-child,.team tbody th{white-space:nowrap}
        .kind{font-weight:400;font-size:12px;color:var(--soft);margin-left:6px;white-space:nowrap}
        .visits{list-style:none;margin:10px 0 0;padding:0;font-size:13.5px}
        .visits li{padding:6px 0;border-top:1px dotted var(--line)}
        .visits li:first-child{border-top:0}
        .chips{display:block}
        .cover{color:var(--soft);font-size:12px;margin-right:6px}
        .chip{display:inline-block;border:1px solid var(--line);border-radius:3px;padding:0 6px;margin:2px 4px 2px 0;font-size:12px;line-height:1.6}
        .chip b{margin-left:5px;color:var(--blue)}
        .chip.missing{border:1.5px dashed #862b2b;font-weight:700}
        .chip.missing b{color:#862b2b}
        .flag{font-size:12px;border:1px solid #862b2b;color:#862b2b;padding:0 5px;margin-left:6px;white-space:nowrap}
        .burden td,.burden th{padding:3px 8px;vertical-align:middle}
        .burden .bar{width:34%;min-width:180px}
        .burden svg{display:block;width:100%;height:16px}
        .day,tbody th.name{white-space:nowrap}
        .matrix td,.matrix tbody th{white-space:nowrap;font-variant-numeric:tabular-nums}
        .matrix thead th{white-space:normal}
        .latest{font-size:12px;color:var(--soft)}
        .reasons,.plain{margin:0;padding-left:1.2em}
        .reasons{list-style:none;padding:0}
        .reasons b{display:inline-block;min-width:2.6em;margin-right:6px;color:var(--blue)}
        .narrow{width:auto;min-width:50%;margin-bottom:14px}
        .approve{min-width:110px}
        footer{margin-top:40px;padding-top:12px;border-top:3px double var(--blue);font-size:12.5px;color:var(--soft)}

        """

    private static let screens = """
        @media screen and (max-width:760px){
        main{padding:20px 16px}
        h1{font-size:24px}
        h2{font-size:18px;margin-top:30px}
        .figures{grid-template-columns:repeat(3,1fr)}
        .figures div{border-left:0}
        .teams{grid-template-columns:1fr}
        .gantt-labels{flex:0 0 84px}
        .gantt-labels svg{width:118px;margin-left:-34px}
        .gantt-labels{overflow:hidden}
        .gantt-bars{flex:1 1 0;overflow-x:auto}
        .gantt-bars svg{width:1060px}
        .hint{display:block}
        .scroll table{min-width:740px}
        .team .scroll table,.scroll .narrow{min-width:0}
        }

        """

    private static let paper = """
        @page{size:A4;margin:20mm 16mm 18mm;@bottom-center{content:"— " counter(page) " —";font:10.5pt SimSun,"Noto Serif CJK SC",serif;color:#1b1f24}}
        @page wide{size:A4 landscape;margin:14mm 14mm 16mm}
        @media print{
        body{background:#fff;font-size:10pt;line-height:1.5}
        main{max-width:none;padding:0}
        h1{font-size:22pt}
        h2{font-size:14pt;margin-top:16pt}
        h3{font-size:11.5pt}
        table{font-size:9pt}
        .wide{page:wide}
        thead{display:table-header-group}
        details:not([open]){display:none}
        tr,.team,.gantt,.status,.legend,.figures{break-inside:avoid}
        h2,h3,h4,.small,summary{break-after:avoid}
        tbody tr:first-child{break-before:avoid}
        .scroll{overflow:visible}
        .teams{display:block}
        .team{margin-bottom:10pt}
        .team table,.visits{font-size:9pt}
        .figures dd{font-size:17pt}
        .figures dt{font-size:8.5pt}
        .legend,.small,.kind,.latest,.chip,.flag,.cover,footer{font-size:8.5pt}
        thead th,.status,.note{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        }
        """
}
