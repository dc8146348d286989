// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/error.h"
#include "sla/evidence/evidence.h"

namespace makegood::sla
{

/// The SHA-256 of these bytes, in hexadecimal.
std::string sha256Of(const std::vector<std::uint8_t> &bytes);

/// A file attached to the incident, after its other attachments. Refused: no name, or more bytes than
/// Attachment::mostBytes.
Expected<Attachment> attachedFile(const Evidence &evidence, const std::string &incident,
                                  const std::string &name, std::vector<std::uint8_t> bytes,
                                  const std::string &by, Instant at);
/// A reference attached to the incident. Refused when empty.
Expected<Attachment> attachedReference(const Evidence &evidence, const std::string &incident,
                                       const std::string &reference, const std::string &by, Instant at);

/// The attachments of one incident, by ordinal.
std::vector<Attachment> attachmentsOf(const Evidence &evidence, const std::string &incident);

/// Refused when the SHA-256 or the size of `bytes` differs from the attachment's.
Expected<void> verify(const Attachment &attachment, const std::vector<std::uint8_t> &bytes);

} // namespace makegood::sla
