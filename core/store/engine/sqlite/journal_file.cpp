// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of both files: https://www.sqlite.org/fileformat2.html, sections 1.3 and 3.
#include "store/engine/sqlite/journal_file.h"

#include <chrono>
#include <cstdint>
#include <thread>

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>
#include <sqlite3.h>

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

// The first bytes of the database by SQLite's own file: closing another descriptor of it would drop the locks
// of every connection of this process (https://www.sqlite.org/howtocorrupt.html, section 2.2). `immutable`:
// without looking at the journal.
QByteArray startOf(const QString &path)
{
    const QByteArray name = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    sqlite3 *handle = nullptr;
    sqlite3_file *file = nullptr;
    QByteArray out(100, '\0');
    const bool done
        = sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
            == SQLITE_OK
        && sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK
        && file != nullptr && file->pMethods != nullptr
        && file->pMethods->xRead(file, out.data(), static_cast<int>(out.size()), 0) == SQLITE_OK;
    sqlite3_close(handle);
    return done ? out : QByteArray();
}

/// Numbers that must fit: those of the database now, and what the journal says was there before.
struct Fit {
    bool fits = true;
    QByteArray seen; ///< by which a writer at work is told from a journal that was left behind
};

Fit fitOf(const QString &path)
{
    QFile journal(path + QStringLiteral("-journal"));
    if (!journal.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = journal.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"))
        return {}; // SQLite does not play it back
    const std::uint32_t pagesBefore = numberAt(header, 16);
    const std::uint32_t sector = numberAt(header, 20);
    const std::uint32_t page = numberAt(header, 24);
    const QByteArray now = startOf(path);
    if (sector < 32 || sector > 65536 || page < 512 || page > 65536 || now.isEmpty())
        return {}; // also the first transaction of a new file
    const QByteArray seen = header + now;
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
        return {counter == before || counter == before + 1, seen};
    }
    return {numberAt(now, pageCountAt) == pagesBefore, seen};
}

} // namespace

bool journalBelongsTo(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-journal")).size() == 0)
        return true;
    // A writer at work may commit between the two looks; what was left behind stays as it is.
    const Fit first = fitOf(path);
    if (first.fits)
        return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    const Fit again = fitOf(path);
    return again.fits || again.seen != first.seen;
}

} // namespace makegood::store
