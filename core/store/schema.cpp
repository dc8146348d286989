// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

#include "store/backup.h"

namespace makegood::store
{

namespace
{

Expected<std::int64_t> pragma(Database &database, const char *text)
{
    QSqlQuery query(database.handle());
    if (!query.exec(QLatin1String(text)) || !query.next())
        return tl::unexpected(database.failure(query.lastError()));
    return query.value(0).toLongLong();
}

Expected<void> exec(Database &database, const QString &text)
{
    QSqlQuery query(database.handle());
    if (!query.exec(text))
        return tl::unexpected(database.failure(query.lastError()));
    return {};
}

// A name beside the workspace that is still free.
std::string backupName(const std::string &path, int version)
{
    const std::string plain = path + ".before-" + std::to_string(version);
    std::string name = plain;
    for (int i = 2; QFile::exists(QString::fromStdString(name)); ++i)
        name = plain + '-' + std::to_string(i);
    return name;
}

} // namespace

Expected<SchemaState> checkSchema(Database &database, const UpgradePlan &plan)
{
    // These two stand in the header: asking for them reads no table and no schema.
    const auto id = pragma(database, "PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    const auto version = pragma(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    // EXTRA is FULL and also syncs the folder once the rollback journal is gone: without that a power cut
    // could bring the journal back and with it the state before an acknowledged commit.
    for (const char *setting : {"PRAGMA trusted_schema = OFF", "PRAGMA foreign_keys = ON",
                                "PRAGMA cell_size_check = ON", "PRAGMA synchronous = EXTRA"})
        if (const auto done = exec(database, QLatin1String(setting)); !done)
            return tl::unexpected(done.error());
    if (*id == 0 && *version == 0) {
        const auto pages = pragma(database, "PRAGMA page_count");
        if (!pages)
            return tl::unexpected(pages.error());
        if (*pages == 0)
            return SchemaState::Empty;
    }
    if (*id != applicationId || *version < 1)
        return tl::unexpected(storeError(ErrorKind::Refused, database.path(),
                                         "the file is no Makegood workspace; it was left as it is"));
    return *version > plan.version ? SchemaState::Newer
        : *version < plan.version  ? SchemaState::Older
                                   : SchemaState::Current;
}

Expected<void> upgradeSchema(Database &database, const UpgradePlan &plan)
{
    const auto before = pragma(database, "PRAGMA user_version");
    if (!before)
        return tl::unexpected(before.error());
    if (*before >= plan.version)
        return {};
    if (*before > 0)
        if (const auto saved = copyTo(database, backupName(database.path(), plan.version)); !saved)
            return saved;
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    // Asked again under the write lock: another program may have been faster.
    const auto version = pragma(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    for (auto next = *version + 1; next <= plan.version; ++next) {
        const QString file
            = QStringLiteral("%1/upgrade_%2.sql").arg(plan.folder).arg(next, 4, 10, QLatin1Char('0'));
        if (const auto done = runScript(database, file); !done)
            return done;
    }
    // A pragma takes no bound value; both numbers are ours.
    for (const QString &mark : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                QStringLiteral("PRAGMA user_version = %1").arg(plan.version)})
        if (const auto done = exec(database, mark); !done)
            return done;
    return transaction.commit();
}

Expected<void> canBeRead(Database &database)
{
    const QDir folder{QLatin1String(sqlFolder)};
    for (const QString &file : folder.entryList({QStringLiteral("select_*.sql")})) {
        const Statement prepared(database, qPrintable(file.chopped(4)));
        if (const auto done = prepared.outcome(); !done)
            return done;
    }
    return {};
}

} // namespace makegood::store
