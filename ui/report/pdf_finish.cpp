// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_finish.h"
namespace makegood
{
QByteArray finishPdf(QByteArray pdf, const std::vector<Bookmark> &, double, Instant, const QString &)
{
    return pdf;
}
} // namespace makegood
