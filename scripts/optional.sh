# shellcheck shell=bash
# shellcheck disable=SC2154 # the names of prepare.sh
# What only some checks need: installing it where that works, and saying which checks were skipped where it does not.
# Expects scripts/prepare.sh read before.

# Marks a failed attempt, so that a machine without a network does not wait for it at every ./test.
optional_tried=$root/.build/xuncha-optional.tried

install_optional() {
    requirements_met test && return
    if [[ ${XUNCHA_NO_INSTALL:-} == 1 ]] || tried_lately; then return; fi
    exec 9>"$root/.build/xuncha.lock"
    flock 9
    install_optional_packages
    install_python_packages
    exec 9>&-
    if requirements_met test; then rm -f "$optional_tried"; else : >"$optional_tried"; fi
}

# Within a day, and with the same list of requirements.
tried_lately() {
    [[ $optional_tried -nt $requirement_list && -n $(find "$optional_tried" -mmin -1440) ]]
}

install_optional_packages() {
    local packages package
    read -ra packages <<<"$(missing_items test apt)"
    [[ ${#packages[@]} != 0 ]] || return 0
    apt_install "${packages[@]}" && return
    # One package that cannot be had must not cost the others.
    for package in "${packages[@]}"; do
        [[ ${#packages[@]} == 1 ]] || apt_install "$package"
    done
}

install_python_packages() {
    local packages package python
    read -ra packages <<<"$(missing_items test pip)"
    [[ ${#packages[@]} != 0 ]] || return 0
    python=$(find_python) || return 0
    inform "正在为测试准备 Python 软件包（.venv）：${packages[*]}" \
        "Preparing Python packages for the tests (.venv): ${packages[*]}"
    {
        [[ -x $venv/bin/pip ]] || "$python" -m venv --clear "$venv"
        pip_install "${packages[@]}" || for package in "${packages[@]}"; do pip_install "$package"; done
    } </dev/null >>"$install_log" 2>&1 9>&-
}

pip_install() {
    "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check --retries 1 --timeout 20 "$@"
}

# show_skipped LOG: one line for each check that this run left out, by what the machine lacks and by the tests' own word.
show_skipped() {
    local name kind item zh en line
    while IFS='|' read -r name kind item zh en; do
        tell "已跳过：$zh（缺少 $name：$kind $item）" "skipped: $en ($name is missing: $kind $item)"
    done < <(missing test)
    while IFS= read -r line; do
        tell "已跳过：$line" "skipped: $line"
    done < <(sed -nE 's/^[^[:alnum:]]+ ((Test|Suite) .*) skipped(.*)$/\1\3/p' "$1")
}
