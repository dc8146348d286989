// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "sla/time/instant.h"

class QSslCertificate;

namespace makegood::feeds
{

/// What there is to say about how long a certificate still holds.
struct CertificateAge {
    bool isEnough = true;
    std::string detail; ///< `certificate valid until 2027-01-31`
};

/// `least`: it must hold at least so long from `now` on; absent: it is enough that TLS took it.
CertificateAge certificateAge(const QSslCertificate &certificate, Instant now, std::optional<Duration> least);

} // namespace makegood::feeds
