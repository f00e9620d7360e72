# SPDX-FileCopyrightText: 2026 The Duskwatch team
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What `run` and `test` have in common; both source it from the root of the working copy.
# Every function ends the script with a message when it cannot do its work.

say() { printf '▸ %s\n' "$*" >&2; }
fail() {
    printf '✗ %s\n' "$*" >&2
    exit 1
}

# packages_for PURPOSE…: the packages that installer/packages.txt lists for these purposes.
packages_for() {
    local wanted=" $* " purpose package _
    while read -r purpose package _; do
        [[ $purpose != "#"* && -n $package && $wanted == *" $purpose "* ]] && printf '%s\n' "$package"
    done <installer/packages.txt | sort -u
}

# missing_packages PACKAGE…: those that are not installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u) || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed")
}

# Without apt only the tools can be looked for; CMake then names any library that is missing.
check_tools() {
    local tool missing=()
    for tool in cmake ninja c++ pkg-config; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    [[ ${#missing[@]} -eq 0 ]] ||
        fail "Missing: ${missing[*]}. This system has no apt-get: install them yourself, together with the" \
            "libraries in installer/packages.txt, then try again."
}

# ensure_packages PURPOSE…: installs what is missing, and touches apt only then.
ensure_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        check_tools
        return
    fi
    local wanted missing
    mapfile -t wanted < <(packages_for "$@")
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [[ ${#missing[@]} -gt 0 ]] || return 0

    local log=build/install.log as_root=()
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null ||
            fail "Missing packages. As root, run: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
        # Without a terminal nobody can type a password: fail at once instead of waiting for ever.
        [[ -t 0 ]] || as_root+=(--non-interactive)
    fi
    mkdir -p build
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local options=(--yes --no-install-recommends --no-remove -o DPkg::Lock::Timeout=300)
    if ! { "${as_root[@]}" apt-get update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install "${options[@]}" "${missing[@]}"; } \
        </dev/null >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "The packages could not be installed ($log has everything apt-get said). Install them yourself" \
            "and try again: apt-get install --no-install-recommends ${missing[*]}"
    fi
}

# unpack_packages: puts what packages.txt lists for "unpack" under build/unpacked, as an ordinary user. Tests that need
# it skip when it is not there, so that a system without apt, or without network, is no failure.
unpack_packages() {
    local package folder=build/unpacked
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 0
    mkdir -p "$folder"
    while read -r package; do
        # Installed anyway, on a desktop that uses it: its own will do.
        [[ ! -e $folder/$package.done && -n $(missing_packages "$package") ]] || continue
        say "Unpacking $package under $folder, without installing it"
        if (cd "$folder" && rm -f "${package}"_*.deb && apt-get download "$package" && dpkg-deb -x "${package}"_*.deb . &&
            rm -f "${package}"_*.deb) >"build/unpack.log" 2>&1; then
            touch "$folder/$package.done"
        else
            say "That did not work (build/unpack.log says why); tests that need it will be skipped."
        fi
    done < <(packages_for unpack)
}

# One job per core, but never more than there is memory for: a unit of Qt code takes up to 1 GiB.
build_jobs() {
    local cores gibibytes
    cores=$(nproc)
    gibibytes=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
    [[ -n $gibibytes && $gibibytes -lt $cores ]] && cores=$((gibibytes > 0 ? gibibytes : 1))
    printf '%s\n' "$cores"
}

# Copies the build's output to a log; on a terminal it also shows the step that Ninja is at.
follow_build() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line"
        if [[ -t 2 && $line == \[*/*\]* ]]; then
            printf '\r  %s\033[K' "${line%%]*}]" >&2
        fi
    done >"$1"
    [[ -t 2 ]] && printf '\r\033[K' >&2
    return 0
}

# build_preset PRESET [TARGET…]: configures and builds; the output goes to build/PRESET/build.log.
build_preset() {
    local preset=$1 log=build/$1/build.log started=$SECONDS
    shift
    local targets=()
    [[ $# -gt 0 ]] && targets=(--target "$@")
    mkdir -p "build/$preset"
    say "Building $preset"
    if ! { cmake --preset "$preset" &&
        cmake --build "build/$preset" --parallel "$(build_jobs)" "${targets[@]}"; } </dev/null 2>&1 |
        follow_build "$log"; then
        tail -n 80 "$log" >&2
        fail "Building $preset failed; the whole output is in $log."
    fi
    say "Built $preset in $((SECONDS - started)) s"
}
