// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "portfolio/portfolio_summary.h"
#include "portfolio/summary_tile.h"

namespace makegood::ui
{

/// The figures of the portfolio in the words of its tiles.
class SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PortfolioSummary)

public:
    /// `summary` outlives it.
    SummaryWords(const PortfolioSummary &summary, Instant now)
        : m_sum(summary)
        , m_now(now)
    {
    }

    TileWords breached() const;
    TileWords atRisk() const;
    TileWords kept() const;
    TileWords unknown() const;
    TileWords credits() const;
    TileWords deadline() const;
    TileWords toClassify() const;
    TileWords data(int sources, int failed, const std::optional<Instant> &last) const;
    /// Beside the page's title: `10 services of 5 customers, October so far`.
    QString subtitle(Month month) const;
    /// Below the table, while the month runs; else empty.
    QString provisional() const;

private:
    TileWords counted(Mark mark, const QString &caption, int count, const QString &note) const;

    const PortfolioSummary &m_sum;
    Instant m_now;
};

} // namespace makegood::ui
