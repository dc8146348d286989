// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored.h"

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

#include "common_options.h"
#include "console.h"
#include "work/workspace_care.h"

namespace makegood::cli
{

Expected<std::unique_ptr<Workspace>> openStored(const Options &options, Workspace::Mode mode)
{
    return options.needed(QStringLiteral("workspace")).and_then([&](const std::string &path) {
        auto workspace = Workspace::open(path, mode);
        if (const std::string notice = workspace ? store::noticeText((*workspace)->notice()) : std::string();
            !notice.empty())
            tell(notice);
        return workspace;
    });
}

Expected<bool> fromWorkspace(const Options &options)
{
    const bool stored = options.isSet(QStringLiteral("workspace"));
    if (stored == (options.argumentCount() == 1))
        return tl::unexpected(usageError("either a case folder or --workspace is needed, and not both"));
    if (!stored && options.isSet(QStringLiteral("contract")))
        return tl::unexpected(usageError("--contract goes with --workspace"));
    return stored;
}

Expected<ContractRow> oneContract(Workspace &workspace, const Options &options)
{
    const auto rows = workspace.contracts().list();
    if (!rows)
        return tl::unexpected(rows.error());
    const std::string wanted = options.text(QStringLiteral("contract"));
    if (wanted.empty()) {
        if (rows->size() == 1)
            return rows->front();
        return tl::unexpected(usageError("the workspace has " + std::to_string(rows->size())
                                         + " contracts; --contract says which one is meant"));
    }
    const auto row = std::ranges::find(*rows, wanted, &ContractRow::id);
    if (row == rows->end()) {
        Error error;
        error.file = workspace.path();
        error.what = "there is no contract '" + wanted + "' in this workspace";
        return tl::unexpected(error);
    }
    return *row;
}

void backUpFirst(Workspace &workspace)
{
    const auto made = work::backUpBeforeBulkChange(workspace, now());
    if (!made)
        tell("the copy of the workspace before the import is not sure: " + made.error().what);
}

Actor actor()
{
    const passwd *entry = ::getpwuid(::getuid());
    return {entry != nullptr ? entry->pw_name : std::to_string(::getuid()), now()};
}

} // namespace makegood::cli
