# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # root and the names of lib.sh come from, and some of these go to, who reads this
# Installing what is missing and building, for ./xuncha, ./test and .ci/run; its parts write to stderr only.
# Expects: root, and scripts/lib.sh read before.

requirement_list=$root/scripts/requirements.txt
venv=$root/.venv
build_log=$root/.build/xuncha-build.log
install_log=$root/.build/xuncha-install.log
language=zh
quiet=no
asked_for_doctor=no

for part in speaking environment requirements installing building doctor; do
    # shellcheck source=/dev/null # each is checked by itself
    source "$root/scripts/$part.sh"
done

prepare_environment
