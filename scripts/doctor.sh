# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the names that scripts/prepare.sh and its parts share
# What ./xuncha doctor shows while there is no program that could show it.

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
