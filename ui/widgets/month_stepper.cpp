// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/month_stepper.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include "explain/format.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

MonthStepper::MonthStepper(QWidget *parent)
    : QWidget(parent)
    , m_previous(new QToolButton)
    , m_current(new QToolButton)
    , m_next(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    m_previous->setObjectName(QStringLiteral("previousMonth"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month (Ctrl+Page Up)"));
    m_next->setObjectName(QStringLiteral("nextMonth"));
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month (Ctrl+Page Down)"));
    m_current->setObjectName(QStringLiteral("chooseMonth"));
    m_current->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_current->setPopupMode(QToolButton::InstantPopup);
    m_current->setMenu(new QMenu(m_current));
    m_current->setToolTip(tr("Choose a month"));
    for (QToolButton *button : {m_previous, m_current, m_next}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_current->menu(), &QMenu::aboutToShow, this, &MonthStepper::fillMenu);
    pointArrows();
    setMonth(m_month);
}

void MonthStepper::pointArrows()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_previous->setArrowType(rtl ? Qt::RightArrow : Qt::LeftArrow);
    m_next->setArrowType(rtl ? Qt::LeftArrow : Qt::RightArrow);
}

QString MonthStepper::nameOf(Month month)
{
    return Format(QLocale(), Zone(), Currency()).month(month);
}

QString MonthStepper::text() const
{
    return m_current->text();
}

void MonthStepper::setMonth(Month month)
{
    m_month = month;
    m_current->setText(nameOf(month));
    m_current->setAccessibleName(tr("Month: %1").arg(nameOf(month)));
    fitName();
    m_next->setEnabled(m_month < m_latest);
}

void MonthStepper::fitName()
{
    m_current->setFont(typeFont(Type::Strong, font()));
    // As wide as the longest name, so that the arrows keep their position.
    int width = 0;
    for (unsigned m = 1; m <= 12; ++m)
        width = std::max(width,
                         QFontMetrics(m_current->font())
                             .horizontalAdvance(nameOf({m_month.value.year() / std::chrono::month(m)})));
    m_current->setMinimumWidth(width + scaled(52, fontMetrics()));
}

void MonthStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        pointArrows();
    if (event->type() == QEvent::FontChange)
        fitName();
}

void MonthStepper::setLatest(Month month)
{
    m_latest = month;
    m_next->setEnabled(m_month < m_latest);
}

void MonthStepper::choose(Month month)
{
    if (month > m_latest || month == m_month)
        return;
    setMonth(month);
    emit monthChosen(month);
}

void MonthStepper::step(int months)
{
    choose({m_month.value + std::chrono::months(months)});
}

void MonthStepper::fillMenu()
{
    QMenu *menu = m_current->menu();
    menu->clear();
    auto *group = new QActionGroup(menu); // one of them, not some
    Month month = m_latest;
    for (int i = 0; i < 24; ++i, month = month.previous()) {
        QAction *action = menu->addAction(nameOf(month));
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(month == m_month);
        connect(action, &QAction::triggered, this, [this, month] { choose(month); });
    }
}

void MonthStepper::keyPressEvent(QKeyEvent *event)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_PageDown:
        return step(1);
    case Qt::Key_Left:
        return step(rtl ? 1 : -1);
    case Qt::Key_Right:
        return step(rtl ? -1 : 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace makegood::ui

#include "moc_month_stepper.cpp"
