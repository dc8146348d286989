// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/prober_source.h"

#include <QtGlobal>

#include "feeds/http/http_tls.h"
#include "feeds/prober/prober_connection.h"

namespace makegood::feeds
{

namespace
{

std::vector<SourceField> proberFields()
{
    using Sort = SourceField::Sort;
    return {{.key = "targets",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Targets, one a line"),
             .sort = Sort::Lines,
             .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                       "https://www.example.com/ body~\"Welcome\"\n"
                                       "tls://www.example.com expires>14d\n"
                                       "smtp://mail.example.com\n"
                                       "tcp://192.0.2.1:22"),
             .isNeeded = true},
            {.key = "journal",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Folder of the journal"),
             .sort = Sort::Folder,
             .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                       "Where each result is written, as proof for claims"),
             .isNeeded = true},
            {.key = "interval",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Interval"),
             .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Such as 30s, 1m or 5m"),
             .standard = "1m"},
            {.key = "timeout",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Longest wait for an answer"),
             .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Shorter than the interval"),
             .standard = "10s",
             .isAdvanced = true},
            {.key = "ca_file",
             .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Trusted certificates"),
             .sort = Sort::Path,
             .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "A PEM file; empty: the system's"),
             .isAdvanced = true}};
}

} // namespace

Expected<std::unique_ptr<SourceConnection>> ProberSource::open(const SourceAccess &) const
{
    return makeTls(settings().caFile, {}, {})
        .map([this](const QSslConfiguration &tls) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<ProberConnection>(settings(), tls);
        });
}

SourceKind proberKind()
{
    return {proberKindName,
            "{\"schema\": 1, \"kind\": \"probe\", \"journal\": \"/var/lib/makegood/probes\",\n"
            " \"targets\": [\"https://www.example.com/ name=shop body~\\\"Welcome\\\"\",\n"
            "             \"smtp://mail.example.com name=mail starttls=yes\"],\n"
            " \"mapping\": [{\"service\": \"{name}\", \"probe\": \"{check}\"}]}",
            sourceReader<ProberSource>(readProberSettings),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Built-in prober"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "No monitoring yet? Makegood itself checks web pages, mail servers, "
                              "certificates and names every minute."),
            proberFields()};
}

} // namespace makegood::feeds
