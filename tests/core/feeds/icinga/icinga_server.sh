#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Icinga 2 in a folder, which writes IDO's tables on a PostgreSQL server of this machine and, beside them, its
# log in Nagios's form. Host "web" and its service "flag" fail while FOLDER/host or FOLDER/flag holds 2; "fine" never.
#   icinga_server.sh begin FOLDER PORT    starts it on the database "icinga" at this port and waits until it runs
#   icinga_server.sh command FOLDER TEXT  an external command
#   icinga_server.sh end FOLDER           ends it, by process id
# The Debian packages are those of packages-slow.txt.
set -euo pipefail

export TZ=UTC

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

user=$(id -un)
if ((EUID == 0)); then user=nagios; fi
what=$1
folder=$2

write_configuration() { # PORT
    cat >"$folder/icinga2.conf" <<TEXT
const NodeName = "localhost"
const ZoneName = "localhost"
library "db_ido_pgsql"
object Endpoint "localhost" { }
object Zone "localhost" { endpoints = [ "localhost" ] }
object CheckerComponent "checker" { }
object IdoPgsqlConnection "ido" { host = "127.0.0.1", port = $1, user = "postgres", database = "icinga" }
object CompatLogger "log" { log_dir = "$folder/log", rotation_method = "DAILY" }
object ExternalCommandListener "commands" { command_path = "$folder/commands" }
object FileLogger "main" { severity = "information", path = "$folder/icinga2.log" }
object CheckCommand "flag" {
    command = [ "/bin/sh", "-c", "exit \`cat \$flag\$\`" ]
}
template Host "often" { check_command = "flag", check_interval = 1s, retry_interval = 1s, max_check_attempts = 1 }
template Service "often" { check_command = "flag", check_interval = 1s, retry_interval = 1s, max_check_attempts = 1 }
object HostGroup "shop" { }
object Host "web" { import "often", vars.flag = "$folder/host", groups = [ "shop" ] }
object Service "flag" { import "often", host_name = "web", vars.flag = "$folder/flag" }
object Service "fine" { import "often", host_name = "web", vars.flag = "$folder/never" }
TEXT
}

case $what in
begin)
    command -v icinga2 >/dev/null && [[ -e /usr/share/icinga2-ido-pgsql/schema/pgsql.sql ]] \
        || fail "Icinga is needed here: apt-get install icinga2-bin icinga2-ido-pgsql"
    mkdir -p "$folder"/{log,cache,data,run,spool}
    for flag in host flag never; do [[ -e $folder/$flag ]] || printf 0 >"$folder/$flag"; done
    write_configuration "$3"
    if ((EUID == 0)); then chown -R nagios "$folder"; fi
    chmod 755 "$folder"
    icinga2 daemon -c "$folder/icinga2.conf" -x information -D DataDir="$folder/data" -D LogDir="$folder/log" \
        -D CacheDir="$folder/cache" -D SpoolDir="$folder/spool" -D InitRunDir="$folder/run" \
        -D RunAsUser="$user" -D RunAsGroup="$(id -gn "$user")" >"$folder/out" 2>&1 &
    echo $! >"$folder/icinga.pid"
    for ((i = 0; i < 1800; i++)); do
        if [[ -p $folder/commands ]] && grep -q 'SERVICE STATE: web;fine' "$folder"/log/icinga.log 2>/dev/null; then exit 0; fi
        kill -0 "$(cat "$folder/icinga.pid")" 2>/dev/null || break
        sleep 0.1
    done
    fail "Icinga does not start: $(tail -n 5 "$folder/out")"
    ;;
command)
    printf '[%s] %s\n' "$(date +%s)" "$3" >"$folder/commands"
    ;;
end)
    [[ -s $folder/icinga.pid ]] || exit 0
    pid=$(cat "$folder/icinga.pid")
    kill "$pid" 2>/dev/null || true
    for ((i = 0; i < 200; i++)); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    rm -f "$folder/icinga.pid"
    ;;
*)
    fail "unknown: $what"
    ;;
esac
