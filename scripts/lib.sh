# shellcheck shell=bash
# shellcheck disable=SC2154 # root is set by who reads this
# What ./xuncha needs on every call, and therefore kept small: is the built program newer than what it was built from?
# Expects: root, the directory of Package.swift.

release_program=$root/.build/release/xuncha
# Laid down before a build starts, so that a file saved during the build counts as newer than it.
release_started=$root/.build/xuncha-release.started
# Laid down after the build; lists the shared libraries the program was linked with, one path a line.
release_finished=$root/.build/xuncha-release.finished

# Directories count too: a deleted file leaves no other trace than the time of the directory it was in.
# Package.resolved is compared with the end of the build, because the build itself may write it.
release_is_fresh() {
    [[ -x $release_program && -f $release_started && -f $release_finished ]] || return 1
    [[ ! $root/Package.resolved -nt $release_finished ]] || return 1
    local newer library
    newer=$(find "$root/Sources" "$root/Package.swift" "$root/scripts/requirements.txt" \
        -newer "$release_started" -print -quit 2>&1)
    [[ -z $newer ]] || return 1
    # A library uninstalled since, or a Swift moved elsewhere, would stop the program before its first line.
    while IFS= read -r library; do
        [[ -e $library ]] || return 1
    done <"$release_finished"
}
