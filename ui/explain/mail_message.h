// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "sla/time/instant.h"

namespace makegood::ui
{

/// A message that mail programs open as a draft (RFC 5322, RFC 2045).
struct MailMessage {
    struct File {
        QString name;
        QByteArray type; ///< `application/pdf`
        QByteArray content;
    };
    QString from; ///< one address; empty, or no address: the mail program fills it in
    QString to; ///< one address; empty, or no address: without a recipient
    QString subject;
    QString text;
    std::vector<File> files;
};

/// Whether a text is a plain mail address, `name@host`, that may stand in a header as it is: printing ASCII
/// without spaces, brackets and separators (RFC 5321).
bool isMailAddress(const QString &text);

/// Header text is encoded (RFC 2047) and all parts are base64, so that no text from outside becomes a header
/// or a part.
QByteArray mailBytes(const MailMessage &message, sla::Instant date);

} // namespace makegood::ui
