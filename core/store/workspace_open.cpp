// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/engines.h"
#include "store/new_workspace.h"
#include "store/schema.h"
#include "store/sql_workspace.h"

namespace makegood::store
{

namespace
{

using Opened = Expected<std::unique_ptr<Workspace>>;

tl::unexpected<Error> refuseSchema(const Database &database, const char *what)
{
    return tl::unexpected(storeError(ErrorKind::Refused, database.path(), what));
}

Opened opened(std::unique_ptr<Database> database, WorkspaceNotice notice)
{
    if (const auto done = database->remember(); !done)
        return tl::unexpected(done.error());
    return std::make_unique<SqlWorkspace>(std::move(database), notice);
}

// A newer schema is read as far as the statements of this program understand it, and never written.
Opened openNewer(std::unique_ptr<Database> database)
{
    if (const auto done = database->configure(Access::ReadOnly); !done)
        return tl::unexpected(done.error());
    if (const auto tables = database->engine().schema().checkForeignSchema(*database); !tables)
        return tl::unexpected(tables.error());
    if (const auto readable = canBeRead(*database); !readable)
        return refuseSchema(*database,
                            "this workspace was written by a newer Makegood and cannot be read by this one");
    return opened(std::move(database), WorkspaceNotice::Newer);
}

Opened openAs(std::unique_ptr<Database> database, SchemaState state)
{
    if (state == SchemaState::Newer)
        return openNewer(std::move(database));
    if (state == SchemaState::Current)
        if (const auto ours = database->engine().schema().checkSchema(*database, schemaVersion); !ours)
            return tl::unexpected(ours.error());
    if (!database->isReadOnly()) {
        const UpgradePlan plan{database->engine().statementFolder()};
        const auto done
            = database->configure(Access::ReadWrite).and_then([&] { return upgradeSchema(*database, plan); });
        if (!done)
            return tl::unexpected(done.error());
        return opened(std::move(database),
                      state == SchemaState::Older ? WorkspaceNotice::Upgraded : WorkspaceNotice::None);
    }
    if (state == SchemaState::Empty)
        return refuseSchema(*database, "the workspace is empty; open it once for writing");
    if (state == SchemaState::Older)
        return refuseSchema(*database,
                            "this workspace was written by an older "
                            "Makegood; open it once for writing, so "
                            "that it is brought up to date");
    if (const auto done = database->configure(Access::ReadOnly); !done)
        return tl::unexpected(done.error());
    return opened(std::move(database), WorkspaceNotice::None);
}

} // namespace

std::string noticeText(WorkspaceNotice notice)
{
    switch (notice) {
    case WorkspaceNotice::Upgraded:
        return "This workspace was written by an older Makegood and was brought up to date: every row and "
               "every month of checks and state changes has a checksum from here on; a copy of what it was "
               "before is kept beside it.";
    case WorkspaceNotice::Newer:
        return "This workspace was written by a newer Makegood; it is open for reading only.";
    case WorkspaceNotice::None:
        break;
    }
    return {};
}

Opened Workspace::open(const std::string &path, Mode mode, const Engine *chosen)
{
    const Engine &engine = chosen != nullptr ? *chosen : engineOf(path);
    const Access access = mode == Mode::ReadOnly ? Access::ReadOnly : Access::ReadWrite;
    if (const auto admitted = engine.admit(path, access); !admitted)
        return tl::unexpected(admitted.error());
    auto database = Database::open(engine, path, access);
    if (!database)
        return tl::unexpected(database.error());
    const auto state = checkSchema(**database);
    if (!state)
        return tl::unexpected(state.error());
    return openAs(std::move(*database), *state);
}

Opened Workspace::create(const std::string &path, const Engine *chosen)
{
    const auto made
        = NewWorkspace::at(path, chosen).and_then([](NewWorkspace fresh) { return fresh.publish(); });
    if (!made)
        return tl::unexpected(made.error());
    return open(path, Mode::ReadWrite, chosen);
}

} // namespace makegood::store
