// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_cases.h"

#include <QDateTime>
#include <QFile>

#include "sla/policy/policy_reader.h"
#include "support/files.h"
#include "support/plain_policy.h"

namespace makegood::test
{

namespace
{

const Actor actor{"test", march};

} // namespace

CaseData contractFrom(const std::string &id, const std::string &start)
{
    CaseData data;
    data.policyToml = plainPolicy;
    data.policyFile = "p.policy.toml";
    data.contractToml = "schema = 1\nid = \"" + id
        + "\"\ncustomer = \"C\"\npolicy = \"p\"\ntime_zone = \"UTC\"\n" + "currency = \"USD\"\nstart = \""
        + start + "\"\n[[service]]\nid = \"web\"\nclass = \"web\"\n" + "type = \"other\"\nprice = \"1.00\"\n";
    data.policy = readPolicy(data.policyToml, "p").value();
    data.contract = readContract(data.contractToml, "c").value();
    return data;
}

bool writeFileAsOf(const QString &path, const QByteArray &content, Instant at)
{
    QFile file(path);
    return writeFile(path, content) && file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()),
                            QFileDevice::FileModificationTime);
}

SourceKinds withTicker()
{
    std::vector<SourceKind> kinds = builtInKinds().all();
    kinds.push_back(tickerKind());
    return SourceKinds(std::move(kinds));
}

std::string rowFor(const std::string &host, const std::string &contract)
{
    return R"({"match": {"host": ")" + host + R"("}, "service": "web", "probe": "http")"
        + (contract.empty() ? "}" : R"(, "contract": ")" + contract + "\"}");
}

std::string lockedTicker(const std::string &address, const std::string &rows)
{
    return R"({"schema": 1, "kind": "ticker", "address": ")" + address
        + R"(", "auth": {"kind": "bearer", "key": "k"}, "mapping": )" + rows + '}';
}

SyncBench::SyncBench(const std::string &workspacePath)
    : workspace(Workspace::create(workspacePath).value())
{
    ticker.hosts = {"a", "b", "c"};
}

Checked<SyncOutcome> SyncBench::record(const std::string &id, const std::string &contract,
                                       const std::string &rows, Instant now, bool replaces)
{
    const SourceKinds kinds = withTicker();
    auto source = kinds.read(tickerSettings(ticker.address(), '[' + rows + ']'), "s.json");
    if (!source)
        return tl::unexpected(source.error());
    auto target = sourceToRecord(*workspace, kinds, std::move(*source), {id, contract, replaces});
    if (target)
        notes = target->notes;
    return run(std::move(target), now);
}

Checked<SyncOutcome> SyncBench::sync(const std::string &id, Instant now, const std::optional<Instant> &from)
{
    return run(sourceAsRecorded(withTicker(), source(id).value()), now, from);
}

Checked<SyncOutcome> SyncBench::run(Checked<SourceToSync> target, Instant now,
                                    const std::optional<Instant> &from)
{
    if (!target)
        return tl::unexpected(target.error());
    const auto plan = planSync(*workspace, std::move(*target), from, now);
    if (!plan)
        return tl::unexpected(plan.error());
    HttpLimits limits;
    limits.attempts = 1;
    return runSync(*workspace, *plan, {}, actor, {}, limits);
}

std::optional<StoredSource> SyncBench::source(const std::string &id)
{
    const std::vector<StoredSource> sources = workspace->sources().list().value();
    for (const StoredSource &source : sources)
        if (source.id == id)
            return source;
    return std::nullopt;
}

std::uint64_t SyncBench::checks(const std::string &contract)
{
    const CaseData data = workspace->contracts().load(contract, LoadChecks::Heads).value();
    const CheckSeries *series = data.evidence.series("web", "http");
    return series == nullptr ? 0 : series->size();
}

} // namespace makegood::test
