#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on an X server and in a run-time folder of its own: two such runs at once share neither a display
# nor the socket of the accessibility bus.
set -eu
own=$(mktemp -d)
export XDG_RUNTIME_DIR="$own"
# The server itself picks a free display; xvfb-run guesses one, and two at once may guess the same.
mkfifo "$own/display"
Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3>"$own/display" 2>"$own/xvfb.log" &
server=$!
trap 'kill $server 2>/dev/null || true; wait $server 2>/dev/null || true; rm -rf "$own"' EXIT
read -r number <"$own/display" || {
    cat "$own/xvfb.log" >&2
    exit 1
}
unset XAUTHORITY WAYLAND_DISPLAY
export DISPLAY=":$number"
"$@"
