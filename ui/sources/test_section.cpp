// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/test_section.h"

#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "charts/status_shape.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "sources/source_words.h"
#include "widgets/card_frame.h"
#include "widgets/named.h"
#include "widgets/pill.h"
#include "work/source_secret.h"

namespace makegood::ui
{

namespace
{

// In one or two words, and true: a server that answers is never said to be silent.
QString badgeOf(const Error &error)
{
    if (wasNotEntered(error))
        return TestSection::tr("Not asked");
    if (error.needsSignIn)
        return TestSection::tr("Sign-in refused");
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return TestSection::tr("No answer");
    case ErrorKind::Interrupted:
        return TestSection::tr("Stopped");
    case ErrorKind::Refused:
    case ErrorKind::Usage:
        break;
    }
    return TestSection::tr("Cannot be used");
}

// A month, its claims and their disputes fit into more.
constexpr auto shortRetention = std::chrono::days(92);
constexpr auto fairClock = std::chrono::seconds(2); ///< a server's Date header has whole seconds

} // namespace

TestSection::TestSection(QWidget *parent)
    : QWidget(parent)
    , m_card(new CardFrame)
    , m_state(new Pill)
    , m_lead(plainLabel("testLead"))
    , m_text(plainLabel("testText"))
    , m_bar(named(new QProgressBar, "testProgress", tr("Asking the source")))
    , m_lines(new QWidget)
    , m_form(new QFormLayout(m_lines))
    , m_again(named(new QPushButton(tr("Try &again")), "testAgain", tr("Try again")))
    , m_address(named(new QPushButton(tr("Change the a&ddress or sign-in")), "testAddress",
                      tr("Change the address or sign-in")))
{
    setObjectName(QStringLiteral("testSection"));
    m_state->setObjectName(QStringLiteral("testState"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    QFont bold = font();
    bold.setBold(true);
    m_lead->setFont(bold);
    m_form->setContentsMargins(0, 4, 0, 0);
    m_form->setHorizontalSpacing(24);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus); // the flags alone leave Tab past it
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(20, 18, 20, 18);
    inner->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state);
    top->addStretch(1);
    inner->addLayout(top);
    inner->addWidget(m_lead);
    inner->addWidget(m_text);
    inner->addWidget(m_bar);
    inner->addWidget(m_lines);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_address);
    buttons->addStretch(1);
    inner->addLayout(buttons);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_card);
    box->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &TestSection::againWanted);
    connect(m_address, &QPushButton::clicked, this, &TestSection::addressWanted);
}

void TestSection::clearLines()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void TestSection::addLine(const QString &caption, const QString &text)
{
    auto *label = new QLabel(caption);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    // QLabel takes the direction of its text, and a version is left to right.
    value->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
                        | Qt::AlignTop);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(caption, text));
    m_form->addRow(label, value);
}

void TestSection::say(const QString &lead, const QString &text)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_card->setAccessibleName(QStringLiteral("%1 %2").arg(lead, text));
}

void TestSection::showAsking(const QString &place)
{
    clearLines();
    m_card->setTone(CardFrame::Tone::Card);
    m_state->setState(markOf(Status::Pending), tr("Asking"));
    say(tr("Asking %1").arg(isolated(place)), {});
    m_bar->show();
    m_lines->hide();
    m_again->hide();
    m_address->hide();
}

void TestSection::showAnswer(const SourceTest &test, Instant now)
{
    clearLines();
    m_card->setTone(CardFrame::Tone::Card);
    m_state->setState(markOf(Status::Met), tr("Connected"));
    QStringList notes;
    for (const std::string &note : test.notes)
        notes << asSentence(toText(note));
    say(tr("%1 answered in %2.").arg(isolated(toText(test.place)), briefText(test.took)),
        notes.join(QLatin1Char(' ')));
    m_bar->hide();
    addLine(tr("Version"), test.version.empty() ? tr("it does not say") : toText(test.version));
    if (!test.clockAhead)
        addLine(tr("Clock"), tr("it does not say"));
    else if (std::chrono::abs(*test.clockAhead) <= fairClock)
        addLine(tr("Clock"), tr("agrees with this computer"));
    else
        addLine(tr("Clock"),
                (*test.clockAhead > Duration::zero()
                     ? tr("%1 ahead of this computer; times are taken from the source")
                     : tr("%1 behind this computer; times are taken from the source"))
                    .arg(briefText(std::chrono::abs(*test.clockAhead))));
    if (test.earliest) {
        const auto past = std::chrono::floor<std::chrono::days>(now - *test.earliest).count();
        addLine(tr("Data since"),
                tr("%1, %n days", nullptr, static_cast<int>(past))
                    .arg(Format(QLocale(), Zone(), Currency()).date(localZone().dateOf(*test.earliest))));
    } else {
        addLine(tr("Data since"), tr("it does not say; the first sync finds out"));
    }
    if (test.retention) {
        const QString length = lengthText(std::chrono::floor<std::chrono::seconds>(*test.retention));
        addLine(tr("Keeps data for"),
                *test.retention < shortRetention
                    ? tr("%1; what is older is lost, so sync it more often").arg(length)
                    : length);
    }
    m_lines->show();
    m_again->show();
    m_address->hide();
}

void TestSection::showProblem(const Error &error, const QString &place, bool isOfField)
{
    clearLines();
    m_card->setTone(CardFrame::Tone::Card);
    m_bar->hide();
    m_lines->hide();
    m_again->show();
    m_address->show();
    m_state->setState(markOf(Status::Breached), badgeOf(error));
    QString what = asSentence(toText(error.what));
    if (wasNotEntered(error))
        say(tr("%1 was not asked: its password or token is not known.").arg(isolated(place)),
            tr("A password is kept for the server that it was entered for. Nothing was stored. Enter it for "
               "this "
               "server."));
    else if (error.needsSignIn)
        say(tr("%1 refused the sign-in.").arg(isolated(place)),
            tr("%1 Nothing was stored. Check user and password or token.").arg(what));
    else if (error.kind == ErrorKind::Unreachable)
        say(tr("%1 could not be reached.").arg(isolated(place)),
            tr("%1 Nothing was stored. Check the address, and whether the server runs.").arg(what));
    else if (error.kind == ErrorKind::Interrupted)
        say(tr("You stopped it."), tr("Nothing was stored."));
    else if (isOfField)
        say(tr("%1 answered, but it cannot be used.").arg(isolated(place)),
            tr("%1 Nothing was stored. Change what is asked for in the step before.").arg(what));
    else
        say(tr("%1 answered, but it cannot be used.").arg(isolated(place)),
            tr("%1 Nothing was stored. Check that the address is that of such a server.").arg(what));
}

} // namespace makegood::ui

#include "moc_test_section.cpp"
