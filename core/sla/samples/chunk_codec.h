// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sla/samples/check_chunk.h"

namespace makegood::sla
{

/// The head as bytes for the database.
std::vector<std::uint8_t> encodeHead(const ChunkHead &head);
/// Refused when the bytes are no head.
Expected<ChunkHead> decodeHead(std::span<const std::uint8_t> bytes);

/// The body for `checks`, from which `head` was made: blocks of residuals of at most 48 bits.
std::vector<std::uint8_t> encodeBody(const ChunkHead &head, std::span<const Check> checks);

/// Whether `body` can be decoded to exactly the checks that `head` counts.
bool bodyMatches(const ChunkHead &head, std::span<const std::uint8_t> body);

} // namespace makegood::sla
