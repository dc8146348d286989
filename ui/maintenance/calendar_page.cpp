// SPDX-License-Identifier: GPL-3.0-or-later
// Views and months; planning is in calendar_page_plan.cpp.
#include "maintenance/calendar_page.h"

#include <array>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "maintenance/agenda_model.h"
#include "maintenance/allowance_model.h"
#include "maintenance/announcement_form.h"
#include "maintenance/conflict_model.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/maintenance_model.h"
#include "maintenance/month_calendar.h"
#include "maintenance/week_section.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/page_tabs.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

// Width in characters from which the panels are beside the views; the week needs less than tables.
constexpr int besideWeek = 80;
constexpr int besideTables = 125;
constexpr std::array<const char *, 3> viewNames{"month", "week", "agenda"};
constexpr std::chrono::days agendaReach(400); ///< of coming windows

CalendarEntry monthEntry(const MaintenanceRow &row)
{
    const MaintenanceWindow &window = row.window.window;
    CalendarEntry entry;
    entry.when = window.when;
    entry.outcome = outcomeOf(row.window);
    entry.time = momentText(window.when.start, row.zone).section(QStringLiteral(", "), -1);
    entry.title = toText(window.summary.empty() ? window.uid : window.summary);
    const QStringList lines{
        CalendarPage::tr("%1 to %2")
            .arg(momentText(window.when.start, row.zone), endText(window.when, row.zone)),
        CalendarPage::tr("%1 to %2").arg(utcText(window.when.start), utcText(window.when.end)),
        windowVerdict(row.window),
        window.notifiedAt ? CalendarPage::tr("Announced %1").arg(momentText(*window.notifiedAt, row.zone))
                          : CalendarPage::tr("Not known when it was announced")};
    entry.details = lines.join(QLatin1Char('\n'));
    return entry;
}

} // namespace

CalendarPage::CalendarPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new MaintenanceModel(this))
    , m_calendar(new MonthCalendar)
    , m_table(new TableView(QStringLiteral("maintenance"), tr("Maintenance windows of the month")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_new(named(new QPushButton(tr("&New window")), "calendarNew", tr("Begin a new maintenance window")))
    , m_import(named(new QPushButton(tr("&Import…")), "calendarImport", tr("Import a calendar file")))
    , m_views(
          new PageTabs(QStringLiteral("calendarViews"), tr("Views of the calendar"), PageTabs::Level::Page))
    , m_panels(new PageTabs(QStringLiteral("calendarPanels"), tr("About the window"), PageTabs::Level::Page))
    , m_week(new WeekSection)
    , m_agenda(new AgendaModel(this))
    , m_agendaTable(new TableView(QStringLiteral("agenda"), tr("Coming maintenance windows")))
    , m_everyContract(named(new QCheckBox(tr("Of a&ll contracts")), "agendaEveryContract",
                            tr("Show the windows of all contracts")))
    , m_pastToo(named(new QCheckBox(tr("&Past ones too")), "agendaPastToo", tr("Show past windows too")))
    , m_form(new MaintenanceForm)
    , m_announcement(new AnnouncementForm)
    , m_allowance(new AllowanceModel(this))
    , m_allowanceTable(
          new TableView(QStringLiteral("allowance"), tr("The month's allowance, piece by piece")))
    , m_allowanceText(plainLabel("allowanceText"))
    , m_conflicts(new ConflictModel(this))
    , m_conflictTable(new TableView(QStringLiteral("conflicts"), tr("Maintenance of several contracts")))
{
    setObjectName(QStringLiteral("calendarPage"));
    m_calendar->setObjectName(QStringLiteral("monthCalendar"));
    m_summary->setObjectName(QStringLiteral("maintenanceSummary"));
    m_summary->setWordWrap(true);
    build();
    clear();
}

QWidget *CalendarPage::monthView()
{
    m_table->setSource(m_model);
    m_table->setWideColumns({MaintenanceModel::Summary, MaintenanceModel::VerdictWords});
    m_table->setEmptyText(tr("No maintenance window in this month."));
    setChartTable(m_calendar, m_table);
    auto *view = new QWidget;
    view->setObjectName(QStringLiteral("monthView"));
    auto *box = new QVBoxLayout(view);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_calendar);
    box->addWidget(m_table, 1);
    const auto askRow = [this](const QModelIndex &index) {
        if (const QModelIndex source = m_table->sourceIndex(index); source.isValid())
            ask(source.row());
    };
    connect(m_table, &QAbstractItemView::clicked, this, askRow);
    connect(m_table, &QAbstractItemView::activated, this, askRow);
    connect(m_calendar, &MonthCalendar::entryChosen, this, &CalendarPage::ask);
    return view;
}

QWidget *CalendarPage::agendaView()
{
    m_agendaTable->setSource(m_agenda);
    m_agendaTable->setWideColumns({AgendaModel::Summary, AgendaModel::Notice, AgendaModel::VerdictWords});
    m_agendaTable->setEmptyText(tr("No maintenance is planned."));
    auto *view = new QWidget;
    view->setObjectName(QStringLiteral("agendaView"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_everyContract);
    bar->addWidget(m_pastToo);
    bar->addStretch(1);
    auto *box = new QVBoxLayout(view);
    box->setContentsMargins(0, 6, 0, 0);
    box->addLayout(bar);
    box->addWidget(m_agendaTable, 1);
    for (QCheckBox *check : {m_everyContract, m_pastToo})
        connect(check, &QCheckBox::toggled, this, &CalendarPage::showAgenda);
    const auto chooseRow = [this](const QModelIndex &index) {
        const QModelIndex source = m_agendaTable->sourceIndex(index);
        if (!source.isValid())
            return;
        const AgendaRow row = m_agenda->at(source.row());
        if (row.contract == m_contract)
            take(row.window());
        else
            emit contractWanted(toText(row.contract));
    };
    connect(m_agendaTable, &QAbstractItemView::clicked, this, chooseRow);
    connect(m_agendaTable, &QAbstractItemView::activated, this, chooseRow);
    return view;
}

void CalendarPage::build()
{
    m_views->add(monthView(), tr("Month"));
    m_views->add(m_week, tr("Week"));
    m_views->add(agendaView(), tr("Agenda"));
    m_panels->add(m_form, tr("Window"));
    m_panels->add(m_announcement, tr("Announcement"));
    m_panels->add(allowanceView(), tr("Allowance"));
    m_panels->add(conflictView(), tr("Other contracts"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_new);
    top->addWidget(m_import);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sides->setSpacing(12);
    m_sides->addWidget(m_views, 3);
    m_sides->addWidget(m_panels, 2);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addLayout(top);
    box->addLayout(m_sides, 1);

    connect(m_views, &PageTabs::pageShown, this, [this](int index) {
        placePanels();
        emit viewShown(QLatin1String(viewNames[static_cast<std::size_t>(index)]));
    });
    connect(m_import, &QPushButton::clicked, this, &CalendarPage::importWanted);
    connect(m_new, &QPushButton::clicked, this, [this] { beginNew({}); });
    connect(m_week, &WeekSection::chosen, this, [this](int row) {
        const MaintenanceWindow window = m_week->rows()[static_cast<std::size_t>(row)].window();
        take(window);
        m_chosen = WhySubject{WhySubject::Figure::Window, m_service, window.when, window.uid};
        if (const int listed = rowOf(*m_chosen); listed >= 0)
            ask(listed);
        m_week->choose(row);
    });
    connect(m_week, &WeekSection::planWanted, this, &CalendarPage::plan);
    connect(m_week, &WeekSection::weekShown, this, &CalendarPage::showDraft);
    connect(m_week, &WeekSection::dragCancelled, this, [this] {
        m_form->clear();
        showDraft();
    });
    connect(m_week, &WeekSection::editWanted, this, [this] {
        m_panels->showPage(QStringLiteral("windowForm"));
        m_form->focusFirst();
    });
    connect(m_week, &WeekSection::callOffWanted, this, [this](int row) {
        take(m_week->rows()[static_cast<std::size_t>(row)].window());
        m_panels->showPage(QStringLiteral("windowForm"));
        m_form->setStatus(WindowStatus::Cancelled);
        m_form->focusReason();
    });
    connect(m_form, &MaintenanceForm::draftChanged, this, &CalendarPage::showDraft);
    connect(m_form, &MaintenanceForm::discarded, this, &CalendarPage::showDraft);
    connect(m_form, &MaintenanceForm::saveWanted, this, &CalendarPage::saveWanted);
    connect(m_announcement, &AnnouncementForm::announced, this, &CalendarPage::recordAnnouncement);
    connect(m_announcement, &AnnouncementForm::saveWanted, this, &CalendarPage::textSaveWanted);
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanels();
}

void CalendarPage::placePanels()
{
    const int enough = m_week->isVisibleTo(this) ? besideWeek : besideTables;
    const bool wide = width() >= enough * fontMetrics().averageCharWidth();
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CalendarPage::showView(const QString &view)
{
    m_views->showPage(view + QStringLiteral("View"));
}

void CalendarPage::choose(int row)
{
    m_calendar->choose(row);
    if (row >= 0)
        m_table->showRow(row);
}

void CalendarPage::ask(int row)
{
    const MaintenanceWindow window = m_model->at(row).window.window;
    m_chosen = WhySubject{WhySubject::Figure::Window, m_service, window.when, window.uid};
    choose(row);
    take(window);
    emit whyAsked(*m_chosen);
}

int CalendarPage::rowOf(const WhySubject &subject) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const MaintenanceWindow &window = m_model->at(row).window.window;
        if (subject.service == m_service && subject.uid == window.uid && subject.when == window.when)
            return row;
    }
    return -1;
}

void CalendarPage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                             Instant now)
{
    m_evaluation = std::move(evaluation);
    m_service = service.service;
    m_now = now;
    m_model->setRows(maintenanceRows(*m_evaluation, service));
    std::vector<CalendarEntry> entries;
    for (const MaintenanceRow &row : m_model->rows())
        entries.push_back(monthEntry(row));
    m_calendar->setToday(m_evaluation->zone.dateOf(now));
    m_calendar->setMonth(m_evaluation->zone, m_evaluation->period, std::move(entries));
    if (m_chosen)
        choose(rowOf(*m_chosen));
    const Format format(QLocale(), *m_evaluation);
    m_summary->setText(tr("The period is %1. Taken out of the judgement: %2. Times are those of %3.")
                           .arg(format.interval(m_evaluation->period),
                                lengthText(service.excludedMaintenance), toText(m_evaluation->zone.name())));
    showAllowance();
    showConflicts();
}

void CalendarPage::showCalendars(std::shared_ptr<const Calendars> calendars, const std::string &contract,
                                 const std::string &service, KnownMonth known, Instant now)
{
    const bool sameContract = m_contract == contract;
    m_calendars = std::move(calendars);
    m_contract = contract;
    m_service = service;
    m_known = std::move(known);
    m_now = now;
    const ContractCalendar *shown = shownCalendar();
    m_new->setEnabled(shown != nullptr);
    m_import->setEnabled(shown != nullptr);
    m_form->setCalendars(shown != nullptr ? m_calendars : nullptr, contract, m_known, now);
    if (!sameContract)
        m_chosen.reset();
    keepDraft();
    const std::string only
        = shown != nullptr && shown->contract.serviceNamed(service) != nullptr ? service : std::string();
    m_week->showWindows(shown != nullptr ? shown->contract.zone : Zone(),
                        shown != nullptr
                            ? agendaRows(*m_calendars, contract, only, {Instant::min(), Instant::max()}, now)
                            : std::vector<AgendaRow>(),
                        now);
    showAgenda();
    showAllowance();
    showConflicts();
}

const ContractCalendar *CalendarPage::shownCalendar() const
{
    return m_calendars ? calendarOf(*m_calendars, m_contract) : nullptr;
}

void CalendarPage::showAgenda()
{
    if (!m_calendars) {
        m_agenda->setRows({});
        return;
    }
    const Instant from = m_pastToo->isChecked() ? m_now - agendaReach : m_now;
    m_agenda->setRows(agendaRows(*m_calendars, m_everyContract->isChecked() ? std::string() : m_contract, {},
                                 {from, m_now + agendaReach}, m_now));
    m_agendaTable->setColumnHidden(AgendaModel::Customer, !m_everyContract->isChecked());
}

void CalendarPage::clear()
{
    m_evaluation.reset();
    m_model->setRows({});
    m_calendar->setMonth({}, {}, {});
    m_summary->clear();
    m_conflicts->setRows({});
    showAllowance();
    m_new->setEnabled(shownCalendar() != nullptr);
    m_import->setEnabled(shownCalendar() != nullptr);
}

void CalendarPage::reset()
{
    m_chosen.reset();
    m_form->clear();
    showCalendars(nullptr, {}, {}, {}, m_now);
    clear();
}

} // namespace makegood::ui

#include "moc_calendar_page.cpp"
