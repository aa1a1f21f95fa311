# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the names that scripts/prepare.sh and its parts share
# Reading requirements.txt, and seeing what of it the machine has.

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
