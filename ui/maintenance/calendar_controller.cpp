// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/calendar_controller.h"

#include <QAction>
#include <QFileDialog>
#include <QTimer>

#include "commands/edit_history.h"
#include "explain/cell_text.h"
#include "explain/error_list.h"
#include "explain/suggested_file.h"
#include "jobs/job_tracker.h"
#include "maintenance/calendar_import_dialog.h"
#include "maintenance/calendar_page.h"
#include "maintenance/claim_notes.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/maintenance_panel.h"
#include "session/draft_store.h"
#include "session/kept_text.h"
#include "session/save_words.h"
#include "session/ui_settings.h"
#include "widgets/menu_item.h"
#include "work/whole_file.h"

namespace makegood::ui
{

namespace
{

constexpr int claimsMs = 200;

} // namespace

CalendarController::CalendarController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new CalendarPage)
    , m_drafts(new DraftStore(context.state, this, "maintenance-drafts"))
    , m_claims(new QTimer(this))
{
    m_page->setClock(context.services->now);
    connect(m_page, &CalendarPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &CalendarPage::saveWanted, this, [this](const EditRequest &request) {
        m_page->setSaving(true);
        m_context.history->save(request);
    });
    connect(m_page, &CalendarPage::importWanted, this, &CalendarController::chooseImport);
    connect(m_page, &CalendarPage::textSaveWanted, this, &CalendarController::saveText);
    connect(m_page, &CalendarPage::exportWanted, this, &CalendarController::chooseFile);
    connect(m_page, &CalendarPage::panelWanted, this, [this] { emit panelWanted(m_page->panel()); });
    m_page->showView(context.state->value("calendar/view"));
    connect(m_page, &CalendarPage::viewShown, this,
            [state = context.state](const QString &view) { state->setValue("calendar/view", view); });
    const EditQueue *edits = context.session->edits();
    const auto settled = [this, edits] { m_page->setSaving(edits->isSaving()); };
    connect(edits, &EditQueue::saved, this, settled);
    connect(edits, &EditQueue::refused, this, settled);
    connect(context.session->workspace(), &WorkspaceHandle::opened, this, [this, settled] {
        settled();
        m_page->setDrafts(nullptr); // what is not saved there stays there
        m_page->reset(); // its contracts may have the same ids
        openDrafts();
        m_page->setReadOnly(isReadOnly(*m_context.session->workspace()));
    });
    openDrafts();
    m_claims->setSingleShot(true);
    m_claims->setInterval(claimsMs);
    connect(m_claims, &QTimer::timeout, this, &CalendarController::showClaims);
    connect(context.session->judging(), &Judging::figuresChanged, m_claims, qOverload<>(&QTimer::start));
    const auto showWritable = [this] { m_page->setReadOnly(isReadOnly(*m_context.session->workspace())); };
    connect(context.session->workspace(), &WorkspaceHandle::writableChanged, this, showWritable);
    showWritable();
    const MaintenanceCalendars *calendars = context.session->calendars();
    connect(calendars, &MaintenanceCalendars::changed, this, &PageController::refreshWanted);
    connect(calendars, &MaintenanceCalendars::refused, this, [this](const Error &error) {
        emit problem(mayBeStored(error)
                         ? notSavedText(error)
                         : tr("The import stays as it is: %1").arg(QString::fromStdString(error.text())));
    });
    connect(calendars, &MaintenanceCalendars::imported, this, [this](const CalendarsImported &done) {
        const StoreSummary &summary = done.summary;
        if (summary.rowsChanged > 0)
            m_context.history->imported(done.changes, tr("import of a calendar"));
        QString sentence = summary.rowsChanged == 0
            ? tr("Everything in this calendar was already here; nothing changed.")
            : tr("Calendar imported: %n rows changed.", nullptr, static_cast<int>(summary.rowsChanged));
        if (summary.windowsKept > 0)
            sentence += QLatin1Char(' ')
                + tr("%n windows stay as they were edited here, though the calendar has them differently.",
                     nullptr, static_cast<int>(summary.windowsKept));
        if (summary.eventsOutdated > 0)
            sentence += QLatin1Char(' ')
                + tr("%n events are older than what is here and changed nothing.", nullptr,
                     static_cast<int>(summary.eventsOutdated));
        if (!summary.kept.empty())
            sentence += QLatin1Char('\n') + keptText(summary.kept);
        emit note(sentence);
    });
}

void CalendarController::openDrafts()
{
    m_drafts->open(toText(m_context.session->workspace()->file().path));
    m_page->setDrafts(m_drafts);
}

QWidget *CalendarController::page() const
{
    return m_page;
}

QWidget *CalendarController::panel() const
{
    return m_page->panel();
}

QString CalendarController::panelTitle() const
{
    return tr("Plan maintenance");
}

QString CalendarController::title() const
{
    return tr("Calendar");
}

KnownMonth CalendarController::knownMonth() const
{
    return [judging = m_context.session->judging()](const Contract &contract, Instant at) {
        const auto month = monthAt(contract, at);
        const Judged *judged = month ? judging->judged(contract.id, *month) : nullptr;
        return judged != nullptr ? judged->evaluation : nullptr;
    };
}

void CalendarController::show(const Shown &shown)
{
    m_page->showMonth(shown.month, shown.result != nullptr ? shown.evaluation : nullptr, shown.now);
    m_context.session->calendars()->read();
    // While they are read again, what is shown stays, with the draft.
    const std::string contract = shown.contract != nullptr ? shown.contract->id : std::string();
    if (const auto calendars = m_context.session->calendars()->all())
        m_page->showCalendars(calendars, contract, shown.service, knownMonth(), shown.now);
    m_claims->start();
}

// When figures of many contracts change, once for all of them.
void CalendarController::showClaims()
{
    if (!m_page->isVisible())
        return; // show() asks again
    m_page->setClaims([session = m_context.session](const std::string &only) {
        return claimNotes(session->judging()->figures(), session->workspace()->contracts(), only,
                          session->workspace()->now());
    });
}

void CalendarController::showAside(const Shown &shown)
{
    if (shown.contract == nullptr)
        return;
    m_contract = shown.contract->id;
    m_export->setEnabled(shown.terms != nullptr);
    m_import->setEnabled(m_context.services->readCalendar != nullptr);
}

void CalendarController::addActions(const PageMenus &menus)
{
    m_import = addItem(menus.file, "importCalendar", tr("Import a &calendar…"), [this] { chooseImport(); });
    m_import->setEnabled(false);
    m_export = addItem(menus.file, "exportCalendar", tr("Export &maintenance as calendar…"),
                       [this] { chooseFile(); });
    m_export->setEnabled(false);
}

void CalendarController::chooseImport()
{
    if (!m_context.services->readCalendar)
        return emit problem(tr("This program was built without calendars."));
    const QString file = QFileDialog::getOpenFileName(m_context.window, tr("Import a calendar"), {},
                                                      tr("Calendars (*.ics);;All files (*)"));
    const auto calendars = m_context.session->calendars()->all();
    const ContractCalendar *shown = calendars ? calendarOf(*calendars, m_contract) : nullptr;
    if (file.isEmpty())
        return;
    if (shown == nullptr) {
        m_context.session->calendars()->read();
        emit problem(tr("The calendars are still being read; wait until they are ready."));
        return;
    }
    m_context.jobs->start(
        JobLane::ReadCalendarFile, tr("Reading the calendar"),
        [this, file, zone = shown->contract.zone, read = m_context.services->readCalendar](JobControl &job) {
            auto found = read(file, zone);
            job.post([this, file, found = std::move(found)] {
                if (found)
                    askContracts(file, *found);
                else
                    emit problem(tr("The calendar was not imported; nothing was changed.\n%1")
                                     .arg(errorList(found.error())));
            });
        });
}

void CalendarController::askContracts(const QString &file, const CalendarContents &contents)
{
    const auto calendars = m_context.session->calendars()->all();
    if (!calendars)
        return;
    auto *dialog = new CalendarImportDialog(file, contents, *calendars, m_contract, m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, file] { importCalendar(file, dialog->contracts(), dialog->isWithoutRefused()); });
    dialog->open();
}

void CalendarController::importCalendar(const QString &file, const std::vector<std::string> &contracts,
                                        bool withoutRefused)
{
    const auto calendars = m_context.session->calendars()->all();
    std::vector<std::pair<std::string, Zone>> wanted;
    for (const std::string &id : contracts)
        if (const ContractCalendar *calendar = calendars ? calendarOf(*calendars, id) : nullptr)
            wanted.emplace_back(id, calendar->contract.zone);
    m_context.jobs->start(
        JobLane::ReadCalendarFile, tr("Reading the calendar"),
        [this, file, wanted, withoutRefused, read = m_context.services->readCalendar](JobControl &job) {
            std::vector<ContractWindows> all; // times without a zone are in the zone of each contract
            for (const auto &[id, zone] : wanted) {
                auto found = read(file, zone);
                if (found && !found->refused.empty() && !withoutRefused)
                    found = tl::unexpected(std::move(found->refused));
                if (!found) {
                    job.post([this, errors = found.error()] {
                        emit problem(tr("The calendar was not imported; nothing was changed.\n%1")
                                         .arg(errorList(errors)));
                    });
                    return;
                }
                all.push_back({id, std::move(found->windows), std::move(found->events)});
            }
            job.post([this, all = std::move(all)] {
                m_context.session->calendars()->import(all, m_context.services->who.toStdString());
            });
        });
}

void CalendarController::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(
        m_context.window, tr("Export maintenance as calendar"),
        suggestedFile(m_contract, QStringLiteral("-maintenance.ics")), tr("Calendars (*.ics)"));
    if (!file.isEmpty())
        exportCalendar(file);
}

void CalendarController::exportCalendar(const QString &file)
{
    const auto terms = m_context.session->judging()->focusedCase();
    if (!terms) {
        emit problem(tr("The contract is still being read; wait until it is ready."));
        return;
    }
    const auto &windows = terms->evidence.windows;
    writeFile(file,
              QByteArray::fromStdString(
                  m_context.services->calendarText(windows, m_context.session->workspace()->now())),
              tr("Written: %1, %n maintenance windows", nullptr, static_cast<int>(windows.size())).arg(file));
}

void CalendarController::saveText(const QString &text)
{
    const QString file = QFileDialog::getSaveFileName(
        m_context.window, tr("Save the announcement"),
        suggestedFile(m_contract, QStringLiteral("-announcement.txt")), tr("Texts (*.txt)"));
    if (!file.isEmpty())
        writeFile(file, text.toUtf8(), tr("Written: %1").arg(file));
}

void CalendarController::writeFile(const QString &file, const QByteArray &content, const QString &sentence)
{
    const auto done = work::writeWholeFile(file, content);
    if (done)
        emit note(sentence);
    else
        emit problem(notWrittenText(done.error()));
}

} // namespace makegood::ui

#include "moc_calendar_controller.cpp"
