// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/inspector.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/button_tone.h"
#include "widgets/icons.h"
#include "widgets/side_margins.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int inspectorWidth = 352;
constexpr int leastInspector = 280;

enum InspectorTab {
    WhyTab = 1, // not what a tab without data has
    PanelTab
};

} // namespace

Inspector::Inspector(QWidget *why, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_close(new QToolButton)
    , m_why(why)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    setOffered(WhyTab, tr("Why"), true);
    m_close->setObjectName(QStringLiteral("closeInspector"));
    m_close->setAccessibleName(tr("Close the inspector"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setIcon(icon(QStringLiteral("close"), Role::Text2));
    m_close->setFocusPolicy(Qt::StrongFocus);
    setTone(m_close, ButtonTone::Quiet);
    m_stack->addWidget(m_why);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargins(space::half, 0, space::one, 0));
    head->addWidget(m_tabs, 1, Qt::AlignBottom);
    for (QAction *action : why->actions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName());
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        setTone(button, ButtonTone::Quiet);
        head->addWidget(button, 0, Qt::AlignBottom);
        m_tools.push_back(button);
    }
    head->addWidget(m_close, 0, Qt::AlignBottom);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(sideMargins(1, 0, 0, 0));
    box->setSpacing(0);
    box->addLayout(head);
    box->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::showTab);
    connect(m_close, &QAbstractButton::clicked, this, &Inspector::closeWanted);
    fit();
}

QSize Inspector::sizeHint() const
{
    return {scaled(inspectorWidth, fontMetrics()), scaled(600, fontMetrics())};
}

QSize Inspector::minimumSizeHint() const
{
    return {scaled(leastInspector, fontMetrics()), fontMetrics().height() * 10};
}

void Inspector::setPanel(QWidget *panel, const QString &title)
{
    if (panel == m_panel) {
        if (const int at = indexOf(PanelTab); at >= 0)
            m_tabs->setTabText(at, title);
        return;
    }
    const bool wasShown = isPanelShown();
    m_panel = panel;
    if (panel != nullptr && m_stack->indexOf(panel) < 0) {
        // Laid out before it had a parent, a panel keeps the least size of a window.
        panel->setMinimumSize(0, 0);
        m_stack->addWidget(panel);
    }
    setOffered(PanelTab, title, panel != nullptr);
    if (panel == nullptr || !m_whyOffered || wasShown)
        m_tabs->setCurrentIndex(indexOf(panel != nullptr ? PanelTab : WhyTab));
    showTab();
}

void Inspector::setWhyOffered(bool offered)
{
    m_whyOffered = offered;
    setOffered(WhyTab, tr("Why"), offered);
    showTab();
}

void Inspector::showWhy()
{
    m_tabs->setCurrentIndex(indexOf(WhyTab));
}

void Inspector::showPanel()
{
    m_tabs->setCurrentIndex(indexOf(PanelTab));
}

bool Inspector::isPanelShown() const
{
    return m_panel != nullptr && m_tabs->currentIndex() >= 0 && m_tabs->currentIndex() == indexOf(PanelTab);
}

int Inspector::indexOf(int tab) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i).toInt() == tab)
            return i;
    return -1;
}

// A hidden tab would still be read out by assistive technology.
void Inspector::setOffered(int tab, const QString &title, bool offered)
{
    const int at = indexOf(tab);
    if (at >= 0 && !offered)
        m_tabs->removeTab(at);
    else if (at >= 0)
        m_tabs->setTabText(at, title);
    else if (offered)
        m_tabs->setTabData(m_tabs->insertTab(tab == WhyTab ? 0 : m_tabs->count(), title), tab);
}

void Inspector::showTab()
{
    m_stack->setCurrentWidget(isPanelShown() ? m_panel : m_why);
    for (QToolButton *tool : m_tools)
        tool->setVisible(m_stack->currentWidget() == m_why);
}

void Inspector::fit()
{
    const int head = heightOf(Part::SectionHead, fontMetrics());
    const int tab = m_tabs->sizeHint().height();
    layout()->itemAt(0)->layout()->setContentsMargins(space::half, std::max(head - tab, 0), space::one, 0);
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::colour(Role::Surface, palette()));
    const QColor line = Theme::colour(Role::Line, palette());
    p.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), line);
    p.fillRect(QRect(0, m_tabs->geometry().bottom(), width(), 1), line);
}

} // namespace makegood::ui

#include "moc_inspector.cpp"
