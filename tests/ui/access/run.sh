#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a session bus, an X server and a window manager of its own, which end with it.
exec dbus-run-session -- xvfb-run -a -s "-screen 0 1400x1000x24" sh -c 'openbox 2>/dev/null & exec "$@"' sh "$@"
