// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/source_pull.h"

#include <algorithm>

#include "feeds/source/page_checks.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t listedUnmapped = 200;

// Where a pull begins. A gap between the cursor and a later range is pulled too: the cursor covers it
// afterwards.
Instant beginOf(const Interval &range, const std::optional<Instant> &before, Duration overlap)
{
    if (!before)
        return range.start;
    const Instant again = std::min(*before, range.end) - overlap;
    return *before >= range.start ? std::max(range.start, again) : again;
}

SourceTerms resolved(SourceTerms terms, const std::string &standard)
{
    terms.mapping = withContract(std::move(terms.mapping), standard);
    return terms;
}

} // namespace

SourcePull::SourcePull(std::unique_ptr<SourceConnection> connection, SourceTerms terms, Recipients recipients,
                       Callbacks callbacks, QObject *parent)
    : QObject(parent)
    , m_terms(resolved(std::move(terms), recipients.standard))
    , m_recipients(std::move(recipients))
    , m_seriesSet(seriesSetOf(m_terms, m_recipients.standard))
    , m_callbacks(std::move(callbacks))
    , m_connection(std::move(connection))
{
}

SourcePull::~SourcePull() = default;

void SourcePull::start(const Interval &range, const std::optional<Cursor> &resume)
{
    m_running = true;
    m_report = {};
    m_pageSize = PageSize();
    m_resumedBefore.reset();
    if (resume && resume->seriesSet == m_seriesSet)
        m_resumedBefore = resume->before;
    m_range = {beginOf(range, m_resumedBefore, m_terms.overlap), range.end};
    if (range.empty()) {
        // Later, like every other failure: the caller may not be ready for its callback within start().
        QMetaObject::invokeMethod(
            this, [this] { fail(refused("the time range to pull is empty").value()); }, Qt::QueuedConnection);
        return;
    }
    m_connection->check([this](const Expected<SourceStatus> &status) {
        if (!m_running)
            return;
        if (status)
            gotStatus(*status);
        else
            fail(status.error());
    });
}

void SourcePull::cancel()
{
    fail(interrupted("cancelled; what was pulled before is kept").value());
}

void SourcePull::gotStatus(const SourceStatus &status)
{
    m_report.serverVersion = status.version;
    if (status.serverTime && *status.serverTime < m_range.end) {
        m_range.end = *status.serverTime;
        if (m_range.empty())
            return fail(refused("by the server's clock (" + formatInstant(*status.serverTime)
                                + ") nothing of the time asked for has happened yet")
                            .value());
    }
    m_at = m_range.start;
    nextPage();
}

void SourcePull::nextPage()
{
    if (m_at >= m_range.end)
        return finish();
    const Interval stretch{m_at, std::min(m_range.end, m_at + m_pageSize.length())};
    m_connection->fetch(stretch, [this, stretch](const Expected<SourcePage> &page) {
        if (!m_running)
            return;
        if (page)
            gotPage(stretch, *page);
        else
            fail(page.error());
    });
}

void SourcePull::gotPage(const Interval &stretch, const SourcePage &page)
{
    if (page.tooMuch) {
        if (m_pageSize.tooMuch(stretch.length()))
            return nextPage();
        return fail(refused("even one minute is too much: " + page.why).value());
    }
    if (!commit(stretch, page))
        return;
    m_pageSize.answered(page.samples);
    if (m_callbacks.progress)
        m_callbacks.progress({m_at - m_range.start, m_range.length(), m_report.samples});
    if (m_running) // the progress callback may have cancelled
        nextPage();
}

bool SourcePull::commit(const Interval &stretch, const SourcePage &page)
{
    const PageChecks checks = checksOf(page.series, m_terms.mapping, m_recipients.known, m_terms.place);
    // Reading again behind a cursor does not move it back.
    const Cursor cursor{m_seriesSet, std::max(stretch.end, m_resumedBefore.value_or(stretch.end))};
    if (const auto done = m_callbacks.commit(checks.contracts, cursor); !done) {
        fail(done.error());
        return false;
    }
    if (!m_running)
        return false;
    m_at = stretch.end;
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
    for (const auto &[contract, count] : checks.absentContracts)
        if (m_report.absentContracts.size() < listedUnmapped || m_report.absentContracts.count(contract))
            m_report.absentContracts[contract] += count;
    return true;
}

void SourcePull::fail(Error error)
{
    if (!m_running)
        return;
    if (error.file.empty())
        error.file = m_terms.place;
    m_report.error = std::move(error);
    finish();
}

void SourcePull::finish()
{
    if (!m_running)
        return;
    m_running = false;
    m_connection->cancel();
    if (m_callbacks.finished)
        m_callbacks.finished(std::move(m_report));
}

} // namespace makegood::feeds

#include "moc_source_pull.cpp"
