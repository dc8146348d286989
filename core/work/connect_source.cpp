// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/connect_source.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "feeds/json_document.h"
#include "feeds/source/settings_json.h"

namespace makegood::work
{

namespace
{

// The order in which labels tell series apart: the host's first, the metric's name last.
std::vector<std::string> labelOrder(const Labels &labels)
{
    static constexpr std::array first{"instance", "host", "hostname", "target", "monitor",
                                      "url",      "item", "check",    "module", "job"};
    std::vector<std::string> out;
    for (const char *name : first)
        if (labels.count(name) > 0)
            out.emplace_back(name);
    for (const auto &[name, value] : labels)
        if (name != "__name__" && std::ranges::count(out, name) == 0)
            out.push_back(name);
    if (labels.count("__name__") > 0)
        out.emplace_back("__name__");
    return out;
}

bool fits(const Labels &match, const Labels &labels)
{
    return std::ranges::all_of(match, [&](const auto &wanted) {
        const auto found = labels.find(wanted.first);
        return found == labels.end() ? wanted.second.empty() : found->second == wanted.second;
    });
}

bool isElsewhere(const ChosenTarget &one, const ChosenTarget &other)
{
    return one.target != other.target || one.isIgnored != other.isIgnored;
}

Labels tellingLabels(const ChosenTarget &one, const std::vector<ChosenTarget> &all)
{
    Labels match;
    const auto confused = [&](const Labels &labels) {
        return std::ranges::count_if(all, [&](const ChosenTarget &other) {
            return isElsewhere(one, other) && fits(labels, other.labels);
        });
    };
    auto left = confused(match);
    for (const std::string &name : labelOrder(one.labels)) {
        if (!match.empty() && left == 0)
            return match;
        Labels more = match;
        more[name] = one.labels.at(name);
        if (const auto fewer = confused(more); match.empty() || fewer < left) {
            match = std::move(more);
            left = fewer;
        }
    }
    // What other series have beyond these labels tells the rest apart.
    for (const ChosenTarget &other : all)
        if (left > 0 && isElsewhere(one, other) && fits(match, other.labels))
            for (const auto &[name, value] : other.labels)
                if (one.labels.count(name) == 0 && !value.empty()) {
                    match[name] = {};
                    break;
                }
    return match;
}

// Writes the secrets, and puts the former ones back unless keep() was called.
class SecretsWritten
{
public:
    explicit SecretsWritten(const Keyring &keyring)
        : m_keyring(keyring)
    {
    }
    ~SecretsWritten()
    {
        for (const auto &[name, before] : m_before)
            if (before)
                (void)m_keyring.write(name, *before);
            else
                (void)m_keyring.remove(name);
    }
    SecretsWritten(const SecretsWritten &) = delete;
    SecretsWritten &operator=(const SecretsWritten &) = delete;

    Expected<SecretKept> write(const std::string &name, const QByteArray &secret)
    {
        const auto before = m_keyring.read(name);
        if (!before && !before.error().needsSignIn)
            return tl::unexpected(before.error());
        return m_keyring.write(name, secret).map([&](SecretKept kept) {
            m_before.emplace_back(name, before ? std::optional(*before) : std::nullopt);
            return kept;
        });
    }
    void keep() { m_before.clear(); }

private:
    const Keyring &m_keyring;
    std::vector<std::pair<std::string, std::optional<QByteArray>>> m_before;
};

} // namespace

Expected<SourceTest> testSource(const Source &source, const SourceAsk &ask,
                                const std::function<Instant()> &now)
{
    const Instant began = now();
    return checkSource(source, ask.secrets, ask.isCancelled, ask.limits).map([&](const SourceStatus &status) {
        const Instant answered = now();
        SourceTest out;
        out.place = source.terms().place;
        out.version = status.version;
        out.earliest = status.earliest;
        out.retention = status.retention;
        out.notes = status.notes;
        out.took = std::max(answered - began, Duration::zero());
        if (status.serverTime) {
            // Its clock shows whole seconds, and it was read between the two instants.
            const Instant seen = *status.serverTime;
            const auto second = Duration(std::chrono::seconds(1));
            out.clockAhead = seen > answered ? seen - answered
                : seen + second < began      ? seen + second - began
                                             : Duration::zero();
        }
        return out;
    });
}

Expected<std::vector<FoundSeries>> discoverSeries(const Source &source, const SourceAsk &ask,
                                                  const std::vector<KnownService> &services, Instant now,
                                                  Duration recent)
{
    return discoverSource(source, ask.secrets, {now - recent, now}, ask.isCancelled, ask.limits)
        .map([&](const std::vector<DiscoveredSeries> &discovered) {
            std::vector<FoundSeries> out;
            for (const DiscoveredSeries &one : discovered) {
                FoundSeries &found = out.emplace_back();
                found.labels = one.labels;
                found.text = labelsText(one.labels);
                found.host = hostOf(one.labels);
                if (found.host.empty())
                    found.host = found.text;
                found.check = checkOf(one.labels);
                found.lastAt = one.lastAt;
                found.lastState = one.lastState;
                const auto target = mapped(source.terms().mapping, one.labels);
                const bool isThere
                    = target && std::ranges::any_of(services, [&](const KnownService &service) {
                          return service.contract == target->contract && service.service == target->service;
                      });
                found.isIgnored = isIgnored(source.terms().mapping, one.labels);
                found.suggestion = isThere ? SuggestedTarget{MatchReason::AlreadyMapped, *target}
                                           : suggestedTarget(one.labels, services);
            }
            std::ranges::sort(out, {}, [](const FoundSeries &one) { return std::tie(one.host, one.text); });
            return out;
        });
}

std::vector<MappingRow> mappingFor(const std::vector<ChosenTarget> &chosen,
                                   const std::vector<MappingRow> &former)
{
    std::vector<MappingRow> out;
    for (const MappingRow &row : former)
        if (std::ranges::none_of(chosen,
                                 [&](const ChosenTarget &one) { return fits(row.match, one.labels); }))
            out.push_back(row);
    for (const ChosenTarget &one : chosen) {
        if (!one.target && !one.isIgnored)
            continue;
        MappingRow row;
        row.match = tellingLabels(one, chosen);
        row.isIgnored = one.isIgnored;
        if (one.target) {
            row.service = one.target->service;
            row.probe = one.target->probe;
            row.contract = one.target->contract;
        }
        if (std::ranges::count(out, row) == 0)
            out.push_back(row);
    }
    // A row with more labels is narrower and must be asked first.
    std::ranges::stable_sort(out, {}, [](const MappingRow &row) {
        return std::pair(row.isIgnored, -static_cast<std::ptrdiff_t>(row.match.size()));
    });
    return out;
}

// Whether a row leads to the same probe.
static bool hasTarget(const std::vector<MappingRow> &rows, const MappingRow &wanted)
{
    return std::ranges::any_of(rows, [&](const MappingRow &row) {
        return row.contract == wanted.contract && row.service == wanted.service && row.probe == wanted.probe;
    });
}

Checked<std::unique_ptr<Source>> withMapping(const SourceKinds &kinds, const Source &source,
                                             const std::vector<MappingRow> &rows)
{
    const std::string text = settingsText(source);
    auto json = parseJson(text, source.terms().place);
    if (!json)
        return tl::unexpected(json.error());
    std::vector<MappingRow> adapted = rows;
    for (MappingRow &row : adapted)
        if (!source.terms().probe.empty() && !hasTarget(source.terms().mapping, row))
            row.probe = source.terms().probe;
    (*json)["mapping"] = mappingJson(adapted);
    return kinds.read(json->dump(2, ' ', false, Json::error_handler_t::replace), source.terms().place);
}

Checked<RecordedSource> recordSource(Workspace &workspace, const SourceKinds &kinds,
                                     const std::shared_ptr<const Source> &source, const GivenSource &given,
                                     const SourceSecrets &secrets, const Keyring &keyring, const Actor &actor)
{
    const auto one = [](Error error) { return tl::unexpected(Errors{std::move(error)}); };
    auto target = sourceToRecord(workspace, kinds, source, given);
    if (!target)
        return tl::unexpected(target.error());
    RecordedSource out;
    out.source = target->after;
    out.notes = target->notes;
    SecretsWritten written(keyring);
    for (const SourceSecret &needed : neededSecrets(*source)) {
        const auto secret = secrets.find(needed.name);
        if (secret == secrets.end())
            continue; // as it is in the keyring
        const auto kept = written.write(needed.entry(), secret->second);
        if (!kept)
            return one(kept.error());
        if (*kept == SecretKept::ThisRun)
            out.kept = SecretKept::ThisRun;
    }
    if (target->isChanged())
        if (const auto done = workspace.sources().save({target->before, target->after}, actor); !done)
            return one(done.error());
    written.keep();
    return out;
}

} // namespace makegood::work
