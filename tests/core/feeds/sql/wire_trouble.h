// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "collected.h"
#include "misbehaving.h"
#include "support/wire_proxy.h"

namespace makegood::test
{

/// The rows of wireHarms() as test data, in columns `kind` and `perMille`; `then` adds further columns.
inline void addWireHarms(const std::string &before = {}, const std::function<void(QTestData &)> &then = {})
{
    for (const WireHarm &one : wireHarms()) {
        QTestData &row = QTest::newRow((before + one.name).c_str());
        row << int(one.kind) << one.perMille;
        if (then)
            then(row);
    }
}

/// Pulls through the proxy while it harms what comes back. Fails the running test unless the pull ends in
/// time with a sentence, keeps nothing but what is right, and the next one makes it whole.
inline void judgeHarm(WireProxy &proxy, WireHarm::Kind kind, int perMille, const Source &source,
                      const Interval &range)
{
    proxy.harm(kind, -1);
    Collected right;
    const SyncReport whole = pull(source, right, range, shortLimits());
    QVERIFY2(whole.succeeded(), textOf(whole).c_str());
    QVERIFY(whole.pages > 1);

    proxy.harm(kind, proxy.bytes() * perMille / 1000);
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(source, store, range, shortLimits());
    judgeMisbehaviour({}, report, clock.elapsed());
    QCOMPARE(std::uint64_t(store.commits), report.pages);
    for (const auto &[key, changes] : store.changes)
        for (const auto &[at, change] : changes)
            QVERIFY2(right.changes.at(key).at(at) == change, formatInstant(at).c_str());
    for (const auto &[key, checks] : store.checks)
        for (const auto &[at, state] : checks)
            QVERIFY2(right.checks.at(key).at(at) == state, formatInstant(at).c_str());

    proxy.harm(kind, -1);
    const SyncReport resumed = pull(source, store, range, shortLimits());
    QVERIFY2(resumed.succeeded(), textOf(resumed).c_str());
    for (const auto &[key, changes] : right.changes) // where pages begin they may repeat a state
        QVERIFY(store.states(key, range) == right.states(key, range));
    QVERIFY(store.checks == right.checks);
}

} // namespace makegood::test
