// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "sla/base/floors.h"

namespace makegood::store
{

/// The place of a month of checks, counted requests or values; a checksum covers it, so that months which
/// changed places are found.
struct SeriesPlace {
    const std::string &contract;
    const std::string &service;
    const std::string &probe;
    std::int64_t month = 0; ///< monthNumber()
};

/// XXH3 of 64 bits of the bytes, as the database stores it. It finds flipped bits and lost pages; it is no
/// seal against a person who calculates it anew.
std::int64_t checksumOf(std::span<const std::uint8_t> bytes);
/// The same over bytes, their place and a further number: for a head the checksum of its body, for counted
/// requests and values their kind.
std::int64_t checksumOf(std::span<const std::uint8_t> bytes, const SeriesPlace &place, std::int64_t further);

} // namespace makegood::store
