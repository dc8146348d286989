// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the portfolio page, and how they follow its width.
#include "portfolio/portfolio_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "portfolio/currency_total_model.h"
#include "portfolio/portfolio_filter_form.h"
#include "portfolio/portfolio_legend.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "portfolio/portfolio_view_section.h"
#include "widgets/button_tone.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

// Widths of the page, at 100 % text, below which it takes its compact form.
constexpr int chipsBelow = 800;
constexpr int iconsBelow = 1000;
constexpr int tilesBelow = 960; ///< fewer tiles
constexpr int emptyRows = 4; ///< height of a card without rows
constexpr int fillsThePage = 1000;
constexpr int narrowest = 440;
constexpr int lowest = 320;

} // namespace

void PortfolioPage::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::field);
    // What is wide gives way as the page gets narrow, so it must not keep the page from that.
    box->setSizeConstraint(QLayout::SetNoConstraint);
    m_table->setEmptyText(tr("No matches. Clear the filters."));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *card = new CardFrame;
    card->setObjectName(QStringLiteral("portfolioCard"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::half, 1, space::half); // the corners are round
    inside->addWidget(m_table);
    m_card = card;
    m_totalsBox = buildTotals();
    box->addWidget(buildTitle());
    box->addWidget(m_summary);
    box->addWidget(buildViewBar());
    box->addWidget(card, fillsThePage);
    box->addWidget(m_legend);
    box->addWidget(m_totalsBox);
    box->addStretch(1);
}

QWidget *PortfolioPage::buildTitle()
{
    auto *title = new Heading(tr("Portfolio"), 1.54);
    m_count->setObjectName(QStringLiteral("portfolioCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_newContract->setObjectName(QStringLiteral("portfolioNewContract"));
    m_newContract->setText(tr("New contract"));
    m_newContract->setAccessibleName(tr("New contract"));
    m_newContract->setIcon(icon(QStringLiteral("plus")));
    m_reports->setObjectName(QStringLiteral("portfolioReports"));
    m_reports->setText(tr("Create reports"));
    m_reports->setAccessibleName(tr("Create reports"));
    m_reports->setIcon(icon(QStringLiteral("reports"), Role::OnAccent));
    setTone(m_reports, ButtonTone::Primary);

    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    line->addWidget(title);
    line->addSpacing(space::half);
    line->addWidget(m_count, 1);
    line->addWidget(m_newContract);
    line->addWidget(m_reports);
    return row;
}

QWidget *PortfolioPage::buildViewBar()
{
    const auto quiet = [](QToolButton *button, const char *name, const QString &text, const char *drawing) {
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(text);
        button->setIcon(icon(QLatin1String(drawing), Role::Text2));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(new QMenu(button));
        setTone(button, ButtonTone::Quiet);
    };
    quiet(m_sortMenu, "portfolioSortMenu", tr("By risk"), "sort");
    quiet(m_columnMenu, "portfolioColumnMenu", tr("Columns"), "columns");

    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    line->addWidget(m_filters, 1);
    line->addWidget(m_sortMenu);
    line->addWidget(m_columnMenu);
    line->addWidget(m_views);
    return bar;
}

QWidget *PortfolioPage::buildTotals()
{
    auto *totals = new TableView(QStringLiteral("portfolioTotals"), tr("Totals by currency"));
    totals->setSource(m_totals);
    totals->setRowsShown(3);
    totals->setEmptyText(tr("No credits."));
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("portfolioTotalsBox"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, space::one);
    column->addWidget(new Heading(tr("Totals by currency"), 1.15));
    column->addWidget(totals);
    box->hide();
    return box;
}

void PortfolioPage::fit()
{
    const int width = effectiveWidth(this->width(), fontMetrics());
    const bool compact = width < chipsBelow;
    m_summary->setCompact(compact, width < tilesBelow);
    m_filters->setCompact(compact);
    m_legend->setVisible(!compact);
    m_newContract->setVisible(!compact);
    m_sortMenu->setToolButtonStyle(width < iconsBelow ? Qt::ToolButtonIconOnly
                                                      : Qt::ToolButtonTextBesideIcon);
    m_columnMenu->setToolButtonStyle(m_sortMenu->toolButtonStyle());
    m_views->setCompact(width < iconsBelow);
    fitCard();
}

// The card ends with its last row, and the legend stands below it.
void PortfolioPage::fitCard()
{
    const QMargins edges = m_card->layout()->contentsMargins();
    const int least = emptyRows * heightOf(Part::TwoLineRow, fontMetrics());
    const int rows = m_lines->rowCount() > 0 ? m_table->wholeHeight() : least;
    m_card->setMaximumHeight(rows + edges.top() + edges.bottom());
}

QSize PortfolioPage::minimumSizeHint() const
{
    return {scaled(narrowest, fontMetrics()), scaled(lowest, fontMetrics())};
}

void PortfolioPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PortfolioPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace makegood::ui
