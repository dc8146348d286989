// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/zabbix/zabbix_catalogue.h"

namespace makegood::feeds
{

/// Values of one item.
struct ZabbixSamples {
    const ZabbixItem *item = nullptr;
    std::vector<RawSample> samples; ///< strictly in time order
};

/// An answer of history.get: the samples of `items` within `asked`, whole seconds. Values of one item in one
/// millisecond are joined, down wins (docs/rules.md, section 2). Refused: rows of other items or times,
/// values that the rule does not know.
Expected<std::vector<ZabbixSamples>> zabbixSamples(const Json &rows,
                                                   const std::vector<const ZabbixItem *> &items,
                                                   const Interval &asked, const UpRule &rule);

/// The single values of items, asked for by groups of items so that no answer has more rows than `rowLimit`.
class ZabbixHistory
{
public:
    static constexpr std::size_t rowLimit = 50'000; ///< some 20 MB in PHP
    struct Result {
        bool tooMuch = false; ///< even one item has more than one answer may have
        std::string why;
        std::vector<ZabbixSamples> series; ///< of items that have any
        std::uint64_t samples = 0;
    };
    using Done = std::function<void(Expected<Result>)>;

    /// Reads what `items` have within `stretch`, widened to whole seconds.
    static void read(ZabbixApi &api, std::vector<const ZabbixItem *> items, const Interval &stretch,
                     const UpRule &rule, Done done);
};

} // namespace makegood::feeds
