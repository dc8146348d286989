// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sources_controller.h"

#include <algorithm>

#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "sources/levels_dialog.h"
#include "sources/runs_dialog.h"
#include "sources/source_words.h"
#include "work/source_edits.h"

namespace makegood::ui
{

namespace
{

Expected<std::vector<ServiceLevel>> levelsOf(const SourceKinds &kinds, const StoredSource &stored,
                                             const Keyring &keyring, const WorkspaceOpener &opener,
                                             const LevelsAsked &asked)
{
    const auto source = kinds.recorded(stored.kind, stored.settings, "source " + stored.id);
    if (!source)
        return tl::unexpected(source.error().front());
    const auto secrets = secretsOf(**source, secretsFrom(keyring));
    if (!secrets)
        return tl::unexpected(secrets.error());
    const auto workspace = opener();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return serviceLevels(**workspace, **source, stored, *secrets, asked);
}

} // namespace

SourcesController::SourcesController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new SourcesPage)
    , m_connect(new ConnectController(context, m_page->assistant(), this))
{
    joinPage();
    joinSession();
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_page->isVisible() && !m_page->isAssistantShown())
            refresh();
    });
    m_minute.start(std::chrono::seconds(30));
    refresh();
}

void SourcesController::joinPage()
{
    SourceSyncs *syncs = m_context.session->syncs();
    connect(m_page, &SourcesPage::shown, this, &SourcesController::refresh);
    connect(m_page, &SourcesPage::connectWanted, this, &SourcesController::begin);
    connect(m_page, &SourcesPage::syncAllWanted, syncs, &SourceSyncs::syncAll);
    connect(m_page, &SourcesPage::syncWanted, this,
            [syncs](const QString &source) { syncs->syncNow(source.toStdString()); });
    connect(m_page, &SourcesPage::stopWanted, this,
            [syncs](const QString &source) { syncs->cancel(source.toStdString()); });
    connect(m_page, &SourcesPage::pauseWanted, this,
            [syncs](const QString &source, bool paused) { syncs->pause(source.toStdString(), paused); });
    connect(m_page, &SourcesPage::mapWanted, this,
            [this](const QString &source, const QString &series) { edit(source, ConnectStep::Map, series); });
    connect(m_page, &SourcesPage::addressWanted, this,
            [this](const QString &source) { edit(source, ConnectStep::Address, {}); });
    connect(m_page, &SourcesPage::renameWanted, this, &SourcesController::askName);
    connect(m_page, &SourcesPage::removeWanted, this, &SourcesController::confirmRemoval);
    connect(m_page, &SourcesPage::runsWanted, this, &SourcesController::showRuns);
    connect(m_page, &SourcesPage::levelsWanted, this, &SourcesController::showLevels);
    connect(m_page, &SourcesPage::acceptWanted, this, &SourcesController::accept);
    connect(m_page, &SourcesPage::ignoreWanted, this, &SourcesController::ignore);
    connect(m_connect, &ConnectController::closed, this, [this] {
        m_page->showOverview();
        refresh();
        emit assistantClosed();
    });
    connect(m_connect, &ConnectController::note, this, &PageController::note);
    connect(m_connect, &ConnectController::newContractWanted, this, &SourcesController::newContractWanted);
    connect(m_connect, &ConnectController::monthWanted, this,
            [this](const QString &contract, const QString &service, Month shown) {
                emit placeWanted(contract, service, shown, QStringLiteral("availability"));
            });
}

void SourcesController::joinSession()
{
    const SourceSyncs *syncs = m_context.session->syncs();
    connect(syncs, &SourceSyncs::healthChanged, this, &SourcesController::refresh);
    for (const auto signal : {&SourceSyncs::started, &SourceSyncs::progressed})
        connect(syncs, signal, this, &SourcesController::refreshCards);
    connect(syncs, &SourceSyncs::coverageRead, this, &SourcesController::refreshCards);
    const WorkspaceHandle *workspace = m_context.session->workspace();
    connect(workspace, &WorkspaceHandle::contractsChanged, this, [this] { m_areServicesOld = true; });
    connect(workspace, &WorkspaceHandle::closed, this, [this] { m_month = {}; });
}

QWidget *SourcesController::page() const
{
    return m_page;
}

QString SourcesController::title() const
{
    return tr("Sources");
}

Month SourcesController::month() const
{
    const Month shown = m_context.session->judging()->month();
    return shown.value.ok() && shown.value.year() > std::chrono::year(1970)
        ? shown
        : utcMonthOf(m_context.session->workspace()->now());
}

void SourcesController::show(const Shown &shown)
{
    m_connect->setMonth(shown.month);
    refresh();
}

bool SourcesController::showSection(const QString &name)
{
    if (name != QLatin1String("connect"))
        return false;
    if (!m_page->isAssistantShown()) // one that is begun goes on
        begin();
    return true;
}

void SourcesController::begin()
{
    m_connect->setMonth(month());
    m_page->showAssistant();
    m_connect->begin();
}

void SourcesController::edit(const QString &source, ConnectStep step, const QString &series)
{
    const SourceHealth *health = find(source);
    if (health == nullptr)
        return;
    m_connect->setMonth(month());
    m_page->showAssistant();
    m_connect->edit(*health, step, series.toStdString());
}

const SourceHealth *SourcesController::find(const QString &source) const
{
    const auto &all = m_context.session->syncs()->health();
    const auto found
        = std::ranges::find(all, source.toStdString(), [](const SourceHealth &one) { return one.source.id; });
    return found == all.end() ? nullptr : &*found;
}

void SourcesController::refresh()
{
    readCoverage();
    refreshCards();
    refreshLists();
}

// The coverage reads checks: for a page that is seen.
void SourcesController::readCoverage()
{
    if (!m_page->isVisible() || !m_context.session->workspace()->isOpen() || m_month == month())
        return;
    m_month = month();
    m_context.session->syncs()->read(m_month);
}

void SourcesController::refreshCards()
{
    const SourceSyncs *syncs = m_context.session->syncs();
    const Instant now = m_context.session->workspace()->now();
    const Zone zone = localZone();
    std::vector<SourceCardView> cards;
    for (const SourceHealth &one : syncs->health())
        cards.push_back({one, syncs->coverage(one.source.id), syncs->running(one.source.id), now, zone});
    m_page->showSources(cards);
}

void SourcesController::refreshLists()
{
    if (!m_page->isVisible())
        return;
    const auto &sources = m_context.session->syncs()->health();
    std::vector<UnmappedRow> unmapped;
    for (const SourceHealth &one : sources)
        for (const auto &[text, samples] : one.unmapped)
            if (auto labels = labelsFromText(text)) {
                const SuggestedTarget suggestion = suggestedTarget(*labels, m_services);
                unmapped.push_back({toText(one.source.id), toText(one.title), std::move(*labels),
                                    toText(text), samples, suggestion});
            }
    if (!unmapped.empty() && std::exchange(m_areServicesOld, false))
        readServices();
    // What has a suggestion first: it needs a click only.
    std::ranges::stable_sort(
        unmapped, {}, [](const UnmappedRow &row) { return row.suggestion.reason == MatchReason::None; });
    m_page->showUnmapped(std::move(unmapped), targetChoices(m_services));
    m_page->showRuns(sources, m_context.session->workspace()->now(), localZone());
}

void SourcesController::readServices()
{
    m_context.session->workspace()->read(
        JobLane::ReadSourceServices, tr("Reading the services"),
        [](Workspace &workspace, JobControl &) { return knownServices(workspace); },
        [this](const std::vector<KnownService> &known) {
            m_services = known;
            refreshLists();
        });
}

// One more row before the others: it is as narrow as can be.
void SourcesController::accept(const QString &source, const Labels &labels, const MappedProbe &target)
{
    saveMapping(
        source, tr("Mapping a series"),
        [labels, target](std::vector<MappingRow> &rows) {
            rows.insert(rows.begin(), {labels, target.service, target.probe, target.contract});
        },
        [this, source] {
            emit note(tr("The series has its service; its past comes with the sync that begins now."));
            m_context.session->syncs()->read();
            m_context.session->syncs()->syncNow(source.toStdString());
        });
}

// The last row: no row before it fits the series, and what was read stays read.
void SourcesController::ignore(const QString &source, const Labels &labels)
{
    saveMapping(
        source, tr("Ignoring a series"),
        [labels](std::vector<MappingRow> &rows) {
            rows.push_back({labels, {}, {}, {}, true});
        },
        [this] {
            emit note(tr("The series is not mentioned again; Map series shows it and gives it a service."));
            m_context.session->syncs()->read();
        });
}

void SourcesController::saveMapping(const QString &source, const QString &title,
                                    const std::function<void(std::vector<MappingRow> &)> &change,
                                    const std::function<void()> &saved)
{
    const SourceServices &services = m_context.session->syncs()->services();
    const SourceHealth *health = find(source);
    if (health == nullptr || !services.kinds)
        return;
    m_context.session->workspace()->save(
        JobLane::SaveSource, title,
        [stored = health->source, change, kinds = services.kinds, keyring = services.keyring,
         actor = Actor{services.who.toStdString(), m_context.session->workspace()->now()}](
            Workspace &workspace, JobControl &job) -> Expected<void> {
            const auto before = kinds->recorded(stored.kind, stored.settings, "source " + stored.id);
            if (!before)
                return tl::unexpected(before.error().front());
            std::vector<MappingRow> rows = (*before)->terms().mapping;
            change(rows);
            auto after = withMapping(*kinds, **before, rows);
            if (!after)
                return tl::unexpected(after.error().front());
            if (!job.commit())
                return interrupted("it was cancelled");
            const auto done
                = recordSource(workspace, *kinds, std::shared_ptr<const Source>(std::move(*after)),
                               {stored.id, stored.contract, true}, {}, keyring, actor);
            if (!done)
                return tl::unexpected(done.error().front());
            return {};
        },
        saved);
}

// What runs meanwhile comes into the open dialog.
void SourcesController::showRuns(const QString &source)
{
    auto *dialog = new RunsDialog(source, m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto fill = [this, dialog] {
        if (const SourceHealth *health = find(dialog->source()))
            dialog->showRuns(*health, m_context.session->workspace()->now(), localZone());
        else
            dialog->reject(); // it was removed
    };
    connect(m_context.session->syncs(), &SourceSyncs::healthChanged, dialog, fill);
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, dialog, &QDialog::reject);
    fill();
    dialog->open();
}

void SourcesController::askName(const QString &source)
{
    const SourceHealth *health = find(source);
    if (health == nullptr)
        return;
    auto *dialog = new QInputDialog(m_context.window);
    dialog->setObjectName(QStringLiteral("renameSourceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the source"));
    dialog->setLabelText(
        tr("Name of this source. Leave it empty to call it %1 again.").arg(isolated(source)));
    dialog->setTextValue(toText(health->title));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, source](const QString &title) { rename(source, title.trimmed()); });
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, dialog, &QDialog::reject);
    dialog->open();
}

void SourcesController::rename(const QString &source, const QString &title)
{
    const SourceServices &services = m_context.session->syncs()->services();
    if (!services.kinds)
        return;
    m_context.session->workspace()->save(
        JobLane::SaveSource, tr("Renaming the source"),
        [id = source.toStdString(), title = title == source ? std::string() : title.toStdString(),
         kinds = services.kinds,
         actor = Actor{services.who.toStdString(), m_context.session->workspace()->now()}](
            Workspace &workspace, JobControl &job) -> Expected<void> {
            if (!job.commit())
                return interrupted("it was cancelled");
            return renameSource(workspace, *kinds, id, title, actor);
        },
        [this] { m_context.session->syncs()->read(); });
}

// Asks the system itself, and judges what it is about.
void SourcesController::showLevels(const QString &source)
{
    const SourceHealth *health = find(source);
    const SourceServices &services = m_context.session->syncs()->services();
    const WorkspaceOpener opener = m_context.session->workspace()->opener();
    if (health == nullptr || !services.kinds || !opener)
        return;
    const Zone zone = localZone();
    auto *dialog = new LevelsDialog(source, Format(QLocale(), zone, {}).month(month()), m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, dialog, &QDialog::reject);
    m_context.jobs->start(
        JobLane::AskSource, tr("Asking %1").arg(source),
        [stored = health->source, kinds = services.kinds, keyring = services.keyring,
         limits = services.limits, asked = month(), now = m_context.session->workspace()->now(), opener, zone,
         dialog = QPointer<LevelsDialog>(dialog)](JobControl &job) {
            const auto levels = levelsOf(*kinds, stored, keyring, opener,
                                         {asked, now, [&job] { return job.isCancelled(); }, limits});
            job.post([dialog, levels, zone] {
                if (dialog == nullptr)
                    return;
                if (levels)
                    dialog->showLevels(*levels, zone);
                else
                    dialog->showProblem(levels.error());
            });
        });
    dialog->open();
}

void SourcesController::confirmRemoval(const QString &source)
{
    const SourceHealth *health = find(source);
    if (health == nullptr)
        return;
    auto *box = new QMessageBox(m_context.window);
    box->setObjectName(QStringLiteral("removeSourceBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove the source"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove %1?").arg(isolated(toText(health->title))));
    box->setInformativeText(tr(
        "Its settings, its history of syncs and its password or token go. Every check that it brought stays, "
        "and so do contracts, figures and reports. It can be connected again at any time."));
    auto *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemoval"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this,
            [this, source] { m_context.session->syncs()->remove(source.toStdString()); });
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, box, &QDialog::reject);
    box->open();
}

} // namespace makegood::ui

#include "moc_sources_controller.cpp"
#include "work/source_secret.h"
