// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QWidget>

#include "portfolio/portfolio_row.h"
#include "portfolio/portfolio_view.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace makegood::ui
{

class FlowLayout;

/// Controls for the filter and the grouping of the portfolio.
class PortfolioFilterForm : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioFilterForm(QWidget *parent = nullptr);

    PortfolioFilter filter() const;
    PortfolioGrouping grouping() const;
    /// Does not emit changed().
    void show(const PortfolioFilter &filter, PortfolioGrouping grouping);
    /// Offers the customers, agreements, classes and currencies of `rows`.
    void offer(const PortfolioRows &rows);

signals:
    void changed();

private:
    QComboBox *choice(const char *name, const QString &accessibleName, const QString &any);

    FlowLayout *m_flow;
    QLineEdit *m_words;
    QComboBox *m_status;
    QComboBox *m_customer;
    QComboBox *m_agreement;
    QComboBox *m_class;
    QComboBox *m_currency;
    QCheckBox *m_due;
    QComboBox *m_grouping;
    bool m_showing = false;
};

} // namespace makegood::ui
