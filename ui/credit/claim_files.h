// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "explain/claim_draft.h"
#include "sla/base/error.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// Writes a temporary file and renames it, so that no partial file is left. Unreachable: it cannot be
/// written, and an existing file is unchanged.
Expected<void> writeWhole(const QString &file, const QByteArray &content);

/// The files of a claim that are there now, and why the rest is not.
struct WrittenClaim {
    QStringList files;
    std::optional<Error> failure;
};

/// Writes a claim: to `NAME.eml` as a message with the proof attached, to any other name as text with the
/// proof, if there is one, in `NAME-proof.csv` beside it.
WrittenClaim writeClaim(const ClaimPapers &papers, const QString &file, Instant now);

} // namespace makegood::ui
