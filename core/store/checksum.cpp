// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checksum.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace makegood::store
{

std::int64_t checksumOf(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::int64_t>(XXH3_64bits(bytes.data(), bytes.size()));
}

std::int64_t checksumOf(std::span<const std::uint8_t> bytes, const SeriesPlace &place, std::int64_t further)
{
    // Lengths keep names apart that only differ in where one ends.
    std::string named = std::to_string(place.contract.size()) + ' ' + std::to_string(place.service.size())
        + ' ' + std::to_string(place.month) + ' ' + std::to_string(further) + ' ';
    named += place.contract;
    named += place.service;
    named += place.probe;
    const XXH64_hash_t seed = XXH3_64bits(named.data(), named.size());
    return static_cast<std::int64_t>(XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed));
}

} // namespace makegood::store
