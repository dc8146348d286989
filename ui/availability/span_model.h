// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/heat_cell.h"
#include "sla/outlook/day_figures.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// A day or an hour of a judged month.
struct SpanRow {
    SpanFigures figures;
    Heat heat = Heat::Clean;
    QString name; ///< in the contract's zone
    QString utc; ///< the same in UTC
};

std::vector<SpanRow> dayRows(const Evaluation &evaluation, const ServiceResult &service);
std::vector<SpanRow> hourRows(const Evaluation &evaluation, const ServiceResult &service,
                              const Interval &day);

/// The rows as cells of a calendar or a strip; `label` is the day's number or the hour.
std::vector<HeatCell> dayCells(const std::vector<SpanRow> &rows, const Zone &zone);
std::vector<HeatCell> hourCells(const std::vector<SpanRow> &rows, const Zone &zone);

/// Table of the calendar of days or of the strip of hours.
class SpanModel : public RowModel<SpanRow>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        HeatWord,
        Downtime,
        Maintenance,
        Causes,
        Unknown,
        NotYet,
        Measured,
        ColumnCount
    };
    /// `nameTitle` is the title of the first column.
    SpanModel(const QString &nameTitle, QObject *parent)
        : RowModel(parent)
        , m_nameTitle(nameTitle)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const SpanRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column != Name && column != HeatWord; }

private:
    QString m_nameTitle;
};

} // namespace makegood::ui
