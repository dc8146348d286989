// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_line.h"

#include <utility>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include "widgets/button_tone.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_work(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_freshness(new QLabel)
    , m_coverage(new QLabel)
    , m_deadline(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::card, 1, space::card, 0);
    row->setSpacing(space::field);
    m_work->setObjectName(QStringLiteral("work"));
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(180);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work that is going on"));
    setTone(m_cancel, ButtonTone::Link);
    m_freshness->setObjectName(QStringLiteral("statusFreshness"));
    m_coverage->setObjectName(QStringLiteral("statusCoverage"));
    m_deadline->setObjectName(QStringLiteral("statusDeadline"));
    m_deadline->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_cancel, m_deadline}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    for (QLabel *label : {m_work, m_freshness, m_coverage}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    row->addWidget(m_work);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_freshness);
    row->addWidget(m_coverage);
    row->addWidget(m_deadline);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    connect(m_deadline, &QToolButton::clicked, this, &StatusLine::deadlineWanted);
    showIdle();
    setDeadline({}, false);
    fit();
}

void StatusLine::showWork(const QString &title, int done, int total)
{
    m_work->setText(title);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->show();
    m_cancel->show();
}

void StatusLine::showIdle()
{
    m_work->setText(m_hasFigures ? tr("All figures are up to date") : QString());
    m_bar->hide();
    m_cancel->hide();
}

void StatusLine::setHasFigures(bool has)
{
    if (std::exchange(m_hasFigures, has) != has && m_bar->isHidden())
        showIdle();
}

void StatusLine::setFreshness(const QString &text)
{
    m_freshness->setText(text);
    m_freshness->setVisible(!text.isEmpty());
}

void StatusLine::setCoverage(const QString &text)
{
    m_coverage->setText(text);
    m_coverage->setVisible(!text.isEmpty());
}

void StatusLine::setDeadline(const QString &text, bool leads)
{
    m_deadline->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"))); // no mark for a key
    m_deadline->setAccessibleName(text);
    m_deadline->setVisible(!text.isEmpty());
    m_deadline->setEnabled(leads);
    setTone(m_deadline, leads ? ButtonTone::Link : ButtonTone::Quiet);
    m_deadline->setIcon(icon(QStringLiteral("clock"), leads ? Role::Accent : Role::Text3));
    m_deadline->setToolTip(leads ? tr("Go to this claim") : QString());
}

void StatusLine::tell(const QString &sentence)
{
    setAccessibleDescription(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::fit()
{
    setFixedHeight(heightOf(Part::Menu, fontMetrics()));
    const QFont small = typeFont(Type::Caption, font());
    for (QWidget *part : {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_freshness),
                          static_cast<QWidget *>(m_coverage), static_cast<QWidget *>(m_cancel),
                          static_cast<QWidget *>(m_deadline)})
        part->setFont(small);
    for (QToolButton *button : {m_cancel, m_deadline})
        button->setMaximumHeight(height() - 3);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::colour(Role::Window, palette()));
}

} // namespace makegood::ui

#include "moc_status_line.cpp"
