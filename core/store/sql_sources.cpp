// SPDX-License-Identifier: GPL-3.0-or-later
// Sources of live data with their cursors.
#include "store/sql_stores.h"

namespace makegood::store
{

namespace
{

std::string sourceText(const StoredSource &source)
{
    return source.id + ' ' + source.settings
        + (source.contract.empty() ? std::string() : " for contract " + source.contract)
        + (source.every ? " every " + formatDuration(*source.every) : std::string())
        + (source.paused ? ", paused" : "");
}

std::optional<std::int64_t> inMilliseconds(const std::optional<Duration> &every)
{
    return every ? std::optional<std::int64_t>(every->count()) : std::nullopt;
}

std::optional<Duration> everyOf(const std::optional<std::int64_t> &milliseconds)
{
    return milliseconds ? std::optional<Duration>(*milliseconds) : std::nullopt;
}

// A change of `paused` alone is an act of its own.
const char *sourceAct(const Edit<StoredSource> &edit)
{
    if (!edit.after)
        return "remove-source";
    if (edit.before && edit.before->paused != edit.after->paused) {
        StoredSource same = *edit.after;
        same.paused = edit.before->paused;
        if (same.isAs(*edit.before))
            return edit.after->paused ? "pause-source" : "resume-source";
    }
    return "source";
}

std::string sourceJournalText(const Edit<StoredSource> &edit)
{
    if (!edit.after)
        return sourceText(*edit.before);
    if (std::string_view(sourceAct(edit)) != "source")
        return edit.after->id;
    return sourceText(*edit.after)
        + (edit.before && !edit.before->isAs(*edit.after) ? " (before: " + sourceText(*edit.before) + ')'
                                                          : std::string());
}

} // namespace

Expected<std::map<std::string, Instant>> SqlSources::cursorsOf(const std::string &source)
{
    Statement select(m_database, "select_source_cursors");
    select.bind(source);
    std::map<std::string, Instant> out;
    while (select.next())
        out.emplace(select.text(0), select.instant(1));
    return after(select, std::move(out));
}

Expected<std::string> SqlSources::memory(const std::string &id)
{
    Statement select(m_database, "select_source_memory");
    select.bind(id);
    std::string out = select.next() ? select.text(0) : std::string();
    return after(select, std::move(out));
}

Expected<std::vector<StoredSource>> SqlSources::list()
{
    const Transaction moment(m_database, Transaction::Kind::Read);
    if (const auto begun = moment.begun(); !begun)
        return tl::unexpected(begun.error());
    std::vector<StoredSource> out;
    {
        Statement select(m_database, "select_sources");
        while (select.next())
            out.push_back({select.text(0),
                           select.text(1),
                           select.text(2),
                           select.text(3),
                           {},
                           select.optionalInstant(4),
                           select.flag(5),
                           everyOf(select.optionalNumber(6))});
        if (const auto done = select.outcome(); !done)
            return tl::unexpected(done.error());
    }
    for (StoredSource &source : out) {
        auto cursors = cursorsOf(source.id);
        if (!cursors)
            return tl::unexpected(cursors.error());
        source.cursors = std::move(*cursors);
    }
    return out;
}

Expected<std::optional<StoredSource>> SqlSources::recorded(const std::string &id)
{
    std::optional<StoredSource> out;
    Statement select(m_database, "select_source");
    if (select.bind(id).next())
        out = StoredSource{id,
                           select.text(0),
                           select.text(1),
                           select.text(2),
                           {},
                           {},
                           select.flag(3),
                           everyOf(select.optionalNumber(4))};
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    if (!out)
        return out;
    return cursorsOf(id).map([&](std::map<std::string, Instant> cursors) {
        out->cursors = std::move(cursors);
        return out;
    });
}

Expected<void> SqlSources::save(const Edit<StoredSource> &edit, const Actor &actor)
{
    if (!edit.before && !edit.after)
        return {};
    const std::string &id = edit.after ? edit.after->id : edit.before->id;
    return write([&]() -> Expected<void> {
        const auto there = recorded(id);
        if (!there)
            return tl::unexpected(there.error());
        if (there->has_value() != edit.before.has_value() || (*there && !(*there)->isAs(*edit.before)))
            return refuse(ErrorKind::Refused,
                          *there ? "the source '" + id
                                  + "' was recorded or changed meanwhile; nothing was changed"
                                 : "there is no source '" + id + "' any more; nothing was changed");
        if (*there && edit.after && (*there)->isAs(*edit.after) && (*there)->cursors == edit.after->cursors)
            return {};
        if (const auto done = writeSource(edit); !done)
            return done;
        return append(actor, sourceAct(edit), edit.after ? edit.after->contract : edit.before->contract,
                      sourceJournalText(edit));
    });
}

Expected<void> SqlSources::writeSource(const Edit<StoredSource> &edit)
{
    const auto done = [](const Expected<std::int64_t> &rows) { return rows.map([](std::int64_t) {}); };
    if (!edit.after)
        return done(run("delete_source", edit.before->id)); // its cursors and its memory with it
    const StoredSource &source = *edit.after;
    if (!source.contract.empty())
        if (const auto there = requireContract(source.contract); !there)
            return there;
    if (const auto rows = run("upsert_source", source.id, source.contract, source.kind, source.settings,
                              source.paused, inMilliseconds(source.every));
        !rows)
        return done(rows);
    if (const auto rows = run("delete_source_cursors", source.id); !rows)
        return done(rows);
    for (const auto &[contract, at] : source.cursors) {
        if (const auto there = requireContract(contract); !there)
            return there;
        if (const auto rows = run("upsert_source_cursor", source.id, contract, at); !rows)
            return done(rows);
    }
    return {};
}

} // namespace makegood::store
