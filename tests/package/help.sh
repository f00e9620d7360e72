# SPDX-FileCopyrightText: 2026 The Duskwatch team
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the programs say of themselves, for tests that hold papers against it.

# words_under HEADING COMMAND…: the first word of each line of a list in the output, such as that under "Commands:".
words_under() {
    local heading=$1
    shift
    "$@" </dev/null | awk -v heading="$heading:" '
        $0 == heading { inside = 1; next }
        inside && !/^ +[a-z]/ { exit }
        inside { print $1 }'
}

# all_commands DUSKWATCHCTL: every command, and every action with its command, one a line.
all_commands() {
    local command actions
    while IFS= read -r command; do
        mapfile -t actions < <(words_under Actions "$1" "$command" --help)
        if [[ ${#actions[@]} -gt 0 ]]; then
            printf '%s\n' "${actions[@]/#/$command }"
        else
            printf '%s\n' "$command"
        fi
    done < <(words_under Commands "$1" --help)
}

# options_of COMMAND…: the long options in its --help, one a line.
options_of() {
    "$@" --help </dev/null | awk '
        /^Options:/ { inside = 1; next }
        inside && !/^ / { exit }
        inside { line = $0; sub(/^  (-[a-z], )?/, "", line) }
        inside && line ~ /^--[a-z]/ { sub(/[ ,<].*/, "", line); print line }'
}
