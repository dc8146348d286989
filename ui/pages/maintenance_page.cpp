// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/maintenance_page.h"

#include <QVBoxLayout>

#include "explain/format.h"
#include "models/cell_text.h"
#include "models/maintenance_model.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/month_calendar.h"
#include "widgets/table_view.h"

namespace makegood
{

namespace
{

CalendarEntry calendarEntry(const MaintenanceRow &row)
{
    const MaintenanceWindow &window = row.window.window;
    CalendarEntry entry;
    entry.when = window.when;
    entry.outcome = outcomeOf(row.window);
    const QString start = momentText(window.when.start, row.zone);
    entry.time = start.section(QStringLiteral(", "), -1);
    entry.title = toText(window.summary.empty() ? window.uid : window.summary);
    QStringList lines{
        MaintenancePage::tr("%1 to %2").arg(start, endText(window.when, row.zone)),
        MaintenancePage::tr("%1 to %2").arg(utcText(window.when.start), utcText(window.when.end)),
        windowVerdict(row.window),
        window.notifiedAt ? MaintenancePage::tr("Announced %1").arg(momentText(*window.notifiedAt, row.zone))
                          : MaintenancePage::tr("Not known when it was announced")};
    entry.details = lines.join(QLatin1Char('\n'));
    return entry;
}

} // namespace

MaintenancePage::MaintenancePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new MaintenanceModel(this))
    , m_calendar(new MonthCalendar)
    , m_table(new TableView(QStringLiteral("maintenance"), tr("Maintenance windows of the month")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("maintenancePage"));
    m_calendar->setObjectName(QStringLiteral("monthCalendar"));
    m_summary->setObjectName(QStringLiteral("maintenanceSummary"));
    m_summary->setWordWrap(true);
    m_table->setSource(m_model);
    setChartTable(m_calendar, m_table);
    m_table->setWideColumns({MaintenanceModel::Summary, MaintenanceModel::VerdictWords});
    m_table->setEmptyText(tr("No maintenance window in this month."));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_summary);
    box->addWidget(m_calendar);
    box->addWidget(m_table, 1);
    const auto askRow = [this](const QModelIndex &index) {
        if (const QModelIndex source = m_table->sourceIndex(index); source.isValid())
            ask(source.row());
    };
    connect(m_table, &QAbstractItemView::clicked, this, askRow);
    connect(m_table, &QAbstractItemView::activated, this, askRow);
    connect(m_calendar, &MonthCalendar::entryChosen, this, &MaintenancePage::ask);
}

void MaintenancePage::choose(int row)
{
    m_calendar->choose(row);
    for (int i = 0; row >= 0 && i < m_table->model()->rowCount(); ++i) {
        const QModelIndex shown = m_table->model()->index(i, 0);
        if (m_table->sourceIndex(shown).row() != row || m_table->currentIndex().row() == i)
            continue;
        m_table->setCurrentIndex(shown);
        m_table->scrollTo(shown);
    }
}

void MaintenancePage::ask(int row)
{
    const MaintenanceWindow &window = m_model->at(row).window.window;
    m_chosen = WhySubject{WhySubject::Figure::Window, m_service, window.when, window.uid};
    choose(row);
    emit whyAsked(*m_chosen);
}

int MaintenancePage::rowOf(const WhySubject &subject) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const MaintenanceWindow &window = m_model->at(row).window.window;
        if (subject.service == m_service && subject.uid == window.uid && subject.when == window.when)
            return row;
    }
    return -1;
}

void MaintenancePage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                                Instant now)
{
    m_service = service.service;
    m_model->setRows(maintenanceRows(*evaluation, service));
    std::vector<CalendarEntry> entries;
    for (const MaintenanceRow &row : m_model->rows())
        entries.push_back(calendarEntry(row));
    m_calendar->setToday(evaluation->zone.dateOf(now));
    m_calendar->setMonth(evaluation->zone, evaluation->period, std::move(entries));
    if (m_chosen)
        choose(rowOf(*m_chosen));
    const Format format(QLocale(), *evaluation);
    m_summary->setText(tr("The period is %1. Taken out of the judgement: %2. Times are those of %3.")
                           .arg(format.interval(evaluation->period), lengthText(service.excludedMaintenance),
                                toText(evaluation->zone.name())));
}

void MaintenancePage::clear()
{
    m_model->setRows({});
    m_calendar->setMonth({}, {}, {});
    m_summary->clear();
}

} // namespace makegood
