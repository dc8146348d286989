// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/folder/folder_connection.h"

#include <algorithm>
#include <map>

#include <QTimer>

#include "feeds/folder/folder_source.h"

namespace makegood::feeds
{

namespace
{

Labels labelsOf(const std::string &service, const std::string &probe, const std::string &file)
{
    return {{"service", service}, {"probe", probe}, {"file", file}};
}

} // namespace

FolderConnection::FolderConnection(std::shared_ptr<const FolderSource> source)
    : m_source(std::move(source))
{
}

FolderConnection::~FolderConnection() = default;

template <typename T> void FolderConnection::later(Done<T> done, std::function<Expected<T>()> work)
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

void FolderConnection::cancel()
{
    if (m_cancelled)
        std::exchange(m_cancelled, nullptr)();
}

// Files that cannot be read are left out where others can: a sync names each of them.
Expected<void> FolderConnection::readAll()
{
    if (m_isRead)
        return {};
    const auto files = m_source->list(Instant::max());
    if (!files)
        return tl::unexpected(files.error());
    std::optional<Error> first;
    for (const FileMark &file : files->ready) {
        auto contents = m_source->read(file.name, {});
        if (contents)
            m_files.emplace_back(file.name, std::move(*contents));
        else if (!first)
            first = contents.error().front();
    }
    if (m_files.empty() && first)
        return tl::unexpected(*first);
    m_isRead = true;
    return {};
}

void FolderConnection::check(Done<SourceStatus> done)
{
    later<SourceStatus>(std::move(done), [this]() -> Expected<SourceStatus> {
        return m_source->list(Instant::max()).map([](const ListedFiles &) { return SourceStatus(); });
    });
}

void FolderConnection::discover(const Interval &, Done<std::vector<DiscoveredSeries>> done)
{
    later<std::vector<DiscoveredSeries>>(
        std::move(done), [this]() -> Expected<std::vector<DiscoveredSeries>> {
            if (auto read = readAll(); !read)
                return tl::unexpected(read.error());
            std::map<Labels, DiscoveredSeries> found;
            const auto meet = [&](Labels labels, Instant at, CheckState state, SeriesKind kind) {
                labels.erase("file"); // the same series may go on in the next file
                DiscoveredSeries &series = found[labels];
                if (series.labels.empty() || at >= series.lastAt) {
                    series.labels = labels;
                    series.lastAt = at;
                    series.lastState = state;
                    series.kind = kind;
                }
            };
            for (const auto &[name, contents] : m_files) {
                for (const CheckSeries &series : contents.checks)
                    for (const auto &chunk : series.chunks())
                        if (chunk->head.count > 0)
                            meet(labelsOf(series.service(), series.probe(), name), chunk->head.last,
                                 chunk->head.lastState, SeriesKind::Checks);
                for (const ChangeSeries &series : contents.changes)
                    if (!series.changes.empty())
                        meet(labelsOf(series.service, series.probe, name), series.changes.back().at,
                             series.changes.back().state, SeriesKind::Changes);
                for (const RequestSeries &series : contents.requests)
                    if (!series.counts.empty())
                        meet(labelsOf(series.service, series.probe, name), series.counts.back().from,
                             CheckState::Unknown, SeriesKind::Requests);
                for (const ValueSeries &series : contents.values)
                    if (!series.samples.empty())
                        meet(labelsOf(series.service, series.probe, name), series.samples.back().at,
                             CheckState::Unknown, SeriesKind::Values);
            }
            std::vector<DiscoveredSeries> out;
            for (auto &[labels, series] : found)
                out.push_back(std::move(series));
            return out;
        });
}

void FolderConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    later<SourcePage>(std::move(done), [this, page]() -> Expected<SourcePage> {
        if (auto read = readAll(); !read)
            return tl::unexpected(read.error());
        SourcePage out;
        for (const auto &[name, contents] : m_files) {
            for (const CheckSeries &series : contents.checks) {
                RawSeries raw{labelsOf(series.service(), series.probe(), name), {}};
                for (const Check &check : series.checks(page))
                    raw.samples.push_back({check.at, check.state});
                out.samples += raw.samples.size();
                if (!raw.samples.empty())
                    out.series.push_back(std::move(raw));
            }
            for (const ChangeSeries &series : contents.changes) {
                RawChanges raw{labelsOf(series.service, series.probe, name), {}};
                for (const StateChange &change : series.changes) {
                    if (change.at >= page.end)
                        break;
                    if (change.at < page.start)
                        raw.changes.clear(); // of those before the page the last one holds at its start
                    raw.changes.push_back({change.at, change.state, change.detail});
                }
                out.samples += raw.changes.size();
                if (!raw.changes.empty())
                    out.changes.push_back(std::move(raw));
            }
            for (const RequestSeries &series : contents.requests) {
                RawCounts all{labelsOf(series.service, series.probe, name), RawCounts::Part::All, {}};
                RawCounts failed{all.labels, RawCounts::Part::Failed, {}};
                for (const RequestCount &row : series.counts)
                    if (page.contains(row.from)) {
                        all.counts.push_back({row.from, row.total * valueScale});
                        failed.counts.push_back({row.from, row.failed * valueScale});
                    }
                out.samples += all.counts.size();
                if (!all.counts.empty())
                    out.counts.insert(out.counts.end(), {std::move(all), std::move(failed)});
            }
            for (const ValueSeries &series : contents.values) {
                RawValues raw{labelsOf(series.service, series.probe, name), {}};
                for (const ValueSample &sample : series.samples)
                    if (page.contains(sample.at)) {
                        raw.values.push_back({sample.at, sample.least});
                        if (sample.isConflict())
                            raw.values.push_back({sample.at, sample.most});
                    }
                out.samples += raw.values.size();
                if (!raw.values.empty())
                    out.values.push_back(std::move(raw));
            }
        }
        return out;
    });
}

} // namespace makegood::feeds
