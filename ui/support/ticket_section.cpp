// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ticket_section.h"

#include <map>
#include <vector>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/clock_text.h"
#include "explain/format.h"
#include "support/clock_tiles.h"
#include "support/deadline_model.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"
#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

QComboBox *choice(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QString ticketsMissing(const Policy *policy)
{
    if (policy != nullptr && !policy->support)
        return TicketSection::tr("The agreement promises no support times.");
    return TicketSection::tr("No ticket was opened in this month.");
}

} // namespace

TicketSection::TicketSection(QWidget *parent)
    : QWidget(parent)
    , m_tickets(new TicketModel(this))
    , m_due(new DeadlineModel(this))
    , m_missed(new DeadlineModel(this))
    , m_severities(new SeverityModel(this))
    , m_clocks(new ClockTiles)
    , m_dueTable(new TableView(QStringLiteral("followUps"), tr("What is due next over all tickets")))
    , m_ticketTable(new TableView(QStringLiteral("tickets"), tr("Support tickets of the month")))
    , m_missedTable(new TableView(QStringLiteral("missedDeadlines"), tr("Deadlines that were missed")))
    , m_severityTable(new TableView(QStringLiteral("severities"), tr("Severities of the chosen ticket")))
    , m_severityTitle(new Heading({}, 1.0))
    , m_show(choice("ticketShow", tr("Which tickets are listed")))
    , m_severity(choice("ticketSeverity", tr("Tickets of which severity are listed")))
{
    setObjectName(QStringLiteral("ticketBoard"));
    m_show->addItem(tr("All tickets"));
    m_show->addItem(tr("Open"));
    m_show->addItem(tr("Something is due"));
    m_show->addItem(tr("With a missed deadline"));
    auto *import = new QPushButton(tr("&Import tickets…"));
    import->setObjectName(QStringLiteral("importTicketsButton"));
    setWrites(import);
    import->setAccessibleName(tr("Import tickets"));
    import->setAccessibleDescription(tr("From a JSON or CSV file; what would change is shown first"));

    m_dueTable->setSource(m_due);
    m_dueTable->setWideColumns({DeadlineModel::SeverityName, DeadlineModel::Stands});
    m_ticketTable->setSource(m_tickets);
    m_ticketTable->setWideColumns({TicketModel::SeverityName, TicketModel::Opened, TicketModel::ResponseDue,
                                   TicketModel::Responded, TicketModel::NextUpdate, TicketModel::Resolution,
                                   TicketModel::Clock});
    m_missedTable->setSource(m_missed);
    m_missedTable->setWideColumns({DeadlineModel::SeverityName, DeadlineModel::Stands});
    m_severityTable->setSource(m_severities);
    m_severityTable->setWideColumns({SeverityModel::SeverityName});
    m_dueTable->setRowsShown(6);
    m_ticketTable->setRowsShown(8);
    m_missedTable->setRowsShown(5);
    m_severityTable->setRowsShown(5);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::field);
    box->addWidget(m_clocks);
    const auto card
        = [box](const QString &title, QWidget *beside, const std::vector<QWidget *> &parts) -> QWidget * {
        auto *frame = new CardFrame;
        auto *head = new QHBoxLayout;
        head->setContentsMargins(space::beside, space::field, space::beside, space::half);
        head->addWidget(new Heading(title, 1.15), 1);
        if (beside != nullptr)
            head->addWidget(beside);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(1, 0, 1, space::half);
        inside->setSpacing(space::half);
        inside->addLayout(head);
        for (QWidget *part : parts) {
            inside->addWidget(part);
            if (auto *table = qobject_cast<TableView *>(part))
                table->setFrameShape(QFrame::NoFrame);
        }
        box->addWidget(frame);
        return frame;
    };
    auto *filters = new QWidget;
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    line->addWidget(m_show);
    line->addWidget(m_severity);
    line->addWidget(import);
    m_severityTitle->setContentsMargins(space::beside, space::half, space::beside, 0);
    card(tr("Tickets"), filters, {m_ticketTable, m_severityTitle, m_severityTable});
    m_dueCard = card(tr("Due next"), nullptr, {m_dueTable});
    m_missedCard = card(tr("Missed"), nullptr, {m_missedTable});
    connect(m_clocks, &ClockTiles::ticketChosen, this, &TicketSection::ticketChosen);

    const auto ask = [this](TableView *table, const auto &idAt) {
        const auto asked = [this, table, idAt](const QModelIndex &index) {
            if (const QModelIndex source = table->sourceIndex(index); source.isValid())
                emit ticketChosen(toText(idAt(source.row())));
        };
        connect(table, &QAbstractItemView::clicked, this, asked);
        connect(table, &QAbstractItemView::activated, this, asked);
    };
    ask(m_ticketTable, [this](int row) { return m_tickets->at(row).ticket.ticket; });
    ask(m_dueTable, [this](int row) { return m_due->at(row).followUp.ticket; });
    ask(m_missedTable, [this](int row) { return m_missed->at(row).followUp.ticket; });
    connect(m_ticketTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showTicket(m_ticketTable->sourceIndex(index).row()); });
    connect(m_show, &QComboBox::currentIndexChanged, this, &TicketSection::applyFilter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &TicketSection::applyFilter);
    connect(import, &QPushButton::clicked, this, &TicketSection::importWanted);
    clear();
}

void TicketSection::showMonth(const Evaluation &evaluation, const Policy *policy)
{
    m_severityRows.clear();
    for (const TicketResult &ticket : evaluation.support)
        m_severityRows[ticket.ticket] = severityRows(ticket, policy, evaluation.zone);
    m_rows = ticketRows(evaluation, policy);
    fillSeverities(policy);
    m_due->setRows(dueRows(evaluation, policy));
    std::map<std::string, Instant> opened;
    for (const TicketResult &ticket : evaluation.support)
        opened[ticket.ticket] = ticket.openedAt;
    m_clocks->setRows(m_due->rows(), std::move(opened));
    m_missed->setRows(missedRows(evaluation, policy));
    // No headers over nothing.
    m_dueCard->setVisible(m_due->rowCount() > 0);
    m_missedCard->setVisible(m_missed->rowCount() > 0);
    m_dueTable->setEmptyText(tr("Nothing is due."));
    m_missedTable->setEmptyText(tr("No deadline was missed."));
    applyFilter();
    m_ticketTable->setEmptyText(m_rows.empty() ? ticketsMissing(policy) : tr("No matches."));
}

// Keep the selected severity if the agreement still has it.
void TicketSection::fillSeverities(const Policy *policy)
{
    const QString chosen = m_severity->currentData().toString();
    const QSignalBlocker quiet(m_severity);
    m_severity->clear();
    m_severity->addItem(tr("Any severity"), QString());
    if (policy != nullptr && policy->support)
        for (const Severity &severity : policy->support->severities)
            m_severity->addItem(severityText(severity.id, severity.title), toText(severity.id));
    m_severity->setCurrentIndex(std::max(0, m_severity->findData(chosen)));
}

void TicketSection::applyFilter()
{
    TicketFilter filter;
    filter.show = static_cast<TicketFilter::Show>(m_show->currentIndex());
    if (m_severity->currentIndex() > 0)
        filter.severity = m_severity->currentData().toString().toStdString();
    const int current = m_ticketTable->sourceIndex(m_ticketTable->currentIndex()).row();
    const std::string chosen = current >= 0 ? m_tickets->at(current).ticket.ticket : std::string();
    m_tickets->setRows(filtered(m_rows, filter));
    hideEmptyColumns();
    showTicket(-1);
    for (int row = 0; row < m_tickets->rowCount(); ++row)
        if (m_tickets->at(row).ticket.ticket == chosen) {
            m_ticketTable->showRow(row);
            showTicket(row);
        }
}

// An agreement asks for a few of the clocks only: what it does not ask for needs no room.
void TicketSection::hideEmptyColumns()
{
    for (const int column : {TicketModel::NextUpdate, TicketModel::Resolution, TicketModel::UpdateBreaches,
                             TicketModel::Requests, TicketModel::StatusBreaches}) {
        bool isEmpty = m_tickets->rowCount() > 0;
        for (int row = 0; row < m_tickets->rowCount() && isEmpty; ++row) {
            const QString text = m_tickets->index(row, column).data().toString();
            isEmpty = text.isEmpty() || text == Format::none() || text == QLocale().toString(0);
        }
        m_ticketTable->setColumnHidden(column, isEmpty);
    }
}

void TicketSection::showAll()
{
    m_show->setCurrentIndex(0);
    m_severity->setCurrentIndex(0);
}

void TicketSection::showTicket(int sourceRow)
{
    const bool any = sourceRow >= 0 && sourceRow < m_tickets->rowCount();
    m_severityTitle->setVisible(any);
    m_severityTable->setVisible(any);
    if (!any) {
        m_severities->setRows({});
        return;
    }
    const TicketRow &row = m_tickets->at(sourceRow);
    m_severityTitle->setText(tr("Severities of %1").arg(toText(row.ticket.ticket)));
    m_severities->setRows(m_severityRows[row.ticket.ticket]);
}

void TicketSection::setNow(Instant now)
{
    for (TicketRow &row : m_rows)
        row.asOf = now;
    m_tickets->setNow(now);
    m_due->setNow(now);
    m_clocks->setNow(now);
}

void TicketSection::clear()
{
    m_rows.clear();
    m_tickets->setRows({});
    m_due->setRows({});
    m_clocks->setRows({}, {});
    m_missed->setRows({});
    for (TableView *table : {m_ticketTable, m_dueTable, m_missedTable})
        table->setEmptyText({});
    showTicket(-1);
}

} // namespace makegood::ui

#include "moc_ticket_section.cpp"
