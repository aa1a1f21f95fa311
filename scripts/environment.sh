# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the names that scripts/prepare.sh and its parts share
# The one environment that every swift build and swift test runs in.

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
