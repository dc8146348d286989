// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QByteArray>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// A question about one name, as it is sent. Refused: not a name.
Expected<QByteArray> dnsQuestion(const std::string &name, const std::string &type, std::uint16_t id);

/// What a name server answered.
struct DnsAnswer {
    std::string code; ///< `NOERROR`, `NXDOMAIN`
    bool isCut = false; ///< there is more than fitted into one packet
    std::vector<std::string> records; ///< of the type that was asked for: `192.0.2.7`, `10 mail.example`
};

/// Reads an answer to the question. Refused: not an answer, or one to something else.
Expected<DnsAnswer> readDnsAnswer(const QByteArray &packet, const QByteArray &question);

} // namespace makegood::feeds
