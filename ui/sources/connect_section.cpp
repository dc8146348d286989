// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/connect_section.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "sources/address_form.h"
#include "sources/discover_section.h"
#include "sources/kind_section.h"
#include "sources/map_section.h"
#include "sources/start_section.h"
#include "sources/test_section.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/page_ground.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int charsForSteps = 112; ///< a narrower page says the step in words

QString titleOf(ConnectStep step)
{
    switch (step) {
    case ConnectStep::Kind:
        return ConnectSection::tr("What do you monitor with?");
    case ConnectStep::Address:
        return ConnectSection::tr("Where is it, and how do you sign in?");
    case ConnectStep::Test:
        return ConnectSection::tr("Does it answer?");
    case ConnectStep::Discover:
        return ConnectSection::tr("This is what it monitors");
    case ConnectStep::Map:
        return ConnectSection::tr("Which series belongs to which service?");
    case ConnectStep::Start:
        return ConnectSection::tr("Fetch past data");
    }
    return {};
}

QString leadOf(ConnectStep step)
{
    switch (step) {
    case ConnectStep::Kind:
        return ConnectSection::tr("Choose the system that checks your services.");
    case ConnectStep::Address:
        return ConnectSection::tr("It is asked, never changed. Nothing is stored before you start.");
    case ConnectStep::Test:
        return ConnectSection::tr(
            "It is asked once for its version, its clock and how far back its data goes.");
    case ConnectStep::Discover:
        return ConnectSection::tr(
            "Every series with data in the last minutes. You map them in the next step.");
    case ConnectStep::Map:
        return ConnectSection::tr("Suggestions come from host names. Nothing is stored before you start.");
    case ConnectStep::Start:
        return ConnectSection::tr("After this it syncs by itself, every five minutes.");
    }
    return {};
}

} // namespace

ConnectSection::ConnectSection(QWidget *parent)
    : QWidget(parent)
    , m_side(new PageGround(Role::Surface2, Qt::RightEdge))
    , m_whole(new Heading(tr("Connect a source"), 1.45))
    , m_steps(new ConnectSteps)
    , m_where(plainLabel("connectWhere"))
    , m_title(new Heading({}, 1.45))
    , m_lead(plainLabel("connectLead"))
    , m_stack(new QStackedWidget)
    , m_kind(new KindSection)
    , m_address(new AddressForm)
    , m_test(new TestSection)
    , m_discover(new DiscoverSection)
    , m_map(new MapSection)
    , m_start(new StartSection)
    , m_note(plainLabel("connectNote"))
    , m_leave(named(new QPushButton, "connectLeave", {}))
    , m_back(named(new QPushButton(tr("&Back")), "connectBack", tr("Back")))
    , m_continue(named(new QPushButton, "connectContinue", {}))
{
    setObjectName(QStringLiteral("connectSection"));
    m_title->setObjectName(QStringLiteral("connectTitle"));
    m_title->setWordWrap(true);
    m_whole->setWordWrap(true);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_kind, m_address, m_test, m_discover, m_map, m_start})
        m_stack->addWidget(one);

    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(space::page, space::page, space::page, space::card);
    side->setSpacing(space::beside);
    side->addWidget(m_whole);
    side->addWidget(m_steps, 1);
    auto *main = new QVBoxLayout;
    main->setContentsMargins(space::page, space::page, space::page, space::one);
    main->setSpacing(space::half);
    main->addWidget(m_where);
    main->addWidget(m_title);
    main->addWidget(m_lead);
    main->addSpacing(8);
    main->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(main, 1);
    column->addWidget(makeBar());
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_side);
    box->addLayout(column, 1);
    connect(m_address, &AddressForm::submitted, this, &ConnectSection::continueWanted);
    showStep(ConnectStep::Kind);
}

QWidget *ConnectSection::makeBar()
{
    auto *bar = new PageGround(Role::Surface2, Qt::TopEdge);
    bar->setObjectName(QStringLiteral("connectBar"));
    bar->setMinimumHeight(heightOf(Part::RailEntry, fontMetrics()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::page, space::one, space::page, space::one);
    row->setSpacing(space::one);
    row->addWidget(m_note, 1);
    row->addWidget(m_leave);
    row->addWidget(m_back);
    row->addWidget(m_continue);
    m_continue->setDefault(true);
    connect(m_leave, &QPushButton::clicked, this, &ConnectSection::leaveWanted);
    connect(m_back, &QPushButton::clicked, this, &ConnectSection::backWanted);
    connect(m_continue, &QPushButton::clicked, this, &ConnectSection::continueWanted);
    return bar;
}

void ConnectSection::setTitle(const QString &title)
{
    m_whole->setText(title);
}

void ConnectSection::setNote(const QString &note)
{
    m_note->setText(note);
}

void ConnectSection::setBar(const Bar &bar)
{
    m_leave->setText(bar.leave);
    m_leave->setAccessibleName(bar.leave);
    m_back->setVisible(bar.canGoBack);
    m_continue->setVisible(!bar.onward.isEmpty());
    m_continue->setEnabled(bar.canContinue);
    m_continue->setText(bar.onward);
    m_continue->setAccessibleName(bar.onward);
}

void ConnectSection::showStep(ConnectStep step)
{
    m_steps->setCurrent(step);
    m_title->setText(titleOf(step));
    m_lead->setText(leadOf(step));
    m_where->setText(tr("%1: step %2 of %3, %4")
                         .arg(m_whole->text())
                         .arg(QLocale().toString(static_cast<int>(step) + 1),
                              QLocale().toString(connectSteps), wordFor(step)));
    m_stack->setCurrentIndex(static_cast<int>(step));
    switch (step) {
    case ConnectStep::Kind:
        m_kind->focusFirst();
        break;
    case ConnectStep::Address:
        m_address->focusFirst();
        break;
    case ConnectStep::Discover:
        m_discover->focusFirst();
        break;
    case ConnectStep::Map:
        m_map->focusFirst();
        break;
    case ConnectStep::Test:
    case ConnectStep::Start:
        m_continue->setFocus();
        break;
    }
}

void ConnectSection::fit()
{
    const bool hasRoom = width() >= charsForSteps * fontMetrics().averageCharWidth();
    m_side->setVisible(hasRoom);
    m_where->setVisible(!hasRoom);
}

void ConnectSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ConnectSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers().testFlag(Qt::ControlModifier)
        && m_continue->isEnabled())
        m_continue->click();
    else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier && m_back->isVisible())
        m_back->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace makegood::ui

#include "moc_connect_section.cpp"
