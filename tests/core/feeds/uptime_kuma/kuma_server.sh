#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Uptime Kuma on a free loopback port, with its SQLite file in a folder.
#   kuma_server.sh install          prints the folder of its modules; fetches them by npm where they are not there yet
#   kuma_server.sh start FOLDER     prints its port
#   kuma_server.sh stop FOLDER      ends it, by process id
# Needs Node.js with its headers, npm, a C++ compiler and, once, the npm registry: no Debian package has Uptime Kuma.
set -euo pipefail

version=2.0.0-dev.0
home=${MAKEGOOD_UPTIME_KUMA:-${XDG_CACHE_HOME:-$HOME/.cache}/makegood-tests/uptime-kuma-$version}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

install() {
    local name
    [[ -e $home/ready ]] && return 0
    for name in node npm npx make c++; do
        command -v "$name" >/dev/null || fail "Uptime Kuma needs $name here"
    done
    mkdir -p "$home"
    printf '{"private": true}\n' >"$home/package.json"
    (cd "$home" && npm install --omit=dev --no-audit --no-fund "uptime-kuma@$version") >"$home/npm.log" 2>&1 \
        || fail "npm cannot install it: $(tail -n 3 "$home/npm.log" | tr '\n' ' ')"
    # Its binding of SQLite is published without a binary, and its migrations are not where it looks for them.
    local prefix
    prefix=$(node -p 'require("path").dirname(require("path").dirname(process.execPath))')
    (cd "$home/node_modules/@louislam/sqlite3" \
        && npx --no-install node-pre-gyp install --build-from-source "--nodedir=$prefix") >"$home/build.log" 2>&1 \
        || fail "its SQLite cannot be built: $(tail -n 3 "$home/build.log" | tr '\n' ' ')"
    (cd "$home/node_modules/uptime-kuma" && cp db/patch-*.sql db/old_migrations/)
    touch "$home/ready"
}

start() {
    local folder=$1 port i
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    mkdir -p "$folder/data"
    (cd "$home/node_modules/uptime-kuma" && exec env UPTIME_KUMA_HOST=127.0.0.1 "UPTIME_KUMA_PORT=$port" \
        "DATA_DIR=$folder/data/" UPTIME_KUMA_DB_TYPE=sqlite TZ=UTC node server/server.js) >"$folder/log" 2>&1 </dev/null &
    printf '%s' $! >"$folder/pid"
    for ((i = 0; i < 1800; i++)); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && grep -q 'Listening on' "$folder/log"; then
            printf '%s\n' "$port"
            return 0
        fi
        kill -0 "$(cat "$folder/pid")" 2>/dev/null || break
        sleep 0.1
    done
    fail "Uptime Kuma does not start: $(tail -n 5 "$folder/log")"
}

stop() {
    local pid i
    [[ -s $1/pid ]] || return 0
    pid=$(cat "$1/pid")
    kill "$pid" 2>/dev/null || true
    for ((i = 0; i < 200; i++)); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -9 "$pid" 2>/dev/null || true
    rm -f "$1/pid"
}

case ${1:-} in
install) install && printf '%s\n' "$home/node_modules" ;;
start) start "$2" ;;
stop) stop "$2" ;;
*) fail "unknown: ${1:-}" ;;
esac
