// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTimer>

#include "feeds/prometheus/prometheus_sync.h"

namespace makegood::feeds
{

SyncReport pullPrometheus(const PrometheusSettings &settings, const QByteArray &secret, const Interval &range,
                          const std::optional<Cursor> &resume, const CommitPage &commit,
                          const PullHooks &hooks, const HttpLimits &limits)
{
    SyncReport report;
    const auto access = makeHttpAccess(settings.auth, settings.user, secret, settings.caFile, limits);
    if (!access) {
        report.error = access.error();
        return report;
    }
    QNetworkAccessManager network;
    QEventLoop loop;
    bool ended = false;
    PrometheusSync sync(network, settings, *access, {commit, hooks.progress, [&](SyncReport outcome) {
                                                         report = std::move(outcome);
                                                         ended = true;
                                                         loop.quit();
                                                     }});
    QTimer watch;
    if (hooks.isCancelled) {
        QObject::connect(&watch, &QTimer::timeout, &sync, [&] {
            if (hooks.isCancelled())
                sync.cancel();
        });
        watch.start(25);
    }
    sync.start(range, resume);
    if (!ended)
        loop.exec();
    return report;
}

} // namespace makegood::feeds
