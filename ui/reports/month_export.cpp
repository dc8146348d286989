// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QLocale>

#include "reports/month_workbook.h"
#include "reports/report_batch.h"
#include "work/judged.h"
#include "work/openslo.h"
#include "work/whole_file.h"

namespace makegood::ui
{

Expected<void> exportMonth(Workspace &workspace, const std::string &contract, Month month, Instant asOf,
                           const QString &file)
{
    const auto data = workspace.contracts().load(contract, LoadChecks::ForJudging);
    if (!data)
        return tl::unexpected(data.error());
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("yaml"))
        return work::writeWholeFile(file, QByteArray::fromStdString(work::openSloText(*data, month)));
    if (suffix != QLatin1String("xlsx"))
        return refused("a month is exported as .xlsx or .yaml");
    const Judged judged = work::judge(*data, month, asOf);
    if (!judged.evaluation)
        return refused(judged.refusal);
    const auto book
        = monthWorkbook(*judged.evaluation, data->policyOf(month), Format(QLocale(), *judged.evaluation));
    if (!book)
        return tl::unexpected(book.error());
    return work::writeWholeFile(file, *book);
}

} // namespace makegood::ui
