// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "feeds/source/source.h"
#include "store/workspace.h"

namespace makegood::work
{

/// A service of a contract, as a series may be mapped to it.
struct KnownService {
    std::string contract;
    std::string customer;
    std::string service;
    std::string type; ///< one of serviceTypes
    std::vector<std::string> probes; ///< that its agreement judges; empty: it is judged from calls
};

/// The services of every contract, by customer and service. Contracts whose texts cannot be read are left
/// out.
Expected<std::vector<KnownService>> knownServices(Workspace &workspace);

/// The services as series of this source are mapped to them: by its own probe where it has one.
std::vector<KnownService> servicesFor(const Source &source, std::vector<KnownService> services);

/// Why a target is suggested.
enum class MatchReason {
    None, ///< nothing alike was found
    SameHost, ///< the host's name is that of the service, or names both customer and service
    SimilarHost, ///< the host's name and the service share a word that no other service has
    SameCustomer, ///< the host's name names the customer, who has one service only
    AlreadyMapped ///< a mapping row of the source leads there
};

struct SuggestedTarget {
    MatchReason reason = MatchReason::None;
    MappedProbe target; ///< meaningless with None
};

/// The host in a series' labels without scheme, user, port and path: of `instance`, `host`, `target` or any
/// other label that looks like one; empty: none does.
std::string hostOf(const Labels &labels);

/// What the series checks, in a word: its `module`, `check`, `probe`, `item` or `job`, else the metric's
/// name.
std::string checkOf(const Labels &labels);

/// The service whose names are most like the series' host; nothing when two fit equally well.
SuggestedTarget suggestedTarget(const Labels &labels, const std::vector<KnownService> &services);

} // namespace makegood::work
