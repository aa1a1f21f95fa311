# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the names that scripts/prepare.sh and its parts share
# Installing what is missing, or saying what to install.

# How this user may run apt-get: into apt_get, or failure when only an administrator may.
find_apt_get() {
    if [[ ${XUNCHA_NO_INSTALL:-} == 1 ]] || ! command -v apt-get >/dev/null; then return 1; fi
    local proxies=() variable
    for variable in http_proxy https_proxy no_proxy; do
        [[ -z ${!variable:-} ]] || proxies+=("$variable=${!variable}")
    done
    apt_get=(env DEBIAN_FRONTEND=noninteractive ${proxies[@]+"${proxies[@]}"} apt-get -q -o DPkg::Lock::Timeout=120)
    if [[ $(id -u) != 0 ]]; then
        if ! sudo -n true 2>/dev/null; then return 1; fi
        apt_get=(sudo -n "${apt_get[@]}")
    fi
}

run_apt() {
    "${apt_get[@]}" "$@" </dev/null >>"$install_log" 2>&1 9>&-
}

# apt_install PACKAGE...: true when all of them are installed afterwards.
apt_install() {
    find_apt_get || return 1
    inform "正在安装缺少的系统软件包：$*" "Installing missing system packages: $*"
    : >"$install_log"
    local updated=no
    if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; then
        run_apt update
        updated=yes
    fi
    run_apt install -y --no-install-recommends "$@" && return
    # Old package lists name files that the archive no longer has; fresh ones cure that, once.
    [[ $updated == no ]] && run_apt update && run_apt install -y --no-install-recommends "$@" && return
    tell "安装未成功，记录的最后几行（全文见 $install_log）：" \
        "The installation failed. The end of its record ($install_log):"
    tail -n 8 "$install_log" >&2
    return 1
}

by_hand() {
    printf 'apt-get update && apt-get install -y --no-install-recommends %s' "$*"
}

say_swift_is_needed() {
    local version
    version=$(swift_version)
    if [[ -z $version ]]; then
        tell "未找到 Swift。请安装 Swift $1 或更高版本（https://www.swift.org/install/linux/），并把它的 bin 目录加入 PATH。" \
            "Swift was not found. Install Swift $1 or later (https://www.swift.org/install/linux/) and put its bin directory on the PATH."
    else
        tell "现有 Swift 版本为 $version，版本过低。请安装 Swift $1 或更高版本（https://www.swift.org/install/linux/）。" \
            "Swift $version is too old. Install Swift $1 or later (https://www.swift.org/install/linux/)."
    fi
}

# make_ready NEED: everything of that need is there, or it has been said what to install.
make_ready() {
    local packages swift_item
    mkdir -p "$root/.build" 2>/dev/null
    if [[ ! -w $root/.build ]]; then
        tell "没有 $root/.build 目录的写入权限，无法编译。" "Cannot build: no permission to write in $root/.build."
        return 1
    fi
    # Two calls at once take turns; the second finds the work done.
    exec 9>"$root/.build/xuncha.lock"
    flock 9
    forget_former_place
    packages=$(missing_items "$1" apt)
    if [[ -n $packages ]]; then
        # shellcheck disable=SC2086 # a list of package names
        if apt_install $packages; then
            prepare_environment # the search path may know more programs now
        fi
        packages=$(missing_items "$1" apt)
    fi
    swift_item=$(missing_items "$1" swift)
    exec 9>&-
    [[ -n $packages$swift_item ]] || return 0
    if [[ -n $packages ]]; then
        tell "缺少必需的软件包：$packages。请由管理员执行：" "Required packages are missing: $packages. Have an administrator run:"
        printf '    %s\n' "$(by_hand "$packages")" >&2
    fi
    [[ -z $swift_item ]] || say_swift_is_needed "$swift_item"
    return 1
}
