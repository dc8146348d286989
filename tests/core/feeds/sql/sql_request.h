// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QEventLoop>
#include <QTimer>

#include "feeds/sql/sql_worker.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

/// What a worker answers to `work`; `meanwhile` is called 300 ms after the request began.
template <typename T> Expected<T> askWorker(SqlWorker &worker, std::function<Expected<T>(SqlSession &)> work,
                                            const std::function<void()> &meanwhile = {})
{
    QEventLoop loop;
    std::optional<Expected<T>> outcome;
    worker.ask<T>(std::move(work), [&](Expected<T> got) {
        outcome = std::move(got);
        loop.quit();
    });
    if (meanwhile)
        QTimer::singleShot(300, &loop, meanwhile);
    if (!outcome)
        loop.exec();
    return *outcome;
}

/// The number that a statement gives in its last row, -1 without rows.
inline Expected<qint64> askNumber(SqlWorker &worker, const QString &statement, const QVariantList &bound = {},
                                  const std::function<void()> &meanwhile = {})
{
    return askWorker<qint64>(
        worker,
        [=](SqlSession &session) -> Expected<qint64> {
            qint64 found = -1;
            return session
                .askAll(statement, bound,
                        [&](SqlRow &row) -> Expected<void> {
                            found = row.number(0);
                            return {};
                        })
                .map([&] { return found; });
        },
        meanwhile);
}

} // namespace makegood::test
