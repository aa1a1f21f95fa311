import Wording

/// A file that cannot be read as text.
public enum FileFault: Sendable, Hashable {
    /// There is nothing at the path.
    case notFound
    /// The path leads neither to a folder nor to a YAML file or workbook.
    case notAScenario
    /// The folder has no `scenario.yaml`; `found` is a file that may be meant.
    case noScenarioFile(found: String?)
    /// A folder stands where a file is expected.
    case isFolder
    /// Neither a file nor a folder: a device, a pipe.
    case notRegular
    /// The system refuses to read it, for its own reason.
    case unreadable(system: String)
    /// More bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// Not a single character.
    case empty
    /// UTF-16, which spreadsheets call "Unicode text".
    case utf16
    /// UTF-8 with broken bytes, the first of them in that line.
    case damagedUTF8(line: Int)
    /// Neither UTF-8 nor GB18030.
    case notText
    /// A NUL or another control character.
    case controlCharacter(code: UInt32)
    /// A spreadsheet lies where the table should be.
    case spreadsheet(wanted: String)
    /// A table file whose name is nearly that of a table.
    case misnamedTable(meant: String)
    /// A file delivered with the program is not where it looks.
    case notDelivered
    /// The same table is given twice.
    case tableTwice(table: String, other: String)
    /// The holidays are written inside the YAML file, which is the office's own text and is not rewritten.
    case tablesInside
}

extension FileFault: Fault {
    var reason: Wording {
        switch self {
        case .notFound: Wording(zh: "找不到这个文件或文件夹", en: "there is no such file or folder")
        case .notAScenario:
            Wording(zh: "这里不是方案文件夹、YAML 文件或 .xlsx 工作簿", en: "this is no scenario folder, YAML file or .xlsx workbook")
        case .noScenarioFile: Wording(zh: "文件夹里没有 scenario.yaml", en: "the folder holds no scenario.yaml")
        case .isFolder: Wording(zh: "这里应当是文件，实际是文件夹", en: "a file is expected here, and this is a folder")
        case .notRegular: Wording(zh: "这不是普通文件", en: "this is not an ordinary file")
        case .unreadable(let system): Wording(zh: "文件打不开（系统提示：\(system)）", en: "the file cannot be read (\(system))")
        case .tooLarge(let bytes, let limit):
            Wording(
                zh: "文件有\(bytes / 1_000_000)MB，超过上限\(limit / 1_000_000)MB",
                en: "the file has \(bytes / 1_000_000) MB, more than the limit of \(limit / 1_000_000) MB")
        case .empty: Wording(zh: "文件是空的", en: "the file is empty")
        case .utf16:
            Wording(zh: "文件是 UTF-16 编码（Excel 里叫“Unicode 文本”）", en: "the file is in UTF-16 (\"Unicode text\" in Excel)")
        case .damagedUTF8(let line):
            Wording(zh: "第\(line)行起有损坏的 UTF-8 字符", en: "from line \(line) on there are broken UTF-8 characters")
        case .notText:
            Wording(zh: "文件既不是 UTF-8 也不是 GB18030 编码的文本", en: "the file is text in neither UTF-8 nor GB18030")
        case .controlCharacter(let code):
            Wording(zh: "含有不可见的控制字符（编号\(code)）", en: "there is an invisible control character (number \(code))")
        case .spreadsheet(let wanted):
            Wording(zh: "表格是 Excel/WPS 工作簿，程序读取的是 \(wanted)", en: "this is a workbook, and the program reads \(wanted)")
        case .misnamedTable(let meant):
            Wording(zh: "没有这个名字的表，可能是要写 \(meant)", en: "no table has this name; perhaps \(meant) is meant")
        case .notDelivered: Wording(zh: "找不到程序自带的这个文件", en: "this file delivered with the program was not found")
        case .tableTwice(let table, let other):
            Wording(zh: "表 \(table) 已在 \(other) 给出，不能给两份", en: "the table \(table) is given in \(other) already")
        case .tablesInside:
            Wording(
                zh: "节假日写在这个 YAML 文件里，程序不改写它",
                en: "the holidays are written inside this YAML file, which the program does not rewrite")
        }
    }

    var remedy: Wording {
        switch self {
        case .notFound:
            Wording(
                zh: "请核对路径；新建方案可用 xuncha new 文件夹名。", en: "Check the path, or start a scenario with `xuncha new DIR`.")
        case .notAScenario:
            Wording(
                zh: "请给出含 scenario.yaml 的文件夹、单个 .yaml 文件，或按模板填写的 .xlsx 工作簿。",
                en: "Give a folder with a scenario.yaml, one .yaml file, or a workbook made from the template.")
        case .noScenarioFile(let found?):
            Wording(zh: "请把“\(found)”改名为 scenario.yaml。", en: "Rename \"\(found)\" to scenario.yaml.")
        case .noScenarioFile(nil):
            Wording(zh: "请新建 scenario.yaml，或用 xuncha new 生成样例后修改。", en: "Write one, or start from `xuncha new DIR`.")
        case .isFolder, .notRegular: Wording(zh: "请移走它，换成同名的文件。", en: "Move it away and put the file in its place.")
        case .unreadable:
            Wording(zh: "请检查文件权限，并关闭正在占用它的程序。", en: "Check the file's permissions and close programs that hold it.")
        case .tooLarge:
            Wording(zh: "请确认没有放错文件；表格只需保留用得到的行。", en: "Make sure it is the right file, and keep only the rows needed.")
        case .empty: Wording(zh: "请填写内容；不需要这张表就删除该文件。", en: "Fill it in, or delete it where the table is not needed.")
        case .utf16, .notText:
            Wording(
                zh: "请在 Excel/WPS 中另存为“CSV UTF-8（逗号分隔）”，文本文件另存为 UTF-8。",
                en: "Save it as \"CSV UTF-8 (comma delimited)\", or as UTF-8 from a text editor.")
        case .damagedUTF8:
            Wording(zh: "请用原程序重新另存为 UTF-8，再核对该行的字。", en: "Save it again as UTF-8 and check the words of that line.")
        case .controlCharacter:
            Wording(zh: "请删除该行的不可见字符，重新输入这一格。", en: "Delete the invisible characters and type the field anew.")
        case .spreadsheet(let wanted):
            Wording(
                zh: "请把这张表另存为 CSV UTF-8，文件名 \(wanted)。", en: "Save the sheet as CSV UTF-8 under the name \(wanted).")
        case .misnamedTable(let meant):
            Wording(zh: "请改名为 \(meant)；确实不用就移出这个文件夹。", en: "Rename it to \(meant), or move it out of the folder.")
        case .notDelivered:
            Wording(
                zh: "请重新构建程序，并保持资源目录与程序文件在同一处。",
                en: "Build the program again and keep its resource folder beside the executable.")
        case .tableTwice: Wording(zh: "请合并到一处，删去另一处。", en: "Keep one of the two.")
        case .tablesInside:
            Wording(
                zh: "请把方案改成文件夹，把节假日移到其中的 holidays.csv。",
                en: "Make the scenario a folder and move the holidays to a holidays.csv in it.")
        }
    }
}
