// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "explain/status.h"

namespace makegood::ui
{

/// Which contract-services are shown. What is empty lets everything through.
struct PortfolioFilter {
    QString words; ///< all of them, in any order
    std::optional<Status> status;
    QString customer;
    QString agreement;
    QString serviceClass;
    QString currency;
    bool dueSoon = false; ///< a claim's deadline within the next seven days

    bool operator==(const PortfolioFilter &) const = default;
};

enum class PortfolioGrouping {
    None,
    Customer,
    Agreement,
    Status,
    Currency
};

/// A way to look at the portfolio that has a name: filter, order, groups and columns.
struct PortfolioView {
    QString name;
    PortfolioFilter filter;
    int sortColumn = -1; ///< of PortfolioModel; -1: the order of the workspace
    Qt::SortOrder order = Qt::AscendingOrder;
    PortfolioGrouping grouping = PortfolioGrouping::None;
    std::vector<int> columns; ///< of PortfolioModel, from the leading edge; empty: the usual ones

    bool operator==(const PortfolioView &) const = default;
};

/// As it is kept with the window's settings. Columns and words of a later version are passed over.
QJsonObject toJson(const PortfolioView &view);
PortfolioView portfolioViewFrom(const QJsonObject &json);

/// The views that are always there: everything, at risk, claims due, undecided.
std::vector<PortfolioView> builtInViews();

/// The views of a person, in the order in which they were saved. A name is there once.
std::vector<PortfolioView> savedViewsFrom(const QString &text);
QString savedViewsText(const std::vector<PortfolioView> &views);

} // namespace makegood::ui
