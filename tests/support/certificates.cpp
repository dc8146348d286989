// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QFile>
#include <QProcess>

namespace makegood::test
{

sla::Expected<void> Certificates::make()
{
    // openssl ca takes both ends of the validity, which openssl x509 cannot set.
    const char *const script = R"SH(
set -e
cat >ca.conf <<'END'
[ca]
default_ca = own
[own]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = cakey.pem
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
END
: >index.txt
echo 01 >serial
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
key cakey.pem; key key.pem; key clientkey.pem
openssl req -x509 -new -key cakey.pem -days 3650 -subj '/CN=Test authority' -addext basicConstraints=critical,CA:TRUE -out ca.pem
sign() { # NAME KEY SUBJECT EXTENSION START END
    openssl req -new -key "$2" -subj "/CN=$3" -addext "$4" -out "$1.csr"
    openssl ca -batch -notext -config ca.conf -startdate "$5" -enddate "$6" -in "$1.csr" -out "$1.pem"
}
day() { date -u -d "$1" +%Y%m%d%H%M%SZ; }
here=subjectAltName=IP:127.0.0.1
sign server key.pem 127.0.0.1 $here "$(day '-1 day')" "$(day '+30 days')"
sign expired key.pem 127.0.0.1 $here "$(day '-30 days')" "$(day '-1 day')"
sign notyet key.pem 127.0.0.1 $here "$(day '+1 day')" "$(day '+30 days')"
sign other key.pem monitor.example subjectAltName=DNS:monitor.example "$(day '-1 day')" "$(day '+30 days')"
sign client clientkey.pem makegood subjectAltName=DNS:makegood.example "$(day '-1 day')" "$(day '+30 days')"
openssl req -x509 -new -key key.pem -days 30 -subj /CN=127.0.0.1 -addext $here -out self.pem
openssl req -x509 -new -key clientkey.pem -days 30 -subj /CN=stranger -out stranger.pem
openssl pkcs8 -topk8 -v2 aes-256-cbc -in clientkey.pem -passout 'pass:open sesame' -out locked.pem
)SH";
    if (!m_folder.isValid())
        return sla::refused("no temporary folder");
    QProcess shell;
    shell.setWorkingDirectory(m_folder.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    if (!shell.waitForFinished(30'000) || shell.exitCode() != 0)
        return sla::refused("openssl failed: " + shell.readAll().right(500).toStdString());
    return {};
}

} // namespace makegood::test
