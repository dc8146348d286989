// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace makegood::ui
{

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_work(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_freshness(new QLabel)
    , m_coverage(new QLabel)
    , m_deadline(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(10);
    m_work->setObjectName(QStringLiteral("work"));
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(180);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(m_bar->fontMetrics().height());
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work that is going on"));
    m_freshness->setObjectName(QStringLiteral("statusFreshness"));
    m_coverage->setObjectName(QStringLiteral("statusCoverage"));
    m_deadline->setObjectName(QStringLiteral("statusDeadline"));
    for (QLabel *label : {m_work, m_freshness, m_coverage, m_deadline})
        label->setTextFormat(Qt::PlainText);
    row->addWidget(m_work);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_freshness);
    row->addSpacing(14);
    row->addWidget(m_coverage);
    row->addSpacing(14);
    row->addWidget(m_deadline);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    showIdle();
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
    m_work->setText(tr("Ready"));
    m_bar->hide();
    m_cancel->hide();
}

void StatusLine::setFreshness(const QString &text)
{
    m_freshness->setText(text);
}

void StatusLine::setCoverage(const QString &text)
{
    m_coverage->setText(text);
}

void StatusLine::setDeadline(const QString &text)
{
    m_deadline->setText(text);
}

} // namespace makegood::ui

#include "moc_status_line.cpp"
