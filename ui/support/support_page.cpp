// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/support_page.h"

#include <algorithm>

#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "support/obligation_model.h"
#include "support/obligation_section.h"
#include "support/ticket_model.h"
#include "support/ticket_section.h"
#include "widgets/figure_label.h"
#include "widgets/figure_row.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

QString numberText(std::int64_t n)
{
    return QLocale().toString(static_cast<qlonglong>(n));
}

template <typename Rows, typename Fits> QString countText(const Rows &rows, const Fits &fits)
{
    return numberText(std::count_if(rows.begin(), rows.end(), fits));
}

} // namespace

SupportPage::SupportPage(std::function<Instant()> now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_clock(new QTimer(this))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_tickets(new TicketSection)
    , m_obligations(new ObligationSection)
    , m_opened(addFigure("supportOpened", tr("Tickets opened")))
    , m_late(addFigure("supportLate", tr("Late replies")))
    , m_updates(addFigure("supportUpdates", tr("Missed updates")))
    , m_broken(addFigure("supportBroken", tr("Broken obligations")))
{
    setObjectName(QStringLiteral("supportPage"));
    m_summary->setObjectName(QStringLiteral("supportSummary"));
    m_summary->setWordWrap(true);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::beside, space::card, space::beside, space::card);
    box->setSpacing(space::field);
    auto *row = new FigureRow;
    for (FigureLabel *figure : {m_opened, m_late, m_updates, m_broken})
        row->add(figure);
    box->addWidget(row);
    box->addWidget(m_summary);
    box->addWidget(m_tickets);
    box->addWidget(m_obligations);
    box->addStretch(1);

    const auto goToTicket = [this](const std::function<bool(const TicketClocks &)> &fits) {
        m_tickets->showAll();
        goTo(m_tickets->ticketTable(), [&](int at) { return fits(tickets()->at(at).ticket.clocks); });
    };
    connect(m_opened, &FigureLabel::activated, this,
            [=] { goToTicket([](const TicketClocks &) { return true; }); });
    connect(m_late, &FigureLabel::activated, this,
            [=] { goToTicket([](const TicketClocks &clocks) { return clocks.breached; }); });
    connect(m_updates, &FigureLabel::activated, this,
            [=] { goToTicket([](const TicketClocks &clocks) { return clocks.updateBreaches > 0; }); });
    connect(m_broken, &FigureLabel::activated, this, [this] {
        goTo(m_obligations->table(),
             [this](int at) { return obligations()->at(at).obligation.state == ObligationState::Broken; });
    });
    connect(m_tickets, &TicketSection::ticketChosen, this, [this](const QString &id) {
        emit whyAsked({WhySubject::Figure::Ticket, {}, {}, id.toStdString()});
    });
    connect(m_obligations, &ObligationSection::obligationChosen, this, [this](int number) {
        emit whyAsked({WhySubject::Figure::Obligation, {}, {}, std::to_string(number)});
    });
    connect(m_tickets, &TicketSection::importWanted, this, &SupportPage::importWanted);
    connect(m_obligations, &ObligationSection::recordWanted, this, &SupportPage::recordWanted);
    m_clock->setInterval(std::chrono::seconds(1));
    connect(m_clock, &QTimer::timeout, this, &SupportPage::tick);
    clear();
}

TicketModel *SupportPage::tickets() const
{
    return m_tickets->tickets();
}

ObligationModel *SupportPage::obligations() const
{
    return m_obligations->obligations();
}

void SupportPage::tick()
{
    if (m_running && m_now)
        m_tickets->setNow(m_now());
}

void SupportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    if (m_now)
        m_clock->start();
}

void SupportPage::hideEvent(QHideEvent *event)
{
    m_clock->stop(); // a hidden page needs no clock
    QWidget::hideEvent(event);
}

FigureLabel *SupportPage::addFigure(const char *name, const QString &caption)
{
    auto *figure = new FigureLabel(caption, this);
    figure->setObjectName(QLatin1String(name));
    figure->setInvitation(tr("Click to go to the first row behind it"),
                          tr("Press Enter to go to the first row behind it"));
    return figure;
}

void SupportPage::goTo(TableView *table, const std::function<bool(int)> &fits)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (!fits(table->sourceIndex(index).row()))
            continue;
        table->setCurrentIndex(index);
        table->setFocus(Qt::OtherFocusReason);
        for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(table);
        return;
    }
}

void SupportPage::showFigures(const Evaluation &e, bool promised)
{
    if (promised) {
        const auto &tickets = e.support;
        std::int64_t updates = 0;
        std::int64_t replies = 0;
        for (const TicketResult &ticket : tickets) {
            updates += ticket.clocks.updateBreaches;
            replies += ticket.clocks.statusBreaches;
        }
        m_opened->setFigure(numberText(std::ssize(tickets)),
                            tr("%Ln wait for a reply", nullptr,
                               static_cast<int>(std::ranges::count_if(tickets, [](const TicketResult &t) {
                                   return awaitsResponse(t.clocks);
                               }))));
        m_late->setFigure(countText(tickets, [](const TicketResult &t) { return t.clocks.breached; }),
                          tr("of %1").arg(numberText(std::ssize(tickets))));
        m_updates->setFigure(numberText(updates),
                             tr("%Ln status replies missed", nullptr, static_cast<int>(replies)));
    } else {
        for (FigureLabel *figure : {m_opened, m_late, m_updates})
            figure->setFigure(QStringLiteral("–"), tr("not promised"));
    }
    const auto in = [&](ObligationState state) {
        return countText(e.obligations, [state](const ObligationResult &o) { return o.state == state; });
    };
    if (e.obligations.empty())
        m_broken->setFigure(QStringLiteral("–"), tr("none named"));
    else
        m_broken->setFigure(
            in(ObligationState::Broken),
            tr("of %1, %2 unknown").arg(numberText(std::ssize(e.obligations)), in(ObligationState::Unknown)));
    // What was broken is part of the verdict and says so by its colour.
    const bool dark = Theme::isDark(palette());
    const auto mark = [dark](FigureLabel *figure, bool broken) {
        figure->setFigureColour(broken ? Theme::colour(Role::Breach, dark) : QColor());
    };
    const auto any
        = [&](const auto &rows, const auto &fits) { return std::any_of(rows.begin(), rows.end(), fits); };
    mark(m_late, promised && any(e.support, [](const TicketResult &t) { return t.clocks.breached; }));
    mark(m_updates, promised && any(e.support, [](const TicketResult &t) {
                        return t.clocks.updateBreaches + t.clocks.statusBreaches > 0;
                    }));
    mark(m_broken,
         any(e.obligations, [](const ObligationResult &o) { return o.state == ObligationState::Broken; }));
}

void SupportPage::showMonth(const Evaluation &evaluation, const Policy *policy)
{
    m_tickets->showMonth(evaluation, policy);
    m_obligations->showMonth(evaluation);
    showFigures(evaluation, policy == nullptr || policy->support);
    // Floored to the minute, like the clocks.
    const Instant asOf = std::chrono::floor<std::chrono::minutes>(evaluation.asOf);
    m_summary->setText(tr("For the whole contract, as of %1, %2 time.")
                           .arg(momentText(asOf, evaluation.zone), placeOf(evaluation.zone)));
    m_summary->setToolTip(utcText(asOf));
    m_running = true;
    tick();
}

void SupportPage::clear()
{
    m_running = false;
    for (FigureLabel *figure : {m_opened, m_late, m_updates, m_broken})
        figure->setFigure(QStringLiteral("–"));
    m_summary->clear();
    m_summary->setToolTip({});
    m_tickets->clear();
    m_obligations->clear();
}

} // namespace makegood::ui

#include "moc_support_page.cpp"
