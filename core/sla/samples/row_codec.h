// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sla/samples/request_count.h"
#include "sla/samples/value_series.h"

namespace makegood::sla
{

/// The rows of a series as bytes for the database, without service and probe. About six bytes a row.
std::vector<std::uint8_t> encodeRows(const RequestSeries &series);
std::vector<std::uint8_t> encodeRows(const ValueSeries &series);

/// Reads them into an empty series of that service and probe. Refused: bytes that no encodeRows() made.
Expected<void> decodeRows(std::span<const std::uint8_t> bytes, RequestSeries &into);
Expected<void> decodeRows(std::span<const std::uint8_t> bytes, ValueSeries &into);

} // namespace makegood::sla
