// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sla/samples/request_count.h"
#include "sla/samples/value_series.h"
#include "store/database.h"

namespace makegood::store
{

/// Kinds of rows that are stored by UTC month of a service and probe.
enum class SampleKind {
    Requests,
    Values
};

/// Joins counted requests with the stored ones of their service and probe, as joinRequests() of core/sla
/// does, month by month. Returns the number of rows that are new or changed; joining the same again changes
/// none. Inside the caller's transaction.
Expected<std::int64_t> joinSamples(Database &database, const std::string &contract,
                                   const RequestSeries &series);
/// The same for values, as joinValues() does.
Expected<std::int64_t> joinSamples(Database &database, const std::string &contract,
                                   const ValueSeries &series);

/// Every series of a contract, by service and probe. Refused: bytes that cannot be decoded.
Expected<std::vector<RequestSeries>> readRequests(Database &database, const std::string &contract);
Expected<std::vector<ValueSeries>> readValues(Database &database, const std::string &contract);

/// One stored month as it lies in the database.
struct SampleMonth {
    SampleKind kind = SampleKind::Requests;
    std::string service;
    std::string probe;
    Month month{};
    std::vector<std::uint8_t> rows = {}; ///< empty: nothing is stored

    bool operator==(const SampleMonth &) const = default;
};

/// The months in which a series has rows, without the rows.
std::vector<SampleMonth> monthsOf(const RequestSeries &series);
std::vector<SampleMonth> monthsOf(const ValueSeries &series);

/// Reads the rows of the month.
Expected<void> readMonth(Database &database, const std::string &contract, SampleMonth &month);
/// Makes the stored rows those of the month. Inside the caller's transaction.
Expected<void> writeMonth(Database &database, const std::string &contract, const SampleMonth &month);

} // namespace makegood::store
