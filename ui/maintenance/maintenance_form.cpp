// SPDX-License-Identifier: GPL-3.0-or-later
// The draft and its verdicts; the widgets are in maintenance_form_fields.cpp.
#include "maintenance/maintenance_form.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/reading_direction.h"
#include "explain/plan_words.h"
#include "maintenance/draft_verdict_model.h"
#include "maintenance/entry_look.h"
#include "maintenance/maintenance_draft_json.h"
#include "maintenance/verdict_box.h"
#include "session/draft_store.h"
#include "widgets/labelled_field.h"
#include "widgets/moment_edit.h"
#include "widgets/save_bar.h"
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

void fitLines(QListWidget *list, int most)
{
    const int lines = std::clamp(list->count(), 1, most);
    list->setFixedHeight(lines * (list->fontMetrics().height() + 8) + 2 * list->frameWidth() + 4);
}

// Windows of other contracts at the same time.
int conflicts(const Calendars &calendars, const MaintenanceDraft &draft)
{
    int found = 0;
    for (const ContractCalendar &calendar : calendars) {
        if (std::find(draft.contracts.begin(), draft.contracts.end(), calendar.contract.id)
            != draft.contracts.end())
            continue;
        found += static_cast<int>(std::count_if(
            calendar.windows.begin(), calendar.windows.end(), [&](const MaintenanceWindow &one) {
                return one.status != WindowStatus::Cancelled && one.uid != draft.window.uid
                    && one.when.meets(draft.window.when);
            }));
    }
    return found;
}

} // namespace

void MaintenanceForm::setCalendars(std::shared_ptr<const Calendars> calendars, const std::string &shown,
                                   KnownMonth known, Instant now)
{
    m_calendars = std::move(calendars);
    m_known = std::move(known);
    m_now = now;
    m_verdicts->setNow(now);
    const ContractCalendar *calendar = m_calendars ? calendarOf(*m_calendars, shown) : nullptr;
    if (m_draft && m_shown != shown && calendar != nullptr
        && std::find(m_draft->contracts.begin(), m_draft->contracts.end(), shown)
            == m_draft->contracts.end()) {
        // Another contract's window is opened next; what is not saved here stays for later.
        if (isDirty())
            m_kept.insert_or_assign(keyOf(*m_draft), *m_draft);
        m_draft.reset();
    }
    m_shown = shown;
    m_zone = calendar == nullptr ? Zone() : calendar->contract.zone;
    if (calendar == nullptr)
        clear();
    else if (m_draft)
        judge();
    else
        showBar();
}

QString MaintenanceForm::keyOf(const MaintenanceDraft &draft) const
{
    if (!draft.original)
        return toText(m_shown);
    return QStringList{toText(m_shown), toText(draft.original->uid),
                       QString::number(draft.original->when.start.time_since_epoch().count())}
        .join(QChar(0x1F));
}

void MaintenanceForm::setDraft(MaintenanceDraft draft)
{
    // The window that the draft became: it is saved.
    const bool isSaved = m_draft && draft.original && draft.original->uid == m_draft->window.uid
        && draft.original->when.start == m_draft->window.when.start;
    if (isSaved && m_drafts != nullptr)
        m_drafts->forget(keyOf(*m_draft));
    if (m_draft && !isSaved && isDirty() && keyOf(*m_draft) != keyOf(draft))
        m_kept.insert_or_assign(keyOf(*m_draft), *m_draft);
    m_draft = std::move(draft);
    if (const auto kept = m_kept.find(keyOf(*m_draft)); kept != m_kept.end()) {
        if (kept->second.original == m_draft->original)
            m_draft = kept->second;
        m_kept.erase(kept);
    } else if (m_drafts != nullptr) {
        // What was not saved when the program ended.
        const auto before = maintenanceDraftOf(m_drafts->draft(keyOf(*m_draft)), m_draft->original);
        if (before)
            m_draft = *before;
    }
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
    if (m_draft && m_drafts != nullptr)
        m_drafts->forget(keyOf(*m_draft));
    m_draft.reset();
    m_verdicts->setRows({});
    m_body->hide();
    m_bar->hide();
    m_hint->show();
}

void MaintenanceForm::setSaving(bool saving)
{
    m_saving = saving;
    showBar();
}

void MaintenanceForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_body->setEnabled(!readOnly);
    showBar();
}

void MaintenanceForm::focusFirst()
{
    (isNew() ? static_cast<QWidget *>(m_summary) : m_start)->setFocus(Qt::OtherFocusReason);
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
    for (MomentEdit *moment : {m_start, m_end, m_announced}) {
        const auto yearOf = [&](Instant at) { return std::chrono::year_month_day(m_zone.dateOf(at)).year(); };
        moment->setDisplayFormat(yearOf(moment->moment()) == yearOf(m_now)
                                     ? tr("ddd d MMM, HH:mm", "date and time format")
                                     : tr("d MMM yyyy HH:mm", "date and time format"));
    }
    m_channel->setEditText(toText(window.channel.value_or(std::string())));
    m_startField->setCaption(tr("Begins, %1 time").arg(placeOf(m_zone)));
    m_statusField->setVisible(!isNew());
    m_whyField->setVisible(!isNew());
    fillCustomers();
    fillContracts();
    m_filling = false;
    fillServices();
    m_hint->hide();
    m_body->show();
    m_bar->show();
}

// The customer of a new window can be chosen; an old one stays with its own.
void MaintenanceForm::fillCustomers()
{
    m_customer->clear();
    for (const ContractCalendar &calendar : *m_calendars)
        m_customer->addItem(ownDirection(toText(calendar.contract.customer)), toText(calendar.contract.id));
    m_customer->setCurrentIndex(m_customer->findData(toText(m_shown)));
    m_customer->setEnabled(isNew());
    m_others->setVisible(m_calendars->size() > 1);
    m_contracts->setVisible(m_others->isChecked() || m_draft->contracts.size() > 1);
}

void MaintenanceForm::chooseCustomer()
{
    if (m_filling || !m_draft || m_customer->currentIndex() < 0)
        return;
    const std::string chosen = m_customer->currentData().toString().toStdString();
    const ContractCalendar *calendar = calendarOf(*m_calendars, chosen);
    if (calendar == nullptr || chosen == m_shown)
        return;
    // The same time by the clock of the other customer.
    const auto moved = [&](Instant at) { return calendar->contract.zone.toInstant(m_zone.toLocal(at)); };
    Interval &when = m_draft->window.when;
    when = {moved(when.start), moved(when.end)};
    if (m_drafts != nullptr)
        m_drafts->forget(keyOf(*m_draft)); // it is kept under the other customer from here on
    std::erase(m_draft->contracts, m_shown);
    std::erase(m_draft->contracts, chosen);
    m_draft->contracts.insert(m_draft->contracts.begin(), chosen);
    m_draft->window.services.clear();
    m_shown = chosen;
    m_zone = calendar->contract.zone;
    fill();
    judge();
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
    fitLines(m_contracts, mostLines);
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
    fitLines(m_services, m_services->count() > 3 ? 2 : 1);
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

void MaintenanceForm::judge()
{
    m_announced->setEnabled(m_isAnnounced->isChecked());
    const int current = m_verdictTable->sourceIndex(m_verdictTable->currentIndex()).row();
    m_verdicts->setRows(verdictsOf(*m_draft, *m_calendars, m_now, m_known));
    if (current >= 0 && current < m_verdicts->rowCount())
        m_verdictTable->showRow(current);
    m_verdictTable->setVisible(m_verdicts->rowCount() > 1);
    showVerdict();
    const bool ends = m_draft->window.when.start < m_draft->window.when.end;
    m_endField->setNote(ends ? QString() : tr("Must be after the beginning."), NotedField::Tone::Refusal);
    showBar();
    keep();
    emit draftChanged();
}

// What is not saved outlives the program; what is saved, or as it was, is no draft.
void MaintenanceForm::keep()
{
    if (m_drafts == nullptr)
        return;
    // A new one that has no words yet is what the page suggests, and nobody's work.
    if (isDirty() && (!isNew() || !m_draft->window.summary.empty()))
        m_drafts->keep(keyOf(*m_draft), toJson(*m_draft));
    else
        m_drafts->forget(keyOf(*m_draft));
}

// Of the current contract, or of the first.
void MaintenanceForm::showVerdict()
{
    const auto &rows = m_verdicts->rows();
    const QModelIndex current = m_verdictTable->sourceIndex(m_verdictTable->currentIndex());
    const std::size_t at = current.isValid() && static_cast<std::size_t>(current.row()) < rows.size()
        ? static_cast<std::size_t>(current.row())
        : 0;
    m_verdict->setVisible(!rows.empty());
    m_checks->setVisible(!rows.empty());
    if (rows.empty())
        return;
    const DraftVerdict &shown = rows[at];
    const Format format(QLocale(), shown.zone, Currency());
    const ContractCalendar *calendar = calendarOf(*m_calendars, shown.contract);
    PlanVerdict verdict = planVerdict(shown.plan, shortCustomer(shown.customer), format, m_now);
    if (const auto &rule = calendar->maintenanceAt(m_draft->window.when.start))
        for (const std::string &clause : rule->clauses)
            if (verdict.clauses.size() < 3)
                verdict.clauses << toText(clause);
    m_verdict->showVerdict(verdict, m_now);
    std::vector<PlanCheck> checks = planChecks(shown.plan, *calendar, format);
    const int others = conflicts(*m_calendars, *m_draft);
    if (m_calendars->size() > 1)
        checks.push_back({others == 0 ? PlanTone::Good : PlanTone::Partly, tr("Other customers"),
                          others == 0 ? tr("no conflict") : tr("%n at the same time", nullptr, others)});
    m_checks->showChecks(checks);
}

void MaintenanceForm::showBar()
{
    if (!m_draft || !m_calendars) {
        m_bar->save()->setEnabled(false);
        return;
    }
    const QString wrong = problemOf(*m_draft, *m_calendars);
    const bool changes = !stepsOf(*m_draft, *m_calendars).empty();
    const bool hasReason = isNew() || !m_why->text().trimmed().isEmpty();
    QString text;
    if (m_readOnly)
        text = tr("This workspace is read-only.");
    else if (m_saving)
        text = tr("Saving…");
    else if (!wrong.isEmpty())
        text = wrong;
    else if (!changes)
        text = tr("No unsaved changes");
    else
        text = hasReason ? QString() : tr("Not saved yet, no reason given");
    m_bar->setText(text);
    m_bar->save()->setEnabled(wrong.isEmpty() && changes && hasReason && !m_saving && !m_readOnly);
    m_bar->discard()->setEnabled(!m_saving);
    m_mail->setEnabled(m_verdicts->rowCount() > 0);
}

} // namespace makegood::ui

#include "moc_maintenance_form.cpp"
