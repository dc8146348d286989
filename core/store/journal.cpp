// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include <QCryptographicHash>

namespace makegood
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

} // namespace

Expected<void> appendToJournal(Database &database, const JournalEntry &given)
{
    const auto last = lastOf(database);
    if (!last)
        return tl::unexpected(last.error());
    JournalEntry entry = given;
    entry.seq = last->seq + 1;
    Statement append(database, "append_journal");
    append.bind(entry.seq)
        .bind(entry.at)
        .bind(entry.who)
        .bind(entry.kind)
        .bind(entry.contract)
        .bind(entry.payload);
    append.bindBytes(hashOf(last->hash, entry)).run();
    return append.outcome();
}

Expected<std::vector<JournalEntry>> readJournal(Database &database)
{
    Statement select(database, "select_journal");
    std::vector<JournalEntry> out;
    Bytes previous;
    while (select.next()) {
        JournalEntry entry{select.number(0), select.instant(1), select.text(2),
                           select.text(3),   select.text(4),    select.text(5)};
        const Bytes hash = select.bytes(6);
        if (entry.seq != std::int64_t(out.size()) + 1 || hash != hashOf(previous, entry)) {
            Error e;
            e.file = database.path();
            e.what = "the journal was changed from outside at entry " + std::to_string(out.size() + 1);
            return tl::unexpected(std::move(e));
        }
        previous = hash;
        out.push_back(std::move(entry));
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

Expected<JournalHead> journalHead(Database &database)
{
    const auto last = lastOf(database);
    if (!last)
        return tl::unexpected(last.error());
    const QByteArray hash(reinterpret_cast<const char *>(last->hash.data()), qsizetype(last->hash.size()));
    return JournalHead{last->seq, hash.toHex().toStdString()};
}

} // namespace makegood
