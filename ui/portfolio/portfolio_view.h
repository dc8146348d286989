// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "explain/status.h"

namespace makegood::ui
{

/// Which contract-services are shown; an empty field filters nothing.
struct PortfolioFilter {
    QString words; ///< every word must occur, in any order
    std::set<Status> statuses; ///< one of them; empty: any
    QString customer;
    QString agreement;
    QString serviceClass;
    QString currency;
    bool dueSoon = false; ///< only rows with a claim deadline within seven days
    bool withCredit = false; ///< only rows for which something is due
    bool toClassify = false; ///< only rows with outages that have no cause

    bool operator==(const PortfolioFilter &) const = default;
};

enum class PortfolioGrouping {
    None,
    Customer,
    Agreement,
    Status,
    Currency
};

/// A named view of the portfolio: filter, order, grouping and columns.
struct PortfolioView {
    QString name;
    PortfolioFilter filter;
    int sortColumn = -1; ///< PortfolioModel::Column; -1: by risk
    Qt::SortOrder order = Qt::AscendingOrder;
    PortfolioGrouping grouping = PortfolioGrouping::None;
    std::vector<int> columns; ///< PortfolioModel::Column, from the leading edge; empty: usual columns

    bool operator==(const PortfolioView &) const = default;
};

/// JSON form of the settings. Columns and words of a later version are ignored on reading.
QJsonObject toJson(const PortfolioView &view);
PortfolioView portfolioViewFrom(const QJsonObject &json);

/// The built-in views, the one of all contracts first.
std::vector<PortfolioView> builtInViews();

/// The user's views in the order in which they were saved; names are unique.
std::vector<PortfolioView> savedViewsFrom(const QString &text);
QString savedViewsText(const std::vector<PortfolioView> &views);

} // namespace makegood::ui
