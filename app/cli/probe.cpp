// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

#include <QEventLoop>
#include <QTimer>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/text_file.h"
#include "interrupt.h"
#include "stored.h"
#include "text_table.h"
#include "work/prober_crew.h"

namespace makegood::cli
{

namespace
{

constexpr std::chrono::milliseconds signalsLookedFor{100};
constexpr std::chrono::seconds sourcesLookedFor{15};
const char *const proberProgram = "makegood-cli " MAKEGOOD_VERSION;

const char *wordOfState(CheckState state)
{
    return state == CheckState::Up ? "up" : state == CheckState::Down ? "down" : "unknown";
}

std::string probeLine(const ProbeRecord &record)
{
    return harmless(formatInstant(record.at) + ' ' + wordOfState(record.result.state) + ' ' + record.name
                    + (record.name == record.address ? "" : ' ' + record.check) + ": "
                    + std::to_string(record.result.latency.count()) + " ms, " + record.result.detail)
        + '\n';
}

/// The prober sources that the options name: of the workspace, which may have changed since, or of a file.
Expected<ProberSources> namedSources(const Options &options)
{
    const std::string file = options.text(QStringLiteral("settings"));
    if (!file.empty())
        return readTextFile(file, largestDocument)
            .and_then([&](const std::string &text) -> Expected<ProberSources> {
                const auto read = readProberSettings(text, file);
                if (!read)
                    return tl::unexpected(read.error().front());
                return ProberSources{{file, text}};
            });
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto all = proberSources(**workspace);
    const std::string id = options.text(QStringLiteral("source"));
    if (!all || id.empty())
        return all;
    const auto found = all->find(id);
    if (found == all->end())
        return refused("this workspace has no source '" + id + "' of the built-in prober that is not paused");
    return ProberSources{*found};
}

/// One look at the targets of one source; its exit code.
int probeOnce(const std::string &source, const std::string &text)
{
    auto settings = readProberSettings(text, source);
    if (!settings)
        return fail(settings.error());
    int code = Done;
    ProbeNews news;
    news.round = [&](const std::vector<ProbeRecord> &records) {
        std::string out;
        for (const ProbeRecord &record : records)
            out += probeLine(record);
        if (!print(out))
            code = Unreachable;
    };
    news.trouble = [&](const Error &error) { code = fail(error); };
    ProbeRunner runner(std::move(*settings), {now, proberProgram}, std::move(news));
    if (const auto opened = runner.open(); !opened) {
        const int refusal = fail(opened.error());
        return runner.holder().empty() ? refusal : Busy;
    }
    QEventLoop loop;
    if (!runner.once([&] { loop.quit(); })) {
        tell(harmless(source) + ": this interval was probed already; nothing was done.");
        return Done;
    }
    const InterruptFlag interrupt;
    QTimer signalTimer;
    QObject::connect(&signalTimer, &QTimer::timeout, &loop, [&] {
        if (interrupt.requested()) {
            code = Interrupted;
            loop.quit();
        }
    });
    signalTimer.start(signalsLookedFor);
    loop.exec();
    return code;
}

/// Tells when a target changes its state.
class ChangePrinter
{
public:
    void operator()(const std::string &source, const std::vector<ProbeRecord> &records)
    {
        std::string out;
        for (const ProbeRecord &record : records) {
            const std::string key = source + '\n' + record.name + '\n' + record.address;
            const auto [known, isNew] = m_states.try_emplace(key, record.result.state);
            if (isNew || std::exchange(known->second, record.result.state) != record.result.state)
                out += probeLine(record);
        }
        static_cast<void>(print(out)); // nobody may be reading; the journal is what counts
    }

private:
    std::map<std::string, CheckState> m_states;
};

/// Until a signal comes.
int probeOn(const Options &options, const ProberSources &first)
{
    CrewNews news;
    news.round = ChangePrinter();
    news.pause = [](const std::string &source, const Interval &pause) {
        tell(harmless(source) + ": not probed from " + formatInstant(pause.start) + " to "
             + formatInstant(pause.end) + '.');
    };
    news.held = [](const std::string &source, const std::string &holder) {
        tell(harmless(source + ": " + holder + " probes it; waiting until that one ends."));
    };
    news.trouble = [](const std::string &source, const Error &error) {
        tell(harmless(source + ": " + sentence(error)));
    };
    const InterruptFlag interrupt;
    ProberCrew crew({now, proberProgram}, std::move(news));
    crew.run(first);
    tell("Probing " + std::to_string(crew.running()) + " of " + std::to_string(first.size())
         + " sources; Ctrl+C ends it.");
    QEventLoop loop;
    QTimer sources;
    QObject::connect(&sources, &QTimer::timeout, &loop, [&] {
        // A workspace or file that cannot be read for a moment is no reason to stop.
        if (const auto changed = namedSources(options))
            crew.run(*changed);
    });
    sources.start(sourcesLookedFor);
    QTimer signalTimer;
    QObject::connect(&signalTimer, &QTimer::timeout, &loop, [&] {
        if (interrupt.requested())
            loop.quit();
    });
    signalTimer.start(signalsLookedFor);
    loop.exec();
    crew.run({});
    tell("Stopped; the journal is complete.");
    return Done;
}

} // namespace

int runProbe(const QStringList &words)
{
    Options options(
        QStringLiteral("probe --workspace FILE [--source ID] [--once]\n"
                       "       makegood-cli probe --settings FILE [--once]"),
        QStringLiteral("Looks at the targets of the built-in prober, on the minute or as often as its "
                       "settings say, and writes\n"
                       "what it sees into the journal that they name; sync reads it from there. Runs until "
                       "it is stopped, with\n"
                       "SIGINT or SIGTERM. A journal has one writer: while another program, such as the "
                       "window, probes a source,\n"
                       "it waits, and takes over when that one ends.\n"));
    addWorkspace(options);
    options.value(QStringLiteral("source"), QStringLiteral("ID"),
                  QStringLiteral("this source alone (default: every prober that is not paused)"));
    options.value(QStringLiteral("settings"), QStringLiteral("FILE"),
                  QStringLiteral("a prober's settings as JSON, instead of a workspace"));
    options.flag(QStringLiteral("once"),
                 QStringLiteral("looks once and ends; an interval that was looked at already is left alone"));
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    if (options.isSet(QStringLiteral("settings")) == options.isSet(QStringLiteral("workspace")))
        return fail(usageError("either --workspace or --settings is needed, and not both"));
    if (options.isSet(QStringLiteral("settings")) && options.isSet(QStringLiteral("source")))
        return fail(usageError("--source goes with --workspace"));
    const auto sources = namedSources(options);
    if (!sources)
        return fail(sources.error());
    if (!options.isSet(QStringLiteral("once"))) {
        if (sources->empty())
            tell("This workspace has no prober yet; one that is added is probed.");
        return probeOn(options, *sources);
    }
    if (sources->empty())
        return fail(
            refused("this workspace has no source of the built-in prober that is not paused").value());
    int code = Done;
    for (const auto &[source, settings] : *sources) {
        code = std::max(code, probeOnce(source, settings));
        if (code == Interrupted)
            break;
    }
    return code;
}

} // namespace makegood::cli
