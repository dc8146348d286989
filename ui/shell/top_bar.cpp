// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/top_bar.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "shell/find_field.h"
#include "widgets/accessible_role.h"
#include "widgets/button_tone.h"
#include "widgets/icons.h"
#include "widgets/logo.h"
#include "widgets/month_stepper.h"
#include "widgets/side_margins.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int withWords = 1000; ///< effective width from which everything has its words
constexpr int withAll = 1180;
// What stands before the field to find in keeps its width, so that the field keeps its place.
constexpr int fullLead = 560;
constexpr int briefLead = 420;

class LogoBox : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const int side = scaled(26, fontMetrics());
        paintLogo(p, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
                  Theme::isDark(palette()));
    }
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_lead(new LogoBox)
    , m_stepper(new MonthStepper)
    , m_state(new Pill)
    , m_readOnly(new Pill)
    , m_row(new QHBoxLayout(this))
    , m_find(new FindField)
    , m_sync(new QToolButton)
{
    setObjectName(QStringLiteral("topBar"));
    setAccessibleRole(this, QAccessible::ToolBar);
    setAccessibleName(tr("Month and search"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_stepper->setObjectName(QStringLiteral("monthStepper"));
    m_state->setObjectName(QStringLiteral("monthState"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnly->hide();
    m_sync->setObjectName(QStringLiteral("syncState"));
    m_sync->setFocusPolicy(Qt::StrongFocus);
    setTone(m_sync, ButtonTone::Quiet);
    auto *lead = new QWidget;
    auto *left = new QHBoxLayout(lead);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::field);
    left->addWidget(m_lead);
    left->addWidget(m_stepper);
    left->addWidget(m_state);
    left->addWidget(m_readOnly);
    left->addStretch(1);
    m_row->setContentsMargins(sideMargins(0, 0, space::field, 0));
    m_row->setSpacing(space::field);
    m_row->addWidget(lead);
    m_row->addStretch(1); // what the field leaves, on both sides of it
    m_row->addWidget(m_find, 6);
    m_row->addStretch(1);
    m_row->addWidget(m_sync);
    connect(m_find, &QAbstractButton::clicked, this, &TopBar::findWanted);
    connect(m_sync, &QAbstractButton::clicked, this, &TopBar::syncWanted);
    setLead(88);
    setSync(tr("No workspace open"), false);
    fit();
}

void TopBar::setLead(int width)
{
    if (m_lead->width() == width - space::field + 4 && m_lead->minimumWidth() == m_lead->width())
        return;
    m_lead->setFixedWidth(width - space::field + 4);
    fit();
}

void TopBar::setMonthState(Pill::Kind kind, const QString &words, const QString &brief,
                           const QString &iconName)
{
    m_kind = kind;
    m_words = words;
    m_brief = brief;
    m_icon = iconName;
    fit();
}

void TopBar::setStorage(const QString &words, const QString &why)
{
    if (!words.isEmpty())
        m_readOnly->setWords(Pill::Kind::Outline, words, QStringLiteral("lock"));
    m_readOnly->setToolTip(why);
    m_readOnly->setAccessibleName(words);
    m_readOnly->setAccessibleDescription(why);
    m_readOnly->setVisible(!words.isEmpty());
    fit();
}

void TopBar::setSync(const QString &words, bool isProblem)
{
    m_isProblem = isProblem;
    m_sync->setText(words);
    m_sync->setAccessibleName(words);
    m_sync->setToolTip(tr("Sources: %1").arg(words));
    m_sync->setIcon(icon(QStringLiteral("refresh"), isProblem ? Role::Breach : Role::Text2));
}

void TopBar::fit()
{
    setFixedHeight(heightOf(Part::SectionHead, fontMetrics()));
    const int room = effectiveWidth(width(), fontMetrics());
    m_sync->setToolButtonStyle(room >= withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_find->setOnlyIcon(room < withWords);
    m_row->setStretch(m_row->count() - 2, room < withWords ? 0 : 1); // the icon goes beside the last one
    m_row->setStretchFactor(m_find, room < withWords ? 0 : 6);
    m_state->setVisible(!m_words.isEmpty());
    m_state->setWords(m_kind, room >= withAll ? m_words : m_brief, m_icon);
    QWidget *left = m_lead->parentWidget();
    const auto lead = [this](int width) { return scaled(width, fontMetrics()); };
    if (room >= withAll && left->sizeHint().width() > lead(fullLead))
        m_state->setWords(m_kind, m_brief, m_icon);
    const bool keeps = room >= withWords;
    const int width = std::max(lead(room >= withAll ? fullLead : briefLead), left->minimumSizeHint().width());
    left->setMinimumWidth(keeps ? width : 0);
    left->setMaximumWidth(keeps ? width : QWIDGETSIZE_MAX);
    m_row->setStretchFactor(left, keeps ? 0 : 1);
    m_state->setToolTip(m_words);
    m_state->setAccessibleName(m_words);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::colour(Role::Window, palette()));
    p.fillRect(QRect(0, height() - 1, width(), 1), Theme::colour(Role::Line, palette()));
}

} // namespace makegood::ui

#include "moc_top_bar.cpp"
