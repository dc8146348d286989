// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claim_mail.h"

#include "explain/mail_message.h"

namespace makegood::ui
{

QByteArray claimMail(const ClaimPapers &papers, Instant date)
{
    MailMessage message;
    message.from = papers.sender;
    message.to = papers.recipient;
    message.subject = papers.subject;
    message.text = papers.text;
    if (!papers.proof.isEmpty())
        message.files.push_back(
            {papers.fileName + QStringLiteral("-proof.csv"), "text/csv; charset=utf-8", papers.proof});
    return mailBytes(message, date);
}

} // namespace makegood::ui
