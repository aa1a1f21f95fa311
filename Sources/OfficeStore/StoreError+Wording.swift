import Wording

extension StoreError {
    /// The sentence for the user.
    public var wording: Wording {
        switch self {
        case .notFound(let path):
            Wording(
                zh: "没有办公室数据库“\(path)”。请检查路径；还没有的话，用 xuncha adopt 采纳一份计划即可建立。",
                en: "There is no office store \"\(path)\". Check the path; where there is none yet, "
                    + "xuncha adopt makes one with a plan.")
        case .notAStore(let path):
            Wording(
                zh: "“\(path)”不是巡查程序的数据库，或文件开头已损坏，未作任何改动。请检查路径；若确是数据库，请用 xuncha store restore 从备份恢复。",
                en: "\"\(path)\" is no store of this program, or its beginning is destroyed; it was not touched. "
                    + "Check the path; if it was a store, restore a backup with xuncha store restore.")
        case .newer(let path, let schema, let known):
            Wording(
                zh: "“\(path)”由更新版本的程序写成（结构第\(schema)版，本程序只认识到第\(known)版），未作任何改动。请升级程序后再用。",
                en: "\"\(path)\" was written by a newer program (schema \(schema); this one knows up to \(known)) "
                    + "and was not touched. Update the program.")
        case .inUse(let path, let seconds):
            Wording(
                zh: "“\(path)”正被别的程序占用，等了\(seconds)秒仍未释放，没有写入任何内容。请稍后再试。",
                en: "\"\(path)\" is in use by another program and was not released within "
                    + "\(seconds) seconds; nothing was written. Try again.")
        case .replaced(let path):
            Wording(
                zh: "“\(path)”刚被另一份文件替换（例如恢复了备份），没有写入任何内容。请重新执行。",
                en: "\"\(path)\" has just been replaced by another file (a backup restored, say); "
                    + "nothing was written. Run the command again.")
        case .readOnly(let path):
            Wording(
                zh: "“\(path)”或其所在文件夹不可写，没有写入任何内容。请检查权限，或把文件移到可写的位置。",
                en: "\"\(path)\" or its folder cannot be written; nothing was written. "
                    + "Check its rights, or move it to a place that can.")
        case .diskFull(let path):
            Wording(
                zh: "磁盘空间不足，“\(path)”没有写入任何内容。请清理磁盘后再试。",
                en: "No space is left on the disk; nothing was written to \"\(path)\". Make room and try again.")
        case .cannotOpen(let path, let code):
            Wording(
                zh: "打不开“\(path)”（系统错误\(code)）。请检查路径和权限。",
                en: "\"\(path)\" cannot be opened (system error \(code)). Check its path and rights.")
        case .damaged(let path, let damages):
            Wording(zh: "“\(path)”已损坏：\n", en: "\"\(path)\" is damaged:\n")
                + damages.map { Wording(same: "  ") + $0.wording + Wording(same: "\n") }
                .joined(Wording(same: ""))
                + Wording(
                    zh: "请保留原文件，用 xuncha store restore 从备份恢复。",
                    en: "Keep the file, and restore a backup with xuncha store restore.")
        case .exists(let path):
            Wording(
                zh: "“\(path)”已存在，未作任何改动。确要替换请加 --force（原文件会改名保留）。",
                en: "\"\(path)\" exists and was not touched. To replace it add --force (the old file is kept "
                    + "under another name).")
        case .sameFile(let path):
            Wording(
                zh: "“\(path)”就是要恢复的数据库本身，未作任何改动。请给出备份文件。",
                en: "\"\(path)\" is the store itself; nothing was changed. Name a backup.")
        case .badLines(let path, let problems):
            Wording(
                zh: "“\(path)”不能导入，没有写入任何内容：\n",
                en: "\"\(path)\" cannot be imported; nothing was written:\n")
                + problems.map(\.wording).joined(Wording(same: "\n"))
        case .refused(let path, let code, let message):
            Wording(
                zh: "数据库“\(path)”拒绝了操作（\(code)：\(message)），没有写入任何内容。请把此信息报告给维护者。",
                en: "The database \"\(path)\" refused (\(code): \(message)); nothing was written. Please report this.")
        }
    }
}

extension Damage {
    /// What is wrong, as a sentence.
    public var wording: Wording {
        switch self {
        case .file(let text): Wording(zh: "文件结构有错（\(text)）。", en: "The file's structure is wrong (\(text)).")
        case .schema(let object):
            Wording(
                zh: "表、索引或触发器“\(object)”缺失或被改动。",
                en: "The table, index or trigger \"\(object)\" is missing or was changed.")
        case .danglingReference(let table, let row):
            Wording(
                zh: "表“\(table)”第\(row)行引用了不存在的记录。", en: "Row \(row) of table \"\(table)\" refers to nothing.")
        case .gap(let expected, let found):
            Wording(
                zh: "缺少第\(expected)条记录（其后是第\(found)条）。",
                en: "Record \(expected) is missing; \(found) comes instead.")
        case .brokenChain(let sequence):
            Wording(
                zh: "第\(sequence)条记录与上一条衔接不上。", en: "Record \(sequence) does not seal the one before it.")
        case .altered(let sequence):
            Wording(
                zh: "第\(sequence)条记录的内容被改动过。", en: "The content of record \(sequence) was changed.")
        case .unreadable(let sequence, let reason):
            Wording(zh: "第\(sequence)条记录无法识别：", en: "Record \(sequence) cannot be understood. ") + reason
        case .misfiled(let sequence):
            Wording(zh: "第\(sequence)条记录的索引不对。", en: "Record \(sequence) is listed wrongly.")
        case .noHeading: Wording(zh: "缺少数据库标识。", en: "The store does not say whose it is.")
        }
    }
}

extension LineProblem {
    /// The line and what is wrong with it.
    public var wording: Wording {
        Wording(zh: "第\(line)行：", en: "line \(line): ") + reason.wording
    }
}

extension LineProblem.Reason {
    fileprivate var wording: Wording {
        switch self {
        case .notText: Wording(zh: "不是 UTF-8 文本。", en: "It is not UTF-8.")
        case .notJSON: Wording(zh: "不是 JSON 对象。", en: "It is not a JSON object.")
        case .noHeading:
            Wording(
                zh: "不是 xuncha store export 导出的文件：首行应写明“\(JournalText.format)”。",
                en: "The file was not written by xuncha store export: its first line would say "
                    + "\"\(JournalText.format)\".")
        case .field(let name):
            Wording(zh: "字段“\(name)”缺失或类型不对。", en: "Field \"\(name)\" is missing or of another type.")
        case .gap(let expected, let found):
            Wording(
                zh: "应为第\(expected)条记录，却是第\(found)条。", en: "Record \(expected) was expected, not \(found).")
        case .brokenChain: Wording(zh: "与上一条记录衔接不上。", en: "It does not seal the record before it.")
        case .altered: Wording(zh: "内容被改动过，与校验码不符。", en: "Its content was changed and does not fit its seal.")
        case .unreadable(let reason): reason
        }
    }
}
