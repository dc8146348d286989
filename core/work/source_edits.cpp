// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/source_edits.h"

#include <algorithm>

#include "work/source_secret.h"
#include "work/sync_plan.h"

namespace makegood::work
{

namespace
{

Expected<StoredSource> storedSource(Workspace &workspace, const std::string &id)
{
    const auto sources = workspace.sources().list();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto found = std::ranges::find(*sources, id, &StoredSource::id);
    if (found == sources->end())
        return refused("there is no source '" + id + "' any more; nothing was changed");
    return *found;
}

} // namespace

Expected<void> pauseSource(Workspace &workspace, const std::string &id, bool paused, const Actor &actor)
{
    return storedSource(workspace, id).and_then([&](const StoredSource &before) {
        StoredSource after = before;
        after.paused = paused;
        return workspace.sources().save({before, after}, actor);
    });
}

Expected<void> setSyncEvery(Workspace &workspace, const std::string &id, const std::optional<Duration> &every,
                            const Actor &actor)
{
    if (every && (*every < std::chrono::minutes(1) || *every > std::chrono::hours(24)))
        return refused(
            "a source is synced at most every minute and at least once a day; nothing was changed");
    return storedSource(workspace, id).and_then([&](const StoredSource &before) {
        StoredSource after = before;
        after.every = every;
        return workspace.sources().save({before, after}, actor);
    });
}

Expected<void> renameSource(Workspace &workspace, const SourceKinds &kinds, const std::string &id,
                            const std::string &title, const Actor &actor)
{
    if (title.find_first_of("\r\n") != std::string::npos)
        return refused("the name of a source is one line; nothing was changed");
    const auto others = workspace.sources().list();
    if (!others)
        return tl::unexpected(others.error());
    for (const StoredSource &other : *others)
        if (!title.empty() && other.id != id)
            if (const auto source = kinds.recorded(other.kind, other.settings, "source " + other.id);
                other.id == title || (source && (*source)->title() == title))
                return refused("another source has this name; nothing was changed");
    return storedSource(workspace, id).and_then([&](const StoredSource &before) -> Expected<void> {
        auto source = kinds.recorded(before.kind, before.settings, "source " + id);
        if (!source)
            return tl::unexpected(source.error().front());
        (*source)->setTitle(title);
        StoredSource after = before;
        after.settings = settingsText(**source);
        // What is written must be read again.
        if (const auto again = kinds.recorded(after.kind, after.settings, "source " + id); !again)
            return tl::unexpected(again.error().front());
        return workspace.sources().save({before, after}, actor);
    });
}

Expected<void> removeSource(Workspace &workspace, const SourceKinds &kinds, const std::string &id,
                            const Keyring &keyring, const Actor &actor)
{
    const auto stored = storedSource(workspace, id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (const auto done = workspace.sources().save({*stored, {}}, actor); !done)
        return done;
    const auto others = workspace.sources().list();
    if (!others || !keyring.remove)
        return {};
    const auto secretsOf = [&](const StoredSource &one) {
        const auto source = kinds.recorded(one.kind, one.settings, "source " + one.id);
        return source ? neededSecrets(**source) : std::vector<SourceSecret>();
    };
    for (const SourceSecret &secret : secretsOf(*stored)) {
        const bool isUsed = std::ranges::any_of(*others, [&](const StoredSource &other) {
            return std::ranges::count(secretsOf(other), secret) > 0;
        });
        if (!isUsed)
            (void)keyring.remove(secret.entry());
    }
    return {};
}

} // namespace makegood::work
