// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/source_wait.h"

#include <memory>

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTimer>

#include "feeds/source/source_pull.h"

namespace makegood::feeds
{

namespace
{

// Starts a request and runs an event loop until it calls its `done`.
template <typename T, typename Start, typename Cancel>
T waitFor(const Start &start, const Cancel &cancel, const std::function<bool()> &isCancelled)
{
    QEventLoop loop;
    std::optional<T> result;
    QTimer watch;
    if (isCancelled) {
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            if (!result && isCancelled())
                cancel();
        });
        watch.start(25);
    }
    start([&](T outcome) {
        result = std::move(outcome);
        loop.quit();
    });
    if (!result)
        loop.exec();
    return std::move(*result);
}

template <typename T, typename Request>
Expected<T> asked(const Source &source, const Secrets &secrets, const HttpLimits &limits,
                  const std::function<bool()> &isCancelled, const Request &request)
{
    QNetworkAccessManager network;
    const auto connection = source.connect({network, secrets, limits, {}});
    if (!connection)
        return tl::unexpected(connection.error());
    const auto start = [&](const auto &done) {
        request(**connection, [&connection, done](Expected<T> result) {
            const auto kept = std::make_shared<Expected<T>>(std::move(result));
            (*connection)->close([kept, done] { done(std::move(*kept)); });
        });
    };
    return waitFor<Expected<T>>(
        start, [&] { (*connection)->cancel(); }, isCancelled);
}

} // namespace

Expected<SourceStatus> checkSource(const Source &source, const Secrets &secrets,
                                   const std::function<bool()> &isCancelled, const HttpLimits &limits)
{
    return asked<SourceStatus>(
        source, secrets, limits, isCancelled,
        [](SourceConnection &connection, const auto &done) { connection.examine(done); });
}

Expected<std::vector<DiscoveredSeries>> discoverSource(const Source &source, const Secrets &secrets,
                                                       const Interval &recent,
                                                       const std::function<bool()> &isCancelled,
                                                       const HttpLimits &limits)
{
    return asked<std::vector<DiscoveredSeries>>(
        source, secrets, limits, isCancelled,
        [&](SourceConnection &connection, const auto &done) { connection.discover(recent, done); });
}

Expected<std::vector<ProviderAvailability>> providerAvailability(const Source &source, const Secrets &secrets,
                                                                 const Interval &period,
                                                                 const std::function<bool()> &isCancelled,
                                                                 const HttpLimits &limits)
{
    return asked<std::vector<ProviderAvailability>>(
        source, secrets, limits, isCancelled, [&](SourceConnection &connection, const auto &done) {
            if (auto *const figures = dynamic_cast<ProviderFigures *>(&connection))
                figures->availability(period, done);
            else
                done(refused("a source of the kind '" + source.kind()
                             + "' has no figures of the provider's own"));
        });
}

SyncReport pullSource(const Source &source, const Secrets &secrets, const Recipients &recipients,
                      const Interval &range, const std::optional<Cursor> &resume, const CommitPage &commit,
                      const PullHooks &hooks, const HttpLimits &limits)
{
    QNetworkAccessManager network;
    auto connection = source.connect({network, secrets, limits, resume ? resume->memory : std::string()});
    if (!connection) {
        SyncReport report;
        report.error = connection.error();
        return report;
    }
    std::optional<SourcePull> pull;
    return waitFor<SyncReport>(
        [&](const auto &done) {
            pull.emplace(std::move(*connection), source.terms(), recipients,
                         SourcePull::Callbacks{commit, hooks.progress, done});
            pull->start(range, resume);
        },
        [&] { pull->cancel(); }, hooks.isCancelled);
}

} // namespace makegood::feeds
