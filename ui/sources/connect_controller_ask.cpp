// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant asks the source and the workspace, each as a job.
#include <algorithm>

#include <QElapsedTimer>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "jobs/job_tracker.h"
#include "sources/address_form.h"
#include "sources/connect_controller.h"
#include "sources/discover_section.h"
#include "sources/map_section.h"
#include "sources/preview_section.h"
#include "sources/source_words.h"
#include "sources/test_section.h"
#include "work/source_secret.h"

namespace makegood::ui
{

namespace
{

constexpr std::size_t pulledByItself = 200; ///< with more series a month is read when a person asks

// What a worker thread needs to ask a source.
struct Asking {
    std::shared_ptr<const Source> source;
    SourceSecrets typed;
    Keyring keyring;
    HttpLimits limits;

    // Secrets that were not typed are in the keyring, for the server that they were typed for.
    Expected<SourceAsk> ask(JobControl &job) const
    {
        SourceAsk out{typed, [&job] { return job.isCancelled(); }, limits};
        for (const SourceSecret &needed : neededSecrets(*source)) {
            if (out.secrets.count(needed.name) > 0 || !keyring.read)
                continue;
            auto secret = secretsFrom(keyring)(needed);
            if (!secret)
                return tl::unexpected(secret.error());
            out.secrets[needed.name] = std::move(*secret);
        }
        return out;
    }
};

} // namespace

void ConnectController::test()
{
    const QString place = toText(m_draft.source->terms().place);
    m_draft.isAnswered = m_draft.isDiscovered = false;
    m_draft.pulled.reset();
    m_view->test()->showAsking(place);
    m_view->steps()->setSummary(ConnectStep::Test, {});
    showBar();
    const Asking asking{m_draft.source, m_draft.secrets, services().keyring, services().limits};
    m_context.jobs->start(JobLane::AskSource, tr("Asking %1").arg(place),
                          [this, asking, place, round = ++m_round,
                           began = m_context.session->workspace()->now()](JobControl &job) {
                              QElapsedTimer clock;
                              clock.start();
                              const auto now = [&] { return began + Duration(clock.elapsed()); };
                              const auto ask = asking.ask(job);
                              const auto answer = ask
                                  ? testSource(*asking.source, *ask, now)
                                  : Expected<SourceTest>(tl::unexpected<Error>(ask.error()));
                              job.post([this, answer, place, round] {
                                  if (round != m_round)
                                      return;
                                  if (!answer) {
                                      const bool isOfField
                                          = m_view->address()->showErrors({answer.error()}).isEmpty();
                                      m_view->test()->showProblem(answer.error(), place, isOfField);
                                      showBar();
                                      return;
                                  }
                                  m_draft.isAnswered = true;
                                  m_draft.earliest = answer->earliest;
                                  m_view->test()->showAnswer(*answer, m_context.session->workspace()->now());
                                  QString summary = tr("Answered in %1.").arg(briefText(answer->took));
                                  const QString version = isolated(toText(answer->version));
                                  if (!answer->version.empty())
                                      summary = tr("%1 Version %2.").arg(summary, version);
                                  m_view->steps()->setSummary(ConnectStep::Test, summary);
                                  showBar();
                                  discover();
                              });
                          });
}

void ConnectController::discover()
{
    m_draft.isDiscovered = false;
    m_view->discover()->showAsking();
    showBar();
    const Asking asking{m_draft.source, m_draft.secrets, services().keyring, services().limits};
    struct Answer {
        Expected<std::vector<FoundSeries>> found;
        std::vector<KnownService> services;
    };
    m_context.jobs->start(
        JobLane::AskSource, tr("Listing what is monitored"),
        [this, asking, round = ++m_round, opener = m_context.session->workspace()->opener(),
         now = m_context.session->workspace()->now()](JobControl &job) {
            auto known = Expected<std::vector<KnownService>>(std::vector<KnownService>());
            if (opener)
                known = opener()
                            .and_then([](Workspace *workspace) { return knownServices(*workspace); })
                            .map([&](std::vector<KnownService> &&all) {
                                return servicesFor(*asking.source, std::move(all));
                            });
            const auto ask = asking.ask(job);
            Answer answer{tl::unexpected<Error>(Error{}), known.value_or(std::vector<KnownService>())};
            if (!known)
                answer.found = tl::unexpected<Error>(known.error());
            else if (!ask)
                answer.found = tl::unexpected<Error>(ask.error());
            else
                answer.found = discoverSeries(*asking.source, *ask, answer.services, now);
            job.post([this, answer, round, now] {
                if (round != m_round)
                    return;
                if (!answer.found && m_view->step() == ConnectStep::Test) {
                    // Some servers say their version to anybody: what counts is whether they list anything.
                    m_draft.isAnswered = false;
                    m_view->test()->showProblem(answer.found.error(), toText(m_draft.source->terms().place));
                    m_view->steps()->setSummary(ConnectStep::Test, {});
                    showBar();
                    return;
                }
                if (!answer.found) {
                    m_view->discover()->showProblem(
                        tr("The series could not be listed: %1. Nothing was stored.")
                            .arg(toText(answer.found.error().text())));
                    showBar();
                    return;
                }
                m_draft.isDiscovered = true;
                m_draft.found = *answer.found;
                m_services = answer.services;
                m_view->discover()->showSeries(m_draft.found, now);
                m_view->map()->setSeries(m_draft.found, m_services);
                m_view->steps()->setSummary(
                    ConnectStep::Discover,
                    tr("%n series found", nullptr, static_cast<int>(m_draft.found.size())));
                if (!m_draft.wantedSeries.empty())
                    m_view->map()->choose(m_draft.wantedSeries);
                showBar();
                if (std::exchange(m_draft.goesToMap, false) && !m_draft.found.empty()) {
                    go(ConnectStep::Map);
                    pull(false);
                }
            });
        });
}

void ConnectController::readServices()
{
    m_context.session->workspace()->read(
        JobLane::ReadServices, tr("Reading the services"),
        [](Workspace &workspace, JobControl &) { return knownServices(workspace); },
        [this, round = m_round](const std::vector<KnownService> &known) {
            if (round != m_round)
                return;
            m_services = m_draft.source ? servicesFor(*m_draft.source, known) : known;
            for (FoundSeries &one : m_draft.found)
                if (one.suggestion.reason != MatchReason::AlreadyMapped)
                    one.suggestion = suggestedTarget(one.labels, m_services);
            m_view->map()->setSeries(m_draft.found, m_services);
            showBar();
        });
}

void ConnectController::pull(bool asked)
{
    PreviewSection *view = m_view->map()->preview();
    const QString month = Format(QLocale(), Zone(), Currency()).month(m_month);
    std::vector<FoundSeries> wanted = m_draft.found;
    if (wanted.size() > pulledByItself) {
        wanted.clear();
        const MappingModel *model = m_view->map()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->choiceOf(row) >= 0)
                wanted.push_back(model->found()[static_cast<std::size_t>(row)]);
        if (!asked || wanted.empty()) {
            view->offerReading(tr("Map series, then see what %1 would be with them.").arg(month));
            return;
        }
    }
    view->showReading(tr("Reading %1 of the source; nothing is stored.").arg(month), -1);
    const Asking asking{m_draft.source, m_draft.secrets, services().keyring, services().limits};
    m_context.jobs->start(
        JobLane::PullMonth, tr("Reading %1 of the source").arg(month),
        [this, asking, wanted, shown = m_month, month, round = m_round,
         now = m_context.session->workspace()->now()](JobControl &job) {
            const auto ask = asking.ask(job);
            PullHooks hooks;
            hooks.isCancelled = [&job] { return job.isCancelled(); };
            hooks.progress = [&](const SyncProgress &progress) {
                const int percent = static_cast<int>(progress.fraction() * 100);
                job.progress(percent, 100);
                job.post([this, percent, month, round] {
                    if (round == m_round && !m_draft.pulled)
                        m_view->map()->preview()->showReading(
                            tr("Reading %1 of the source; nothing is stored.").arg(month), percent);
                });
            };
            const auto pulled = ask ? pullMonth(*asking.source, *ask, wanted, shown, now, hooks)
                                    : Expected<PulledMonth>(tl::unexpected<Error>(ask.error()));
            job.post([this, pulled, round, shown, month] {
                if (round != m_round || shown != m_month)
                    return;
                if (!pulled) {
                    m_view->map()->preview()->showProblem(
                        tr("%1 could not be read: %2. You can continue without the preview.")
                            .arg(month, toText(pulled.error().text())));
                    return;
                }
                m_draft.pulled = std::make_shared<const PulledMonth>(*pulled);
                preview();
            });
        });
}

void ConnectController::preview()
{
    if (!m_draft.pulled)
        return;
    using Answer = std::pair<MonthPreview, std::optional<Duration>>;
    m_context.session->workspace()->read(
        JobLane::PreviewMonth, tr("Calculating the preview"),
        [pulled = m_draft.pulled, chosen = m_view->map()->model()->chosen(), earliest = m_draft.earliest,
         now = m_context.session->workspace()->now()](Workspace &workspace,
                                                      JobControl &job) -> Expected<Answer> {
            const std::vector<MappingRow> rows = mappingFor(chosen); // takes its time with many series
            auto month = previewMonth(workspace, *pulled, rows, now, [&job] { return job.isCancelled(); });
            if (!month)
                return tl::unexpected(month.error());
            const auto first = firstSyncTime(workspace, *pulled, rows, earliest, now);
            return Answer{std::move(*month), first.value_or(std::nullopt)};
        },
        [this, round = m_round](const Answer &answer) {
            if (round == m_round)
                acceptPreview(std::make_shared<const MonthPreview>(answer.first), answer.second);
        });
}

void ConnectController::acceptPreview(const std::shared_ptr<const MonthPreview> &preview,
                                      const std::optional<Duration> &first)
{
    m_view->map()->showPreview(preview);
    m_view->steps()->setSummary(ConnectStep::Start,
                                first ? tr("First sync: %1").arg(aboutText(*first)) : QString());
}

// The person, or the window, stopped a job of the assistant.
void ConnectController::showStopped(const Job &job)
{
    Error error;
    error.kind = ErrorKind::Interrupted;
    if (job.lane == JobLane::AskSource && m_view->step() == ConnectStep::Test && !m_draft.isAnswered)
        m_view->test()->showProblem(error, {});
    else if (job.lane == JobLane::AskSource && !m_draft.isDiscovered)
        m_view->discover()->showProblem(tr("You stopped it; nothing was stored."));
    else if (job.lane == JobLane::PullMonth)
        m_view->map()->preview()->offerReading(
            tr("You stopped reading the month. You can continue without the preview."));
}

} // namespace makegood::ui
