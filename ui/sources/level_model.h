// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/zone.h"
#include "widgets/row_model.h"
#include "work/service_levels.h"

namespace makegood::ui
{

/// What a system itself says of its services, with ours beside it.
class LevelModel : public RowModel<ServiceLevel>
{
    Q_OBJECT
public:
    enum Column {
        Agreement,
        Service,
        Objective,
        Period,
        Uptime,
        Downtime,
        Availability,
        Ours,
        OurDowntime,
        ColumnCount
    };
    using RowModel::RowModel;

    void setZone(const Zone &zone) { m_zone = zone; }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const ServiceLevel &row, int column, int role) const override;
    bool isFigure(int column) const override
    {
        return column != Agreement && column != Service && column != Period;
    }

private:
    Zone m_zone;
};

} // namespace makegood::ui
