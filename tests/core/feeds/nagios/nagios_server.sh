#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Nagios in a folder, and its JSON CGIs on a free loopback port. Service "flag" of host "web" fails while
# FOLDER/flag holds 2, "fail" fails always, "fine" never; "http", "disk" and host "mail" are checked by nobody.
#   nagios_server.sh prepare FOLDER         writes the configuration, and prints the port of the CGIs
#   nagios_server.sh begin FOLDER           starts Nagios and waits until it has written its status
#   nagios_server.sh end FOLDER SIGNAL      sends TERM, KILL or HUP to it; waits for its end where it ends
#   nagios_server.sh command FOLDER TEXT    an external command
#   nagios_server.sh query FOLDER CGI QUERY what a CGI prints, without its header
#   nagios_server.sh stop FOLDER            ends what prepare and begin began, by process id
# The Debian packages are those of packages-slow.txt.
set -euo pipefail

export TZ=UTC
cgi_folder=/usr/lib/cgi-bin/nagios4
nagios=/usr/sbin/nagios4

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

user=$(id -un)
as=()
if ((EUID == 0)); then
    user=nagios
    as=(runuser -u nagios --)
fi
what=$1
folder=$2

write_main() {
    cat >"$folder/nagios.cfg" <<TEXT
log_file=$folder/log/nagios.log
log_archive_path=$folder/log/archives
cfg_file=$folder/objects.cfg
object_cache_file=$folder/var/objects.cache
precached_object_file=$folder/var/objects.precache
resource_file=$folder/resource.cfg
status_file=$folder/var/status.dat
status_update_interval=1
nagios_user=$user
nagios_group=$(id -gn "$user")
check_external_commands=1
command_file=$folder/var/nagios.cmd
lock_file=$folder/var/nagios.lock
temp_file=$folder/var/nagios.tmp
temp_path=$folder/var
check_result_path=$folder/spool
retain_state_information=1
state_retention_file=$folder/var/retention.dat
log_rotation_method=d
log_initial_states=1
log_current_states=1
log_external_commands=1
log_service_retries=1
query_socket=$folder/var/nagios.qh
interval_length=1
date_format=iso8601
event_broker_options=0
process_performance_data=0
check_for_updates=0
bare_update_check=0
TEXT
    printf '$USER1$=/usr/lib/nagios/plugins\n' >"$folder/resource.cfg"
    cat >"$folder/cgi.cfg" <<TEXT
main_config_file=$folder/nagios.cfg
physical_html_path=/usr/share/nagios4/htdocs
url_html_path=/nagios4
use_authentication=0
TEXT
}

service() { # NAME COMMAND ACTIVE
    cat <<TEXT
define service {
 host_name web
 service_description $1
 check_command $2
 active_checks_enabled $3
 check_interval 1
 retry_interval 1
 max_check_attempts 1
 check_period always
 contacts admin
}
TEXT
}

host() { # NAME ACTIVE
    cat <<TEXT
define host {
 host_name $1
 address 127.0.0.1
 check_command good
 active_checks_enabled $2
 check_interval 1
 retry_interval 1
 max_check_attempts 1
 check_period always
 contacts admin
}
TEXT
}

write_objects() {
    {
        printf 'define timeperiod {\n timeperiod_name always\n alias always\n'
        for day in sunday monday tuesday wednesday thursday friday saturday; do printf ' %s 00:00-24:00\n' "$day"; done
        printf '}\n'
        printf 'define command {\n command_name good\n command_line $USER1$/check_dummy 0 fine\n}\n'
        printf 'define command {\n command_name bad\n command_line $USER1$/check_dummy 2 broken\n}\n'
        printf 'define command {\n command_name flag\n command_line $USER1$/check_dummy `cat %s/flag` flag\n}\n' "$folder"
        printf 'define contact {\n contact_name admin\n host_notifications_enabled 0\n service_notifications_enabled 0\n'
        printf ' host_notification_period always\n service_notification_period always\n host_notification_options n\n'
        printf ' service_notification_options n\n host_notification_commands good\n service_notification_commands good\n}\n'
        host web 1
        host mail 0
        service flag flag 1
        service fail bad 1
        service fine good 1
        service http good 0
        service disk good 0
    } >"$folder/objects.cfg"
}

case $what in
prepare)
    [[ -x $nagios && -x $cgi_folder/archivejson.cgi ]] || fail "Nagios is needed here: apt-get install nagios4-core nagios4-cgi monitoring-plugins-basic"
    mkdir -p "$folder"/{log/archives,var,spool}
    printf 0 >"$folder/flag"
    write_main
    write_objects
    if ((EUID == 0)); then chown -R nagios "$folder"; fi
    chmod 755 "$folder"
    python3 "$(dirname "$0")/cgi_server.py" "$cgi_folder" "$folder/cgi.cfg" "$folder/port" >"$folder/cgi.log" 2>&1 &
    echo $! >"$folder/cgi.pid"
    for ((i = 0; i < 100; i++)); do
        if [[ -s $folder/port ]]; then
            cat "$folder/port"
            exit 0
        fi
        sleep 0.1
    done
    fail "the server of the CGIs does not start"
    ;;
begin)
    rm -f "$folder/var/status.dat"
    "${as[@]}" "$nagios" "$folder/nagios.cfg" >"$folder/var/out" 2>&1 &
    for ((i = 0; i < 200; i++)); do
        if [[ -s $folder/var/status.dat ]]; then
            # Of runuser's child: the pid that Nagios itself logs.
            grep -o 'starting\.\.\. (PID=[0-9]*' "$folder/log/nagios.log" | tail -n 1 | grep -o '[0-9]*$' >"$folder/nagios.pid"
            exit 0
        fi
        sleep 0.1
    done
    fail "Nagios does not start: $(tail -n 3 "$folder/var/out" "$folder/log/nagios.log")"
    ;;
end)
    pid=$(cat "$folder/nagios.pid")
    children=$(cat "/proc/$pid/task/$pid/children" 2>/dev/null || true)
    kill "-$3" "$pid"
    [[ $3 == HUP ]] && exit 0
    for ((i = 0; i < 100; i++)); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    # Workers end by themselves when their parent is gone, but not at once.
    for child in $children; do kill -KILL "$child" 2>/dev/null || true; done
    rm -f "$folder/nagios.pid" "$folder/var/nagios.cmd" "$folder/var/nagios.qh" "$folder/var/nagios.lock"
    ;;
command)
    printf '[%s] %s\n' "$(date +%s)" "$3" >"$folder/var/nagios.cmd"
    ;;
query)
    REQUEST_METHOD=GET NAGIOS_CGI_CONFIG=$folder/cgi.cfg REMOTE_USER=admin QUERY_STRING=$4 "$cgi_folder/$3" | sed '1,/^\r*$/d'
    ;;
stop)
    if [[ -s $folder/nagios.pid ]]; then "$0" end "$folder" TERM || true; fi
    if [[ -s $folder/cgi.pid ]]; then kill "$(cat "$folder/cgi.pid")" 2>/dev/null || true; fi
    ;;
*)
    fail "unknown: $what"
    ;;
esac
