# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the names that scripts/prepare.sh and its parts share
# Building the release program once, however many ask for it at a time.

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
    inform "正在编译程序（首次约需数分钟）……" "Building the program (a few minutes the first time)..."
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
