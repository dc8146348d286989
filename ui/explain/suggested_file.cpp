// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/suggested_file.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include "explain/cell_text.h"

namespace makegood::ui
{

QString suggestedFile(const std::string &contract, const QString &ending)
{
    return QStringLiteral("%1/%2%3").arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                         safeFileName(contract), ending);
}

QString distinctFileName(const std::string &id)
{
    constexpr int longestPart = 60, digits = 10;
    if (const QString plain = safeFileName(id); plain.size() <= longestPart && plain.toStdString() == id)
        return plain;
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray::fromStdString(id), QCryptographicHash::Sha256);
    return safeFileName(id, longestPart) + QLatin1Char('-') + QString::fromLatin1(hash.toHex().left(digits));
}

} // namespace makegood::ui
