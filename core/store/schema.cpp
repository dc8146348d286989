// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QDir>

#include "store/upgrade_steps.h"

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

namespace
{

Expected<void> upgradeUnderLock(Database &database, const UpgradePlan &plan)
{
    const Engine &engine = database.engine();
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    // Read again under the write lock: another program may have upgraded meanwhile.
    const auto locked = engine.readMark(database);
    if (!locked)
        return tl::unexpected(locked.error());
    const std::vector<RowSet> different = differentBefore(database, locked->version);
    for (auto next = locked->version + 1; next <= plan.version; ++next) {
        const QString file
            = QStringLiteral("%1/upgrade_%2.sql").arg(plan.folder).arg(next, 4, 10, QLatin1Char('0'));
        auto done = runScript(database, file);
        if (done)
            done = runUpgradeStep(database, next);
        if (!done)
            return done;
    }
    if (locked->version < plan.version && plan.version >= 9)
        if (const auto covered = coverAllRows(database, locked->version, different); !covered)
            return covered;
    if (const auto done = engine.schema().writeMark(database, {applicationId, plan.version}); !done)
        return done;
    return transaction.commit();
}

} // namespace

Expected<void> upgradeSchema(Database &database, const UpgradePlan &plan)
{
    const Engine &engine = database.engine();
    const auto before = engine.readMark(database);
    if (!before)
        return tl::unexpected(before.error());
    if (before->version >= plan.version)
        return {};
    // A schema that another program changed is not carried on.
    if (before->version > 0)
        if (const auto ours = engine.schema().checkSchema(database, static_cast<int>(before->version)); !ours)
            return ours;
    if (before->version > 0)
        if (const auto saved = engine.care().copyBeforeUpgrade(database, plan.version); !saved)
            return saved;
    if (const auto off = engine.schema().keepForeignKeys(database, false); !off)
        return off;
    const auto done = upgradeUnderLock(database, plan);
    const auto on = engine.schema().keepForeignKeys(database, true);
    return done ? on : done;
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
