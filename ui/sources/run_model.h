// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/zone.h"
#include "store/source_store.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

/// One run of one source.
struct RunRow {
    QString source;
    SourceRun run;

    bool operator==(const RunRow &) const = default;
};

/// Runs of sources, with what came of each.
class RunModel : public RowModel<RunRow>
{
    Q_OBJECT
public:
    enum Column {
        When,
        Source,
        Result,
        ColumnCount
    };
    using RowModel::RowModel;

    void setMoment(Instant now, const Zone &zone)
    {
        m_now = now;
        m_zone = zone;
    }
    /// Whether all of them are of today, so that their time of day is enough.
    void setToday(bool on) { m_isToday = on; }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const RunRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }

private:
    Instant m_now{};
    Zone m_zone;
    bool m_isToday = false;
};

} // namespace makegood::ui
