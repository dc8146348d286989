// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/status.h"
#include "explain/words.h"
#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct ObligationRow {
    ObligationResult obligation;
    QStringList clauseTexts; ///< from the clause register, where it has them
    Zone zone;
};

/// One row an obligation, in the order of the agreement.
std::vector<ObligationRow> obligationRows(const Evaluation &evaluation, const ClauseTexts &clauses);

Status statusOf(ObligationState state);

/// The evidence, its instants written in the contract's zone.
QString evidenceText(const ObligationResult &obligation, const Zone &zone);

/// Obligations beside availability: state, evidence, clauses.
class ObligationModel : public RowModel<ObligationRow>
{
    Q_OBJECT
public:
    enum Column {
        Kind,
        ClauseIds,
        State,
        EvidenceText,
        ColumnCount
    };
    explicit ObligationModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ObligationRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }
};

} // namespace makegood::ui
