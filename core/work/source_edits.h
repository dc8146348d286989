// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"
#include "store/workspace.h"
#include "work/keyring.h"

namespace makegood::work
{

/// What people do with a recorded source; each is one entry of the journal. Refused: there is no source of
/// this id, or it was changed meanwhile.

/// Stops or resumes its syncs; nothing and no entry when it is so already.
Expected<void> pauseSource(Workspace &workspace, const std::string &id, bool paused, const Actor &actor);

/// Sets the distance between two syncs, a minute to a day; empty: as by default. Refused: outside of that.
Expected<void> setSyncEvery(Workspace &workspace, const std::string &id, const std::optional<Duration> &every,
                            const Actor &actor);

/// Gives the connection a name for people, at most 80 bytes, one line, and that of no other source; empty:
/// its id is its name again. Nothing and no entry when it is so already.
Expected<void> renameSource(Workspace &workspace, const SourceKinds &kinds, const std::string &id,
                            const std::string &title, const Actor &actor);

/// Removes the source with its history of runs; the checks that it brought stay. Its secrets leave the
/// keyring unless another source uses them; a keyring that does not answer does not keep the source.
Expected<void> removeSource(Workspace &workspace, const SourceKinds &kinds, const std::string &id,
                            const Keyring &keyring, const Actor &actor);

} // namespace makegood::work
