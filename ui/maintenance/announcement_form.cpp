// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/announcement_form.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/announcement.h"
#include "explain/cell_text.h"
#include "explain/notice_words.h"
#include "widgets/named.h"

namespace makegood::ui
{

AnnouncementForm::AnnouncementForm(QWidget *parent)
    : QWidget(parent)
    , m_until(plainLabel("announceUntil"))
    , m_text(named(new QPlainTextEdit, "announcementText", tr("Text of the announcement")))
    , m_copy(named(new QPushButton(tr("Cop&y the text")), "announcementCopy",
                   tr("Copy the text of the announcement")))
    , m_save(named(new QPushButton(tr("Save as te&xt…")), "announcementSave", tr("Save the text as a file")))
    , m_channel(named(new QComboBox, "announcementChannel", tr("Channel of the announcement")))
    , m_mark(named(new QPushButton(tr("&Mark as announced now")), "announcementMark",
                   tr("Mark the window as announced now")))
    , m_body(new QWidget)
    , m_hint(plainLabel("announcementHint"))
{
    setObjectName(QStringLiteral("announcementForm"));
    m_hint->setText(tr("Choose a maintenance window to see the text that announces it."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_channel->setEditable(true);
    m_channel->lineEdit()->setAccessibleName(m_channel->accessibleName()); // the line edit gets the focus
    m_channel->addItem(QStringLiteral("email"));

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_until);
    body->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addStretch(1);
    body->addLayout(row);
    auto *mark = new QHBoxLayout;
    mark->addWidget(m_channel);
    mark->addWidget(m_mark);
    mark->addStretch(1);
    body->addLayout(mark);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_hint, 1);
    box->addWidget(m_body, 20);

    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveWanted(text()); });
    connect(m_channel, &QComboBox::editTextChanged, this, &AnnouncementForm::check);
    connect(m_mark, &QPushButton::clicked, this,
            [this] { emit announced(*m_window, m_channel->currentText().trimmed()); });
    clear();
}

QString AnnouncementForm::text() const
{
    return m_text->toPlainText();
}

void AnnouncementForm::showWindow(const ContractCalendar &calendar, const MaintenancePlan &plan, Instant now)
{
    const NoticeClock &clock = plan.clock;
    if (m_window != clock.judged.window) {
        const auto channel = clock.channel ? clock.channel : clock.judged.window.channel;
        m_channel->setEditText(toText(channel.value_or("email")));
    }
    m_window = clock.judged.window;
    m_until->setText(noticeSentence(clock, calendar.contract.zone, now));
    const QString text = announcementText(calendar, plan);
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_hint->hide();
    m_body->show();
    check();
}

void AnnouncementForm::check()
{
    m_mark->setEnabled(m_window && !m_locked && m_window->status != WindowStatus::Cancelled
                       && !m_channel->currentText().trimmed().isEmpty());
}

void AnnouncementForm::setLocked(bool locked)
{
    m_locked = locked;
    check();
}

void AnnouncementForm::clear()
{
    m_window.reset();
    m_text->clear();
    m_body->hide();
    m_hint->show();
    check();
}

} // namespace makegood::ui

#include "moc_announcement_form.cpp"
