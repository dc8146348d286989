// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_screen.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/heading.h"

namespace makegood::ui
{

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    auto *outer = new QVBoxLayout(this);
    auto *column = new QWidget;
    column->setMaximumWidth(560);
    auto *box = new QVBoxLayout(column);
    box->setSpacing(10);
    auto *title = new Heading(tr("See which SLAs were met, and what you are owed"), 1.7);
    title->setWordWrap(true);
    auto *lead = new QLabel(tr("Nothing of it leaves this computer."));
    lead->setTextFormat(Qt::PlainText);
    lead->setWordWrap(true);
    box->addWidget(title);
    box->addWidget(lead);
    box->addSpacing(14);

    const auto choice = [&](const QString &name, const QString &text, const QString &description) {
        auto *button = new QCommandLinkButton(text, description);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAccessibleDescription(description);
        button->setIcon({});
        box->addWidget(button);
        return button;
    };
    auto *sample = choice(QStringLiteral("startSample"), tr("Open the sample workspace"),
                          tr("Five example customers with a year of data."));
    auto *import = choice(QStringLiteral("startImport"), tr("Start with a spreadsheet or agreement"),
                          tr("Name a customer, choose the agreement, and import the outages that you know."));
    auto *source
        = choice(QStringLiteral("startSource"), tr("Connect a source"),
                 tr("Prometheus and others: test the connection first, then map what is monitored."));
    connect(sample, &QAbstractButton::clicked, this, &StartScreen::sampleWanted);
    connect(import, &QAbstractButton::clicked, this, &StartScreen::importWanted);
    connect(source, &QAbstractButton::clicked, this, &StartScreen::sourceWanted);

    outer->addStretch(2);
    // Own row, no alignment flag: QLayout ignores heightForWidth() of aligned items.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(column, 100);
    line->addStretch(1);
    outer->addLayout(line);
    outer->addStretch(3);
}

} // namespace makegood::ui

#include "moc_start_screen.cpp"
