// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "portfolio/portfolio_summary.h"
#include "portfolio/portfolio_view.h"

class QHBoxLayout;

namespace makegood::ui
{

class FlowLayout;
class SummaryTile;

/// How old the data is that the sources bring.
struct DataAge {
    int sources = 0;
    int failed = 0;
    std::optional<Instant> last; ///< end of the last sync that ended well; absent: none did
    bool operator==(const DataAge &) const = default;
};

/// The tiles above the portfolio: what is breached, at risk, kept and unknown, which credits are due, the
/// next deadline, outages without a cause, and how old the data is. Narrow: the states and the deadline as
/// chips.
class SummarySection : public QWidget
{
    Q_OBJECT
public:
    explicit SummarySection(QWidget *parent = nullptr);

    void show(const PortfolioSummary &summary, const DataAge &age, Instant now);
    /// Checks the tiles that stand for this filter; emits nothing.
    void setFilter(const PortfolioFilter &filter);
    /// `few`: without what the rail and the status bar say too.
    void setCompact(bool compact, bool few);

signals:
    /// The filter with a tile switched on or off.
    void filterWanted(const makegood::ui::PortfolioFilter &filter);
    /// The claim with the next deadline.
    void deadlineWanted();
    void sourcesWanted();

private:
    void arrange();
    void toggle(SummaryTile *tile);

    SummaryTile *m_breached;
    SummaryTile *m_risk;
    SummaryTile *m_kept;
    SummaryTile *m_unknown;
    SummaryTile *m_credits;
    SummaryTile *m_deadline;
    SummaryTile *m_classify;
    SummaryTile *m_data;
    PortfolioFilter m_filter;
    bool m_isCompact = false;
    bool m_hasFew = false;
};

} // namespace makegood::ui
