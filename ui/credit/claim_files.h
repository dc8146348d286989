// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "explain/claim_draft.h"
#include "sla/base/error.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// Writes a file beside and renames it: never half a file. Unreachable when it cannot be written; what was
/// there before is untouched.
Expected<void> writeWhole(const QString &file, const QByteArray &content);

/// Writes a claim: a name that ends in `.eml` gives a message with the proof attached; any other gives the
/// text, and beside it, as `NAME-proof.csv`, the proof where there is one. Which files were written.
Expected<QStringList> writeClaim(const ClaimPapers &papers, const QString &file, Instant now);

} // namespace makegood::ui
