// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/floors.h"
#include "work/workspace_copies.h"

namespace makegood::ui
{

/// Why a copy is there: `Automatic`, `Before an upgrade`, `Replaced by a backup`.
QString copyKindText(CopyKind kind);

/// When it was written, in the time of this computer: `30 Nov 2026, 15:45`.
QString copyTimeText(Instant written);

/// The size of a file: `3.1 MB`.
QString fileSizeText(std::int64_t bytes);

/// What would be gone and what would come back if the copy were restored, a sentence each.
QString copyDifferenceText(const CopyDifference &difference);

} // namespace makegood::ui
