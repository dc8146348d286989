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

Expected<QStringList> writeClaim(const ClaimPapers &papers, const QString &file, Instant now)
{
    const QFileInfo info(file);
    if (info.suffix().compare(QLatin1String("eml"), Qt::CaseInsensitive) == 0)
        return writeWhole(file, claimMail(papers, now)).map([&] { return QStringList{file}; });
    QStringList written;
    // The proof first: the text refers to it.
    if (!papers.proof.isEmpty()) {
        const QString proof = info.dir().filePath(info.completeBaseName() + QStringLiteral("-proof.csv"));
        if (const auto done = writeWhole(proof, papers.proof); !done)
            return tl::unexpected(done.error());
        written << proof;
    }
    return writeWhole(file, papers.text.toUtf8() + '\n').map([&] { return QStringList{file} + written; });
}

} // namespace makegood::ui
