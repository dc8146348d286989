// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/start_section.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "charts/status_shape.h"
#include "explain/cell_text.h"
#include "sources/source_words.h"
#include "widgets/card_frame.h"
#include "widgets/named.h"
#include "widgets/pill.h"

namespace makegood::ui
{

namespace
{

constexpr int barSteps = 1000;

} // namespace

StartSection::StartSection(QWidget *parent)
    : QWidget(parent)
    , m_state(new Pill)
    , m_lead(plainLabel("startLead"))
    , m_text(plainLabel("startText"))
    , m_bar(named(new QProgressBar, "startProgress", tr("First sync")))
    , m_speed(plainLabel("startSpeed"))
    , m_cancel(named(new QPushButton(tr("&Stop")), "startCancel", tr("Stop the first sync")))
    , m_resume(named(new QPushButton(tr("&Continue")), "startResume", tr("Continue the first sync")))
    , m_month(named(new QPushButton(tr("See the &month")), "startMonth", tr("See the month")))
{
    setObjectName(QStringLiteral("startSection"));
    QFont bold = font();
    bold.setBold(true);
    m_lead->setFont(bold);
    m_bar->setRange(0, barSteps);
    m_speed->setForegroundRole(QPalette::PlaceholderText);
    m_month->setDefault(true);
    auto *card = new CardFrame;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(20, 18, 20, 18);
    inner->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state);
    top->addStretch(1);
    inner->addLayout(top);
    inner->addWidget(m_lead);
    inner->addWidget(m_text);
    inner->addWidget(m_bar);
    inner->addWidget(m_speed);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_month, m_resume, m_cancel})
        buttons->addWidget(one);
    buttons->addStretch(1);
    inner->addLayout(buttons);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(card);
    box->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &StartSection::cancelWanted);
    connect(m_resume, &QPushButton::clicked, this, &StartSection::resumeWanted);
    connect(m_month, &QPushButton::clicked, this, &StartSection::monthWanted);
    showReady({});
}

void StartSection::say(Status status, const QString &word, const QString &lead, const QString &text)
{
    m_state->setState(markOf(status), word);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (QWidget *one : std::initializer_list<QWidget *>{m_bar, m_speed, m_cancel, m_resume, m_month})
        one->hide();
}

void StartSection::showReady(const QString &summary)
{
    say(Status::Pending, tr("Ready"), summary,
        tr("Start stores the source and brings everything since the contracts began. You can go on working "
           "meanwhile; after that it syncs by itself."));
}

void StartSection::showSaving()
{
    say(Status::Pending, tr("Starting"), tr("Storing the source."), {});
    m_bar->setRange(0, 0);
    m_bar->show();
}

void StartSection::showWaiting(const QString &sentence)
{
    say(Status::Pending, tr("Waiting"), sentence, {});
    m_cancel->show();
}

void StartSection::showRunning(const RunningSync &running)
{
    const bool wasShown = m_cancel->isVisibleTo(this) && m_bar->isVisibleTo(this);
    if (!wasShown)
        say(Status::Pending, tr("First sync runs"), tr("Fetching past data."),
            tr("You can close this page; the sync continues in the background."));
    const bool isBegun = running.progress.total > Duration::zero();
    m_bar->setRange(0, isBegun ? barSteps : 0);
    m_bar->setValue(static_cast<int>(running.progress.fraction() * barSteps));
    m_bar->show();
    m_speed->setVisible(isBegun);
    m_cancel->show();
    if (!isBegun)
        return;
    const QLocale locale;
    const auto days
        = [](Duration length) { return std::chrono::duration_cast<std::chrono::days>(length).count(); };
    QStringList parts{
        tr("%1 of %2 days")
            .arg(locale.toString(static_cast<qlonglong>(days(running.progress.done))),
                 locale.toString(static_cast<qlonglong>(days(running.progress.total)))),
        tr("%1 checks").arg(locale.toString(static_cast<qulonglong>(running.progress.samples)))};
    if (running.samplesPerSecond > 0)
        parts << tr("%1 a second").arg(locale.toString(static_cast<qulonglong>(running.samplesPerSecond)));
    if (running.left)
        parts << tr("%1 left").arg(aboutText(*running.left));
    m_speed->setText(parts.join(QStringLiteral(" · ")));
}

void StartSection::showDone(const QString &sentence)
{
    say(Status::Met, tr("Connected"), tr("The source is connected."), sentence);
    m_month->show();
}

void StartSection::showStopped(const QString &lead, const QString &sentence, bool isProblem)
{
    say(isProblem ? Status::Breached : Status::None, isProblem ? tr("Failed") : tr("Stopped"), lead,
        sentence);
    m_resume->show();
}

void StartSection::focusFirst()
{
    for (QPushButton *one : {m_month, m_resume, m_cancel})
        if (one->isVisibleTo(this)) {
            one->setFocus();
            return;
        }
}

} // namespace makegood::ui

#include "moc_start_section.cpp"
