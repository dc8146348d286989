// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

struct MaintenanceRow {
    WindowResult window;
    Zone zone;
};

/// The windows that concern the service, in the order of the Evaluation.
std::vector<MaintenanceRow> maintenanceRows(const Evaluation &evaluation, const ServiceResult &service);

/// Accepted, partly accepted, refused, tentative or cancelled, with the reasons, as text.
QString windowVerdict(const WindowResult &window);

/// The maintenance windows of a month with their verdicts.
class MaintenanceModel : public RowModel<MaintenanceRow>
{
    Q_OBJECT
public:
    enum Column {
        Summary,
        Start,
        End,
        Notice,
        Accepted,
        VerdictWords,
        ColumnCount
    };
    explicit MaintenanceModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const MaintenanceRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column == Notice || column == Accepted; }
};

} // namespace makegood::ui
