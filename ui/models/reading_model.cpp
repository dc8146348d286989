// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading_model.h"

#include <algorithm>

#include "models/cell_text.h"

namespace makegood
{

std::vector<ReadingRow> readingRows(const Evaluation &evaluation, const ServiceResult &service,
                                    const Policy *policy)
{
    std::vector<ReadingRow> rows;
    ReadingRow own;
    if (service.availability)
        own.percent = service.availability->percent();
    own.met = service.met;
    own.amount = service.credit.amount;
    own.currency = evaluation.currency;
    rows.push_back(own);
    for (const ReadingResult &reading : service.readings) {
        ReadingRow row;
        row.id = reading.id;
        row.currency = evaluation.currency;
        if (reading.availability)
            row.percent = reading.availability->percent();
        row.met = reading.met;
        row.amount = reading.amount;
        if (policy != nullptr) {
            const auto at = std::find_if(policy->readings.begin(), policy->readings.end(),
                                         [&](const Reading &r) { return r.id == reading.id; });
            if (at != policy->readings.end()) {
                row.clause = at->clause;
                row.question = at->question;
            }
        }
        rows.push_back(row);
    }
    return rows;
}

QString ReadingModel::title(int column) const
{
    switch (column) {
    case Question:
        return tr("Reading");
    case Clause:
        return tr("Clause");
    case AvailabilityPercent:
        return tr("Availability");
    case TargetMet:
        return tr("Target");
    case Amount:
        return tr("Amount");
    }
    return {};
}

QVariant ReadingModel::cell(const ReadingRow &row, int column, int role) const
{
    const QString question = row.id.empty() ? tr("As the agreement is set up")
                                            : toText(row.question.empty() ? row.id : row.question);
    if (role == Qt::ToolTipRole && column == Question)
        return question;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Question:
        return question;
    case Clause:
        return toText(row.clause);
    case AvailabilityPercent:
        return row.percent ? percentText(*row.percent) : tr("none");
    case TargetMet:
        if (!row.met)
            return tr("undecided");
        return *row.met ? tr("met") : tr("missed");
    case Amount:
        if (!row.amount)
            return sort ? QVariant() : QVariant(tr("negotiated"));
        return sort ? QVariant(static_cast<qlonglong>(row.amount->minor))
                    : QVariant(moneyText(*row.amount, row.currency));
    }
    return {};
}

} // namespace makegood
