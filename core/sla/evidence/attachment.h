// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/error.h"
#include "sla/evidence/evidence.h"

namespace makegood::sla
{

/// The SHA-256 of these bytes, in hexadecimal.
std::string sha256Of(const std::vector<std::uint8_t> &bytes);

/// A file kept with the incident, behind those that it has. Refused: without a name, or larger than
/// Attachment::mostBytes.
Expected<Attachment> attachedFile(const Evidence &evidence, const std::string &incident,
                                  const std::string &name, std::vector<std::uint8_t> bytes,
                                  const std::string &by, Instant at);
/// A reference kept with the incident. Refused: an empty one.
Expected<Attachment> attachedReference(const Evidence &evidence, const std::string &incident,
                                       const std::string &reference, const std::string &by, Instant at);

/// What is kept with one incident, in its order.
std::vector<Attachment> attachmentsOf(const Evidence &evidence, const std::string &incident);

/// Refused when the bytes at hand are not those that the attachment names.
Expected<void> verify(const Attachment &attachment, const std::vector<std::uint8_t> &bytes);

} // namespace makegood::sla
