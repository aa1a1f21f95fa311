#!/usr/bin/env bash
# Tests the launcher without a compiler, without a network and without touching the machine: bash scripts/test-launcher.sh
# Each case gets a small package of its own and stand-ins for swift, apt-get, id and sudo that write down their calls.
# shellcheck disable=SC2016 # the stand-ins are written with their variables unexpanded
set -u

source_root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
all=$(mktemp -d)
trap 'rm -rf "$all"' EXIT
failures=0
checks=0
unset XUNCHA_HOME XUNCHA_NO_INSTALL

# ---------------------------------------------------------------- the stand-ins

# stand_in NAME: a program of that name from stdin. They find their files beside themselves, for the launcher builds
# in an environment that has none of our variables.
stand_in() {
    { printf '#!/bin/bash\ndir=$(dirname -- "$0")/..\necho "%s $*" >>"$dir/calls"\n' "$1" && cat; } >"$case/bin/$1"
    chmod +x "$case/bin/$1"
}

# new_case NAME: a fresh package in $case/package, nothing built, the library missing, the user neither root nor sudoer.
new_case() {
    name=$1
    case=$all/$((checks + 1))-case
    package=$case/package
    mkdir -p "$case/bin" "$package/scripts" "$package/Sources/Part" "$case/elsewhere"
    cp "$source_root/xuncha" "$package/"
    cp "$source_root"/scripts/*.sh "$package/scripts/"
    echo '// package' >"$package/Package.swift"
    echo '// source' >"$package/Sources/Part/a.swift"
    : >"$case/calls"
    printf 'build | Swift | swift 6.3 | swift | 编译 | compiles\n%s\n' \
        "build | Solver | apt libsolver-dev | file:$case/solver.h | 求解 | solves" >"$package/scripts/requirements.txt"
    stand_in swift <<'S'
if [[ $1 == --version ]]; then
    echo "Swift version $(cat "$dir/swift-version" 2>/dev/null || echo 6.3.1) (a stand-in)"
    exit
fi
env | sort >"$dir/build-environment"
[[ ! -e $dir/build-breaks ]] || { echo "error: it is broken"; exit 1; }
sleep 0.2
mkdir -p .build/release
printf '#!/bin/bash\necho "program in $PWD: $*"\nexit 7\n' >.build/release/xuncha
chmod +x .build/release/xuncha
S
    stand_in apt-get <<'S'
[[ $* != *libsolver-dev* ]] || [[ -e $dir/apt-fails ]] || touch "$dir/solver.h"
[[ ! -e $dir/apt-fails ]] || { echo "E: no such package"; exit 100; }
S
    stand_in id <<'S'
cat "$dir/user-id" 2>/dev/null || echo 1000
S
    stand_in sudo <<'S'
exit 1
S
}

# launch ARGUMENTS...: runs the launcher; sets output (both streams) and code.
launch() {
    output=$(cd "${from:-$package}" && PATH=$case/bin:$PATH "${launcher:-$package/xuncha}" "$@" 2>&1 </dev/null)
    code=$?
}

calls() { grep -c "^$1" "$case/calls"; }

# expect WHAT ACTUAL WANTED: equal; WANTED may be a pattern.
expect() {
    checks=$((checks + 1))
    # shellcheck disable=SC2053 # a pattern is meant
    [[ $2 == $3 ]] && return
    failures=$((failures + 1))
    printf 'FAILED %s: %s\n  wanted: %s\n  got:    %s\n' "$name" "$1" "$3" "$2" >&2
}

built() {
    touch "$case/solver.h"
    launch --version
    : >"$case/calls"
    sleep 0.02 # coarse file times: what is saved next must be newer
}

# ---------------------------------------------------------------- the cases

new_case "the first call builds and runs"
touch "$case/solver.h"
launch plan 'a b' --out x
expect "exit code is the program's" "$code" 7
expect "arguments arrive whole" "$output" "*program in $package: plan a b --out x"
expect "one build" "$(calls 'swift build')" 1
expect "builds the product in release" "$(grep '^swift build' "$case/calls")" "swift build -c release --product xuncha"
expect "nothing installed" "$(calls apt-get)" 0
expect "says what takes the time, in Chinese" "$output" "*正在编译*"

new_case "a fresh program starts without Swift"
built
launch --version
expect "program ran" "$code" 7
expect "no outside program called" "$(cat "$case/calls")" ""
expect "nothing said but by the program" "$output" "program in $package: --version"

new_case "the build's environment does not depend on the caller's"
built
first=$(cat "$case/build-environment")
touch "$package/Sources/Part/a.swift"
SOMETHING_ELSE=2 TERM=dumb SHLVL=9 launch
expect "built again" "$(calls 'swift build')" 1
expect "in the same environment" "$(cat "$case/build-environment")" "$first"

for change in 'touch Sources/Part/a.swift' 'touch Sources/Part/new.swift' 'rm Sources/Part/a.swift' \
    'touch Package.swift' 'touch Package.resolved' 'touch scripts/requirements.txt' 'rm .build/release/xuncha'; do
    new_case "stale after: $change"
    built
    (cd "$package" && $change)
    launch
    expect "exactly one build" "$(calls 'swift build')" 1
    launch
    expect "and none at the next call" "$(calls 'swift build')" 1
done

new_case "stale after a shared library went away"
built
echo "$case/gone.so" >>"$package/.build/xuncha-release.finished"
launch
expect "one build" "$(calls 'swift build')" 1

new_case "a failed build"
touch "$case/solver.h" "$case/build-breaks"
launch
expect "exit code" "$code" 69
expect "shows the compiler's words" "$output" "*编译未成功*error: it is broken*"
rm "$case/build-breaks"
launch
expect "the next call builds" "$code" 7

new_case "a missing library, no rights"
launch plan x
expect "exit code" "$code" 69
expect "names package and command, in Chinese" "$output" \
    "*缺少必需的软件包：libsolver-dev*apt-get install -y --no-install-recommends libsolver-dev*"
expect "apt-get not called" "$(calls apt-get)" 0
expect "no build" "$(calls 'swift build')" 0
for english in '--lang en' '--lang=en'; do
    # shellcheck disable=SC2086 # two words
    launch plan x $english
    expect "in English by $english" "$output" "Required packages are missing: libsolver-dev*"
done
launch plan x -- --lang en
expect "not an option after --" "$output" "缺少*"

new_case "a missing library, root"
echo 0 >"$case/user-id"
launch
expect "program ran" "$code" 7
expect "installed by itself, without questions" "$(grep 'apt-get.*install' "$case/calls")" \
    "*install -y --no-install-recommends libsolver-dev"
expect "said so" "$output" "*正在安装缺少的系统软件包：libsolver-dev*"

new_case "a missing library, root, and installing forbidden"
echo 0 >"$case/user-id"
XUNCHA_NO_INSTALL=1 launch
expect "exit code" "$code" 69
expect "apt-get not called" "$(calls apt-get)" 0

new_case "a missing library, sudo without password"
stand_in sudo <<'S'
[[ $1 != -n ]] || shift
exec "$@"
S
launch
expect "program ran" "$code" 7
expect "through sudo" "$(calls 'sudo -n .*apt-get')" '[1-9]'

new_case "an installation that fails"
echo 0 >"$case/user-id"
touch "$case/apt-fails"
launch --lang en
expect "exit code" "$code" 69
expect "package lists refreshed" "$(grep -c 'apt-get.* update' "$case/calls")" 1
expect "shows apt's words, and what to do" "$output" "*E: no such package*Have an administrator run*libsolver-dev*"

new_case "Swift too old"
touch "$case/solver.h"
echo 6.1.2 >"$case/swift-version"
launch --lang en
expect "exit code" "$code" 69
expect "says so" "$output" "Swift 6.1.2 is too old. Install Swift 6.3 or later*"

new_case "Swift newer"
touch "$case/solver.h"
echo 6.10 >"$case/swift-version"
launch
expect "will do" "$code" 7

new_case "doctor where nothing can be built"
echo 0 >"$case/user-id"
launch doctor
expect "exit code" "$code" 69
expect "installs nothing" "$(calls apt-get)" 0
expect "tells both states" "$output" "*✓ 已装*Swift 6.3.1*✗ 缺少*Solver*libsolver-dev*"
launch doctor --lang en
expect "in English" "$output" "*present*Swift 6.3.1*missing*Solver*libsolver-dev*"
touch "$case/solver.h"
launch doctor
expect "once it can be built, the program's own doctor" "$code" 7

new_case "from another directory, by a symlink to a symlink"
touch "$case/solver.h"
ln -s "$package/xuncha" "$case/link"
ln -s ../link "$case/elsewhere/xuncha"
from=$case/elsewhere launcher=./xuncha launch plan 'my zone'
expect "the program runs where the caller is" "$output" "*program in $case/elsewhere: plan my zone"

new_case "from a path with blanks and Chinese"
touch "$case/solver.h"
mv "$package" "$case/巡查 2027"
package="$case/巡查 2027"
launch
expect "program ran" "$code" 7
launch
expect "built once" "$(calls 'swift build')" 1

new_case "a checkout moved together with what was built"
built
mkdir -p "$package/.build/some-triple/release/ModuleCache"
mv "$package" "$case/moved"
package=$case/moved
launch
expect "starts without a build" "$code $(calls 'swift build')" "7 0"
touch "$package/Sources/Part/a.swift"
launch
expect "builds without the old place's modules" "$code $(ls "$package/.build/some-triple/release")" "7 "
expect "builds once" "$(calls 'swift build')" 1

new_case "a copy of the launcher alone"
touch "$case/solver.h"
cp "$package/xuncha" "$case/elsewhere/"
launcher=$case/elsewhere/xuncha launch
expect "says what to do" "$code $output" "69 *XUNCHA_HOME*XUNCHA_HOME*"
XUNCHA_HOME=$package launcher=$case/elsewhere/xuncha launch
expect "runs by XUNCHA_HOME" "$code" 7

new_case "quiet"
touch "$case/solver.h"
launch plan --quiet
expect "only the program speaks" "$output" "program in $package: plan --quiet"

new_case "three calls at once"
touch "$case/solver.h"
(launch; echo "$code" >"$case/code1") &
(launch; echo "$code" >"$case/code2") &
(launch; echo "$code" >"$case/code3") &
wait
expect "all ran" "$(cat "$case"/code?)" $'7\n7\n7'
expect "one built" "$(calls 'swift build')" 1

printf '%d checks of the launcher, %d failed\n' "$checks" "$failures"
((failures == 0))
