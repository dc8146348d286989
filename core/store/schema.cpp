// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QDir>

namespace makegood::store
{

Expected<SchemaState> checkSchema(Database &database, int version)
{
    const auto mark = database.engine().readMark(database);
    if (!mark)
        return tl::unexpected(mark.error());
    if (mark->isEmpty)
        return SchemaState::Empty;
    if (mark->applicationId != applicationId || mark->version < 1)
        return tl::unexpected(storeError(ErrorKind::Refused, database.path(),
                                         "the file is no Makegood workspace; it was left as it is"));
    return mark->version > version ? SchemaState::Newer
        : mark->version < version  ? SchemaState::Older
                                   : SchemaState::Current;
}

Expected<void> upgradeSchema(Database &database, const UpgradePlan &plan)
{
    const Engine &engine = database.engine();
    const auto before = engine.readMark(database);
    if (!before)
        return tl::unexpected(before.error());
    if (before->version >= plan.version)
        return {};
    if (before->version > 0)
        if (const auto saved = engine.copyBeforeUpgrade(database, plan.version); !saved)
            return saved;
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    // Read again under the write lock: another program may have upgraded meanwhile.
    const auto locked = engine.readMark(database);
    if (!locked)
        return tl::unexpected(locked.error());
    for (auto next = locked->version + 1; next <= plan.version; ++next) {
        const QString file
            = QStringLiteral("%1/upgrade_%2.sql").arg(plan.folder).arg(next, 4, 10, QLatin1Char('0'));
        if (const auto done = runScript(database, file); !done)
            return done;
    }
    if (const auto done = engine.writeMark(database, {applicationId, plan.version}); !done)
        return done;
    return transaction.commit();
}

Expected<void> canBeRead(Database &database)
{
    const QDir folder{database.engine().statementFolder()};
    for (const QString &file : folder.entryList({QStringLiteral("select_*.sql")})) {
        const Statement prepared(database, qPrintable(file.chopped(4)));
        if (const auto done = prepared.outcome(); !done)
            return done;
    }
    return {};
}

} // namespace makegood::store
