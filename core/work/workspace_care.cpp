// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workspace_care.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "store/engine/engine_care.h"
#include "store/engine/engines.h"
#include "store/schema.h"

namespace makegood::work
{

namespace
{

using namespace std::chrono_literals;

QString realPathOf(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

// Sorts by time: 20261130-154500Z.
QString stampOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd-HHmmss'Z'"));
}

// The journal's head that the newest copy has, from its name: <time>-<entries>-<start of the hash>.makegood
QString headName(const JournalHead &head)
{
    return QString::number(head.count) + QLatin1Char('-') + QString::fromStdString(head.hash).left(12);
}

// The first characters of a copy's name: 20261130.
QString dayOf(const std::string &copy)
{
    return QFileInfo(QString::fromStdString(copy)).fileName().left(8);
}

// Which of the copies, newest first, goes: a morning of imports must not push out the days before it.
std::size_t oneTooMany(const std::vector<std::string> &copies)
{
    for (std::size_t i = copies.size() - 1; i > 0; --i)
        if (dayOf(copies[i]) == dayOf(copies[i - 1]))
            return i;
    return copies.size() - 1;
}

// A copy of an older Makegood is brought up to date once it has its place: only the file itself can be
// checked before.
Expected<bool> isWholeOlderCopy(const store::Engine &engine, const std::string &copy)
{
    const auto database = store::Database::open(engine, copy, store::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    return store::checkSchema(**database).and_then([&](store::SchemaState state) -> Expected<bool> {
        if (state != store::SchemaState::Older)
            return false;
        return engine.care().checkIntegrity(**database).map([] { return true; });
    });
}

Error notAsWritten(Error error, const std::string &copy)
{
    error.file = copy;
    error.what = "the copy is not as Makegood wrote it (" + error.what
        + "); nothing was restored, and the workspace is as it was";
    error.is = ErrorCase::Plain; // the workspace is not the damaged one
    return error;
}

// `fresh` is what is about to be put in place, `copy` what it was made of.
Expected<void> checkCopy(const store::Engine &engine, const std::string &fresh, const std::string &copy)
{
    if (const auto older = isWholeOlderCopy(engine, fresh); older && *older)
        return {};
    const auto source = Workspace::open(fresh, Workspace::Mode::ReadOnly);
    if (!source) {
        Error error = source.error();
        error.file = copy;
        error.what += "; nothing was restored";
        return tl::unexpected(error);
    }
    if (const auto whole = (*source)->upkeep().checkIntegrity(); !whole)
        return tl::unexpected(notAsWritten(whole.error(), copy));
    return {};
}

// The schema is looked at before a single row is read: a hostile one runs what it likes.
Expected<std::unique_ptr<store::Database>> openCopy(const store::Engine &engine, const std::string &copy)
{
    const auto refusedHere = [&copy](Error error) {
        error.file = copy;
        error.what += "; nothing was restored";
        return tl::unexpected(std::move(error));
    };
    if (const auto admitted = engine.admit(copy, store::Access::ReadOnly); !admitted)
        return refusedHere(admitted.error());
    auto database = store::Database::open(engine, copy, store::Access::ReadOnly);
    if (!database)
        return refusedHere(database.error());
    if (const auto state = store::checkSchema(**database); !state)
        return refusedHere(state.error());
    if (const auto ready = (*database)->configure(store::Access::ReadOnly); !ready)
        return refusedHere(ready.error());
    // Writing it anew may heal what is damaged, and hide it.
    if (const auto whole = engine.care().checkIntegrity(**database); !whole)
        return tl::unexpected(notAsWritten(whole.error(), copy));
    return std::move(*database);
}

} // namespace

Expected<Restored> restoreWorkspace(const std::string &copy, const std::string &path, Instant now,
                                    const Keyring &keyring)
{
    const store::Engine &engine = store::engineOf(path);
    const auto database = openCopy(engine, copy);
    if (!database)
        return tl::unexpected(database.error());
    const QString target = realPathOf(path);
    const bool isThere = QFileInfo::exists(target);
    std::string aside = (target + QStringLiteral(".replaced-") + stampOf(now)).toStdString();
    for (int i = 2; QFileInfo::exists(QString::fromStdString(aside)); ++i)
        aside = (target + QStringLiteral(".replaced-%1-%2").arg(stampOf(now)).arg(i)).toStdString();
    const auto done = engine.care().restore(
        **database, path, aside, [&](const std::string &fresh) { return checkCopy(engine, fresh, copy); });
    if (!done && done.error().is != ErrorCase::NewFileUnconfirmed)
        return tl::unexpected(done.error());
    // Else the check would tell for ever that an older copy lies here.
    if (const auto restored = Workspace::open(path)) {
        const auto seal = verifySeal(**restored, keyring);
        if (seal && seal->state == SealState::Broken)
            (void)sealAnew(**restored, keyring);
    }
    return Restored{isThere ? aside : std::string(), done.has_value()};
}

Expected<Compacted> compactWorkspace(const std::string &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const store::Engine &engine = store::engineOf(path);
    const std::int64_t before = engine.care().sizeOf(path);
    return (*workspace)->upkeep().compact().map([&] {
        return Compacted{before, engine.care().sizeOf(path)};
    });
}

std::string backupFolder(const std::string &path, const std::string &chosen)
{
    const QString real = realPathOf(path);
    if (chosen.empty())
        return (real + QStringLiteral(".backups")).toStdString();
    // Files of one name from two folders must not rotate each other away.
    const QByteArray mark = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(QString::fromStdString(chosen))
        .filePath(QFileInfo(real).fileName() + QLatin1Char('-') + QString::fromLatin1(mark.left(8))
                  + QStringLiteral(".backups"))
        .toStdString();
}

std::vector<std::string> automaticBackups(const std::string &path, const std::string &chosen)
{
    const QDir folder(QString::fromStdString(backupFolder(path, chosen)));
    std::vector<std::string> out;
    for (const QString &name : folder.entryList({QStringLiteral("*.makegood")}, QDir::Files, QDir::Name))
        out.push_back(folder.filePath(name).toStdString());
    std::ranges::reverse(out);
    return out;
}

Expected<std::string> backUpWhenDue(Workspace &workspace, Instant now, const BackupRule &rule)
{
    const auto head = workspace.journal().head();
    if (!head)
        return tl::unexpected(head.error());
    const std::string path = workspace.path();
    std::vector<std::string> there = automaticBackups(path, rule.folder);
    if (!there.empty()) {
        const QString newest = QFileInfo(QString::fromStdString(there.front())).fileName();
        const QString due = stampOf(now - rule.apart);
        if (newest.left(due.size()) > due || newest.contains(headName(*head)))
            return std::string();
    }
    const QString folder = QString::fromStdString(backupFolder(path, rule.folder));
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return tl::unexpected(store::storeError(ErrorKind::Unreachable, folder.toStdString(),
                                                "the folder for automatic copies cannot be made"));
    const std::string copy = (folder + QLatin1Char('/') + stampOf(now) + QLatin1Char('-') + headName(*head)
                              + QLatin1String(".makegood"))
                                 .toStdString();
    if (const auto made = workspace.upkeep().backupTo(copy); !made)
        return tl::unexpected(made.error());
    // The new one is whole before an old one goes.
    there.insert(there.begin(), copy);
    while (there.size() > std::max<std::size_t>(rule.most, 1)) {
        const std::size_t old = oneTooMany(there);
        QFile::remove(QString::fromStdString(there[old]));
        there.erase(there.begin() + static_cast<std::ptrdiff_t>(old));
    }
    return copy;
}

Expected<std::string> backUpBeforeBulkChange(Workspace &workspace, Instant now, BackupRule rule)
{
    rule.apart = 1h;
    return backUpWhenDue(workspace, now, rule);
}

} // namespace makegood::work
