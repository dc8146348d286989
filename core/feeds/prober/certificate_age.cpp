// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/certificate_age.h"

#include <QDateTime>
#include <QSslCertificate>

namespace makegood::feeds
{

CertificateAge certificateAge(const QSslCertificate &certificate, Instant now, std::optional<Duration> least)
{
    const QDateTime expiry = certificate.expiryDate();
    if (certificate.isNull() || !expiry.isValid())
        return {!least, "the certificate does not say how long it is valid"};
    const Instant until{Duration(expiry.toMSecsSinceEpoch())};
    const std::string date = formatInstant(until);
    if (!least || until - now >= *least)
        return {true, "certificate valid until " + date};
    const auto days = std::chrono::duration_cast<std::chrono::days>(until - now).count();
    return {false,
            "certificate valid until " + date + ", " + std::to_string(days) + " days; at least "
                + formatDuration(*least) + " are wanted"};
}

} // namespace makegood::feeds
