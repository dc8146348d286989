// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of both files: https://www.sqlite.org/fileformat2.html, sections 1.3 and 3.
#include "store/engine/sqlite/journal_file.h"

#include <cstdint>

#include <QFile>
#include <QtEndian>

namespace makegood::store
{

namespace
{

constexpr qint64 headerBytes = 28; ///< of a rollback journal
constexpr qsizetype changeCounterAt = 24; ///< in page 1
constexpr qsizetype pageCountAt = 28;

std::uint32_t numberAt(const QByteArray &bytes, qsizetype at)
{
    return bytes.size() < at + 4 ? 0 : qFromBigEndian<std::uint32_t>(bytes.constData() + at);
}

} // namespace

bool journalBelongsTo(const QString &path)
{
    QFile journal(path + QStringLiteral("-journal"));
    QFile database(path);
    if (!journal.open(QIODevice::ReadOnly) || !database.open(QIODevice::ReadOnly))
        return true;
    const QByteArray header = journal.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"))
        return true; // SQLite does not play it back
    const std::uint32_t pagesBefore = numberAt(header, 16);
    const std::uint32_t sector = numberAt(header, 20);
    const std::uint32_t page = numberAt(header, 24);
    if (sector < 32 || sector > 65536 || page < 512 || page > 65536)
        return true;
    const QByteArray now = database.read(100);
    if (now.size() < 100)
        return true; // the first transaction of a new file
    // Page 1 as it was before the transaction: the change counter is the file's, or one less once the
    // transaction has written page 1.
    const qint64 record = qint64(page) + 8;
    for (qint64 at = sector; at + record <= journal.size(); at += record) {
        journal.seek(at);
        const QByteArray start = journal.read(4 + 100);
        if (numberAt(start, 0) == 0 || numberAt(start, 0) > pagesBefore)
            break;
        if (numberAt(start, 0) != 1)
            continue;
        const std::uint32_t before = numberAt(start, 4 + changeCounterAt);
        const std::uint32_t counter = numberAt(now, changeCounterAt);
        return counter == before || counter == before + 1;
    }
    return numberAt(now, pageCountAt) == pagesBefore;
}

} // namespace makegood::store
