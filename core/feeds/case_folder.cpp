// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/case_folder.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "feeds/case_references.h"
#include "feeds/change_csv.h"
#include "feeds/csv_files.h"
#include "feeds/ical_reader.h"
#include "feeds/json_files.h"
#include "feeds/request_csv.h"
#include "feeds/text_file.h"
#include "feeds/value_csv.h"
#include "resources.h"
#include "sla/evidence/change_rules.h"
#include "sla/policy/policy_reader.h"

namespace makegood::feeds
{

namespace
{

// The texts of one folder. Names are looked up beside the contract only.
class Folder
{
public:
    explicit Folder(const std::string &path)
        : m_dir(QString::fromStdString(path))
    {
    }
    std::string path(const std::string &name) const
    {
        return m_dir.filePath(QString::fromStdString(name)).toStdString();
    }
    bool has(const std::string &name) const { return QFileInfo(QString::fromStdString(path(name))).isFile(); }
    bool exists() const { return m_dir.exists(); }

    Checked<std::string> text(const std::string &name, std::size_t most = largestText) const
    {
        auto read = readTextFile(path(name), most);
        if (!read)
            return tl::unexpected(Errors{read.error()});
        return std::move(*read);
    }

private:
    QDir m_dir;
};

tl::unexpected<Errors> caseProblem(ErrorKind kind, const std::string &file, std::string what,
                                   std::string key = {}, std::string found = {}, std::string allowed = {})
{
    Error e;
    e.kind = kind;
    e.file = file;
    e.what = std::move(what);
    e.key = std::move(key);
    e.found = std::move(found);
    e.allowed = std::move(allowed);
    return tl::unexpected(Errors{std::move(e)});
}

// A shipped policy or a file beside the contract; its day is left to the caller.
Checked<CaseData::Later> readNamedPolicy(const Folder &folder, const std::string &name,
                                         const std::string &key)
{
    CaseData::Later out;
    if (auto shipped = shippedPolicy(name)) {
        out.text.policyToml = std::move(*shipped);
        out.text.policyFile = "policies/" + name + ".policy.toml";
    } else {
        const bool plain = name.find_first_of("/\\") == std::string::npos && !name.starts_with(".");
        if (!plain || !folder.has(name))
            return caseProblem(ErrorKind::Refused, folder.path("contract.toml"), "there is no such policy",
                               key, '"' + name + '"',
                               "a shipped policy's id, or the name of a file beside the contract");
        auto text = folder.text(name, largestDocument);
        if (!text)
            return tl::unexpected(text.error());
        out.text.policyToml = std::move(*text);
        out.text.policyFile = folder.path(name);
    }
    auto policy = readPolicy(out.text.policyToml, out.text.policyFile);
    if (!policy)
        return tl::unexpected(policy.error());
    out.policy = std::move(*policy);
    return out;
}

Checked<void> readContractAndPolicy(const Folder &folder, CaseData &out)
{
    if (!folder.exists())
        return caseProblem(ErrorKind::Unreachable, folder.path(""), "there is no such folder");
    auto contractText = folder.text("contract.toml", largestDocument);
    if (!contractText)
        return tl::unexpected(contractText.error());
    auto contract = readContract(*contractText, folder.path("contract.toml"));
    if (!contract)
        return tl::unexpected(contract.error());
    out.contractToml = std::move(*contractText);
    out.contract = std::move(*contract);

    auto first = readNamedPolicy(folder, out.contract.policy, "policy");
    if (!first)
        return tl::unexpected(first.error());
    out.policyToml = std::move(first->text.policyToml);
    out.policyFile = std::move(first->text.policyFile);
    out.policy = std::move(first->policy);
    for (std::size_t i = 0; i < out.contract.terms.size(); ++i) {
        auto later
            = readNamedPolicy(folder, out.contract.terms[i].policy, "terms." + std::to_string(i) + ".policy");
        if (!later)
            return tl::unexpected(later.error());
        later->text.from = out.contract.terms[i].from;
        out.later.push_back(std::move(*later));
    }
    auto errors = checkAgainst(out.contract, out.policy, folder.path("contract.toml"));
    for (const CaseData::Later &one : out.later)
        if (errors.empty())
            errors = checkAgainst(out.contract, one.policy, folder.path("contract.toml"));
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return {};
}

// Reads the file of this name, plain, packed or both: `read` gets text, path and name.
template <typename Read> Checked<void> readPacked(const Folder &folder, const std::string &plain, Read &&read)
{
    for (const char *packing : {"", ".gz", ".zst"}) {
        const std::string name = plain + packing;
        if (!folder.has(name))
            continue;
        const auto text = folder.text(name);
        if (!text)
            return tl::unexpected(text.error());
        if (auto done = read(*text, folder.path(name), name); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Checked<void> readChecks(const Folder &folder, Evidence &evidence)
{
    SeriesCollector collector;
    auto done = readPacked(folder, "checks.csv", [&](const auto &text, const auto &file, const auto &name) {
        return collector.readChecksCsv(text, file, name);
    });
    if (done)
        evidence.checks = collector.build();
    return done;
}

Checked<void> readRequests(const Folder &folder, Evidence &evidence)
{
    RequestCollector collector;
    auto done = readPacked(folder, "requests.csv", [&](const auto &text, const auto &file, const auto &name) {
        return collector.readRequestsCsv(text, file, name);
    });
    if (done)
        evidence.requests = collector.build();
    return done;
}

Checked<void> readValues(const Folder &folder, Evidence &evidence)
{
    ValueCollector collector;
    auto done = readPacked(folder, "values.csv", [&](const auto &text, const auto &file, const auto &name) {
        return collector.readValuesCsv(text, file, name);
    });
    if (done)
        evidence.values = collector.build();
    return done;
}

Checked<void> readChanges(const Folder &folder, const CaseData &terms, Evidence &evidence)
{
    ChangeCollector collector;
    if (auto done = readPacked(folder, "changes.csv",
                               [&](const auto &text, const auto &file, const auto &name) {
                                   return collector.readChangesCsv(text, file, name);
                               });
        !done)
        return done;
    evidence.changes = collector.build();
    Errors errors;
    for (const ChangeSeries &series : evidence.changes) {
        const StateChange &first = *std::ranges::min_element(series.changes, {}, [](const StateChange &c) {
            return std::pair(c.origin.source, c.origin.line);
        });
        Error error;
        error.file = folder.path(series.sources[first.origin.source]);
        error.line = static_cast<int>(first.origin.line);
        error.what = unreadableChanges(series, terms.contract, terms.policy);
        for (const CaseData::Later &later : terms.later)
            if (error.what.empty())
                error.what = unreadableChanges(series, terms.contract, later.policy);
        if (evidence.series(series.service, series.probe) != nullptr)
            error.what = "the service '" + series.service + "' has checks by the probe '" + series.probe
                + "' in the same folder: a service and probe has checks or changes, not both";
        if (!error.what.empty())
            errors.push_back(std::move(error));
    }
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return {};
}

// Reads a file if it is present: `read` gets its text and path, `keep` the result.
template <typename Read, typename Keep>
Checked<void> readOptional(const Folder &folder, const std::string &name, Read &&read, Keep &&keep)
{
    if (!folder.has(name))
        return {};
    const auto text = folder.text(name, largestDocument);
    if (!text)
        return tl::unexpected(text.error());
    auto value = read(*text, folder.path(name));
    if (!value)
        return tl::unexpected(value.error());
    keep(std::move(*value));
    return {};
}

Checked<void> readEvidence(const Folder &folder, const CaseData &terms, const Interval &horizon,
                           Errors *refusedEvents, Evidence &e)
{
    const Contract &contract = terms.contract;
    const auto into = [](auto &member) { return [&member](auto value) { member = std::move(value); }; };
    auto done = readChecks(folder, e);
    if (done)
        done = readChanges(folder, terms, e);
    if (done)
        done = readRequests(folder, e);
    if (done)
        done = readValues(folder, e);
    if (done)
        done = readPacked(folder, "calls.csv",
                          [&](const auto &text, const auto &file, const auto &) -> Checked<void> {
                              const auto calls = readCallsCsv(text, file);
                              if (!calls)
                                  return tl::unexpected(calls.error());
                              e.calls.insert(e.calls.end(), calls->begin(), calls->end());
                              return {};
                          });
    if (done)
        done = readOptional(
            folder, "maintenance.ics",
            [&](std::string_view text, const std::string &file) {
                return refusedEvents == nullptr ? readWholeCalendar(text, file, contract.zone, horizon)
                                                : readCalendarContents(text, file, contract.zone, horizon);
            },
            [&](CalendarContents calendar) {
                e.windows = std::move(calendar.windows);
                e.windowEvents = std::move(calendar.events);
                if (refusedEvents != nullptr)
                    *refusedEvents = std::move(calendar.refused);
            });
    // A reference that leads nowhere would count for nothing without a word.
    const auto checked = [](auto rows, Errors dangling) -> Checked<decltype(rows)> {
        if (!dangling.empty())
            return tl::unexpected(std::move(dangling));
        return rows;
    };
    if (done)
        done = readOptional(
            folder, "incidents.json",
            [&](std::string_view text, const std::string &file) -> Checked<std::vector<Incident>> {
                auto rows = readIncidentsJson(text, file);
                return rows ? checked(*rows, danglingIncidents(*rows, contract, placesOf(text, file))) : rows;
            },
            into(e.incidents));
    if (done)
        done = readOptional(
            folder, "decisions.json",
            [&](std::string_view text, const std::string &file) -> Checked<Decisions> {
                auto rows = readDecisionsJson(text, file, contract.currency);
                return rows ? checked(*rows, danglingDecisions(*rows, contract, text, file)) : rows;
            },
            [&](Decisions decisions) {
                e.bridges = std::move(decisions.bridges);
                e.remedies = std::move(decisions.remedies);
            });
    if (done)
        done = readOptional(
            folder, "tickets.json",
            [&](std::string_view text, const std::string &file) -> Checked<std::vector<Ticket>> {
                auto rows = readTicketsJson(text, file);
                return rows ? checked(*rows, danglingTickets(*rows, terms, placesOf(text, file))) : rows;
            },
            into(e.tickets));
    if (done)
        done = readOptional(folder, "backups.csv", readBackupsCsv, into(e.backups));
    if (done)
        done = readOptional(
            folder, "notices.csv",
            [&](std::string_view text, const std::string &file) {
                return readNoticesCsv(text, file, contract.currency);
            },
            into(e.notices));
    if (done)
        done = readOptional(folder, "evidence.csv", readEvidenceCsv, into(e.proofs));
    return done;
}

} // namespace

Checked<CaseData> readCase(const std::string &path, const Interval &windowHorizon, Errors *refusedEvents)
{
    const Folder folder(path);
    CaseData out;
    if (const auto done = readContractAndPolicy(folder, out); !done)
        return tl::unexpected(done.error());
    if (const auto done = readEvidence(folder, out, windowHorizon, refusedEvents, out.evidence); !done)
        return tl::unexpected(done.error());
    return out;
}

Checked<Contract> readCaseContract(const std::string &path)
{
    CaseData out;
    if (const auto done = readContractAndPolicy(Folder(path), out); !done)
        return tl::unexpected(done.error());
    return std::move(out.contract);
}

} // namespace makegood::feeds
