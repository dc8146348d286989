// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workspace_care.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "store/engine/engines.h"

namespace makegood::work
{

namespace
{

using namespace std::chrono_literals;

QString backupFolder(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QString real = file.canonicalFilePath();
    return (real.isEmpty() ? file.absoluteFilePath() : real) + QStringLiteral(".backups");
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

} // namespace

Expected<Restored> restoreWorkspace(const std::string &copy, const std::string &path, Instant now,
                                    const Keyring &keyring)
{
    const store::Engine &engine = store::engineOf(path);
    {
        const auto source = Workspace::open(copy, Workspace::Mode::ReadOnly);
        if (!source) {
            Error error = source.error();
            error.what += "; nothing was restored";
            return tl::unexpected(error);
        }
        if (const auto whole = (*source)->upkeep().checkIntegrity(); !whole) {
            Error error = whole.error();
            error.file = copy;
            error.what = "the copy is not as Makegood wrote it (" + error.what
                + "); nothing was restored, and the workspace is as it was";
            return tl::unexpected(error);
        }
    }
    const auto database = store::Database::open(engine, copy, store::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const QString target = backupFolder(path).chopped(8);
    const bool isThere = QFileInfo::exists(target);
    std::string aside = (target + QStringLiteral(".replaced-") + stampOf(now)).toStdString();
    for (int i = 2; QFileInfo::exists(QString::fromStdString(aside)); ++i)
        aside = (target + QStringLiteral(".replaced-%1-%2").arg(stampOf(now)).arg(i)).toStdString();
    if (const auto done = engine.care().restore(**database, path, aside); !done)
        return tl::unexpected(done.error());
    // Else the check would tell for ever that an older copy lies here.
    if (const auto restored = Workspace::open(path)) {
        const auto seal = verifySeal(**restored, keyring);
        if (seal && seal->state == SealState::Broken)
            (void)sealAnew(**restored, keyring);
    }
    return Restored{isThere ? aside : std::string()};
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

std::vector<std::string> automaticBackups(const std::string &path)
{
    const QDir folder(backupFolder(path));
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
    std::vector<std::string> there = automaticBackups(path);
    if (!there.empty()) {
        const QString newest = QFileInfo(QString::fromStdString(there.front())).fileName();
        const QString due = stampOf(now - rule.apart);
        if (newest.left(due.size()) > due || newest.contains(headName(*head)))
            return std::string();
    }
    const QString folder = backupFolder(path);
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
    for (std::size_t i = rule.most; i <= there.size(); ++i)
        QFile::remove(QString::fromStdString(there[i - 1]));
    return copy;
}

Expected<std::string> backUpBeforeBulkChange(Workspace &workspace, Instant now)
{
    return backUpWhenDue(workspace, now, {BackupRule{}.most, 1h});
}

} // namespace makegood::work
