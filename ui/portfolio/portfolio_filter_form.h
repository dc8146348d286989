// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>

#include <QWidget>

#include "portfolio/portfolio_row.h"
#include "portfolio/portfolio_view.h"

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace makegood::ui
{

/// The filter of the portfolio: words, a menu each for status, customer, agreement and currency, and the
/// claims that are due soon. Compact, the menus lie behind one button.
class PortfolioFilterForm : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioFilterForm(QWidget *parent = nullptr);

    const PortfolioFilter &filter() const { return m_filter; }
    /// Does not emit changed().
    void show(const PortfolioFilter &filter);
    /// Offers the customers, agreements, classes and currencies of `rows`.
    void offer(const PortfolioRows &rows);
    void setCompact(bool compact);

signals:
    void changed();

private:
    static QString dueSoonText();

    using Texts = std::set<QString>;
    /// A menu of which one text, or none, is chosen.
    struct Choice {
        QToolButton *button = nullptr;
        QString title;
        QString PortfolioFilter::*chosen = nullptr;
        Texts offered;
    };

    QToolButton *makeButton(const char *name, const QString &title);
    Choice makeChoice(const char *name, const QString &title, QString PortfolioFilter::*chosen);
    void fillStatuses();
    void fillChoice(QMenu *menu, const Choice &choice);
    void showButtons();
    void change(const std::function<void(PortfolioFilter &)> &act);

    PortfolioFilter m_filter;
    QLineEdit *m_words;
    QToolButton *m_status;
    Choice m_customer;
    Choice m_agreement;
    Choice m_class; ///< a submenu of the agreements
    Choice m_currency;
    QToolButton *m_due;
    QToolButton *m_all; ///< the button of the compact form
    QMenu *m_classMenu;
};

} // namespace makegood::ui
