// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/maintenance_form.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/words.h"
#include "maintenance/draft_verdict_model.h"
#include "widgets/heading.h"
#include "widgets/moment_edit.h"
#include "widgets/named.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

constexpr int mostLines = 4; ///< of a list in the form

void addChoice(QListWidget *list, const std::string &id, const QString &text, bool isChecked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, toText(id));
    item->setToolTip(plainTip(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

void fitLines(QListWidget *list)
{
    const int lines = std::clamp(list->count(), 1, mostLines);
    list->setFixedHeight(lines * (list->fontMetrics().height() + 6) + 2 * list->frameWidth() + 4);
}

} // namespace

MaintenanceForm::MaintenanceForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}, 1.0))
    , m_hint(plainLabel("windowHint"))
    , m_body(new QWidget)
    , m_start(new MomentEdit(QStringLiteral("windowStart"), tr("Begins")))
    , m_end(new MomentEdit(QStringLiteral("windowEnd"), tr("Ends")))
    , m_length(plainLabel("windowLength"))
    , m_summary(named(new QLineEdit, "windowSummary", tr("What is done")))
    , m_status(named(new QComboBox, "windowStatus", tr("Status")))
    , m_isAnnounced(named(new QCheckBox(tr("It was announced")), "windowIsAnnounced", tr("It was announced")))
    , m_announced(new MomentEdit(QStringLiteral("windowAnnounced"), tr("Announced at")))
    , m_channel(named(new QComboBox, "windowChannel", tr("Channel of the announcement")))
    , m_services(named(new QListWidget, "windowServices", tr("Services; none checked means all of them")))
    , m_contracts(named(new QListWidget, "windowContracts", tr("Contracts that it is for")))
    , m_why(named(new QLineEdit, "windowWhy", tr("Reason of the change")))
    , m_problem(plainLabel("windowProblem"))
    , m_verdicts(new DraftVerdictModel(this))
    , m_verdictTable(
          new TableView(QStringLiteral("windowVerdicts"), tr("Verdict of every contract that is touched")))
    , m_verdictText(plainLabel("windowVerdictText"))
    , m_save(named(new QPushButton(tr("S&ave")), "windowSave", tr("Save the maintenance window")))
    , m_discard(named(new QPushButton(tr("&Discard")), "windowDiscard", tr("Discard what is not saved")))
{
    setObjectName(QStringLiteral("windowForm"));
    m_title->setObjectName(QStringLiteral("windowTitle"));
    m_title->setWordWrap(true);
    m_hint->setText(
        tr("Choose a maintenance window to change it, or begin a new one. What every contract makes of it "
           "is shown before it is saved."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (const WindowStatus status :
         {WindowStatus::Confirmed, WindowStatus::Tentative, WindowStatus::Cancelled})
        m_status->addItem(words::windowStatus(status));
    m_channel->setEditable(true);
    m_channel->lineEdit()->setAccessibleName(m_channel->accessibleName()); // the line edit gets the focus
    m_channel->addItems({QString(), QStringLiteral("email")});
    for (QListWidget *list : {m_services, m_contracts})
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_why->setPlaceholderText(tr("goes to the journal"));
    m_verdictTable->setSource(m_verdicts);
    m_verdictTable->setWideColumns({DraftVerdictModel::Customer});
    m_verdictTable->hideColumn(DraftVerdictModel::Why); // shown below the table for the current contract
    m_verdictTable->setRowsShown(5);
    m_verdictTable->setEmptyText(tr("No contract is touched."));
    build();
    clear();
}

void MaintenanceForm::build()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Begins"), m_start);
    form->addRow(tr("Ends"), m_end);
    form->addRow(QString(), m_length);
    form->addRow(tr("What"), m_summary);
    form->addRow(tr("Status"), m_status);
    form->addRow(m_isAnnounced);
    form->addRow(tr("At"), m_announced);
    form->addRow(tr("By"), m_channel);
    form->addRow(tr("Services"), m_services);
    form->addRow(tr("Contracts"), m_contracts);
    form->addRow(tr("Reason"), m_why);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_verdictTable);
    body->addWidget(m_verdictText);
    body->addLayout(form);
    body->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    body->addLayout(buttons);
    body->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_title);
    box->addWidget(m_hint, 1);
    box->addWidget(m_body, 20);

    for (MomentEdit *moment : {m_start, m_end, m_announced})
        connect(moment, &MomentEdit::momentEdited, this, &MaintenanceForm::read);
    for (QLineEdit *line : {m_summary, m_why})
        connect(line, &QLineEdit::textChanged, this, &MaintenanceForm::read);
    connect(m_status, &QComboBox::currentIndexChanged, this, &MaintenanceForm::read);
    connect(m_channel, &QComboBox::editTextChanged, this, &MaintenanceForm::read);
    connect(m_isAnnounced, &QCheckBox::toggled, this, &MaintenanceForm::read);
    connect(m_services, &QListWidget::itemChanged, this, &MaintenanceForm::read);
    connect(m_contracts, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        read();
        fillServices(); // of the checked contracts
    });
    connect(m_verdictTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MaintenanceForm::tellWhy);
    connect(m_why, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit saveWanted(
            {stepsOf(*m_draft, *m_calendars), titleOf(*m_draft, *m_calendars), m_why->text().trimmed()});
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        clear();
        emit discarded();
    });
}

void MaintenanceForm::setCalendars(std::shared_ptr<const Calendars> calendars, const std::string &shown,
                                   KnownMonth known, Instant now)
{
    const bool sameContract = m_shown == shown;
    m_calendars = std::move(calendars);
    m_shown = shown;
    m_known = std::move(known);
    m_now = now;
    m_verdicts->setNow(now);
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, shown) : nullptr;
    m_zone = calendar == nullptr ? Zone() : calendar->contract.zone;
    if (!sameContract || calendar == nullptr)
        clear();
    else if (m_draft)
        judge();
}

void MaintenanceForm::setDraft(MaintenanceDraft draft)
{
    m_draft = std::move(draft);
    m_why->clear();
    fill();
    judge();
}

void MaintenanceForm::setInterval(const Interval &when)
{
    if (!m_draft)
        return;
    m_draft->window.when = when;
    const QSignalBlocker quietStart(m_start);
    const QSignalBlocker quietEnd(m_end);
    m_start->setMoment(when.start, m_zone);
    m_end->setMoment(when.end, m_zone);
    judge();
}

void MaintenanceForm::setStatus(WindowStatus status)
{
    if (m_draft)
        m_status->setCurrentIndex(static_cast<int>(status));
}

void MaintenanceForm::clear()
{
    m_draft.reset();
    m_verdicts->setRows({});
    m_title->hide();
    m_body->hide();
    m_hint->show();
}

void MaintenanceForm::setSaving(bool saving)
{
    m_saving = saving;
    if (m_draft)
        judge();
}

void MaintenanceForm::focusFirst()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void MaintenanceForm::focusReason()
{
    m_why->setFocus(Qt::OtherFocusReason);
}

bool MaintenanceForm::isDirty() const
{
    return m_draft && m_calendars && !stepsOf(*m_draft, *m_calendars).empty();
}

const std::vector<DraftVerdict> &MaintenanceForm::verdicts() const
{
    return m_verdicts->rows();
}

void MaintenanceForm::fill()
{
    m_filling = true;
    const MaintenanceWindow &window = m_draft->window;
    m_start->setMoment(window.when.start, m_zone);
    m_end->setMoment(window.when.end, m_zone);
    m_summary->setText(toText(window.summary));
    m_status->setCurrentIndex(static_cast<int>(window.status));
    m_isAnnounced->setChecked(window.notifiedAt.has_value());
    m_announced->setMoment(window.notifiedAt.value_or(m_now), m_zone);
    m_channel->setEditText(toText(window.channel.value_or(std::string())));
    fillContracts();
    m_filling = false;
    fillServices();
    m_title->setText(m_draft->original ? tr("Maintenance window") : tr("New maintenance window"));
    m_title->show();
    m_hint->hide();
    m_body->show();
}

void MaintenanceForm::fillContracts()
{
    m_contracts->clear();
    const auto isMeant = [&](const std::string &id) {
        return std::find(m_draft->contracts.begin(), m_draft->contracts.end(), id)
            != m_draft->contracts.end();
    };
    const auto add = [&](const ContractCalendar &calendar) {
        const bool hasIt = m_draft->original && instanceIn(calendar, *m_draft->original) != nullptr;
        const QString customer = toText(calendar.contract.customer);
        addChoice(m_contracts, calendar.contract.id,
                  hasIt ? tr("%1 (has this window)").arg(customer) : customer, isMeant(calendar.contract.id));
    };
    // The shown contract first, then contracts that have the window, too.
    std::vector<const ContractCalendar *> rest;
    for (const ContractCalendar &calendar : *m_calendars)
        rest.push_back(&calendar);
    std::stable_sort(rest.begin(), rest.end(), [&](const ContractCalendar *a, const ContractCalendar *b) {
        const auto rank = [&](const ContractCalendar &c) {
            return c.contract.id == m_shown                                         ? 0
                : m_draft->original && instanceIn(c, *m_draft->original) != nullptr ? 1
                                                                                    : 2;
        };
        return rank(*a) < rank(*b);
    });
    for (const ContractCalendar *calendar : rest)
        add(*calendar);
    fitLines(m_contracts);
}

void MaintenanceForm::fillServices()
{
    m_filling = true;
    const auto &chosen = m_draft->window.services;
    std::vector<std::string> names;
    for (const std::string &id : m_draft->contracts)
        if (const ContractCalendar *calendar = calendarOf(*m_calendars, id))
            for (const Service &service : calendar->contract.services)
                names.push_back(service.id);
    names.insert(names.end(), chosen.begin(),
                 chosen.end()); // includes services of a calendar file that no contract has
    std::set<std::string> seen;
    m_services->clear();
    for (const std::string &name : names)
        if (seen.insert(name).second)
            addChoice(m_services, name, toText(name),
                      std::find(chosen.begin(), chosen.end(), name) != chosen.end());
    fitLines(m_services);
    m_filling = false;
}

std::vector<std::string> MaintenanceForm::checked(const QListWidget *list) const
{
    std::vector<std::string> out;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            out.push_back(list->item(row)->data(Qt::UserRole).toString().toStdString());
    return out;
}

// From the fields to the draft. Untouched fields keep their exact values.
void MaintenanceForm::read()
{
    if (m_filling || !m_draft)
        return;
    MaintenanceWindow &window = m_draft->window;
    window.when = {m_start->moment(), m_end->moment()};
    window.summary = m_summary->text().toStdString();
    window.status = static_cast<WindowStatus>(m_status->currentIndex());
    window.notifiedAt = m_isAnnounced->isChecked() ? std::optional(m_announced->moment()) : std::nullopt;
    const QString channel = m_channel->currentText().trimmed();
    if (!channel.isEmpty() || !window.channel || !window.channel->empty())
        window.channel = channel.isEmpty() ? std::nullopt : std::optional(channel.toStdString());
    // The order of the names has no meaning: keep the old order for the same names.
    const std::vector<std::string> services = checked(m_services);
    if (std::set(services.begin(), services.end())
        != std::set(window.services.begin(), window.services.end()))
        window.services = services;
    m_draft->contracts = checked(m_contracts);
    judge();
}

void MaintenanceForm::tellWhy()
{
    const QModelIndex current = m_verdictTable->sourceIndex(m_verdictTable->currentIndex());
    const QModelIndex why = m_verdicts->index(current.isValid() ? current.row() : 0, DraftVerdictModel::Why);
    m_verdictText->setText(why.data().toString());
    m_verdictText->setVisible(why.isValid());
}

QString MaintenanceForm::problem() const
{
    if (const QString wrong = problemOf(*m_draft, *m_calendars); !wrong.isEmpty())
        return wrong;
    if (stepsOf(*m_draft, *m_calendars).empty())
        return tr("Nothing is changed yet.");
    if (m_why->text().trimmed().isEmpty())
        return tr("To save it, say why: the reason goes to the journal.");
    return {};
}

void MaintenanceForm::judge()
{
    m_announced->setEnabled(m_isAnnounced->isChecked());
    const int current = m_verdictTable->sourceIndex(m_verdictTable->currentIndex()).row();
    m_verdicts->setRows(verdictsOf(*m_draft, *m_calendars, m_now, m_known));
    if (current >= 0 && current < m_verdicts->rowCount())
        m_verdictTable->showRow(current);
    tellWhy();
    m_length->setText(m_draft->window.when.empty()
                          ? QString()
                          : tr("Lasts %1. Times are those of %2.")
                                .arg(lengthText(m_draft->window.when.length()), toText(m_zone.name())));
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_save->setEnabled(wrong.isEmpty() && !m_saving);
    emit draftChanged();
}

} // namespace makegood::ui

#include "moc_maintenance_form.cpp"
