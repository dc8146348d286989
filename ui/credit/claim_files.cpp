// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_files.h"

#include <QDir>
#include <QFileInfo>

#include "explain/claim_mail.h"
#include "work/whole_file.h"

namespace makegood::ui
{

Expected<void> writeWhole(const QString &file, const QByteArray &content)
{
    return work::writeWholeFile(file, content);
}

WrittenClaim writeClaim(const ClaimPapers &papers, const QString &file, Instant now)
{
    WrittenClaim out;
    const auto write = [&out](const QString &name, const QByteArray &content) {
        if (const auto done = writeWhole(name, content); !done)
            out.failure = done.error();
        else
            out.files << name;
        return !out.failure;
    };
    const QFileInfo info(file);
    if (info.suffix().compare(QLatin1String("eml"), Qt::CaseInsensitive) == 0) {
        write(file, claimMail(papers, now));
        return out;
    }
    // The proof first: the text refers to it.
    const QString proof = info.dir().filePath(info.completeBaseName() + QStringLiteral("-proof.csv"));
    if (papers.proof.isEmpty() || write(proof, papers.proof))
        write(file, papers.text.toUtf8() + '\n');
    return out;
}

} // namespace makegood::ui
