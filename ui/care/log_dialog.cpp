// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/log_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

LogDialog::LogDialog(const QString &text, const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("logDialog"));
    setWindowTitle(tr("Log"));
    setAccessibleName(windowTitle());
    QLabel *about = plainLabel("logAbout");
    about->setText(tr("What the program did, for a report of a fault. It has no passwords and no names of "
                      "customers, contracts, services or files: where one stood there is “…”. Read it before "
                      "you attach it. It is kept in %1.")
                       .arg(path));
    auto *view = named(new QPlainTextEdit, "logText", tr("Log"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setPlainText(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy
        = named(buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole), "logCopy", tr("Copy the log"));
    auto *save = named(buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole), "logSave",
                       tr("Save the log as a file"));
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(save, &QPushButton::clicked, this, &LogDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::card, space::card, space::card, space::card);
    box->setSpacing(space::field);
    box->addWidget(about);
    box->addWidget(view, 1);
    box->addWidget(buttons);
    resize(QSize(scaled(860, fontMetrics()), scaled(520, fontMetrics()))
               .boundedTo(screen()->availableSize() * 9 / 10));
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum()); // the last lines
}

} // namespace makegood::ui

#include "moc_log_dialog.cpp"
