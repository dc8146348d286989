// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "command.h"
#include "console.h"
#include "feeds/prometheus/prometheus_sync.h"
#include "feeds/secret_store.h"
#include "feeds/text_file.h"
#include "interrupt.h"
#include "stored.h"

namespace makegood::cli
{

namespace
{

/// One source and what it is asked for.
struct Pull {
    StoredSource source;
    PrometheusSettings settings;
    bool isNew = false; ///< to be recorded with the first checks
    Interval range{};
    std::optional<Cursor> resume;
};

Checked<PrometheusSettings> settingsFrom(const std::string &text, const std::string &place)
{
    auto settings = settingsFromJson(text);
    return std::move(settings).map_error([&](Errors errors) {
        for (Error &error : errors)
            if (error.file.empty())
                error.file = place;
        return errors;
    });
}

/// The settings file as a source of the contract; the recorded one of the same id goes on where it stopped as
/// long as it asks for the same series.
Checked<StoredSource> givenSource(Workspace &workspace, const Options &options,
                                  const std::vector<StoredSource> &known)
{
    const auto contract = oneContract(workspace, options);
    if (!contract)
        return tl::unexpected(Errors{contract.error()});
    const std::string path = options.text(QStringLiteral("settings"));
    const auto text = readTextFile(path);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    return settingsFrom(*text, path).map([&](const PrometheusSettings &settings) {
        StoredSource source;
        source.id = options.text(QStringLiteral("source"));
        if (source.id.empty())
            source.id = contract->id + "-prometheus";
        source.contract = contract->id;
        source.kind = "prometheus";
        source.settings = settingsToJson(settings);
        const auto before = std::ranges::find(known, source.id, &StoredSource::id);
        if (before != known.end() && before->contract == source.contract) {
            const auto old = settingsFromJson(before->settings);
            if (old && seriesSetOf(*old) == seriesSetOf(settings))
                source.cursor = before->cursor;
        }
        return source;
    });
}

Checked<Pull> planned(Workspace &workspace, const StoredSource &source, const Options &options,
                      Instant present)
{
    if (source.kind != "prometheus") {
        Error error;
        error.what = "the source '" + source.id + "' is of a kind that sync does not know: " + source.kind;
        return tl::unexpected(Errors{error});
    }
    auto settings = settingsFrom(source.settings, "source " + source.id);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto data = workspace.load(source.contract, LoadChecks::Heads);
    if (!data)
        return tl::unexpected(Errors{data.error()});

    Pull pull;
    pull.source = source;
    pull.range = {data->contract.zone.startOfDay(data->contract.start), present};
    if (options.isSet(QStringLiteral("from"))) {
        const auto from = parseInstant(options.text(QStringLiteral("from")));
        if (!from)
            return tl::unexpected(Errors{usageError("--from takes an instant such as 2026-03-01T00:00:00Z")});
        pull.range.start = *from;
    } else if (source.cursor) {
        pull.resume = Cursor{seriesSetOf(*settings), *source.cursor};
    }
    if (pull.range.empty()) {
        Error error;
        error.what = "there is nothing to pull for '" + source.contract + "': it begins at "
            + formatInstant(pull.range.start) + ", which is not past yet";
        return tl::unexpected(Errors{error});
    }
    pull.settings = std::move(*settings);
    return pull;
}

/// MAKEGOOD_SECRET, else what the keyring has under the name in the settings.
Expected<QByteArray> secretOf(const PrometheusSettings &settings)
{
    const QByteArray given = secretFromEnvironment();
    if (!given.isEmpty() || settings.auth == HttpAuth::None)
        return given;
    return SecretStore(QStringLiteral("makegood")).read(settings.keyName);
}

/// Tells every tenth of the way.
class Progress
{
public:
    explicit Progress(std::string source)
        : m_source(std::move(source))
    {
    }

    void operator()(const SyncProgress &progress)
    {
        const auto tenth = progress.total.count() > 0 ? progress.done * 10 / progress.total : 10;
        if (tenth <= m_told)
            return;
        m_told = tenth;
        tell(m_source + ": " + std::to_string(tenth * 10) + " % of the time, "
             + std::to_string(progress.samples) + " samples.");
    }

private:
    std::string m_source;
    Duration::rep m_told = 0;
};

std::string resultOf(const Pull &pull, const SyncReport &report, std::uint64_t added)
{
    std::string out = pull.source.id + ": " + std::to_string(added) + " new checks of "
        + std::to_string(report.samples) + " samples";
    if (report.cursor)
        out += ", up to " + formatInstant(report.cursor->before);
    if (report.unmappedSamples > 0)
        out += "; " + std::to_string(report.unmappedSamples) + " samples of "
            + std::to_string(report.unmapped.size()) + " series are not mapped to a service";
    return out + '\n';
}

int runPull(Workspace &workspace, const Pull &pull)
{
    const auto secret = secretOf(pull.settings);
    if (!secret)
        return fail(secret.error());
    const Actor who = actor();
    std::uint64_t added = 0;
    bool recorded = !pull.isNew;
    const auto record = [&]() -> Expected<void> {
        if (recorded)
            return {};
        recorded = true;
        return workspace.saveSource(pull.source, who);
    };
    const CommitPage commit = [&](const std::vector<CheckSeries> &series, const Cursor &cursor) {
        return record()
            .and_then([&] {
                return workspace.addChecks(pull.source.contract, series, who,
                                           SyncCursor{pull.source.id, cursor.before});
            })
            .map([&](const StoreSummary &summary) { added += summary.checksAdded; });
    };
    const InterruptFlag interrupt;
    Progress progress(pull.source.id);
    PullHooks hooks;
    hooks.progress = [&](const SyncProgress &at) { progress(at); };
    hooks.isCancelled = [&] { return interrupt.requested(); };
    const SyncReport report = pullPrometheus(pull.settings, *secret, pull.range, pull.resume, commit, hooks);
    if (report.error) {
        const int code = fail(*report.error);
        if (report.pages > 0)
            tell("What came before is stored, and the next sync goes on from there.");
        return code;
    }
    if (const auto done = record(); !done)
        return fail(done.error());
    return finish(resultOf(pull, report, added));
}

} // namespace

int runSync(const QStringList &words)
{
    Options options(
        QStringLiteral(
            "sync --workspace FILE [--source ID] [--contract ID --settings FILE] [--from INSTANT]"),
        QStringLiteral(
            "Pulls new checks from the workspace's sources (all, or the one named), each from where it "
            "stopped.\n"
            "With --settings a Prometheus source is recorded for the contract with its first checks. A "
            "password\n"
            "or token is taken from the environment variable MAKEGOOD_SECRET, else from the keyring.\n\n"
            "Settings, for example:\n"
            "  {\"schema\": 1, \"kind\": \"prometheus\", \"address\": \"http://127.0.0.1:9090\",\n"
            "   \"selector\": \"probe_success\",\n"
            "   \"mapping\": [{\"match\": {\"job\": \"blackbox\"}, \"service\": \"{instance}\", \"probe\": "
            "\"http\"}]}"));
    options.workspace();
    options.contract();
    options.value(QStringLiteral("source"), QStringLiteral("ID"),
                  QStringLiteral("the source (default with --settings: the contract's id and -prometheus)"));
    options.value(QStringLiteral("settings"), QStringLiteral("FILE"),
                  QStringLiteral("a source's settings as JSON"));
    options.value(
        QStringLiteral("from"), QStringLiteral("INSTANT"),
        QStringLiteral(
            "reads again from this instant on (default: where it stopped, or the contract's start)"));
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const bool given = options.isSet(QStringLiteral("settings"));
    if (!given && options.isSet(QStringLiteral("contract")))
        return fail(usageError("--contract goes with --settings"));

    const auto workspace = openStored(options, Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto known = (*workspace)->sources();
    if (!known)
        return fail(known.error());
    std::vector<StoredSource> wanted;
    if (given) {
        const auto source = givenSource(**workspace, options, *known);
        if (!source)
            return fail(source.error());
        wanted.push_back(*source);
    } else {
        const std::string id = options.text(QStringLiteral("source"));
        std::ranges::copy_if(*known, std::back_inserter(wanted),
                             [&](const StoredSource &source) { return id.empty() || source.id == id; });
        if (wanted.empty())
            return fail(ErrorKind::Refused,
                        id.empty() ? "this workspace has no sources yet; --settings records one"
                                   : "this workspace has no source '" + id + "'");
    }
    int code = Done;
    const Instant present = now();
    for (const StoredSource &source : wanted) {
        auto pull = planned(**workspace, source, options, present);
        if (!pull) {
            code = std::max(code, fail(pull.error()));
            continue;
        }
        pull->isNew = given;
        code = std::max(code, runPull(**workspace, *pull));
        if (code == Interrupted)
            break;
    }
    return code;
}

} // namespace makegood::cli
