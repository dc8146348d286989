// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_exchange.h"
#include "feeds/json_document.h"
#include "feeds/nagios/log_line.h"
#include "feeds/nagios/nagios_settings.h"
#include "feeds/source/raw_series.h"

namespace makegood::feeds
{

/// What Nagios's JSON CGIs (4.0.7 and later) answer.
struct CgiAnswer {
    Json data; ///< the object `data`
    std::optional<Instant> updated; ///< `last_data_update`: of the file that the answer was made from
};

/// Reads the answer to a query of this name. Errors: not let in or not able to answer (unreachable); refused
/// by Nagios, in its own words; not the answer to this query, incomplete or malformed (refused). Bytes that
/// are no UTF-8 are read as Latin-1. HttpAnswer::tooLarge is the caller's.
Expected<CgiAnswer> cgiAnswer(const HttpAnswer &answer, const std::string &query);

/// The objects in the answers of objectjson.cgi to `hostlist` and `servicelist`. Errors: malformed (refused).
Expected<std::vector<NagiosObject>> hostsIn(const CgiAnswer &answer);
Expected<std::vector<NagiosObject>> servicesIn(const CgiAnswer &answer);

/// The changes in the answer to `statechangelist` for this object and a time that meets `page`, from the
/// state that Nagios found for the beginning on, where it found one. Errors: about another object or time,
/// a state that Nagios does not have (refused).
Expected<RawChanges> changesIn(const CgiAnswer &answer, const NagiosObject &object, const Interval &page,
                               const NagiosSettings &settings);

/// How long Nagios did not run by the answer to `availability` for a host. Errors: malformed (refused).
Expected<Duration> secondsNotRunning(const CgiAnswer &answer);

/// The version in the answer of statusjson.cgi to `programstatus`; empty when it says none.
std::string versionIn(const CgiAnswer &answer);

} // namespace makegood::feeds
