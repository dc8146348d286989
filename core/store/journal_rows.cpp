// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_rows.h"

#include <map>

#include <QCryptographicHash>

#include "store/service_list.h"

namespace makegood::store
{

namespace
{

using Bytes = std::vector<std::uint8_t>;

void add(QCryptographicHash &hash, std::string_view field)
{
    const QByteArray length = QByteArray::number(qulonglong(field.size())) + ':';
    hash.addData(length);
    hash.addData(QByteArray(field.data(), qsizetype(field.size())));
}

Bytes hashOf(const Bytes &previous, const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, std::string_view(reinterpret_cast<const char *>(previous.data()), previous.size()));
    add(hash, std::to_string(entry.seq));
    add(hash, std::to_string(entry.at.time_since_epoch().count()));
    for (const std::string *field : {&entry.who, &entry.kind, &entry.contract, &entry.payload})
        add(hash, *field);
    if (entry.rows)
        add(hash, *entry.rows);
    const QByteArray result = hash.result();
    return {result.begin(), result.end()};
}

struct Last {
    std::int64_t seq = 0;
    Bytes hash;
};

Expected<Last> lastOf(Database &database)
{
    Statement select(database, "select_journal_head");
    Last last;
    if (select.next())
        last = {select.number(0), select.bytes(1)};
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return last;
}

JournalEntry entryOf(const Statement &s)
{
    return {s.number(0), s.instant(1), s.text(2), s.text(3), s.text(4), s.text(5), s.optionalText(6)};
}

// Visits entries while number and hash follow from the entry before.
template <typename F> Expected<void> walkChain(Database &database, F &&visit)
{
    Statement select(database, "select_journal");
    Bytes previous;
    std::int64_t expected = 1;
    while (select.next()) {
        JournalEntry entry = entryOf(select);
        Bytes hash = select.bytes(7);
        if (entry.seq != expected || hash != hashOf(previous, entry)) {
            Error broken
                = storeError(ErrorKind::Refused, database.path(),
                             "the journal was changed from outside at entry " + std::to_string(expected));
            broken.is = ErrorCase::Damaged;
            return tl::unexpected(std::move(broken));
        }
        previous = std::move(hash);
        ++expected;
        visit(std::move(entry));
    }
    return select.outcome();
}

} // namespace

std::int64_t soundEntries(Database &database)
{
    std::int64_t sound = 0;
    [[maybe_unused]] const auto done = walkChain(database, [&](const JournalEntry &) { ++sound; });
    return sound;
}

Expected<std::string> rowHashes(Database &database, const std::set<RowSet> &changed)
{
    std::vector<std::string> fields;
    for (const RowSet &rows : changed) {
        const auto hash = database.engine().schema().hashOf(database, rows);
        if (!hash)
            return tl::unexpected(hash.error());
        for (const std::string *field : {&rows.table, &rows.contract, &*hash})
            fields.push_back(*field);
    }
    return escapedLines(fields);
}

Expected<void> appendRest(Database &database)
{
    const std::set<RowSet> rest = database.takeChanged();
    if (rest.empty())
        return {};
    auto rows = rowHashes(database, rest);
    if (!rows)
        return tl::unexpected(rows.error());
    Statement select(database, "select_last_entry");
    const bool isFirst = !select.next();
    JournalEntry entry{0,
                       isFirst ? Instant() : select.instant(0),
                       isFirst ? "" : select.text(1),
                       "rows",
                       {},
                       {},
                       std::move(*rows)};
    if (const auto done = select.outcome(); !done)
        return done;
    return appendToJournal(database, entry);
}

Expected<std::vector<RowDifference>> rowDifferences(Database &database)
{
    std::map<RowSet, RowDifference> last;
    bool isCovered = false; // an older program wrote no hashes
    const auto walked = walkChain(database, [&](JournalEntry &&entry) {
        if (!entry.rows)
            return;
        isCovered = true;
        const std::vector<std::string> fields = splitEscapedLines(*entry.rows);
        for (std::size_t i = 0; i + 2 < fields.size(); i += 3)
            last[{fields[i], fields[i + 1]}] = {{fields[i], fields[i + 1]}, entry.seq, fields[i + 2]};
    });
    if (!walked)
        return tl::unexpected(walked.error());
    const auto sets = database.engine().schema().rowSets(database);
    if (!sets)
        return tl::unexpected(sets.error());
    if (isCovered)
        for (const RowSet &rows : *sets)
            last.try_emplace(rows, RowDifference{rows, 0, {}});
    std::vector<RowDifference> out;
    for (const auto &[rows, expected] : last) {
        const auto hash = database.engine().schema().hashOf(database, rows);
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash != expected.hash)
            out.push_back(expected);
    }
    return out;
}

Expected<void> appendToJournal(Database &database, const JournalEntry &given)
{
    const auto last = lastOf(database);
    if (!last)
        return tl::unexpected(last.error());
    JournalEntry entry = given;
    entry.seq = last->seq + 1;
    if (!entry.rows) {
        auto rows = rowHashes(database, database.takeChanged());
        if (!rows)
            return tl::unexpected(rows.error());
        entry.rows = std::move(*rows);
    }
    Statement append(database, "append_journal");
    append.bind(entry.seq)
        .bind(entry.at)
        .bind(entry.who)
        .bind(entry.kind)
        .bind(entry.contract)
        .bind(entry.payload)
        .bind(entry.rows);
    append.bindBytes(hashOf(last->hash, entry)).run();
    return append.outcome();
}

Expected<std::vector<JournalEntry>> readJournal(Database &database)
{
    std::vector<JournalEntry> out;
    const auto done = walkChain(database, [&](JournalEntry &&entry) { out.push_back(std::move(entry)); });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Expected<std::vector<JournalEntry>> readJournalPage(Database &database, std::int64_t from, std::int64_t count)
{
    Statement select(database, "select_journal_page");
    select.bind(from).bind(count);
    std::vector<JournalEntry> out;
    while (select.next())
        out.push_back(entryOf(select));
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

Expected<void> verifyJournal(Database &database)
{
    return walkChain(database, [](JournalEntry &&) {});
}

Expected<JournalHead> journalHead(Database &database)
{
    const auto last = lastOf(database);
    if (!last)
        return tl::unexpected(last.error());
    const QByteArray hash(reinterpret_cast<const char *>(last->hash.data()), qsizetype(last->hash.size()));
    return JournalHead{last->seq, hash.toHex().toStdString()};
}

} // namespace makegood::store
