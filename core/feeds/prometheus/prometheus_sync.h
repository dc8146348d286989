// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "feeds/http/http_access.h"
#include "feeds/prometheus/page_size.h"
#include "feeds/prometheus/source_settings.h"
#include "sla/samples/check_series.h"

class QNetworkAccessManager;

namespace makegood::feeds
{

class HttpExchange;
struct HttpAnswer;
struct PageAnswer;

/// How far a set of checks has been pulled: everything of `seriesSet` before `before` has been committed,
/// from where its first pull began.
struct Cursor {
    std::string seriesSet; ///< seriesSetOf() of the settings it was pulled with
    Instant before{};

    bool operator==(const Cursor &) const = default;
};

struct SyncProgress {
    Duration done{}; ///< of the time range
    Duration total{};
    std::uint64_t samples = 0;

    double fraction() const
    {
        return total.count() > 0 ? static_cast<double>(done.count()) / static_cast<double>(total.count())
                                 : 1.0;
    }
};

/// What a pull did. With an error: what was committed before it; the page that failed left nothing.
struct SyncReport {
    std::optional<Error> error;
    std::optional<Cursor> cursor; ///< as last committed; absent when nothing was
    std::string serverVersion; ///< empty when the server does not say
    std::uint64_t pages = 0; ///< committed
    std::uint64_t samples = 0; ///< committed, mapped
    std::uint64_t unmappedSamples = 0; ///< of series that no row of the mapping names
    std::map<std::string, std::uint64_t> unmapped; ///< samples by series; the first 200 series
    std::uint64_t unknownSamples = 0; ///< said neither up nor down (NaN)
    std::uint64_t conflicts
        = 0; ///< instants at which two series of one service and probe disagreed; down was kept

    bool succeeded() const { return !error; }
};

/// Takes one page: all of it and the cursor, or nothing. The series hold that page's checks alone and are to
/// be added to what is there; adding the same twice must change nothing.
using CommitPage = std::function<Expected<void>(const std::vector<CheckSeries> &, const Cursor &)>;

/// Pulls the raw checks of one source, page by page in order of time; asynchronous, on the thread of
/// `network`.
class PrometheusSync : public QObject
{
    Q_OBJECT
public:
    struct Callbacks {
        CommitPage commit;
        std::function<void(const SyncProgress &)> progress; ///< may be absent; after each page
        std::function<void(SyncReport)> finished; ///< once, last; delete the sync with deleteLater()
    };

    PrometheusSync(QNetworkAccessManager &network, PrometheusSettings settings, HttpAccess access,
                   Callbacks callbacks, QObject *parent = nullptr);
    ~PrometheusSync() override;

    /// Pulls `range`, or from the cursor (less the overlap) to the range's end when `resume` is of the same
    /// series set. The range must not end in the future; it is cut at the server's own clock, so that a clock
    /// that runs ahead here does not mark as pulled what has not been measured yet.
    void start(const Interval &range, const std::optional<Cursor> &resume);

    /// Ends at once: finished gets an error of kind Interrupted; what was committed stays.
    void cancel();

private:
    void ask(const QUrl &url, std::function<void(const HttpAnswer &)> next);
    void gotBuildInfo(const HttpAnswer &answer);
    void nextPage();
    void gotPage(const Interval &page, const HttpAnswer &answer);
    bool commit(const Interval &page, const PageAnswer &answer);
    void fail(Error error);
    void finish();

    QNetworkAccessManager &m_network;
    const PrometheusSettings m_settings;
    const HttpAccess m_access;
    const Callbacks m_callbacks;
    const std::string m_seriesSet;
    HttpExchange *m_exchange = nullptr;
    Interval m_range{}; ///< what this pull covers
    Instant m_at{}; ///< everything of it before this is committed
    std::optional<Instant> m_resumedBefore;
    PageSize m_pageSize;
    SyncReport m_report;
    bool m_running = false;
};

/// What a caller that waits may hand in; each may be absent.
struct PullHooks {
    std::function<void(const SyncProgress &)> progress;
    std::function<bool()> isCancelled; ///< asked at least every 50 ms
};

/// The same, waiting: for a background job or a command, on any thread; runs an event loop of its own.
/// `secret` is the password or token, empty for none.
SyncReport pullPrometheus(const PrometheusSettings &settings, const QByteArray &secret, const Interval &range,
                          const std::optional<Cursor> &resume, const CommitPage &commit,
                          const PullHooks &hooks = {}, const HttpLimits &limits = {});

} // namespace makegood::feeds
