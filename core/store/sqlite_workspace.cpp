// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "sla/policy/policy_reader.h"
#include "store/chunk_rows.h"
#include "store/evidence_rows.h"
#include "store/schema.h"
#include "store/workspace.h"

namespace makegood
{

namespace
{

Error fault(ErrorKind kind, const std::string &path, std::string what)
{
    Error e;
    e.kind = kind;
    e.file = path;
    e.what = std::move(what);
    return e;
}

class SqliteWorkspace final : public Workspace
{
public:
    SqliteWorkspace(std::unique_ptr<Database> database, bool readOnly, std::string notice)
        : m_database(std::move(database))
        , m_readOnly(readOnly)
        , m_notice(std::move(notice))
    {
    }

    const std::string &path() const override { return m_database->path(); }
    bool isReadOnly() const override { return m_readOnly; }
    const std::string &notice() const override { return m_notice; }

    Expected<std::vector<ContractRow>> contracts() override
    {
        Statement select(*m_database, "select_contracts");
        std::vector<ContractRow> out;
        while (select.next())
            out.push_back({select.text(0), select.text(1), select.text(2), select.text(3)});
        return after(select, std::move(out));
    }

    Expected<CaseData> load(const std::string &id, LoadChecks checks) override
    {
        Statement select(*m_database, "select_contract");
        select.bind(id);
        const bool found = select.next();
        if (const auto done = select.outcome(); !done)
            return tl::unexpected(done.error());
        if (!found)
            return tl::unexpected(fault(ErrorKind::Refused, path(), "there is no contract " + id));
        CaseData out;
        out.contractToml = select.text(0);
        out.policyToml = select.text(1);
        out.policyFile = select.text(2);
        const GivenSets given{select.number(3) != 0, select.number(4) != 0, select.number(5) != 0};
        auto contract = readContract(out.contractToml, path() + ": contract " + id);
        if (!contract)
            return tl::unexpected(contract.error().front());
        auto policy = readPolicy(out.policyToml, out.policyFile);
        if (!policy)
            return tl::unexpected(policy.error().front());
        out.contract = std::move(*contract);
        out.policy = std::move(*policy);
        auto series = readChecks(*m_database, id, checks == LoadChecks::HeadsAndBodies);
        if (!series)
            return tl::unexpected(series.error());
        out.evidence.checks = std::move(*series);
        if (const auto done = readEvidence(*m_database, id, given, out.evidence); !done)
            return tl::unexpected(done.error());
        return out;
    }

    Expected<StoreSummary> importCase(const CaseData &data, const Actor &actor) override
    {
        StoreSummary summary;
        const auto done = write([&]() -> Expected<void> {
            if (const auto ok = writeContract(data, summary); !ok)
                return ok;
            for (const CheckSeries &series : data.evidence.checks)
                if (const auto ok = join(data.contract.id, series, summary); !ok)
                    return ok;
            const auto rows = writeEvidence(*m_database, data.contract.id, data.evidence);
            if (!rows)
                return tl::unexpected(rows.error());
            summary.rowsChanged += static_cast<std::uint64_t>(*rows);
            return note(summary, actor, "import", data.contract.id);
        });
        if (!done)
            return tl::unexpected(done.error());
        return summary;
    }

    Expected<StoreSummary> addChecks(const std::string &id, const std::vector<CheckSeries> &all,
                                     const Actor &actor, const std::optional<SyncCursor> &cursor) override
    {
        StoreSummary summary;
        const auto done = write([&]() -> Expected<void> {
            for (const CheckSeries &series : all)
                if (const auto ok = join(id, series, summary); !ok)
                    return ok;
            if (cursor) {
                Statement move(*m_database, "update_cursor");
                move.bind(cursor->at).bind(cursor->source).bind(cursor->at).run();
                if (const auto ok = move.outcome(); !ok)
                    return ok;
            }
            return note(summary, actor, "sync", id);
        });
        if (!done)
            return tl::unexpected(done.error());
        return summary;
    }

    Expected<void> removeContract(const std::string &id, const Actor &actor, const std::string &why) override
    {
        return write([&]() -> Expected<void> {
            Statement remove(*m_database, "delete_contract");
            remove.bind(id).run();
            if (const auto ok = remove.outcome(); !ok)
                return ok;
            return append(actor, "remove-contract", id, why);
        });
    }

    Expected<void> saveIncident(const std::string &id, const Incident &incident, const Actor &actor,
                                const std::string &why) override
    {
        return write([&]() -> Expected<void> {
            const auto rows = writeIncident(*m_database, id, incident);
            if (!rows)
                return tl::unexpected(rows.error());
            if (*rows == 0)
                return {};
            const std::string what = incident.id + ' ' + incident.service + ' '
                + formatInstant(incident.when.start) + ' ' + formatInstant(incident.when.end) + ' '
                + std::string(causeName(incident.cause));
            return append(actor, "incident", id, what + ": " + why);
        });
    }

    Expected<void> removeIncident(const std::string &id, const std::string &incident, const Actor &actor,
                                  const std::string &why) override
    {
        return write([&]() -> Expected<void> {
            Statement remove(*m_database, "delete_incident");
            const std::int64_t rows = remove.bind(id).bind(incident).run();
            if (const auto ok = remove.outcome(); !ok || rows == 0)
                return ok;
            return append(actor, "remove-incident", id, incident + ": " + why);
        });
    }

    Expected<std::vector<StoredClaim>> claims(const std::string &id) override
    {
        Statement select(*m_database, "select_claims");
        select.bind(id);
        std::vector<StoredClaim> out;
        while (select.next())
            out.push_back({select.text(0),
                           select.instant(1),
                           select.text(2),
                           {select.number(3)},
                           select.text(6),
                           {select.text(5), select.instant(4)}});
        return after(select, std::move(out));
    }

    Expected<void> saveClaim(const std::string &id, const StoredClaim &claim) override
    {
        return write([&]() -> Expected<void> {
            Statement save(*m_database, "upsert_claim");
            save.bind(id)
                .bind(claim.service)
                .bind(claim.outageStart)
                .bind(claim.state)
                .bind(claim.amount.minor);
            save.bind(claim.changed.at).bind(claim.changed.who).bind(claim.note).run();
            if (const auto ok = save.outcome(); !ok)
                return ok;
            return append(claim.changed, "claim", id,
                          claim.service + ' ' + formatInstant(claim.outageStart) + ' ' + claim.state + ": "
                              + claim.note);
        });
    }

    Expected<std::vector<StoredSource>> sources() override
    {
        Statement select(*m_database, "select_sources");
        std::vector<StoredSource> out;
        while (select.next())
            out.push_back(
                {select.text(0), select.text(1), select.text(2), select.text(3), select.optionalInstant(4)});
        return after(select, std::move(out));
    }

    Expected<void> saveSource(const StoredSource &source, const Actor &actor) override
    {
        return write([&]() -> Expected<void> {
            Statement save(*m_database, "upsert_source");
            save.bind(source.id).bind(source.contract).bind(source.kind).bind(source.settings).run();
            if (const auto ok = save.outcome(); !ok)
                return ok;
            return append(actor, "source", source.contract, source.id + ' ' + source.settings);
        });
    }

    Expected<std::vector<JournalEntry>> journal() override { return readJournal(*m_database); }
    Expected<JournalHead> journalHead() override { return makegood::journalHead(*m_database); }
    Expected<void> backupTo(const std::string &target) override { return copyTo(*m_database, target); }
    Expected<void> checkIntegrity() override { return makegood::checkIntegrity(*m_database); }

private:
    template <typename T> static Expected<T> after(const Statement &statement, T &&value)
    {
        if (const auto done = statement.outcome(); !done)
            return tl::unexpected(done.error());
        return std::move(value);
    }

    // One transaction around `work`; anything but success leaves everything as it was.
    template <typename F> Expected<void> write(F &&work)
    {
        if (m_readOnly)
            return tl::unexpected(fault(ErrorKind::Unreachable, path(),
                                        "the workspace is open for reading only; nothing was changed"));
        Transaction transaction(*m_database);
        auto done = transaction.begun();
        if (done)
            done = work();
        return done ? transaction.commit() : done;
    }

    Expected<void> append(const Actor &actor, const char *kind, const std::string &contract,
                          const std::string &payload)
    {
        return appendToJournal(*m_database, {0, actor.at, actor.who, kind, contract, payload});
    }

    Expected<void> note(const StoreSummary &summary, const Actor &actor, const char *kind,
                        const std::string &contract)
    {
        if (!summary.changedAnything())
            return {};
        return append(actor, kind, contract,
                      std::to_string(summary.checksAdded) + " checks, " + std::to_string(summary.rowsChanged)
                          + " rows");
    }

    Expected<void> writeContract(const CaseData &data, StoreSummary &summary)
    {
        const Evidence &e = data.evidence;
        Statement save(*m_database, "upsert_contract");
        save.bind(data.contract.id).bind(data.contract.customer).bind(data.contractToml).bind(data.policy.id);
        save.bind(data.policy.name)
            .bind(data.policyFile)
            .bind(data.policyToml)
            .bind(std::int64_t(e.tickets.has_value()));
        save.bind(std::int64_t(e.backups.has_value())).bind(std::int64_t(e.notices.has_value()));
        summary.rowsChanged += static_cast<std::uint64_t>(save.run());
        return save.outcome();
    }

    Expected<void> join(const std::string &id, const CheckSeries &series, StoreSummary &summary)
    {
        const auto added = joinChecks(*m_database, id, series);
        if (!added)
            return tl::unexpected(added.error());
        summary.checksAdded += *added;
        return {};
    }

    std::unique_ptr<Database> m_database;
    bool m_readOnly;
    std::string m_notice;
};

} // namespace

Expected<std::unique_ptr<Workspace>> Workspace::open(const std::string &path, Mode mode)
{
    const QFileInfo file(QString::fromStdString(path));
    if (!file.isFile())
        return tl::unexpected(fault(ErrorKind::Unreachable, path, "there is no such workspace"));
    if (!file.isReadable())
        return tl::unexpected(fault(ErrorKind::Unreachable, path, "the workspace cannot be read"));
    // Writing needs the folder too: the rollback journal lies beside the file.
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (mode == Mode::ReadWrite && !writable)
        return tl::unexpected(fault(ErrorKind::Unreachable, path,
                                    "the workspace or its folder cannot be written to; nothing was changed"));
    auto database = Database::open(path, mode == Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto state = checkSchema(**database);
    if (!state)
        return tl::unexpected(state.error());
    bool readOnly = mode == Mode::ReadOnly;
    std::string notice;
    if (*state == SchemaState::Newer) {
        readOnly = true;
        notice = "this workspace was written by a newer Makegood; it is open for reading only";
    } else if (!readOnly) {
        if (const auto done = upgradeSchema(**database); !done)
            return tl::unexpected(done.error());
    }
    return std::make_unique<SqliteWorkspace>(std::move(*database), readOnly, std::move(notice));
}

Expected<std::unique_ptr<Workspace>> Workspace::create(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    if (file.exists())
        return tl::unexpected(fault(ErrorKind::Unreachable, path,
                                    "a file of this name is there already; it was left as it is"));
    auto database = Database::open(path, false);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto state = checkSchema(**database); !state)
        return tl::unexpected(state.error());
    if (const auto done = upgradeSchema(**database); !done)
        return tl::unexpected(done.error());
    return std::make_unique<SqliteWorkspace>(std::move(*database), false, std::string());
}

} // namespace makegood
