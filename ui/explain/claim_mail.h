// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claim_draft.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// The claim as a message that mail programs open as a draft (RFC 5322, RFC 2045), the proof attached.
/// Recipient and sender are left out where they are no mail addresses. Header text is encoded (RFC 2047) and
/// all parts are base64, so that no text of the claim becomes a header or a part.
QByteArray claimMail(const ClaimPapers &papers, Instant date);

} // namespace makegood::ui
