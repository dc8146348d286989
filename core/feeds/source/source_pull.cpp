// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/source_pull.h"

#include <algorithm>

#include "feeds/source/page_mapping.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t listedUnmapped = 200;
constexpr std::size_t listedRemarks = 20;
// How long a source may give nothing before that counts as its answer.
constexpr Duration patience = std::chrono::days(7);

void latest(std::optional<Instant> &last, Instant at)
{
    last = last ? std::max(*last, at) : at;
}

// Right after the last thing that was seen, which is not read again; `end` where what came tells of all
// before it.
std::optional<Instant> seenBefore(const ContractPage &page, Instant end)
{
    if (!page.changes.empty() || !page.windows.empty() || !page.windowEvents.empty())
        return end;
    std::optional<Instant> last;
    for (const CheckSeries &series : page.series)
        for (const auto &chunk : series.chunks()) {
            if (chunk->head.count > 0)
                latest(last, chunk->head.last);
            if (!chunk->head.unknowns.empty())
                latest(last, chunk->head.unknowns.back());
        }
    for (const RequestSeries &series : page.requests)
        if (!series.counts.empty())
            latest(last, series.counts.back().from);
    for (const ValueSeries &series : page.values)
        if (!series.samples.empty())
            latest(last, series.samples.back().at);
    return last ? std::optional(*last + Duration(1)) : last;
}

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
    m_memory.clear();
    if (resume && resume->seriesSet == m_seriesSet) {
        m_resumedBefore = resume->before;
        m_memory = resume->memory;
    }
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

void SourcePull::remark(const std::vector<std::string> &sentences)
{
    for (const std::string &sentence : sentences)
        if (m_report.remarks.size() < listedRemarks && std::ranges::count(m_report.remarks, sentence) == 0)
            m_report.remarks.push_back(sentence);
}

void SourcePull::gotStatus(const SourceStatus &status)
{
    m_report.serverVersion = status.version;
    remark(status.notes);
    if (status.serverTime && *status.serverTime < m_range.end) {
        m_range.end = *status.serverTime;
        if (m_range.empty())
            return fail(refused("by the server's clock (" + formatInstant(*status.serverTime)
                                + ") nothing of the time asked for has happened yet")
                            .value());
    }
    if (status.upTo && *status.upTo < m_range.end) {
        m_range.end = *status.upTo;
        if (m_range.empty())
            return fail(refused("the source has watched nothing since " + formatInstant(*status.upTo)
                                + "; nothing of the time asked for is known to it")
                            .value());
    }
    m_report.retention = status.retention;
    const auto kept = status.keptFrom(status.serverTime.value_or(m_range.end));
    if (kept && m_range.start < *kept)
        m_report.notKept = Interval{m_range.start, std::min(*kept, m_range.end)};
    m_at = m_range.start;
    m_confirmed = m_range.start;
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
        m_callbacks.progress(
            {m_at - m_range.start, m_range.length(), m_report.samples + m_report.changes + m_report.figures});
    if (m_running) // the progress callback may have cancelled
        nextPage();
}

bool SourcePull::commit(const Interval &stretch, const SourcePage &page)
{
    const auto mapped = mapPage(page, m_terms.mapping, m_recipients, m_terms.place);
    if (!mapped) {
        fail(mapped.error());
        return false;
    }
    // Reading again behind a cursor does not move it back.
    if (page.memory)
        m_memory = *page.memory;
    m_confirmed = std::max(m_confirmed, confirmedBy(stretch, mapped->contracts));
    const Cursor cursor{m_seriesSet, std::max(m_confirmed, m_resumedBefore.value_or(m_confirmed)), m_memory};
    if (const auto done = m_callbacks.commit(mapped->contracts, cursor); !done) {
        fail(done.error());
        return false;
    }
    if (!m_running)
        return false;
    m_at = stretch.end;
    ++m_report.pages;
    remark(page.remarks);
    m_report.cursor = cursor;
    m_report.samples += mapped->samples;
    m_report.changes += mapped->changes;
    m_report.figures += mapped->figures;
    m_report.windows += mapped->windows;
    m_report.unmappedWindows += mapped->unmappedWindows;
    m_report.unknownSamples += mapped->unknown;
    m_report.conflicts += mapped->conflicts;
    for (const auto &[labels, count] : mapped->unmapped) {
        m_report.unmappedSamples += count;
        if (m_report.unmapped.size() < listedUnmapped || m_report.unmapped.count(labels))
            m_report.unmapped[labels] += count;
    }
    for (const auto &[contract, count] : mapped->absentContracts)
        if (m_report.absentContracts.size() < listedUnmapped || m_report.absentContracts.count(contract))
            m_report.absentContracts[contract] += count;
    return true;
}

Instant SourcePull::confirmedBy(const Interval &stretch, const std::vector<ContractPage> &pages) const
{
    std::optional<Instant> last = m_terms.mayBeEmpty ? std::optional(stretch.end) : std::nullopt;
    for (const ContractPage &page : pages)
        if (const auto seen = seenBefore(page, stretch.end))
            latest(last, *seen);
    // What is late by less than the overlap is read again anyway.
    if (last && *last >= stretch.end - m_terms.overlap)
        return stretch.end;
    const Instant given = std::min(stretch.end, m_range.end - patience);
    return last ? std::max(*last, given) : given;
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
    m_connection->close([this] {
        if (m_callbacks.finished)
            m_callbacks.finished(std::move(m_report));
    });
}

} // namespace makegood::feeds

#include "moc_source_pull.cpp"
