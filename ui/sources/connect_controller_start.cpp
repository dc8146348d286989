// SPDX-License-Identifier: GPL-3.0-or-later
// The last step: the source is stored, and its first sync is followed.
#include "explain/cell_text.h"
#include "explain/format.h"
#include "session/save_words.h"
#include "sources/address_form.h"
#include "sources/connect_controller.h"
#include "sources/map_section.h"
#include "sources/source_words.h"
#include "sources/start_section.h"

namespace makegood::ui
{

void ConnectController::start()
{
    m_view->start()->showSaving();
    m_view->setBar({false, false, {}, tr("Close")});
    GivenSource given;
    given.id = m_draft.id;
    given.contract = m_draft.recorded ? m_draft.recorded->contract : std::string();
    given.replaces = m_draft.recorded.has_value();
    m_context.session->workspace()->save(
        JobLane::SaveSource, tr("Storing the source"),
        [kinds = services().kinds, keyring = services().keyring, source = m_draft.source,
         chosen = m_view->map()->model()->chosen(),
         former = m_draft.recorded ? m_draft.source->terms().mapping : std::vector<MappingRow>(), given,
         secrets = m_draft.secrets,
         actor = Actor{services().who.toStdString(), m_context.session->workspace()->now()}](
            Workspace &workspace, JobControl &job) -> Expected<RecordedSource> {
            auto made = withMapping(*kinds, *source, mappingFor(chosen, former));
            if (!made)
                return tl::unexpected(made.error().front());
            if (!job.commit())
                return interrupted("it was cancelled");
            auto done = recordSource(workspace, *kinds, std::shared_ptr<const Source>(std::move(*made)),
                                     given, secrets, keyring, actor);
            if (!done)
                return tl::unexpected(done.error().front());
            return std::move(*done);
        },
        [this, round = m_round](const RecordedSource &done) {
            SourceSyncs *syncs = m_context.session->syncs();
            syncs->read();
            syncs->syncNow(done.source.id);
            if (round != m_round)
                return;
            m_started = done.source.id;
            m_view->steps()->setReturnable(false);
            m_view->address()->forgetSecrets();
            if (!m_draft.secrets.empty() && done.kept == SecretKept::ThisRun)
                emit note(
                    tr("This computer has no keyring: the password or token is kept for this run only and "
                       "is asked for again after the next start."));
            m_draft.secrets.clear();
            m_view->start()->showRunning({});
            showBar();
        },
        [this, round = m_round](const Error &error) {
            if (round != m_round)
                return;
            m_view->start()->showReady(notSavedText(error));
            showBar();
        });
}

void ConnectController::showProgress(const QString &source)
{
    if (source.toStdString() != m_started)
        return;
    if (const RunningSync *running = m_context.session->syncs()->running(m_started))
        m_view->start()->showRunning(*running);
}

void ConnectController::showEnd(const QString &source, const SourceRun &run)
{
    if (source.toStdString() != m_started)
        return;
    switch (run.outcome) {
    case SourceRunOutcome::Done:
        m_view->start()->showDone(
            tr("%1. From now on it syncs by itself while the window is open.").arg(runText(run)));
        m_view->steps()->setSummary(ConnectStep::Start, runText(run));
        break;
    case SourceRunOutcome::Interrupted:
        m_view->start()->showStopped(
            tr("You stopped it."),
            tr("%1 Continue, and it goes on from there; nothing is read twice.").arg(runText(run)), false);
        break;
    case SourceRunOutcome::Failed:
    case SourceRunOutcome::NotLetIn:
        m_view->start()->showStopped(
            asSentence(toText(run.error)),
            tr("%n checks that came before are stored and safe; it is tried again by itself, from there.",
               nullptr, static_cast<int>(run.checks)),
            true);
        break;
    }
    m_view->start()->focusFirst();
}

// The last month of the first service that has data.
void ConnectController::showMonth()
{
    for (const ChosenTarget &one : m_view->map()->model()->chosen()) {
        if (!one.target)
            continue;
        const Instant now = m_context.session->workspace()->now();
        const auto until = m_context.session->syncs()->dataUntil(one.target->contract);
        const Instant last = until && *until ? std::min(**until, now) : now;
        const std::chrono::year_month_day day(Zone().dateOf(last - Duration(1)));
        const QString contract = toText(one.target->contract);
        const QString service = toText(one.target->service);
        leave();
        emit monthWanted(contract, service, sla::Month{day.year() / day.month()});
        return;
    }
}

} // namespace makegood::ui
