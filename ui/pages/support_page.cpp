// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/support_page.h"

#include <algorithm>

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/cell_text.h"
#include "models/obligation_model.h"
#include "models/ticket_model.h"
#include "widgets/figure_label.h"
#include "widgets/figure_row.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood
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

QString ticketsMissing(const Policy *policy)
{
    if (policy != nullptr && !policy->support)
        return SupportPage::tr("The agreement promises no support times.");
    return SupportPage::tr("No ticket was opened in this month.");
}

} // namespace

SupportPage::SupportPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_tickets(new TicketModel(this))
    , m_obligations(new ObligationModel(this))
    , m_ticketTable(new TableView(QStringLiteral("tickets"), tr("Support tickets of the month")))
    , m_obligationTable(new TableView(QStringLiteral("obligations"), tr("Obligations with their evidence")))
    , m_opened(addFigure("supportOpened", tr("Tickets opened")))
    , m_late(addFigure("supportLate", tr("Response breaches")))
    , m_updates(addFigure("supportUpdates", tr("Updates missed")))
    , m_broken(addFigure("supportBroken", tr("Obligations broken")))
{
    setObjectName(QStringLiteral("supportPage"));
    m_summary->setObjectName(QStringLiteral("supportSummary"));
    m_summary->setWordWrap(true);
    m_ticketTable->setSource(m_tickets);
    m_ticketTable->setWideColumns({TicketModel::SeverityName, TicketModel::Clock});
    m_obligationTable->setSource(m_obligations);
    m_obligationTable->setWideColumns(
        {ObligationModel::Kind, ObligationModel::State, ObligationModel::EvidenceText});

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(6);
    auto *row = new FigureRow;
    for (FigureLabel *figure : {m_opened, m_late, m_updates, m_broken})
        row->add(figure);
    box->addWidget(row);
    box->addWidget(m_summary);
    const auto section = [&](const QString &title, TableView *table, int rows) {
        box->addSpacing(6);
        box->addWidget(new Heading(title, 1.0));
        box->addWidget(table);
        table->setRowsShown(rows);
    };
    section(tr("Tickets"), m_ticketTable, 8);
    section(tr("Obligations"), m_obligationTable, 10);
    box->addStretch(1);

    connect(m_opened, &FigureLabel::activated, this,
            [this] { goTo(m_ticketTable, [](int) { return true; }); });
    connect(m_late, &FigureLabel::activated, this, [this] {
        goTo(m_ticketTable, [this](int at) { return m_tickets->at(at).ticket.clocks.breached; });
    });
    connect(m_updates, &FigureLabel::activated, this, [this] {
        goTo(m_ticketTable, [this](int at) { return m_tickets->at(at).ticket.clocks.updateBreaches > 0; });
    });
    connect(m_broken, &FigureLabel::activated, this, [this] {
        goTo(m_obligationTable,
             [this](int at) { return m_obligations->at(at).obligation.state == ObligationState::Broken; });
    });
    clear();
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
                            tr("awaiting a response: %1").arg(countText(tickets, [](const TicketResult &t) {
                                return awaitsResponse(t.clocks);
                            })));
        m_late->setFigure(countText(tickets, [](const TicketResult &t) { return t.clocks.breached; }),
                          tr("of %1").arg(numberText(std::ssize(tickets))));
        m_updates->setFigure(numberText(updates), tr("status replies missed: %1").arg(numberText(replies)));
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
        m_broken->setFigure(in(ObligationState::Broken),
                            tr("of %1, unknown: %2")
                                .arg(numberText(std::ssize(e.obligations)), in(ObligationState::Unknown)));
}

void SupportPage::showMonth(const Evaluation &evaluation, const Policy *policy)
{
    m_tickets->setRows(ticketRows(evaluation, policy));
    m_obligations->setRows(obligationRows(evaluation, m_register));
    m_ticketTable->setEmptyText(ticketsMissing(policy));
    m_obligationTable->setEmptyText(tr("The agreement names no obligation."));
    showFigures(evaluation, policy == nullptr || policy->support);
    // Cut to the minute, like the clocks.
    const Instant asOf = std::chrono::floor<std::chrono::minutes>(evaluation.asOf);
    m_summary->setText(tr("For the whole contract, as it stands on %1. Times are those of %2.")
                           .arg(momentText(asOf, evaluation.zone), toText(evaluation.zone.name())));
    m_summary->setToolTip(utcText(asOf));
}

void SupportPage::clear()
{
    for (FigureLabel *figure : {m_opened, m_late, m_updates, m_broken})
        figure->setFigure(QStringLiteral("–"));
    m_summary->clear();
    m_summary->setToolTip({});
    m_ticketTable->setEmptyText({});
    m_obligationTable->setEmptyText({});
    m_tickets->setRows({});
    m_obligations->setRows({});
}

} // namespace makegood
