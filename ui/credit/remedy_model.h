// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "sla/time/zone.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct RemedyRow {
    AgreedRemedy remedy;
    Zone zone;
    Currency currency;
};

/// The remedies recorded for a service and month, by the moment of agreement.
std::vector<RemedyRow> remedyRows(const Evidence &evidence, const std::string &service, Month month,
                                  const Zone &zone, const Currency &currency);

/// Agreed remedies of a negotiated credit (PRO-3); the last one counts.
class RemedyModel : public RowModel<RemedyRow>
{
    Q_OBJECT
public:
    enum Column {
        Amount,
        AgreedBy,
        AgreedAt,
        Reason,
        ColumnCount
    };
    explicit RemedyModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const RemedyRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Amount; }
};

} // namespace makegood::ui
