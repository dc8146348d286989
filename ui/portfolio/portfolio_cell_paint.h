// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStyleOptionViewItem>

#include "charts/colour_role.h"
#include "portfolio/portfolio_row.h"

class QPainter;

namespace makegood::ui
{

/// Paints the content of one cell of the portfolio on a ground that is there already.
class PortfolioCellPaint
{
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PortfolioCell)

public:
    /// All outlive it.
    PortfolioCellPaint(QPainter &painter, const QStyleOptionViewItem &option, const PortfolioRow &row);

    /// The second lines for which a column always has room.
    static QString targetNote(const std::string &percent);
    static QString noAmountNote();

    /// `text` and `side` are of a column that has no painting of its own.
    void paint(int column, const QString &text, Qt::Alignment side) const;

private:
    /// A text in a font and a colour.
    struct Words {
        QString text;
        QFont font;
        Role role = Role::Text;
    };

    Words strong(const QString &text, Role role = Role::Text) const;
    Words usual(const QString &text, Role role = Role::Text) const;
    Words small(const QString &text, Role role = Role::Text2) const;
    QRect placed(const QRect &logical) const;
    void put(const QRect &logical, const Words &words, Qt::Alignment side) const;
    void putTwo(const Words &above, const Words &below, Qt::Alignment side, int indent = 0) const;

    void paintStatus() const;
    void paintNames() const;
    void paintStrip() const;
    void paintAvailability() const;
    void paintBudget() const;
    void paintCredit() const;
    void paintStep() const;
    bool isUnknown() const;
    bool isMirrored() const { return m_option.direction == Qt::RightToLeft; }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const PortfolioRow &m_row;
    QRect m_inside; ///< of the cell, without its padding
    bool m_isDark;
};

} // namespace makegood::ui
