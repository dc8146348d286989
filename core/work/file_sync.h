// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/file_feed.h"
#include "work/sync_run.h"

namespace makegood::work
{

/// Syncs a source that keeps its data in files: reads those that are new, or changed by size, time and hash,
/// the oldest first. Each file is committed alone, together with the mark by which it is known again; a file
/// whose time alone changed gets a new mark. A file that fails is named with its lines and does not stop the
/// others; it is tried again at the next sync. A file that changes while it is read waits for the next sync.
/// What an earlier version of a file said stays stored. Waits, as runSync() does.
SyncOutcome syncFiles(Workspace &workspace, const SyncPlan &plan, const FileFeed &feed, const Actor &actor,
                      const PullHooks &hooks);

} // namespace makegood::work
