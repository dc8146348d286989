#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Zabbix on free loopback ports, all of it in one folder: PostgreSQL, zabbix_server and the frontend with its API.
#   zabbix_server.sh start FOLDER    prints "API-PORT TRAPPER-PORT DATABASE-PORT"; signs in as Admin, password zabbix
#   zabbix_server.sh stop FOLDER     ends what start began, by process id, and leaves the folder
#   zabbix_server.sh reload FOLDER   has the server take over what was configured
#   zabbix_server.sh sql FOLDER SQL  runs SQL in its database
# The Debian packages are those of packages-slow.txt.
set -euo pipefail

PATH=$PATH:/usr/sbin

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# as USER COMMAND…: PostgreSQL and Zabbix refuse to run as root.
as() {
    local user=$1
    shift
    if ((EUID == 0)); then runuser -u "$user" -- "$@"; else "$@"; fi
}

# Three of them; Zabbix accepts none above 32767.
free_ports() {
    python3 -c '
import random, socket
held = []
while len(held) < 3:
    one = socket.socket()
    try:
        one.bind(("127.0.0.1", random.randrange(20000, 32767)))
        held.append(one)
    except OSError:
        one.close()
print(*(one.getsockname()[1] for one in held))'
}

postgres_folder() {
    local bin
    bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    [[ -x $bin/initdb ]] || fail "PostgreSQL is needed here: apt-get install postgresql"
    printf '%s' "$bin"
}

# wait_for PORT: until somebody listens.
wait_for() {
    local tries
    for ((tries = 0; tries < 1800; tries++)); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then return 0; fi
        sleep 0.1
    done
    fail "nobody listens on port $1; the logs are in $folder"
}

start_database() {
    local bin=$1 port=$2
    mkdir -p "$folder/pg"
    if ((EUID == 0)); then chown postgres "$folder/pg"; fi
    as postgres "$bin/initdb" -D "$folder/pg/data" -A trust -U postgres --no-sync -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1
    as postgres "$bin/pg_ctl" -D "$folder/pg/data" -w -l "$folder/pg/log" \
        -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
        start >>"$folder/initdb.log" 2>&1
    local psql=("$bin/psql" -q -h 127.0.0.1 -p "$port" -v ON_ERROR_STOP=1)
    "${psql[@]}" -U postgres -c 'create role zabbix login' -c 'create database zabbix owner zabbix'
    local part
    for part in schema images data; do
        zcat "/usr/share/zabbix-server-pgsql/$part.sql.gz" | "${psql[@]}" -U zabbix --single-transaction zabbix >>"$folder/initdb.log" 2>&1
    done
}

start_server() {
    local port=$1 database=$2
    cat >"$folder/server.conf" <<TEXT
ListenPort=$port
ListenIP=127.0.0.1
LogType=console
PidFile=$folder/zbx/server.pid
SocketDir=$folder/zbx
DBHost=127.0.0.1
DBPort=$database
DBName=zabbix
DBUser=zabbix
AllowUnsupportedDBVersions=1
StartPollers=1
StartPingers=0
StartDiscoverers=0
StartHTTPPollers=0
StartTrappers=2
StartLLDProcessors=1
StartPreprocessors=1
StartDBSyncers=1
StartTimers=1
StartEscalators=1
StartAlerters=1
CacheSize=32M
StatsAllowedIP=127.0.0.1
TEXT
    mkdir -p "$folder/zbx"
    if ((EUID == 0)); then chown zabbix "$folder/zbx"; fi
    local command=(zabbix_server -f -c "$folder/server.conf")
    if ((EUID == 0)); then command=(setpriv --reuid=zabbix --regid=zabbix --clear-groups "${command[@]}"); fi
    TZ=UTC "${command[@]}" >"$folder/server.log" 2>&1 </dev/null &
    printf '%s' $! >"$folder/server.pid"
}

start_frontend() {
    local port=$1 trapper=$2 database=$3
    cp -rL /usr/share/zabbix "$folder/ui"
    mkdir -p "$folder/ui/conf"
    cat >"$folder/ui/conf/zabbix.conf.php" <<TEXT
<?php
\$DB = ['TYPE' => 'POSTGRESQL', 'SERVER' => '127.0.0.1', 'PORT' => '$database', 'DATABASE' => 'zabbix', 'USER' => 'zabbix',
    'PASSWORD' => '', 'SCHEMA' => '', 'ENCRYPTION' => false, 'VERIFY_HOST' => false, 'KEY_FILE' => '', 'CERT_FILE' => '',
    'CA_FILE' => '', 'CIPHER_LIST' => '', 'VAULT_URL' => '', 'VAULT_DB_PATH' => '', 'VAULT_TOKEN' => '', 'DOUBLE_IEEE754' => true];
\$ZBX_SERVER = '127.0.0.1'; \$ZBX_SERVER_PORT = '$trapper'; \$ZBX_SERVER_NAME = 'test'; \$IMAGE_FORMAT_DEFAULT = IMAGE_FORMAT_PNG;
TEXT
    # Debian's frontend reads its configuration from /etc.
    sed -i "s#/etc/zabbix/zabbix.conf.php#$folder/ui/conf/zabbix.conf.php#" "$folder/ui/include/classes/core/CConfigFile.php"
    # Without PHP_CLI_SERVER_WORKERS: those workers outlive the master.
    (cd "$folder/ui" && exec env -u PHP_CLI_SERVER_WORKERS php -d memory_limit=256M -d max_execution_time=300 -d post_max_size=16M \
        -d date.timezone=UTC -S "127.0.0.1:$port") >"$folder/php.log" 2>&1 </dev/null &
    printf '%s' $! >"$folder/php.pid"
}

start() {
    local missing=() name ports
    for name in zabbix_server php zcat python3; do
        command -v "$name" >/dev/null || missing+=("$name")
    done
    ((${#missing[@]} == 0)) || fail "these programs are needed here: ${missing[*]}; packages-slow.txt names the packages"
    read -ra ports <<<"$(free_ports)"
    mkdir -p "$folder"
    chmod 755 "$folder"
    local bin
    bin=$(postgres_folder)
    printf '%s' "${ports[2]}" >"$folder/database.port"
    start_database "$bin" "${ports[2]}"
    start_server "${ports[1]}" "${ports[2]}"
    start_frontend "${ports[0]}" "${ports[1]}" "${ports[2]}"
    wait_for "${ports[1]}"
    wait_for "${ports[0]}"
    printf '%s %s %s\n' "${ports[@]}"
}

# end_process FILE: asks, waits, and insists.
end_process() {
    local pid tries
    [[ -s $1 ]] || return 0
    pid=$(<"$1")
    kill "$pid" 2>/dev/null || return 0
    for ((tries = 0; tries < 150; tries++)); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
}

stop() {
    end_process "$folder/php.pid"
    end_process "$folder/server.pid"
    if [[ -s $folder/pg/data/postmaster.pid ]]; then
        as postgres "$(postgres_folder)/pg_ctl" -D "$folder/pg/data" -m immediate -w stop >>"$folder/initdb.log" 2>&1 || true
    fi
}

[[ $# -ge 2 ]] || fail "Usage: zabbix_server.sh start|stop|reload|sql FOLDER [SQL]"
folder=$2
case $1 in
start)
    trap '[[ $? -eq 0 ]] || stop' EXIT
    start
    ;;
stop) stop ;;
reload) as zabbix zabbix_server -c "$folder/server.conf" -R config_cache_reload ;;
sql) "$(postgres_folder)/psql" -qAt -h 127.0.0.1 -p "$(<"$folder/database.port")" -U zabbix -v ON_ERROR_STOP=1 -c "$3" zabbix ;;
*) fail "Usage: zabbix_server.sh start|stop|reload|sql FOLDER [SQL]" ;;
esac
