// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/suggested_file.h"

#include <QStandardPaths>

#include "explain/cell_text.h"

namespace makegood::ui
{

QString suggestedFile(const std::string &contract, const QString &ending)
{
    return QStringLiteral("%1/%2%3").arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                         safeFileName(contract), ending);
}

} // namespace makegood::ui
