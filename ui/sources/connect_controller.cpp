// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/connect_controller.h"

#include <algorithm>

#include <QLocale>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "jobs/job_tracker.h"
#include "sources/address_form.h"
#include "sources/discover_section.h"
#include "sources/kind_section.h"
#include "sources/map_section.h"
#include "sources/preview_section.h"
#include "sources/source_words.h"
#include "sources/start_section.h"
#include "sources/test_section.h"

namespace makegood::ui
{

namespace
{

constexpr int previewAfterMs = 150;

// Settings need a mapping; before there is one, every series leads to nothing that is stored.
const std::vector<MappingRow> standIn{{{}, "-", "-", {}}};

} // namespace

ConnectController::ConnectController(const PageContext &context, ConnectSection *view, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_view(view)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ConnectController::preview);
    joinView();
    joinSession();
}

const SourceServices &ConnectController::services() const
{
    return m_context.session->syncs()->services();
}

void ConnectController::joinView()
{
    connect(m_view, &ConnectSection::continueWanted, this, &ConnectController::goOn);
    connect(m_view, &ConnectSection::backWanted, this, &ConnectController::goBack);
    connect(m_view, &ConnectSection::leaveWanted, this, &ConnectController::leave);
    connect(m_view->steps(), &ConnectSteps::stepWanted, this, &ConnectController::go);
    connect(m_view->kind(), &KindSection::chosen, this, &ConnectController::chooseKind);
    connect(m_view->address(), &AddressForm::edited, this, [this] {
        m_draft.isAnswered = m_draft.isDiscovered = false;
        showBar();
    });
    connect(m_view->test(), &TestSection::againWanted, this, &ConnectController::test);
    connect(m_view->test(), &TestSection::addressWanted, this, [this] { go(ConnectStep::Address); });
    connect(m_view->discover(), &DiscoverSection::againWanted, this, &ConnectController::discover);
    connect(m_view->map(), &MapSection::newContractWanted, this, &ConnectController::newContractWanted);
    connect(m_view->map(), &MapSection::changed, this, [this] {
        showBar();
        if (m_draft.pulled)
            m_later.start(previewAfterMs);
    });
    connect(m_view->map()->preview(), &PreviewSection::readingWanted, this, [this] { pull(true); });
    connect(m_view->map()->preview(), &PreviewSection::stopWanted, this,
            [this] { m_context.jobs->cancel(JobLane::PullMonth); });
    SourceSyncs *syncs = m_context.session->syncs();
    connect(m_view->start(), &StartSection::cancelWanted, this, [this, syncs] { syncs->cancel(m_started); });
    connect(m_view->start(), &StartSection::resumeWanted, this, [this, syncs] { syncs->syncNow(m_started); });
    connect(m_view->start(), &StartSection::monthWanted, this, &ConnectController::showMonth);
}

void ConnectController::joinSession()
{
    SourceSyncs *syncs = m_context.session->syncs();
    connect(syncs, &SourceSyncs::started, this, &ConnectController::showProgress);
    connect(syncs, &SourceSyncs::progressed, this, &ConnectController::showProgress);
    connect(syncs, &SourceSyncs::finished, this, &ConnectController::showEnd);
    connect(syncs, &SourceSyncs::heldByOther, this, [this](const SyncHolder &holder) {
        if (!m_started.empty())
            m_view->start()->showWaiting(
                tr("Another program syncs this workspace: %1. The first sync begins when it is done.")
                    .arg(toText(holder.text())));
    });
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, this, [this] {
        reset();
        emit closed();
    });
    connect(m_context.session->workspace(), &WorkspaceHandle::contractsChanged, this, [this] {
        if (m_draft.isDiscovered)
            readServices();
    });
    connect(m_context.jobs, &JobTracker::cancelled, this, &ConnectController::showStopped);
}

void ConnectController::reset()
{
    ++m_round;
    m_later.stop();
    m_draft = {};
    m_started.clear();
    m_view->address()->forgetSecrets();
    m_view->map()->setSeries({}, {});
    for (int i = 0; i < connectSteps; ++i)
        m_view->steps()->setSummary(static_cast<ConnectStep>(i), {});
    m_view->steps()->setReturnable(true);
    std::vector<KindChoice> kinds;
    if (services().kinds)
        for (const SourceKind &kind : services().kinds->all())
            kinds.push_back({toText(kind.name), kindText(kind.title.empty() ? kind.name : kind.title),
                             kindText(kind.about)});
    m_view->kind()->setKinds(kinds);
}

void ConnectController::begin()
{
    stopAsking();
    reset();
    m_view->setTitle(tr("Connect a source"));
    go(ConnectStep::Kind);
}

void ConnectController::edit(const SourceHealth &health, ConnectStep step, const std::string &series)
{
    stopAsking();
    reset();
    m_draft.kind = services().kinds ? services().kinds->find(health.source.kind) : nullptr;
    if (m_draft.kind == nullptr) {
        emit note(tr("A newer program recorded this source; this version cannot change it."));
        emit closed();
        return;
    }
    m_draft.recorded = health.source;
    m_draft.id = health.source.id;
    m_draft.wantedSeries = series;
    m_view->setTitle(toText(health.title));
    m_view->kind()->setChosen(toText(m_draft.kind->name));
    m_view->steps()->setSummary(ConnectStep::Kind, kindText(m_draft.kind->title));
    m_view->address()->setKind(*m_draft.kind, toText(health.source.id), health.source.settings);
    if (step == ConnectStep::Address) {
        go(ConnectStep::Address);
        if (health.state == SourceState::NeedsSignIn)
            m_view->address()->focusSecret();
        return;
    }
    m_draft.goesToMap = true;
    if (takeAddress()) {
        go(ConnectStep::Test);
        test();
    } else {
        go(ConnectStep::Address);
    }
}

void ConnectController::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    if (m_draft.pulled) {
        m_draft.pulled.reset();
        m_view->map()->showPreview({});
        if (m_view->step() == ConnectStep::Map)
            pull(false);
    }
}

void ConnectController::go(ConnectStep step)
{
    m_view->showStep(step);
    showBar();
}

void ConnectController::goOn()
{
    switch (m_view->step()) {
    case ConnectStep::Kind:
        if (m_draft.kind != nullptr)
            go(ConnectStep::Address);
        break;
    case ConnectStep::Address:
        if (takeAddress()) {
            go(ConnectStep::Test);
            if (!m_draft.isAnswered)
                test();
        }
        break;
    case ConnectStep::Test:
        if (m_draft.isAnswered) {
            go(ConnectStep::Discover);
            if (!m_draft.isDiscovered)
                discover();
        }
        break;
    case ConnectStep::Discover:
        if (m_draft.isDiscovered) {
            go(ConnectStep::Map);
            if (!m_draft.pulled)
                pull(false);
        }
        break;
    case ConnectStep::Map:
        if (mappedSeries() > 0) {
            m_view->start()->showReady(
                tr("%1 brings %n series.", nullptr, mappedSeries()).arg(isolated(toText(m_draft.id))));
            go(ConnectStep::Start);
        }
        break;
    case ConnectStep::Start:
        if (m_started.empty())
            start();
        break;
    }
}

void ConnectController::goBack()
{
    if (m_view->step() == ConnectStep::Test)
        m_context.jobs->cancel(JobLane::AskSource);
    if (m_view->step() != ConnectStep::Kind)
        go(static_cast<ConnectStep>(static_cast<int>(m_view->step()) - 1));
}

void ConnectController::leave()
{
    const bool runs = !m_started.empty() && m_context.session->syncs()->running(m_started) != nullptr;
    if (runs)
        emit note(tr("The first sync of %1 continues in the background.").arg(isolated(toText(m_started))));
    stopAsking();
    reset();
    emit closed();
}

void ConnectController::stopAsking()
{
    for (const JobLane lane :
         {JobLane::AskSource, JobLane::PullMonth, JobLane::PreviewMonth, JobLane::ReadServices})
        m_context.jobs->drop(lane);
}

void ConnectController::showBar()
{
    const ConnectStep step = m_view->step();
    ConnectSection::Bar bar;
    bar.canGoBack = step != ConnectStep::Kind && m_started.empty()
        && !(m_draft.recorded && step == ConnectStep::Address);
    bar.leave = m_started.empty() ? tr("Cancel") : tr("Close");
    bar.onward = step != ConnectStep::Start ? tr("Continue")
        : !m_started.empty()                ? QString()
        : m_draft.recorded                  ? tr("Save and sync")
                                            : tr("Start");
    QString note;
    switch (step) {
    case ConnectStep::Kind:
        bar.canContinue = m_draft.kind != nullptr;
        if (!services().kinds)
            note = tr("This program has no kinds of sources.");
        break;
    case ConnectStep::Address:
        bar.canContinue = true;
        break;
    case ConnectStep::Test:
        bar.canContinue = m_draft.isAnswered;
        break;
    case ConnectStep::Discover:
        bar.canContinue = m_draft.isDiscovered && !m_draft.found.empty();
        break;
    case ConnectStep::Map: {
        const int mapped = mappedSeries();
        const int rest = static_cast<int>(m_draft.found.size()) - mapped;
        bar.canContinue = mapped > 0;
        note = mapped == 0 ? tr("Choose the service of at least one series.")
            : rest > 0     ? tr("%n series stay unmapped. You can map them later in Sources.", nullptr, rest)
                           : tr("Every series has its service.");
        m_view->steps()->setSummary(
            ConnectStep::Map,
            tr("%1 of %2 mapped")
                .arg(QLocale().toString(mapped), QLocale().toString(static_cast<int>(m_draft.found.size()))));
        break;
    }
    case ConnectStep::Start:
        bar.canContinue = m_started.empty();
        break;
    }
    m_view->setNote(note);
    m_view->setBar(bar);
}

void ConnectController::chooseKind(const QString &name)
{
    const SourceKind *kind = services().kinds ? services().kinds->find(name.toStdString()) : nullptr;
    if (kind == nullptr)
        return;
    const bool isOther = kind != m_draft.kind;
    m_draft.kind = kind;
    m_view->kind()->setChosen(name);
    m_view->steps()->setSummary(ConnectStep::Kind, kindText(kind->title.empty() ? kind->name : kind->title));
    if (isOther) {
        m_draft.isAnswered = m_draft.isDiscovered = false;
        m_view->address()->setKind(*kind, freeName(kindText(kind->title.empty() ? kind->name : kind->title)));
    }
    go(ConnectStep::Address);
}

// The kind's own name as long as no source has it.
QString ConnectController::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; isTaken(name.toStdString()); ++number)
        name = tr("%1 %2", "name and number").arg(wanted).arg(number);
    return name;
}

bool ConnectController::isTaken(const std::string &id) const
{
    return std::ranges::any_of(m_context.session->syncs()->health(),
                               [&](const SourceHealth &one) { return one.source.id == id; });
}

// The source that the form describes, if nothing is wrong with it.
bool ConnectController::takeAddress()
{
    AddressForm *form = m_view->address();
    if (m_draft.kind == nullptr || !form->isComplete())
        return false;
    const std::string id = form->name().toStdString();
    if (!m_draft.recorded && isTaken(id)) {
        m_view->setNote(tr("There is a source of this name already. Give this one another name."));
        return false;
    }
    m_draft.id = id;
    const FieldValues values = form->values();
    m_draft.secrets = form->secrets();
    const std::string former = form->writtenSettings().empty()
        ? (m_draft.recorded ? m_draft.recorded->settings : std::string())
        : form->writtenSettings();
    std::vector<MappingRow> mapping = standIn;
    if (m_draft.recorded)
        if (const auto before = services().kinds->read(m_draft.recorded->settings, {}))
            mapping = (*before)->terms().mapping; // says what is mapped already
    auto read = services().kinds->read(settingsFromFields(*m_draft.kind, values, mapping, former), {});
    if (!read) {
        m_view->setNote(asSentence(form->showErrors(read.error())));
        return false;
    }
    m_draft.source = std::move(*read);
    QString summary = toText(m_draft.source->terms().place);
    if (!neededSecrets(*m_draft.source).empty())
        summary = tr("%1, secret for the system's keyring").arg(summary);
    m_view->steps()->setSummary(ConnectStep::Address, summary);
    return true;
}

int ConnectController::mappedSeries() const
{
    const MappingModel *model = m_view->map()->model();
    int count = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        count += model->choiceOf(row) >= 0 ? 1 : 0;
    return count;
}

} // namespace makegood::ui

#include "moc_connect_controller.cpp"
#include "work/source_secret.h"
