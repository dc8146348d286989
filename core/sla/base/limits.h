// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// What is read from outside has bounds, so that no file makes the program work or remember without end
/// (docs/formats.md, "Limits"). In bytes of UTF-8.

/// Of a name: an id, a customer, a service, a probe, a channel.
inline constexpr std::size_t longestName = 500;
/// Of any other text: a note, a title, a reason.
inline constexpr std::size_t longestText = std::size_t(64) << 10;

/// For a message: what may stand where something longer was found.
inline std::string atMostBytes(std::size_t bytes)
{
    return "at most " + std::to_string(bytes) + " bytes";
}

/// The beginning of a text for a message; never cut inside a character.
inline std::string_view beginOf(std::string_view text, std::size_t most = 80)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

} // namespace makegood::sla
