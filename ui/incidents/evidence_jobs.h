// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "charts/time_lanes.h"
#include "session/workspace_handle.h"

namespace makegood::ui
{

class JobTracker;

// Background jobs for large data: single checks, and files kept with incidents. Each calls `done` with its
// result on the tracker's thread, unless the job was cancelled or replaced in its lane.

/// Every check of the service in the chunks that meet `range`.
void readChecks(JobTracker &jobs, const WorkspaceOpener &opener, const std::string &contract,
                const std::string &service, const Interval &range,
                const std::function<void(Expected<CheckIndexes>)> &done);

/// Reads a file as an attachment of the incident. Refused: too large; unreachable: not readable.
void readFile(JobTracker &jobs, const QString &path, std::shared_ptr<const CaseData> data,
              const std::string &incident, const Actor &actor,
              const std::function<void(Expected<Attachment>)> &done);

/// Loads the bytes of an attachment.
void fetchAttached(JobTracker &jobs, const WorkspaceOpener &opener, const std::string &contract,
                   const Attachment &attachment, const std::function<void(Expected<Attachment>)> &done);

/// Writes a loaded attachment to `path` with QSaveFile; the result is the path.
void writeAttached(JobTracker &jobs, const Attachment &attachment, const QString &path,
                   const std::function<void(Expected<QString>)> &done);

} // namespace makegood::ui
