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
    QStringList clauseTexts; ///< what the clauses say, where the register has them
    Zone zone;
};

/// The obligations in the order of the agreement.
std::vector<ObligationRow> obligationRows(const Evaluation &evaluation, const ClauseTexts &clauses);

Status statusOf(ObligationState state);

/// The evidence with its instants in the contract's zone.
QString evidenceText(const ObligationResult &obligation, const Zone &zone);

/// What the agreement obliges the provider to beside availability, kept or broken, with the evidence.
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
