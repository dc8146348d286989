// SPDX-License-Identifier: GPL-3.0-or-later
// The history of runs of each source, and the series of the last one that belong to no service.
#include "store/sql_stores.h"

namespace makegood::store
{

Expected<void> SqlSources::addRun(const std::string &source, const SourceRun &run)
{
    return write([&]() -> Expected<void> {
        const auto there = recorded(source);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return refuse(ErrorKind::Refused,
                          "there is no source '" + source + "' in this workspace; its run was not recorded");
        const auto inserted = this->run("insert_source_run", source, run.began, run.ended,
                                        static_cast<std::int64_t>(run.outcome), std::int64_t(run.pages),
                                        std::int64_t(run.checks), run.error);
        if (!inserted)
            return tl::unexpected(inserted.error());
        const auto dropped = this->run("delete_old_source_runs", source, source, std::int64_t(keptRuns));
        if (!dropped)
            return tl::unexpected(dropped.error());
        return run.pages > 0 ? writeUnmapped(source, run) : Expected<void>();
    });
}

Expected<void> SqlSources::writeUnmapped(const std::string &source, const SourceRun &run)
{
    if (const auto gone = this->run("delete_source_unmapped", source); !gone)
        return tl::unexpected(gone.error());
    std::size_t written = 0;
    for (const auto &[series, samples] : run.unmapped) {
        if (written++ == SourceRun::mostUnmapped)
            break;
        if (const auto row = this->run("insert_source_unmapped", source, series, std::int64_t(samples)); !row)
            return tl::unexpected(row.error());
    }
    return {};
}

Expected<std::map<std::string, std::uint64_t>> SqlSources::unmappedOf(const std::string &source)
{
    Statement select(m_database, "select_source_unmapped");
    select.bind(source);
    std::map<std::string, std::uint64_t> out;
    while (select.next())
        out.emplace(select.text(0), static_cast<std::uint64_t>(select.number(1)));
    return after(select, std::move(out));
}

Expected<std::vector<SourceRun>> SqlSources::runs(const std::string &source, int most)
{
    const Transaction moment(m_database, Transaction::Kind::Read);
    if (const auto begun = moment.begun(); !begun)
        return tl::unexpected(begun.error());
    std::vector<SourceRun> out;
    {
        Statement select(m_database, "select_source_runs");
        select.bind(source).bind(std::int64_t(most));
        while (select.next())
            out.push_back({select.instant(0), select.instant(1), select.choice<SourceRunOutcome>(2, 4),
                           static_cast<std::uint64_t>(select.number(3)),
                           static_cast<std::uint64_t>(select.number(4)), select.text(5)});
        if (const auto done = select.outcome(); !done)
            return tl::unexpected(done.error());
    }
    const auto read = std::ranges::find_if(out, [](const SourceRun &run) { return run.pages > 0; });
    if (read == out.end())
        return out;
    return unmappedOf(source).map([&](std::map<std::string, std::uint64_t> unmapped) {
        read->unmapped = std::move(unmapped);
        return std::move(out);
    });
}

} // namespace makegood::store
