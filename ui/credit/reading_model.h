// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMetaType>

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
    bool isUnknown = false; ///< nothing was measured in the month
};

/// The bar of a row: shares of the highest amount of all rows, for drawing.
struct ReadingBar {
    double share = 0;
    double estimate = 0; ///< where the line of the estimate stands
    bool isEstimate = false;
};
inline constexpr int ReadingBarRole = Qt::UserRole + 20;

/// The policy's own reading first, then the alternatives. `policy` provides the questions and may be null.
std::vector<ReadingRow> readingRows(const Evaluation &evaluation, const ServiceResult &service,
                                    const Policy *policy);

/// The interpretations side by side: amount as a bar and in figures, difference to the estimate,
/// availability; the lowest and the highest are marked.
class ReadingModel : public RowModel<ReadingRow>
{
    Q_OBJECT
public:
    enum Column {
        Question,
        Clause,
        Bar,
        Amount,
        Difference,
        Place, ///< `lowest`, `highest` or empty
        AvailabilityPercent, ///< with the mark of its verdict
        ColumnCount
    };
    explicit ReadingModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant barOf(const ReadingRow &row) const;
    QVariant cell(const ReadingRow &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column == AvailabilityPercent || column == Amount || column == Difference;
    }
};

} // namespace makegood::ui

Q_DECLARE_METATYPE(makegood::ui::ReadingBar)
