#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's nginx, dovecot, dnsmasq and postfix on loopback ports, with all that they write in a folder.
#   probe_servers.sh start FOLDER SERVER PORT… starts one, and returns when it listens. Ports: nginx http https, and https
#                                              with a certificate that is over; dovecot pop3 pop3s imap imaps; dnsmasq
#                                              one; postfix one
#   probe_servers.sh stop FOLDER SERVER        ends it, by its process id
# FOLDER holds server.pem, expired.pem and key.pem. postfix and dovecot must be started as root. The Debian packages are
# those of packages-slow.txt.
set -euo pipefail

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

what=$1
folder=$2
server=$3
shift 3
home=$folder/$server

wait_for() {
    local port=$1
    for _ in {1..300}; do
        if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            return 0
        fi
        if [[ -e $home/pid ]] && ! kill -0 "$(<"$home/pid")" 2>/dev/null; then
            break
        fi
        sleep 0.1
    done
    cat "$home"/*log >&2 || true
    fail "$server does not listen at $port"
}

# Runs in a session of its own and leaves its process id in FOLDER/SERVER/pid.
begin() {
    setsid "$@" >"$home/output.log" 2>&1 </dev/null &
    printf '%s\n' "$!" >"$home/pid"
}

start_nginx() {
    mkdir -p "$home/www"
    printf '<h1>Willkommen</h1>\n' >"$home/www/index.html"
    cat >"$home/nginx.conf" <<TEXT
daemon off;
worker_processes 1;
pid $home/nginx.pid;
error_log $home/error.log;
events { worker_connections 64; }
http {
    access_log off;
    client_body_temp_path $home/temp;
    proxy_temp_path $home/temp;
    fastcgi_temp_path $home/temp;
    uwsgi_temp_path $home/temp;
    scgi_temp_path $home/temp;
    types { text/html html; }
    server {
        listen 127.0.0.1:$1;
        root $home/www;
        location = /fail { return 503; }
        location = /moved { return 302 /; }
    }
    server {
        listen 127.0.0.1:$2 ssl;
        ssl_certificate $folder/server.pem;
        ssl_certificate_key $folder/key.pem;
        root $home/www;
    }
    server {
        listen 127.0.0.1:$3 ssl;
        ssl_certificate $folder/expired.pem;
        ssl_certificate_key $folder/key.pem;
        root $home/www;
    }
}
TEXT
    begin nginx -c "$home/nginx.conf" -e "$home/error.log"
}

start_dovecot() {
    mkdir -p "$home/mail" "$home/run" "$home/state"
    chown dovecot "$home/mail"
    cat >"$home/dovecot.conf" <<TEXT
base_dir = $home/run
state_dir = $home/state
instance_name = makegood-test
protocols = pop3 imap
listen = 127.0.0.1
log_path = $home/dovecot.log
disable_plaintext_auth = no
ssl = yes
ssl_cert = <$folder/server.pem
ssl_key = <$folder/key.pem
mail_location = maildir:$home/mail/%u
first_valid_uid = 1
service pop3-login {
  chroot =
  inet_listener pop3 {
    port = $1
  }
  inet_listener pop3s {
    port = $2
    ssl = yes
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = $3
  }
  inet_listener imaps {
    port = $4
    ssl = yes
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=dovecot gid=dovecot home=$home/mail/%u
}
TEXT
    begin dovecot -F -c "$home/dovecot.conf"
}

start_dnsmasq() {
    begin dnsmasq -k --conf-file=/dev/null --no-resolv --no-hosts "--port=$1" --listen-address=127.0.0.1 \
        --bind-interfaces --address=/web.test/127.0.0.1 --mx-host=web.test,mail.web.test,10 \
        '--txt-record=web.test,v=spf1 -all' --cname=www.web.test,web.test --pid-file= "--user=$(id -un)"
}

start_postfix() {
    mkdir -p "$home/etc" "$home/spool" "$home/data"
    chown postfix "$home/data"
    cat >"$home/etc/main.cf" <<TEXT
compatibility_level = 3.6
queue_directory = $home/spool
data_directory = $home/data
maillog_file = $home/mail.log
maillog_file_prefixes = $folder
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.test
mydestination = mail.test
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
local_recipient_maps =
default_transport = discard
local_transport = discard
relay_transport = discard
smtpd_tls_cert_file = $folder/server.pem
smtpd_tls_key_file = $folder/key.pem
smtpd_tls_security_level = may
TEXT
    cat >"$home/etc/master.cf" <<TEXT
127.0.0.1:$1 inet n - n - - smtpd
postlog   unix-dgram n - n - 1 postlogd
pickup    unix n - n 60    1 pickup
cleanup   unix n - n -     0 cleanup
qmgr      unix n - n 300   1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n -     - trivial-rewrite
bounce    unix - - n -     0 bounce
defer     unix - - n -     0 bounce
trace     unix - - n -     0 bounce
verify    unix - - n -     1 verify
flush     unix n - n 1000? 0 flush
discard   unix - - n -     - discard
error     unix - - n -     - error
retry     unix - - n -     - error
anvil     unix - - n -     1 anvil
scache    unix - - n -     1 scache
proxymap  unix - - n -     - proxymap
TEXT
    postfix -c "$home/etc" start >"$home/output.log" 2>&1 </dev/null
}

case $what in
start)
    command -v "$server" >/dev/null || fail "$server is not installed; packages-slow.txt lists its package"
    mkdir -p "$home"
    # Their processes without rights must reach it.
    chmod 755 "$folder" "$home"
    "start_$server" "$@"
    for port in "$@"; do
        # dnsmasq answers by TCP too.
        wait_for "$port"
    done
    ;;
stop)
    if [[ $server == postfix ]]; then
        postfix -c "$home/etc" stop >/dev/null 2>&1 || true
    elif [[ -e $home/pid ]]; then
        kill "$(<"$home/pid")" 2>/dev/null || true
        for _ in {1..100}; do
            kill -0 "$(<"$home/pid")" 2>/dev/null || break
            sleep 0.1
        done
        rm -f "$home/pid"
    fi
    ;;
*)
    fail "start or stop"
    ;;
esac
