// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dock_title.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

#include "widgets/heading.h"

namespace makegood::ui
{

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
{
    auto *close = new QToolButton;
    close->setObjectName(dock->objectName() + QStringLiteral("Close"));
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide %1").arg(dock->windowTitle()));
    close->setToolTip(tr("Hide; the View menu brings it back"));
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 4, 0);
    row->addWidget(new Heading(dock->windowTitle(), 0.9, Heading::Tone::Quiet), 1);
    row->addWidget(close);
}

} // namespace makegood::ui

#include "moc_dock_title.cpp"
