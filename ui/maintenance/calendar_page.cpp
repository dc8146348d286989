// SPDX-License-Identifier: GPL-3.0-or-later
// Views and months; planning is in calendar_page_plan.cpp.
#include "maintenance/calendar_page.h"

#include <algorithm>
#include <array>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/reading_direction.h"
#include "maintenance/allowance_model.h"
#include "maintenance/announcement_form.h"
#include "maintenance/conflict_model.h"
#include "maintenance/entry_look.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/maintenance_panel.h"
#include "maintenance/month_calendar.h"
#include "maintenance/week_calendar.h"
#include "maintenance/week_section.h"
#include "widgets/accessible_role.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/named.h"
#include "widgets/segments.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr std::array<const char *, 3> viewNames{"month", "week", "list"};
constexpr int chosenLetters = 16; ///< of the customers that are shown
constexpr std::chrono::days listReach(400); ///< of coming windows

} // namespace

CalendarPage::CalendarPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_customers(named(new QComboBox, "calendarCustomers", tr("Customers that are shown")))
    , m_segments(new Segments(QStringLiteral("calendarViews"), tr("Calendar")))
    , m_more(named(new QToolButton, "calendarMore", tr("More actions")))
    , m_new(named(new QPushButton(tr("&Plan maintenance")), "calendarNew", tr("Plan maintenance")))
    , m_views(new QStackedWidget)
    , m_calendar(new MonthCalendar)
    , m_week(new WeekSection)
    , m_agenda(new AgendaModel(this))
    , m_list(new TableView(QStringLiteral("agenda"), tr("Maintenance as a list")))
    , m_pastToo(named(new QCheckBox(tr("Show &past maintenance")), "agendaPastToo",
                      tr("Show past maintenance too")))
    , m_panel(new MaintenancePanel(this))
    , m_allowance(new AllowanceModel(this))
    , m_allowanceTable(new TableView(QStringLiteral("allowance"), tr("Monthly limit, window by window")))
    , m_allowanceText(plainLabel("allowanceText"))
    , m_conflicts(new ConflictModel(this))
    , m_conflictText(plainLabel("conflictText"))
    , m_conflictTable(new TableView(QStringLiteral("conflicts"), tr("Maintenance of several customers")))
{
    setObjectName(QStringLiteral("calendarPage"));
    m_calendar->setObjectName(QStringLiteral("monthCalendar"));
    m_summary->setObjectName(QStringLiteral("maintenanceSummary"));
    m_summary->setMinimumWidth(1);
    m_panel->hide(); // until the window takes it over
    build();
    connectViews();
    fillCustomers();
    tell();
}

MaintenanceForm *CalendarPage::form() const
{
    return m_panel->form();
}

QWidget *CalendarPage::buildHead()
{
    m_customers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_customers->setMinimumContentsLength(chosenLetters);
    m_segments->add(tr("Month"), QStringLiteral("calendarMonth"));
    m_segments->add(tr("Week"), QStringLiteral("calendarWeek"));
    m_segments->add(tr("List"), QStringLiteral("calendarList"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setToolTip(tr("More actions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    menu->addAction(icon(QStringLiteral("import")), tr("Import a calendar…"), this,
                    &CalendarPage::importWanted);
    menu->addAction(icon(QStringLiteral("export")), tr("Export as calendar…"), this,
                    &CalendarPage::exportWanted);
    m_more->setMenu(menu);
    m_new->setIcon(icon(QStringLiteral("plus")));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(new Heading(tr("Calendar"), 1.54));
    row->addWidget(m_summary, 1);
    row->addWidget(m_customers);
    row->addWidget(m_segments);
    row->addWidget(m_more);
    row->addWidget(m_new);
    return head;
}

QWidget *CalendarPage::listView()
{
    m_list->setSource(m_agenda);
    m_list->setWideColumns(
        {AgendaModel::Customer, AgendaModel::Summary, AgendaModel::Notice, AgendaModel::VerdictWords});
    m_list->setEmptyText(tr("No maintenance is planned."));
    setChartTable(m_calendar, m_list);
    auto *view = new QWidget;
    view->setObjectName(QStringLiteral("listView"));
    auto *box = new QVBoxLayout(view);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::one);
    box->addWidget(m_pastToo);
    box->addWidget(m_list, 1);
    buildDetails(box);
    const auto chooseRow = [this](const QModelIndex &index) {
        if (const QModelIndex source = m_list->sourceIndex(index); source.isValid()) {
            const AgendaRow row = m_agenda->at(source.row());
            ask(rowOf(row.contract, row.window()));
        }
    };
    connect(m_list, &QAbstractItemView::clicked, this, chooseRow);
    connect(m_list, &QAbstractItemView::activated, this, chooseRow);
    connect(m_pastToo, &QCheckBox::toggled, this, &CalendarPage::showList);
    return view;
}

void CalendarPage::build()
{
    m_views->addWidget(m_calendar);
    m_views->addWidget(m_week);
    m_views->addWidget(listView());
    m_segments->setCurrent(0);
    fitViews();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::one, 0, 0);
    box->setSpacing(space::field);
    box->addWidget(buildHead());
    box->addWidget(m_views, 1);
}

// The views that are not shown make the page no higher.
void CalendarPage::fitViews()
{
    for (int i = 0; i < m_views->count(); ++i)
        m_views->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == m_views->currentIndex() ? QSizePolicy::Expanding
                                                                       : QSizePolicy::Ignored);
    m_views->updateGeometry();
}

void CalendarPage::connectViews()
{
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        m_views->setCurrentIndex(index);
        fitViews();
        emit viewShown(QLatin1String(viewNames[static_cast<std::size_t>(index)]));
    });
    connect(m_customers, &QComboBox::currentIndexChanged, this, &CalendarPage::refresh);
    connect(m_new, &QPushButton::clicked, this, [this] { beginNew({}); });
    connect(m_calendar, &MonthCalendar::entryChosen, this, &CalendarPage::ask);
    connect(m_calendar, &MonthCalendar::planWanted, this, &CalendarPage::planDays);
    connect(m_calendar, &MonthCalendar::moveWanted, this, &CalendarPage::moveDays);
    connect(m_calendar, &MonthCalendar::tableWanted, this, [this] { showView(QStringLiteral("list")); });
    connect(m_week, &WeekSection::chosen, this, &CalendarPage::ask);
    connect(m_week, &WeekSection::planWanted, this, &CalendarPage::plan);
    connect(m_week, &WeekSection::weekShown, this, &CalendarPage::showDraft);
    connect(m_week, &WeekSection::dragCancelled, this, [this] {
        form()->clear();
        showDraft();
    });
    connect(m_week, &WeekSection::editWanted, this, [this] {
        emit panelWanted();
        m_panel->showForm();
        form()->focusFirst();
    });
    connect(m_week, &WeekSection::callOffWanted, this, &CalendarPage::callOff);
    connect(form(), &MaintenanceForm::draftChanged, this, &CalendarPage::showDraft);
    connect(form(), &MaintenanceForm::discarded, this, &CalendarPage::showDraft);
    connect(form(), &MaintenanceForm::saveWanted, this, &CalendarPage::saveWanted);
    const AnnouncementForm *announcement = m_panel->announcement();
    connect(announcement, &AnnouncementForm::announced, this, &CalendarPage::recordAnnouncement);
    connect(announcement, &AnnouncementForm::saveWanted, this, &CalendarPage::textSaveWanted);
}

void CalendarPage::showView(const QString &view)
{
    for (std::size_t i = 0; i < viewNames.size(); ++i)
        if (view == QLatin1String(viewNames[i]) || (i == 2 && view == QLatin1String("agenda")))
            m_segments->setCurrent(static_cast<int>(i));
}

void CalendarPage::fillCustomers()
{
    const QSignalBlocker quiet(m_customers);
    const QVariant before = m_customers->currentData();
    m_customers->clear();
    m_customers->addItem(tr("All customers"), QString());
    if (m_calendars)
        for (const ContractCalendar &calendar : *m_calendars)
            m_customers->addItem(ownDirection(toText(calendar.contract.customer)), toText(calendar.contract.id));
    m_customers->setCurrentIndex(std::max(0, m_customers->findData(before)));
    m_customers->view()->setMinimumWidth(m_customers->view()->sizeHintForColumn(0) + 2 * space::card);
    m_customers->setVisible(m_customers->count() > 2);
}

std::string CalendarPage::filtered() const
{
    return m_customers->currentData().toString().toStdString();
}

void CalendarPage::ask(int row)
{
    if (row < 0)
        return;
    const AgendaRow &chosen = m_week->rows()[static_cast<std::size_t>(row)];
    const WhySubject why{WhySubject::Figure::Window, m_service, chosen.window().when, chosen.window().uid};
    const bool isJudged = m_evaluation && chosen.contract == m_contract
        && std::any_of(m_evaluation->maintenance.begin(), m_evaluation->maintenance.end(),
                       [&](const WindowResult &one) {
                           return one.window.uid == why.uid && one.window.when == why.when;
                       });
    take(row);
    m_calendar->choose(row);
    m_week->choose(row);
    if (isJudged)
        emit whyAsked(why);
    emit panelWanted();
}

void CalendarPage::showMonth(Month month, std::shared_ptr<const Evaluation> evaluation, Instant now)
{
    m_month = month;
    m_evaluation = std::move(evaluation);
    m_now = now;
    if (m_evaluation)
        m_service = m_service.empty() && !m_evaluation->services.empty() ? m_evaluation->services[0].service
                                                                         : m_service;
    refresh();
}

void CalendarPage::showCalendars(std::shared_ptr<const Calendars> calendars, const std::string &contract,
                                 const std::string &service, KnownMonth known, Instant now)
{
    m_calendars = std::move(calendars);
    m_contract = contract;
    m_service = service;
    m_known = std::move(known);
    m_now = now;
    fillCustomers();
    const std::string open = draftContract();
    form()->setCalendars(m_calendars, open.empty() ? planFor() : open, m_known, now);
    keepDraft();
    refresh();
}

const ContractCalendar *CalendarPage::shownCalendar() const
{
    return m_calendars ? calendarOf(*m_calendars, m_contract) : nullptr;
}

void CalendarPage::refresh()
{
    std::vector<AgendaRow> rows;
    if (m_calendars)
        rows = agendaRows(*m_calendars, filtered(), {}, {Instant::min(), Instant::max()}, m_now);
    const ContractCalendar *own = m_calendars ? calendarOf(*m_calendars, planFor()) : nullptr;
    const Zone zone = own != nullptr ? own->contract.zone : Zone();
    const int before = m_calendar->chosen();
    std::vector<CalendarEntry> entries;
    for (const AgendaRow &row : rows)
        entries.push_back(calendarEntry(row));
    if (m_month)
        m_calendar->setMonth(*m_month, std::move(entries), zone.dateOf(m_now));
    const bool sameRows = rows.size() == m_week->rows().size();
    m_week->showWindows(zone, std::move(rows), m_now);
    if (sameRows && before >= 0)
        m_calendar->choose(before);
    m_new->setEnabled(own != nullptr && !m_readOnly);
    m_more->setEnabled(shownCalendar() != nullptr);
    showDraft();
    showList();
    showAllowance();
    showConflicts();
    tell();
}

void CalendarPage::tell()
{
    if (!m_month || !m_calendars) {
        m_summary->clear();
        return;
    }
    int windows = 0;
    Duration accepted{};
    const Interval month = wallMonth(*m_month);
    for (const AgendaRow &row : m_week->rows())
        if (wallClock(row.window().when, row.zone).meets(month)
            && row.window().status != WindowStatus::Cancelled) {
            ++windows;
            accepted += row.clock.judged.accepted.length();
        }
    const Format format{QLocale(), Zone(), Currency()};
    const auto year = std::chrono::year_month_day(Zone().dateOf(m_now)).year();
    const QString name = monthName(*m_month, format, year);
    m_summary->setText(windows == 0 ? tr("No maintenance in %1").arg(name)
                                    : tr("%n windows in %1, %2 accepted", nullptr, windows)
                                          .arg(name, briefDuration(accepted, format)));
    m_summary->setToolTip(m_summary->text());
}

void CalendarPage::showList()
{
    if (!m_calendars) {
        m_agenda->setRows({});
        return;
    }
    const Instant from = m_pastToo->isChecked() ? m_now - listReach : m_now;
    m_agenda->setRows(agendaRows(*m_calendars, filtered(), {}, {from, m_now + listReach}, m_now));
    m_list->setColumnHidden(AgendaModel::Customer, !filtered().empty());
}

void CalendarPage::reset()
{
    form()->clear();
    m_evaluation.reset();
    showCalendars(nullptr, {}, {}, {}, m_now);
}

void CalendarPage::setDrafts(DraftStore *drafts)
{
    form()->setDrafts(drafts);
}

void CalendarPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    form()->setReadOnly(readOnly);
    m_new->setEnabled(shownCalendar() != nullptr && !readOnly);
}

} // namespace makegood::ui

#include "moc_calendar_page.cpp"
