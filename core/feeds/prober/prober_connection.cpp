// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/prober_connection.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QTimer>

#include "feeds/prober/journal_reader.h"
#include "feeds/prober/probe_journal.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostSamples = 2'000'000; // of one page

Expected<SourceStatus> statusOf(const std::string &folder)
{
    const auto begin = journalBegin(folder);
    if (!begin)
        return tl::unexpected(begin.error());
    const auto end = journalEnd(folder);
    if (!end)
        return tl::unexpected(end.error());
    SourceStatus out;
    out.product = "built-in prober";
    out.earliest = *begin;
    // A round of which nothing is written yet may lie behind it.
    if (end->lastProbe)
        out.upTo = *end->lastProbe + Duration(1);
    if (ProbeJournal::writerOf(folder).empty())
        out.notes.push_back("Nobody probes now: keep the workspace open in the window, or run makegood-cli "
                            "probe.");
    return out;
}

std::vector<DiscoveredSeries> seriesIn(const JournalReading &journal)
{
    std::map<Labels, DiscoveredSeries> found;
    for (const ProbeRecord &record : journal.records) {
        Labels labels = probeLabels(record.name, record.address, record.check);
        DiscoveredSeries &series = found[labels];
        series.labels = std::move(labels);
        series.lastAt = record.at;
        series.lastState = record.result.state;
    }
    std::vector<DiscoveredSeries> out;
    for (auto &[labels, series] : found)
        out.push_back(std::move(series));
    return out;
}

SourcePage pageOf(JournalReading &&journal)
{
    SourcePage out;
    out.remarks = std::move(journal.remarks);
    if (journal.records.size() > mostSamples) {
        SourcePage shorter;
        shorter.tooMuch = true;
        shorter.why = "more than " + std::to_string(mostSamples) + " results";
        return shorter;
    }
    std::map<Labels, std::vector<RawSample>> found;
    for (const ProbeRecord &record : journal.records)
        found[probeLabels(record.name, record.address, record.check)].push_back(
            {record.at, record.result.state});
    for (auto &[labels, samples] : found) {
        std::ranges::stable_sort(samples, {}, &RawSample::at);
        out.samples += samples.size();
        out.series.push_back({labels, std::move(samples)});
    }
    return out;
}

} // namespace

ProberConnection::ProberConnection(ProberSettings settings, QSslConfiguration tls)
    : m_settings(std::move(settings))
    , m_tls(std::move(tls))
{
}

ProberConnection::~ProberConnection() = default;

template <typename T> void ProberConnection::later(Done<T> done, std::function<Expected<T>()> work)
{
    const auto isOpen = std::make_shared<bool>(true);
    const auto end = [done, isOpen](Expected<T> result) {
        if (std::exchange(*isOpen, false))
            done(std::move(result));
    };
    m_cancelled = [this, end] { QTimer::singleShot(0, &m_owner, [end] { end(interrupted("cancelled")); }); };
    QTimer::singleShot(0, &m_owner, [end, isOpen, work = std::move(work)] {
        if (*isOpen)
            end(work());
    });
}

void ProberConnection::cancel()
{
    m_round.reset();
    if (m_cancelled)
        std::exchange(m_cancelled, nullptr)();
}

void ProberConnection::check(Done<SourceStatus> done)
{
    later<SourceStatus>(std::move(done), [this] { return statusOf(m_settings.journal); });
}

void ProberConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    const auto isOpen = std::make_shared<bool>(true);
    const auto end = [done = std::move(done), isOpen](Expected<std::vector<DiscoveredSeries>> result) {
        if (std::exchange(*isOpen, false))
            done(std::move(result));
    };
    m_cancelled = [this, end] { QTimer::singleShot(0, &m_owner, [end] { end(interrupted("cancelled")); }); };
    QTimer::singleShot(0, &m_owner, [this, recent, end, isOpen] {
        if (!*isOpen)
            return;
        const auto journal = readJournal(m_settings.journal, recent);
        if (!journal)
            return end(tl::unexpected(journal.error()));
        std::vector<DiscoveredSeries> known = seriesIn(*journal);
        std::vector<ProbeTarget> unseen;
        for (const ProbeTarget &target : m_settings.targets)
            if (std::ranges::find(known, probeLabels(target.name, target.address, target.scheme),
                                  &DiscoveredSeries::labels)
                == known.end())
                unseen.push_back(target);
        if (unseen.empty())
            return end(std::move(known));
        lookAt(std::move(unseen), recent.end, std::move(known), end);
    });
}

void ProberConnection::lookAt(std::vector<ProbeTarget> targets, Instant at,
                              std::vector<DiscoveredSeries> known,
                              const std::function<void(Expected<std::vector<DiscoveredSeries>>)> &end)
{
    m_round = std::make_unique<ProbeRound>(
        targets, at, RoundMeans{m_networks, m_tls, m_settings.timeout, machineHasNetwork});
    m_round->start([this, known = std::move(known), end](const std::vector<ProbeRecord> &records) mutable {
        const auto ended = std::move(m_round);
        for (const ProbeRecord &record : records)
            known.push_back({probeLabels(record.name, record.address, record.check), record.at,
                             record.result.state, SeriesKind::Checks});
        std::ranges::sort(known, {}, &DiscoveredSeries::labels);
        end(std::move(known));
    });
}

void ProberConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    later<SourcePage>(std::move(done), [this, page] {
        return readJournal(m_settings.journal, page).map([](JournalReading &&journal) {
            return pageOf(std::move(journal));
        });
    });
}

} // namespace makegood::feeds
