// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/prometheus_sync.h"

#include <algorithm>

#include <QNetworkAccessManager>

#include "feeds/http/http_exchange.h"
#include "feeds/prometheus/page_checks.h"
#include "feeds/prometheus/range_query.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t listedUnmapped = 200;

// Where a pull begins. Between a cursor and a later range nothing may be left out, or the cursor would lie.
Instant beginOf(const Interval &range, const std::optional<Instant> &before, Duration overlap)
{
    if (!before)
        return range.start;
    const Instant again = std::min(*before, range.end) - overlap;
    return *before >= range.start ? std::max(range.start, again) : again;
}

} // namespace

PrometheusSync::PrometheusSync(QNetworkAccessManager &network, PrometheusSettings settings, HttpAccess access,
                               Callbacks callbacks, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
    , m_callbacks(std::move(callbacks))
    , m_seriesSet(seriesSetOf(m_settings))
{
}

PrometheusSync::~PrometheusSync()
{
    m_running = false;
    delete m_exchange;
}

void PrometheusSync::start(const Interval &range, const std::optional<Cursor> &resume)
{
    m_running = true;
    m_report = {};
    m_pageSize = PageSize();
    m_resumedBefore.reset();
    if (resume && resume->seriesSet == m_seriesSet)
        m_resumedBefore = resume->before;
    m_range = {beginOf(range, m_resumedBefore, m_settings.overlap), range.end};

    Error wrong;
    if (range.empty())
        wrong.what = "the time range to pull is empty";
    else if (const auto checked = checkSettings(m_settings); !checked)
        wrong = checked.error().front();
    if (!wrong.what.empty()) {
        // Later, as everything else: the caller may not be ready for its callback within start().
        QMetaObject::invokeMethod(
            this, [this, wrong] { fail(wrong); }, Qt::QueuedConnection);
        return;
    }
    ask(buildInfoQuery(m_settings), [this](const HttpAnswer &answer) { gotBuildInfo(answer); });
}

void PrometheusSync::cancel()
{
    Error error;
    error.kind = ErrorKind::Interrupted;
    error.what = "cancelled; what was pulled before is kept";
    fail(std::move(error));
}

void PrometheusSync::ask(const QUrl &url, std::function<void(const HttpAnswer &)> next)
{
    m_exchange = new HttpExchange(m_network, m_access, url, this);
    m_exchange->setWorthRepeating(mayAskAgain);
    m_exchange->start([this, next = std::move(next)](Expected<HttpAnswer> answer) {
        if (m_exchange)
            m_exchange->deleteLater();
        m_exchange = nullptr;
        if (!m_running)
            return;
        if (answer)
            next(*answer);
        else
            fail(answer.error());
    });
}

void PrometheusSync::gotBuildInfo(const HttpAnswer &answer)
{
    // Only Prometheus itself has this page; what its absence means, the first query says better.
    if (answer.status == 200)
        m_report.serverVersion
            = readBuildVersion({answer.body.constData(), static_cast<std::size_t>(answer.body.size())});
    if (answer.serverTime && *answer.serverTime < m_range.end) {
        m_range.end = *answer.serverTime;
        if (m_range.empty()) {
            Error error;
            error.what = "by the server's clock (" + formatInstant(*answer.serverTime)
                + ") nothing of the time asked for has happened yet";
            return fail(std::move(error));
        }
    }
    m_at = m_range.start;
    nextPage();
}

void PrometheusSync::nextPage()
{
    if (m_at >= m_range.end)
        return finish();
    const Interval page{m_at, std::min(m_range.end, m_at + m_pageSize.length())};
    ask(rangeQuery(m_settings, page), [this, page](const HttpAnswer &answer) { gotPage(page, answer); });
}

void PrometheusSync::gotPage(const Interval &page, const HttpAnswer &answer)
{
    const auto samples = samplesOf(answer, m_settings, page);
    if (!samples)
        return fail(samples.error());
    if (samples->tooMuch) {
        if (m_pageSize.tooMuch(page.length()))
            return nextPage();
        Error error;
        error.what = "even one minute is too much: " + samples->why;
        return fail(std::move(error));
    }
    if (!commit(page, *samples))
        return;
    m_pageSize.answered(samples->samples);
    if (m_callbacks.progress)
        m_callbacks.progress({m_at - m_range.start, m_range.length(), m_report.samples});
    if (m_running) // the progress callback may have cancelled
        nextPage();
}

bool PrometheusSync::commit(const Interval &page, const PageAnswer &answer)
{
    const PageChecks checks = checksOf(answer.series, m_settings);
    // Reading again behind a cursor does not take it back.
    const Cursor cursor{m_seriesSet, std::max(page.end, m_resumedBefore.value_or(page.end))};
    if (const auto done = m_callbacks.commit(checks.series, cursor); !done) {
        fail(done.error());
        return false;
    }
    if (!m_running)
        return false;
    m_at = page.end;
    ++m_report.pages;
    m_report.cursor = cursor;
    m_report.samples += checks.samples;
    m_report.unknownSamples += checks.unknown;
    m_report.conflicts += checks.conflicts;
    for (const auto &[labels, count] : checks.unmapped) {
        m_report.unmappedSamples += count;
        if (m_report.unmapped.size() < listedUnmapped || m_report.unmapped.count(labels))
            m_report.unmapped[labels] += count;
    }
    return true;
}

void PrometheusSync::fail(Error error)
{
    if (!m_running)
        return;
    if (error.file.empty())
        error.file = m_settings.address;
    m_report.error = std::move(error);
    finish();
}

void PrometheusSync::finish()
{
    if (!m_running)
        return;
    m_running = false;
    if (HttpExchange *exchange = std::exchange(m_exchange, nullptr)) {
        exchange->cancel();
        exchange->deleteLater();
    }
    if (m_callbacks.finished)
        m_callbacks.finished(std::move(m_report));
}

} // namespace makegood::feeds
