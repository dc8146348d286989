// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/reading_model.h"

#include <algorithm>

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/shipped_text.h"
#include "explain/status.h"

namespace makegood::ui
{

namespace
{

// Percentage points with sign, truncated towards zero.
QString pointsText(const Fraction &points)
{
    const bool less = points < 0;
    const Fraction size = less ? Fraction(-points) : points;
    const QString text = percentText(percentCut(numerator(size), denominator(size)));
    if (points == 0)
        return text;
    const QString side = QLocale().textDirection() == Qt::RightToLeft ? QString(QChar(0x200F)) : QString();
    return side + (less ? QChar(0x2212) : QChar(u'+')) + text;
}

QString placeText(const ReadingSpread &reading)
{
    if (reading.lowest)
        return ReadingModel::tr("lowest");
    return reading.highest ? ReadingModel::tr("highest") : QString();
}

} // namespace

std::vector<ReadingRow> readingRows(const Evaluation &evaluation, const ServiceResult &service,
                                    const Policy *policy)
{
    std::vector<ReadingRow> rows;
    for (ReadingSpread &reading : readingSpread(service)) {
        ReadingRow row{std::move(reading), {}, {}, evaluation.currency};
        if (service.state == ServiceState::NoData) { // neither a verdict nor an amount
            row.isUnknown = true;
            row.reading.met.reset();
            row.reading.amount.reset();
            row.reading.difference.reset();
            row.reading.lowest = row.reading.highest = false;
        }
        if (policy != nullptr) {
            const auto at = std::find_if(policy->readings.begin(), policy->readings.end(),
                                         [&](const Reading &r) { return r.id == row.reading.id; });
            if (at != policy->readings.end()) {
                row.clause = at->clause;
                row.question = shippedText(at->question).toStdString();
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString ReadingModel::title(int column) const
{
    switch (column) {
    case Question:
        return tr("If the agreement means");
    case Clause:
        return tr("Clause");
    case AvailabilityPercent:
        return tr("Availability");
    case Bar:
        return tr("Estimate and interpretation");
    case Amount:
        return tr("Amount");
    case Difference:
        return tr("Difference");
    case Place:
        return tr("Range");
    }
    return {};
}

QVariant ReadingModel::barOf(const ReadingRow &row) const
{
    if (!row.reading.amount || !rows().front().reading.amount)
        return {};
    std::int64_t most = 1;
    for (const ReadingRow &one : rows())
        most = std::max(most, one.reading.amount.value_or(Money{}).minor);
    const auto share
        = [most](Money amount) { return static_cast<double>(amount.minor) / static_cast<double>(most); };
    return QVariant::fromValue(ReadingBar{share(*row.reading.amount), share(*rows().front().reading.amount),
                                          row.reading.id.empty()});
}

QVariant ReadingModel::cell(const ReadingRow &row, int column, int role) const
{
    const ReadingSpread &r = row.reading;
    const QString question
        = r.id.empty() ? tr("As set up in Makegood") : toText(row.question.empty() ? r.id : row.question);
    if (role == Qt::ToolTipRole) {
        if (column == Question)
            return plainTip(question);
        if (column == AvailabilityPercent && r.points && !r.id.empty())
            return tr("%1 against the estimate").arg(pointsText(*r.points));
        return {};
    }
    if (role == ReadingBarRole && column == Bar)
        return barOf(row);
    if (role == StatusRole && column == AvailabilityPercent)
        return static_cast<int>(row.isUnknown ? Status::NoData
                                    : !r.met  ? Status::Undecided
                                    : *r.met  ? Status::Met
                                              : Status::Breached);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Question:
        return question;
    case Clause:
        return toText(row.clause);
    case AvailabilityPercent:
        if (!r.availability)
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        if (sort || r.id.empty() || !r.points || *r.points == 0)
            return percentText(r.availability->percent());
        return tr("%1 (%2)", "availability and its difference")
            .arg(percentText(r.availability->percent()), pointsText(*r.points));
    case Bar:
        return sort && r.amount ? QVariant(static_cast<qlonglong>(r.amount->minor)) : QVariant();
    case Amount:
        if (row.isUnknown)
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        if (!r.amount)
            return sort ? QVariant() : QVariant(creditText(r.amount, r.toBeAgreed, row.currency));
        return sort ? QVariant(static_cast<qlonglong>(r.amount->minor))
                    : QVariant(creditText(r.amount, r.toBeAgreed, row.currency));
    case Difference:
        if (!r.difference || r.id.empty())
            return sort ? QVariant() : QVariant(QStringLiteral("–"));
        return sort ? QVariant(static_cast<qlonglong>(r.difference->minor))
                    : QVariant(differenceText(*r.difference, row.currency));
    case Place:
        return placeText(r);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_reading_model.cpp"
