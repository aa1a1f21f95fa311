# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # root and the names of lib.sh come from, and some of these go to, who reads this
# Installing what is missing and building, for ./xuncha, ./test and .ci/run. Everything here writes to stderr only.
# Expects: root, and scripts/lib.sh read before.

requirement_list=$root/scripts/requirements.txt
venv=$root/.venv
build_log=$root/.build/xuncha-build.log
install_log=$root/.build/xuncha-install.log
language=zh
quiet=no
asked_for_doctor=no

# ---------------------------------------------------------------- speaking

# tell ZH EN: one line in the language asked for. inform: the same, but silent with --quiet.
tell() {
    if [[ $language == en ]]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

inform() {
    [[ $quiet == yes ]] || tell "$@"
}

# The few of the program's own options that the launcher must understand before there is a program.
read_options() {
    local argument previous='' first=yes
    for argument in "$@"; do
        [[ $argument != -- ]] || break
        case $previous:$argument in
        --lang:en | *:--lang=en) language=en ;;
        --lang:zh | *:--lang=zh) language=zh ;;
        *:--quiet) quiet=yes ;;
        --lang:*) ;;
        *:-*) ;;
        *)
            [[ $first == yes && $argument == doctor ]] && asked_for_doctor=yes
            first=no
            ;;
        esac
        previous=$argument
    done
}

# ---------------------------------------------------------------- one environment for every build

# SwiftPM plans anew whenever any variable of its environment differs from the last time, even SHLVL. So it is
# always given the same few: where things are, how to reach the network, and where the tests' Python is.
find_swift() {
    local candidate
    for candidate in "$(command -v swift)" /opt/swift/usr/bin/swift /opt/swift/bin/swift \
        "${SWIFTLY_BIN_DIR:-${HOME:-}/.local/share/swiftly/bin}/swift" /usr/local/swift/usr/bin/swift \
        /usr/libexec/swift/bin/swift; do
        if [[ -x $candidate ]]; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

prepare_environment() {
    local git_program path variable home=${HOME:-}
    swift=$(find_swift) || swift=
    git_program=$(command -v git) || git_program=
    path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    case :$path: in
    *:"${git_program%/*}":*) ;;
    *) path=${git_program:+${git_program%/*}:}$path ;;
    esac
    path=${swift:+${swift%/*}:}$path
    [[ -n $home ]] || home=$(getent passwd "$(id -u)" | cut -d: -f6)
    clean_environment=("PATH=$path" "HOME=$home" LANG=C.UTF-8 "XUNCHA_TEST_PYTHON=$venv/bin/python")
    for variable in http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY \
        SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE GIT_SSL_CAINFO GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM \
        GIT_CONFIG_NOSYSTEM XDG_CONFIG_HOME XDG_CACHE_HOME SWIFTLY_HOME_DIR SWIFTLY_BIN_DIR SWIFTLY_TOOLCHAINS_DIR \
        CPATH C_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH "${!GIT_CONFIG_COUNT@}" "${!GIT_CONFIG_KEY_@}" \
        "${!GIT_CONFIG_VALUE_@}"; do
        [[ -z ${!variable:-} ]] || clean_environment+=("$variable=${!variable}")
    done
}

# run_clean COMMAND...: in the one environment, in the package's directory, with nothing to read and no inherited lock.
run_clean() {
    (cd "$root" && exec env -i "${clean_environment[@]}" "$@") </dev/null 9>&-
}

# ---------------------------------------------------------------- requirements

trim() {
    local text=$1
    text=${text#"${text%%[![:space:]]*}"}
    printf '%s' "${text%"${text##*[![:space:]]}"}"
}

# each_requirement NEED COMMAND...: calls COMMAND... NAME KIND ITEM PROBES ZH EN for every line of that need.
each_requirement() {
    local wanted=$1 need name source probes zh en
    shift
    while IFS='|' read -r need name source probes zh en; do
        [[ $(trim "$need") == "$wanted" ]] || continue
        source=$(trim "$source")
        "$@" "$(trim "$name")" "${source%% *}" "${source##* }" "$(trim "$probes")" "$(trim "$zh")" "$(trim "$en")"
    done <"$requirement_list"
}

# "6.3.1" of "Swift version 6.3.1 (...)"; nothing when Swift is missing or does not start.
swift_version() {
    [[ -n $swift ]] || return 0
    run_clean "$swift" --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+(\.[0-9]+)*).*/\1/p' | head -n 1
}

swift_is_at_least() {
    local version
    version=$(swift_version)
    [[ -n $version && $(printf '%s\n%s\n' "$1" "$version" | sort -V | head -n 1) == "$1" ]]
}

header_exists() {
    local directory directories
    IFS=: read -ra directories <<<"/usr/include:/usr/local/include:${CPATH:-}:${C_INCLUDE_PATH:-}"
    for directory in "${directories[@]}"; do
        [[ -n $directory && -f $directory/$1 ]] && return 0
    done
    return 1
}

python_has() {
    "$1" -I -c 'import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)' "$2" 2>/dev/null
}

# A Python that can make a venv: Debian's own first, for that is the one apt can complete.
find_python() {
    local candidate
    for candidate in /usr/bin/python3 "$(command -v python3)"; do
        if [[ -x $candidate ]] && python_has "$candidate" ensurepip; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

# is_present KIND ITEM PROBES
is_present() {
    local probe probes
    IFS=' ' read -ra probes <<<"$3" # not by word splitting, which would expand the patterns here
    for probe in "${probes[@]}"; do
        # shellcheck disable=SC2016 # for the inner shell to expand
        case $probe in
        command:*) run_clean sh -c 'command -v "$1"' sh "${probe#command:}" >/dev/null && return 0 ;;
        header:*) header_exists "${probe#header:}" && return 0 ;;
        file:*) compgen -G "${probe#file:}" >/dev/null && return 0 ;;
        python:ensurepip) find_python >/dev/null && return 0 ;;
        python:*) [[ -x $venv/bin/python ]] && python_has "$venv/bin/python" "${probe#python:}" && return 0 ;;
        swift) swift_is_at_least "$2" && return 0 ;;
        esac
    done
    return 1
}

print_if_missing() {
    is_present "$2" "$3" "$4" || printf '%s|%s|%s|%s|%s\n' "$1" "$2" "$3" "$5" "$6"
}

# missing NEED: the requirements of that need that are not met, one a line: name|kind|item|zh|en
missing() {
    each_requirement "$1" print_if_missing
}

# missing_items NEED KIND: only their items, on one line.
missing_items() {
    missing "$1" | awk -F'|' -v kind="$2" '$2 == kind { printf "%s%s", separator, $3; separator = " " }'
}

requirements_met() {
    [[ -z $(missing "$1") ]]
}

# ---------------------------------------------------------------- installing

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

# ---------------------------------------------------------------- building

# Clang's precompiled modules name the directory they were made in and are refused in any other, which would stop
# every build in a checkout that was moved or copied together with its .build.
forget_former_place() {
    local mark=$root/.build/xuncha.root
    if [[ $(cat "$mark" 2>/dev/null) != "$root" ]]; then
        rm -rf "$root"/.build/*/debug/ModuleCache "$root"/.build/*/release/ModuleCache
        printf '%s\n' "$root" >"$mark"
    fi
}

# Copies the build's output to its log, and on a terminal shows the step it is at in one line that is written over.
follow_build() {
    local line
    if [[ -t 2 && $quiet == no ]]; then
        while IFS= read -r line; do
            printf '%s\n' "$line"
            printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$line" >&2
        done >"$build_log"
        printf '\r\033[K' >&2
    else
        cat >"$build_log"
    fi
}

# build_release: true when a fresh program stands in its place afterwards.
#
# The Swift libraries stay shared: linked statically a small program starts in 7 ms instead of 12, but is 76 MB in
# place of 6 (measured with Foundation, Yams and ArgumentParser). Nobody feels the difference at a prompt.
build_release() {
    mkdir -p "$root/.build" 2>/dev/null || return 1
    exec 9>"$root/.build/xuncha.lock"
    flock 9
    if release_is_fresh; then
        exec 9>&-
        return 0
    fi
    local began=$SECONDS status
    forget_former_place
    inform "正在编译程序（首次约需一至两分钟）……" "Building the program (a minute or two the first time)..."
    rm -f "$release_finished"
    : >"$release_started"
    run_clean "$swift" build -c release --product xuncha 2>&1 | follow_build
    status=${PIPESTATUS[0]}
    if [[ $status == 0 && -x $release_program ]]; then
        # Under a temporary name first: a call that comes in between must not read half a list.
        linked_libraries >"$release_finished.new" && mv -f "$release_finished.new" "$release_finished"
        exec 9>&-
        inform "编译完成，用时 $((SECONDS - began)) 秒。" "Built in $((SECONDS - began)) s."
        return 0
    fi
    exec 9>&-
    tell "编译未成功，记录的最后几行（全文见 $build_log）：" "The build failed. The end of its record ($build_log):"
    tail -n 20 "$build_log" >&2
    return 1
}

linked_libraries() {
    run_clean ldd "$release_program" 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// { print $3 }'
}

# ---------------------------------------------------------------- the doctor's stand-in

show_requirement() {
    local state=missing found=
    if is_present "$2" "$3" "$4"; then state=present; fi
    case $1 in
    Swift) found=$(swift_version) ;;
    git) found=$(command -v git >/dev/null && git --version | awk '{ print $3 }') ;;
    C/C++) found=$(command -v gcc >/dev/null && gcc -dumpfullversion) ;;
    *) [[ $2 != apt ]] || found=$(dpkg-query -W -f '${Version}' "$3" 2>/dev/null) ;;
    esac
    case $language:$state in
    zh:present) printf '  ✓ 已装  %s %s（%s）\n' "$1" "$found" "$5" ;;
    zh:missing) printf '  ✗ 缺少  %s（%s；%s）%s\n' "$1" "$5" "$2 $3" "${found:+现有 $found}" ;;
    en:present) printf '  ✓ present  %s %s (%s)\n' "$1" "$found" "$6" ;;
    en:missing) printf '  ✗ missing  %s (%s; %s)%s\n' "$1" "$6" "$2 $3" "${found:+ found: $found}" ;;
    esac >&2
}

show_requirements() {
    local packages swift_item
    tell "程序尚未编译，以下是本机所装软件的情况。" "The program is not built yet. This is what the machine has."
    tell "编译所需：" "Needed to build:"
    each_requirement build show_requirement
    tell "仅测试需要（可选）：" "For the tests only (optional):"
    each_requirement test show_requirement
    swift_item=$(missing_items build swift)
    [[ -z $swift_item ]] || say_swift_is_needed "$swift_item"
    packages=$(missing_items build apt)
    [[ -n $packages ]] || return 0
    if find_apt_get; then
        tell "缺少的软件包会在首次运行其他命令时自动安装，也可以自行安装：" \
            "Any other command installs the missing packages by itself; or install them yourself:"
    else
        tell "请由管理员安装缺少的软件包：" "Have an administrator install the missing packages:"
    fi
    printf '    %s\n' "$(by_hand "$packages")" >&2
}

prepare_environment
