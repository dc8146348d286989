// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// How a target is looked at.
enum class ProbeCheck {
    Http,
    Tcp,
    Tls, ///< a handshake, and how long the certificate holds
    Smtp,
    Pop3,
    Imap,
    Dns,
    Ping
};

/// Statuses of HTTP from `first` to `last`.
struct StatusRange {
    int first = 200;
    int last = 299;

    bool operator==(const StatusRange &) const = default;
};

/// One target of the built-in prober, as its line says (docs/sources/prober.md, "Targets").
struct ProbeTarget {
    ProbeCheck check = ProbeCheck::Tcp;
    std::string scheme; ///< as written: `https`, `pop3s`
    std::string address; ///< the line's first word
    std::string name; ///< what results are called; the address where the line gives none
    std::string host; ///< name or number, without brackets
    std::uint16_t port = 0; ///< 0: ping, which has none
    bool isTls = false; ///< from the first byte on
    bool startsTls = false; ///< asks for TLS after the greeting
    std::optional<Duration> leastValid; ///< the certificate must hold at least so long
    // Of HTTP.
    std::vector<StatusRange> statuses = {StatusRange()};
    bool followsRedirects = false;
    std::string bodyText; ///< must stand in the body; empty: anything
    std::string headerName; ///< empty: no header is looked at
    std::string headerText;
    bool isWholeHeader = false; ///< the value is `headerText`; else it holds it
    // Of the others.
    std::string banner; ///< of TCP: must stand in what the server says first; empty: it need not speak
    std::string queryName; ///< of DNS
    std::string queryType = "A";
    std::string answer; ///< of DNS: one of the records says this; empty: any record

    bool operator==(const ProbeTarget &) const = default;
};

/// Reads targets, one a line; empty lines and those that begin with # are left out. Refused: every line that
/// is wrong with its number, two targets of one name and address, more than 500 targets.
Checked<std::vector<ProbeTarget>> readProbeTargets(const std::vector<std::string> &lines);

/// The types of DNS records that can be asked for.
const std::vector<std::string> &dnsQueryTypes();

} // namespace makegood::feeds
