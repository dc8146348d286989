// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <thread>

#include <nlohmann/json.hpp>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "feeds/source/built_in_kinds.h"
#include "feeds/text_file.h"
#include "interrupt.h"
#include "stored.h"
#include "sync_secrets.h"
#include "sync_text.h"
#include "text_table.h"
#include "work/source_health.h"
#include "work/source_secret.h"
#include "work/sync_lock.h"

namespace makegood::cli
{

namespace
{

/// The settings file as a source of the workspace.
Checked<SourceToSync> givenSource(Workspace &workspace, const Options &options, const SourceKinds &kinds)
{
    const std::string path = options.text(QStringLiteral("settings"));
    const auto text = readTextFile(path, largestDocument);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    auto source = kinds.read(*text, path);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    GivenSource given;
    given.id = options.text(QStringLiteral("source"));
    given.replaces = options.isSet(QStringLiteral("replace"));
    const bool namesContracts = std::ranges::all_of((*source)->terms().mapping, [](const MappingRow &row) {
        return row.isIgnored || !row.contract.empty();
    });
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

/// The sources that are to be synced now: the one that --source names; else those that are not paused, and
/// without
/// --all only those that are due.
Expected<std::vector<std::string>> wantedSources(Workspace &workspace, const SourceKinds &kinds,
                                                 const Options &options, Instant present)
{
    const auto known = sourceHealth(workspace, kinds, present);
    if (!known)
        return tl::unexpected(known.error());
    const std::string id = options.text(QStringLiteral("source"));
    if (!id.empty()) {
        if (std::ranges::none_of(*known, [&](const SourceHealth &one) { return one.source.id == id; }))
            return refused("this workspace has no source '" + id + "'");
        return std::vector<std::string>{id};
    }
    if (known->empty())
        return refused("this workspace has no sources yet; --settings records one");
    std::vector<std::string> wanted;
    std::optional<Instant> next;
    for (const SourceHealth &one : *known) {
        const bool isDue = one.next && *one.next <= present;
        if (!one.source.paused && (isDue || options.isSet(QStringLiteral("all"))))
            wanted.push_back(one.source.id);
        else if (one.next)
            next = next ? std::min(*next, *one.next) : *one.next;
    }
    if (wanted.empty())
        tell(next
                 ? "Nothing is due before " + formatInstant(*next) + '.'
                 : "No source is due: each is paused or waits for a person; makegood-cli sources says more.");
    return wanted;
}

/// The lock, waited for if --wait is given. Null, with a message: another program has it.
Expected<std::unique_ptr<SyncLock>> lockOf(const Workspace &workspace, bool waits,
                                           const InterruptFlag &interrupt)
{
    for (bool isTold = false;; isTold = true) {
        auto attempt = SyncLock::tryToTake(workspace.path(), "makegood-cli", now());
        if (!attempt)
            return tl::unexpected(attempt.error());
        if (attempt->lock)
            return std::move(attempt->lock);
        if (!isTold)
            tell(harmless(attempt->holder.text()) + " syncs this workspace"
                 + (waits ? "; waiting until it is done." : "; nothing was done. --wait waits for it."));
        if (!waits)
            return nullptr;
        if (interrupt.requested())
            return interrupted("cancelled while another program synced the workspace; nothing was changed");
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

/// Records the given settings with their first checks.
SourceSync syncGiven(Workspace &workspace, SourceToSync target, const std::optional<Instant> &from,
                     const SyncMeans &means)
{
    SourceSync out;
    out.source = target.after.id;
    const Instant began = means.now();
    const auto failed = [&](const Error &error) {
        out.error = error;
        out.run = runOf(out.report, 0, error, began, means.now());
        return out;
    };
    const auto plan = planSync(workspace, std::move(target), from, began);
    if (!plan)
        return failed(plan.error().front());
    for (const std::string &note : plan->target.notes)
        tell(note);
    const auto secretsRead = secretsOf(*plan->target.source, means.secret);
    if (!secretsRead)
        return failed(secretsRead.error());
    SyncOutcome outcome = work::runSync(workspace, *plan, *secretsRead, actor(), means.hooks, means.limits);
    out.report = std::move(outcome.report);
    out.error = out.report.error;
    out.run = runOf(out.report, outcome.checksAdded + outcome.changesAdded + outcome.figuresAdded, out.error,
                    began, means.now());
    // Settings whose first page failed are not recorded, and have no history.
    if (!out.error || out.run.pages > 0)
        if (const auto noted = workspace.sources().addRun(out.source, out.run); !noted && !out.error)
            out.error = noted.error();
    return out;
}

/// Prints each result as it comes, or all of them as JSON at the end.
class SyncPrinter
{
public:
    explicit SyncPrinter(bool json)
        : m_isJson(json)
    {
    }
    void add(const SourceSync &sync)
    {
        for (const std::string &remark : sync.report.remarks)
            tell(harmless(sync.source + ": " + remark));
        if (sync.error)
            m_code = std::max(m_code, failSync(sync));
        if (m_isJson)
            m_all.push_back(syncJson(sync));
        else if ((!sync.error || sync.run.pages > 0) && !print(syncLine(sync) + '\n'))
            m_code = std::max<int>(m_code, Unreachable);
    }
    int finished()
    {
        if (!m_isJson)
            return m_code;
        const nlohmann::ordered_json out = {{"schema", 1}, {"sources", m_all}};
        const bool written
            = print(out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n');
        return written ? m_code : std::max<int>(m_code, Unreachable);
    }

private:
    const bool m_isJson;
    int m_code = Done;
    nlohmann::ordered_json m_all = nlohmann::ordered_json::array();
};

QString helpText(const SourceKinds &kinds)
{
    QString text = QStringLiteral(
        "Pulls new checks from the workspace's sources, each from where it stopped: from those that are due, "
        "from\n"
        "all that are not paused, or from the one named. A source that fails does not stop the others, and "
        "one "
        "run at\n"
        "a time syncs a workspace: exit code 5 when another program does. Never asks.\n"
        "With --settings a source is recorded with its first checks; it feeds the contracts that its "
        "mapping\n"
        "names, and --contract where a row names none.\n"
        "A password or token called NAME in the settings is taken from --secrets-fd, from the environment "
        "variable\n"
        "MAKEGOOD_SECRET_NAME, from MAKEGOOD_SECRET when --source names the source, from systemd's "
        "credential\n"
        "NAME, else from the keyring, which keeps it for the server that it was entered for.\n");
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
        QStringLiteral(
            "sync --workspace FILE [--all | --source ID] [--settings FILE [--contract ID] [--replace]]\n"
            "                         [--from INSTANT] [--wait] [--secrets-fd NUMBER] [--json]"),
        helpText(kinds));
    addWorkspace(options);
    addContract(options);
    options.flag(QStringLiteral("all"), QStringLiteral("every source that is not paused, due or not"));
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
    options.flag(QStringLiteral("wait"), QStringLiteral("waits while another program syncs the workspace"));
    addSecrets(options);
    addJson(options);
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const bool given = options.isSet(QStringLiteral("settings"));
    for (const QString &name : {QStringLiteral("contract"), QStringLiteral("replace")})
        if (!given && options.isSet(name))
            return fail(usageError("--" + name.toStdString() + " goes with --settings"));
    const bool alone = given || options.isSet(QStringLiteral("source"));
    if (alone && options.isSet(QStringLiteral("all")))
        return fail(usageError("--all goes without --source and without --settings"));
    std::optional<Instant> from;
    if (options.isSet(QStringLiteral("from"))) {
        const auto at = parseInstant(options.text(QStringLiteral("from")));
        if (!at)
            return fail(usageError("--from takes an instant such as 2026-03-01T00:00:00Z"));
        from = *at;
    }
    auto secrets = SyncSecrets::from(options);
    if (!secrets)
        return fail(secrets.error());
    const auto workspace = openStored(options, Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());

    const InterruptFlag interrupt;
    const auto lock = lockOf(**workspace, options.isSet(QStringLiteral("wait")), interrupt);
    if (!lock)
        return fail(lock.error());
    if (!*lock)
        return Busy;
    const auto meansFor = [&](const std::string &source) {
        SyncMeans means{kinds, [&](const SourceSecret &secret) { return secrets->read(secret); }, now,
                        actor().who};
        means.hooks.progress = SyncTenths(source);
        means.hooks.isCancelled = [&] { return interrupt.requested(); };
        return means;
    };
    SyncPrinter printer(options.isSet(QStringLiteral("json")));
    if (given) {
        auto target = givenSource(**workspace, options, kinds);
        if (!target)
            return fail(target.error());
        const std::string id = target->after.id;
        printer.add(syncGiven(**workspace, std::move(*target), from, meansFor(id)));
        return printer.finished();
    }
    const auto wanted = wantedSources(**workspace, kinds, options, now());
    if (!wanted)
        return fail(wanted.error());
    for (const std::string &id : *wanted) {
        const SourceSync sync = syncSource(**workspace, id, meansFor(id), from);
        printer.add(sync);
        if (interrupt.requested())
            break;
    }
    return printer.finished();
}

} // namespace makegood::cli
