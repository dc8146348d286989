// SPDX-License-Identifier: GPL-3.0-or-later
#include "misbehaving.h"

#include <algorithm>

#include <QTest>

namespace makegood::test
{

HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.silence = std::chrono::milliseconds(400);
    limits.deadline = std::chrono::milliseconds(1500);
    limits.maxBody = 1024 * 1024;
    limits.attempts = 3;
    limits.firstBackoff = std::chrono::milliseconds(20);
    return limits;
}

void addMisbehaviours(const std::vector<Misbehaviour> &own)
{
    QTest::addColumn<Misbehaviour>("row");
    for (const auto &rows : {httpMisbehaviours(), jsonMisbehaviours(), own})
        for (const Misbehaviour &row : rows)
            QTest::newRow(row.name.c_str()) << row;
}

void judgeMisbehaviour(const Misbehaviour &row, const SyncReport &report, qint64 tookMs)
{
    QVERIFY2(!report.succeeded(), "it was taken for right");
    const std::string text = report.error->text();
    QVERIFY2(row.says.empty()
                 || std::ranges::any_of(
                     row.says, [&](const std::string &said) { return text.find(said) != std::string::npos; }),
             text.c_str());
    QVERIFY2(report.error->what.size() > 10, text.c_str());
    QVERIFY2(text.find('\n') == std::string::npos && text.size() < 400, text.c_str());
    QVERIFY2(tookMs < 8000, qPrintable(QString::number(tookMs)));
}

} // namespace makegood::test
