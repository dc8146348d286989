#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on an X server, a session bus and a window manager of its own, which end with it. The command starts
# once the window manager answers: a window that is there before it is moved by it.
# shellcheck disable=SC2016
exec "$(dirname "$0")/../on_x11.sh" dbus-run-session -- sh -c '
    openbox 2>/dev/null &
    until xdotool get_num_desktops >/dev/null 2>&1; do sleep 0.05; done
    exec "$@"' sh "$@"
