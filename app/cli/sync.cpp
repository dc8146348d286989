// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/secret_store.h"
#include "feeds/source/built_in_kinds.h"
#include "feeds/text_file.h"
#include "interrupt.h"
#include "stored.h"
#include "work/sync_run.h"

namespace makegood::cli
{

namespace
{

/// The settings file as a source of the workspace.
Checked<SourceToSync> givenSource(Workspace &workspace, const Options &options, const SourceKinds &kinds)
{
    const std::string path = options.text(QStringLiteral("settings"));
    const auto text = readTextFile(path);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    auto source = kinds.read(*text, path);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    GivenSource given;
    given.id = options.text(QStringLiteral("source"));
    given.replaces = options.isSet(QStringLiteral("replace"));
    const bool namesContracts
        = std::ranges::none_of((*source)->terms().mapping, &std::string::empty, &MappingRow::contract);
    if (!namesContracts || options.isSet(QStringLiteral("contract"))) {
        const auto contract = oneContract(workspace, options);
        if (!contract)
            return tl::unexpected(Errors{contract.error()});
        given.contract = contract->id;
    } else if (given.id.empty()) {
        return tl::unexpected(
            Errors{usageError("the settings name their contracts; --source says what the source is called")});
    }
    return sourceToRecord(workspace, kinds, std::move(*source), given);
}

/// The source that --source names, else all of the workspace.
Expected<std::vector<StoredSource>> wantedSources(Workspace &workspace, const Options &options)
{
    const auto known = workspace.sources().list();
    if (!known)
        return tl::unexpected(known.error());
    const std::string id = options.text(QStringLiteral("source"));
    std::vector<StoredSource> wanted;
    std::ranges::copy_if(*known, std::back_inserter(wanted),
                         [&](const StoredSource &source) { return id.empty() || source.id == id; });
    if (wanted.empty())
        return refused(id.empty() ? "this workspace has no sources yet; --settings records one"
                                  : "this workspace has no source '" + id + "'");
    return wanted;
}

/// Reports each tenth of the time range.
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
        if (tenth <= m_reported)
            return;
        m_reported = tenth;
        tell(m_source + ": " + std::to_string(tenth * 10) + " % of the time, "
             + std::to_string(progress.samples) + " samples.");
    }

private:
    std::string m_source;
    Duration::rep m_reported = 0;
};

std::string resultOf(const SyncPlan &plan, const SyncOutcome &outcome)
{
    const SyncReport &report = outcome.report;
    std::string out = plan.target.after.id + ": " + std::to_string(outcome.checksAdded) + " new checks of "
        + std::to_string(report.samples) + " samples";
    if (report.cursor)
        out += ", up to " + formatInstant(report.cursor->before);
    if (report.unmappedSamples > 0)
        out += "; " + std::to_string(report.unmappedSamples) + " samples of "
            + std::to_string(report.unmapped.size()) + " series are not mapped to a service";
    for (const auto &[contract, samples] : report.absentContracts)
        out += "; " + std::to_string(samples) + " of them are of contract '" + contract
            + "', which this workspace does not have";
    return out + '\n';
}

int syncOne(Workspace &workspace, SourceToSync target, const std::optional<Instant> &from, Instant present)
{
    const auto plan = planSync(workspace, std::move(target), from, present);
    if (!plan)
        return fail(plan.error());
    for (const std::string &note : plan->target.notes)
        tell(note);
    SecretStore keyring(QStringLiteral("makegood"));
    const auto secret = secretOf(*plan->target.source, secretFromEnvironment(), keyring);
    if (!secret)
        return fail(secret.error());
    const InterruptFlag interrupt;
    Progress progress(plan->target.after.id);
    const SyncOutcome outcome = work::runSync(
        workspace, *plan, *secret, actor(),
        {[&](const SyncProgress &at) { progress(at); }, [&] { return interrupt.requested(); }});
    if (outcome.report.error) {
        const int code = fail(*outcome.report.error);
        if (outcome.isPartial())
            tell("What came before is stored, and the next sync goes on from there.");
        return code;
    }
    return finish(resultOf(*plan, outcome));
}

QString helpText(const SourceKinds &kinds)
{
    QString text = QStringLiteral(
        "Pulls new checks from the workspace's sources (all, or the one named), each from where it stopped.\n"
        "With --settings a source is recorded with its first checks; it feeds the contracts that its "
        "mapping\n"
        "names, and --contract where a row names none. A password or token is taken from the environment\n"
        "variable MAKEGOOD_SECRET, else from the keyring.\n");
    for (const SourceKind &kind : kinds.all())
        text += QStringLiteral("\nSettings, for example:\n  ")
            + QString::fromStdString(kind.example).replace(QLatin1Char('\n'), QLatin1String("\n  "));
    return text;
}

} // namespace

int runSync(const QStringList &words)
{
    const SourceKinds kinds = builtInKinds();
    Options options(
        QStringLiteral("sync --workspace FILE [--source ID] [--settings FILE [--contract ID] [--replace]] "
                       "[--from INSTANT]"),
        helpText(kinds));
    addWorkspace(options);
    addContract(options);
    options.value(
        QStringLiteral("source"), QStringLiteral("ID"),
        QStringLiteral("the source (default with --settings: the contract's id, a hyphen and the kind)"));
    options.value(QStringLiteral("settings"), QStringLiteral("FILE"),
                  QStringLiteral("a source's settings as JSON"));
    options.flag(QStringLiteral("replace"),
                 QStringLiteral("lets --settings take contracts from a recorded source, or change its kind"));
    options.value(
        QStringLiteral("from"), QStringLiteral("INSTANT"),
        QStringLiteral(
            "reads again from this instant on (default: where it stopped, or the contract's start)"));
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const bool given = options.isSet(QStringLiteral("settings"));
    for (const QString &name : {QStringLiteral("contract"), QStringLiteral("replace")})
        if (!given && options.isSet(name))
            return fail(usageError("--" + name.toStdString() + " goes with --settings"));
    std::optional<Instant> from;
    if (options.isSet(QStringLiteral("from"))) {
        const auto at = parseInstant(options.text(QStringLiteral("from")));
        if (!at)
            return fail(usageError("--from takes an instant such as 2026-03-01T00:00:00Z"));
        from = *at;
    }

    const auto workspace = openStored(options, Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const Instant present = now();
    if (given) {
        auto target = givenSource(**workspace, options, kinds);
        return target ? syncOne(**workspace, std::move(*target), from, present) : fail(target.error());
    }
    const auto wanted = wantedSources(**workspace, options);
    if (!wanted)
        return fail(wanted.error());
    int code = Done;
    for (const StoredSource &recorded : *wanted) {
        auto target = sourceAsRecorded(kinds, recorded);
        code = std::max(
            code, target ? syncOne(**workspace, std::move(*target), from, present) : fail(target.error()));
        if (code == Interrupted)
            break;
    }
    return code;
}

} // namespace makegood::cli
