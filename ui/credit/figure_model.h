// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/ledger/provider_figures.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// An outage with both sides' figures, and the zone and currency to print them.
struct ComparisonRow {
    FigureComparison figures;
    Zone zone;
    Currency currency;
};

std::vector<ComparisonRow> comparisonRows(const Evaluation &evaluation, const ServiceResult &service,
                                          const std::vector<ProviderFigure> &figures);

/// Which side reports the larger figure, as one word.
QString higherText(Higher higher);

/// The provider's figures against ours, by outage.
class FigureModel : public RowModel<ComparisonRow>
{
    Q_OBJECT
public:
    enum Column {
        Start,
        OurTime,
        TheirTime,
        TimeDifference,
        TimeHigher,
        OurAmount,
        TheirAmount,
        AmountDifference,
        AmountHigher,
        Note,
        ColumnCount
    };
    explicit FigureModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ComparisonRow &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column != Start && column != TimeHigher && column != AmountHigher && column != Note;
    }
};

} // namespace makegood::ui
