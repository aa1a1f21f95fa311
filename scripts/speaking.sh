# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the names that scripts/prepare.sh and its parts share
# What the scripts say, in Chinese or English, always to stderr.

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
