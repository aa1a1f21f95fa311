import Foundation
import Wording

extension WorkerFailure {
    /// Why, without a full stop.
    public var wording: Wording {
        switch self {
        case .notStarted(let reason):
            Wording(zh: "求解进程无法启动（\(reason)）", en: "the solver process could not be started (\(reason))")
        case .killed(let signal):
            Wording(zh: "求解进程被信号\(signal)终止", en: "the solver process was ended by signal \(signal)")
        case .left(let code, let message):
            Wording(
                zh: "求解进程以退出码\(code)结束" + (message.isEmpty ? "" : "：\(message)"),
                en: "the solver process left with code \(code)" + (message.isEmpty ? "" : ": \(message)"))
        case .hung(let seconds):
            Wording(
                zh: "求解进程\(Int(seconds))秒没有答复，已终止", en: "the solver process gave no answer in \(Int(seconds)) s")
        case .unreadable: Wording(zh: "求解进程的答复无法读取", en: "the answer of the solver process cannot be read")
        }
    }
}
