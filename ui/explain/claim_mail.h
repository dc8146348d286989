// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claim_draft.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

/// The claim as a message that a mail program opens as a draft (RFC 5322, RFC 2045): the text, and the proof
/// as an attachment. Whom it goes to is left to the person. Nothing of the claim can become a header line or
/// another part: header text is encoded (RFC 2047), and the parts are base64.
QByteArray claimMail(const ClaimPapers &papers, Instant date);

} // namespace makegood::ui
