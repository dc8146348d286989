// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/ledger/reading_spread.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// A reading of the agreement and the month's figures under it.
struct ReadingRow {
    ReadingSpread reading;
    std::string clause;
    std::string question;
    Currency currency;
};

/// The policy's own reading first, then the alternatives. `policy` provides the questions and may be null.
std::vector<ReadingRow> readingRows(const Evaluation &evaluation, const ServiceResult &service,
                                    const Policy *policy);

/// The readings side by side: availability, amount, difference to the estimate; the lowest and the highest
/// are marked.
class ReadingModel : public RowModel<ReadingRow>
{
    Q_OBJECT
public:
    enum Column {
        Question,
        Clause,
        AvailabilityPercent,
        TargetMet,
        Amount,
        Difference,
        Place, ///< `lowest`, `highest` or empty
        ColumnCount
    };
    explicit ReadingModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ReadingRow &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column == AvailabilityPercent || column == Amount || column == Difference;
    }
};

} // namespace makegood::ui
