// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

#include <string>
#include <vector>

#include "sla/base/error.h"

namespace QTest
{

/// So that a failed comparison shows both texts.
template <> inline char *toString(const std::string &text)
{
    return qstrdup(text.c_str());
}

} // namespace QTest

namespace makegood::test
{

using namespace sla;

/// A policy in which every part occurs and nothing is wrong.
inline const std::string sound = R"(schema = 1
id = "base"
name = "Base"
provider = "Provider"
source = "source.txt"
[[class]]
id = "web"
title = "Web"
target = "99.9"
clauses = ["X-1"]
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1m"
[[class]]
id = "api"
title = "Api"
target = "99"
[class.measure]
kind = "error-rate"
probes = ["job"]
interval = "30s"
bucket = "5m"
threshold = "50"
[maintenance]
min_notice = "0s"
allowed_hours = { from = "22:00", to = "06:00", zone = "-07:00", days = ["sat"] }
[[exclusion]]
causes = ["network"]
from = ["availability"]
[credit]
kind = "pro-rata"
clauses = ["X-2"]
[[credit.scenario]]
id = "net"
causes = ["network"]
[claim]
within = "72h"
from = "post-mortem"
[[gate]]
id = "good"
[support]
channels = ["ticket"]
default_severity = "1"
business = { days = ["mon"], from = "09:00", to = "17:00", holidays = ["2026-01-01"] }
[[support.severity]]
id = "1"
title = "Critical"
response = "1bd"
[[obligation]]
kind = "escalation"
within = "2bd"
[[obligation]]
kind = "backups"
backup = "daily"
per_day = 3
days = 7
[[term]]
text = "A term."
[[reading]]
id = "other"
clause = "X-2"
question = "Which period?"
set = { "credit.basis" = "period" }
)";

/// `text` with the first `from` replaced; fails the test when it does not occur.
inline std::string edited(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        QTest::qFail(("not in the text: " + from).c_str(), __FILE__, __LINE__);
    else
        text.replace(at, from.size(), to);
    return text;
}

/// The 1-based number of the first line that holds `part`, 0 when none does.
inline int lineWith(const std::string &text, const std::string &part)
{
    int line = 1;
    for (std::size_t from = 0; from <= text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        if (text.substr(from, end - from).find(part) != std::string::npos)
            return line;
        from = end + 1;
    }
    return 0;
}

/// `line key` of each error, one a line, for comparing.
inline std::string places(const Errors &errors)
{
    std::string out;
    for (const Error &error : errors)
        out += std::to_string(error.line) + ' ' + error.key + '\n';
    return out;
}

inline std::string texts(const Errors &errors)
{
    std::string out;
    for (const Error &error : errors)
        out += error.text() + '\n';
    return out;
}

inline std::string fileText(const std::string &path)
{
    QFile file(QStringLiteral(MAKEGOOD_SOURCE_DIR "/") + QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace makegood::test
