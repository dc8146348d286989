// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides: incidents, bridges, remedies, claims. Each change and its reason are one
// transaction.
#include "store/evidence_rows.h"
#include "store/month_number.h"
#include "store/sqlite_workspace.h"

namespace makegood
{

namespace
{

std::string told(const Interval &when)
{
    return formatInstant(when.start) + ' ' + formatInstant(when.end);
}

std::string told(const Bridge &bridge)
{
    return bridge.service + ' ' + told(bridge.when);
}

// In minor units: the journal does not know the contract's currency.
std::string told(const AgreedRemedy &remedy)
{
    return remedy.service + ' ' + formatMonth(remedy.month) + ' ' + std::to_string(remedy.amount.minor);
}

} // namespace

Expected<void> SqliteWorkspace::saveIncident(const std::string &id, const Incident &incident,
                                             const Actor &actor, const std::string &why)
{
    const std::string what = incident.id + ' ' + incident.service + ' ' + told(incident.when) + ' '
        + std::string(causeName(incident.cause)) + ": " + why;
    return change(id, actor, "incident", what, [&] { return writeIncident(*m_database, id, incident); });
}

Expected<void> SqliteWorkspace::removeIncident(const std::string &id, const std::string &incident,
                                               const Actor &actor, const std::string &why)
{
    return change(id, actor, "remove-incident", incident + ": " + why,
                  [&] { return run("delete_incident", id, incident); });
}

Expected<void> SqliteWorkspace::saveBridge(const std::string &id, const Bridge &bridge, const Actor &actor)
{
    return change(id, actor, "bridge", told(bridge) + ": " + bridge.reason,
                  [&] { return writeBridge(*m_database, id, bridge); });
}

Expected<void> SqliteWorkspace::removeBridge(const std::string &id, const Bridge &bridge, const Actor &actor,
                                             const std::string &why)
{
    return change(id, actor, "remove-bridge", told(bridge) + ": " + why, [&] {
        return run("delete_bridge", id, bridge.service, bridge.when.start, bridge.when.end);
    });
}

Expected<void> SqliteWorkspace::saveRemedy(const std::string &id, const AgreedRemedy &remedy,
                                           const Actor &actor)
{
    return change(id, actor, "agreed-remedy", told(remedy) + ": " + remedy.reason,
                  [&] { return writeRemedy(*m_database, id, remedy); });
}

Expected<void> SqliteWorkspace::removeRemedy(const std::string &id, const AgreedRemedy &remedy,
                                             const Actor &actor, const std::string &why)
{
    return change(id, actor, "remove-agreed-remedy", told(remedy) + ": " + why, [&] {
        return run("delete_remedy", id, remedy.service, monthNumber(remedy.month), remedy.at);
    });
}

Expected<std::vector<StoredClaim>> SqliteWorkspace::claims(const std::string &id)
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

Expected<void> SqliteWorkspace::saveClaim(const std::string &id, const StoredClaim &claim)
{
    const std::string what = claim.service + ' ' + formatInstant(claim.outageStart) + ' ' + claim.state + ' '
        + std::to_string(claim.amount.minor) + ": " + claim.note;
    return change(id, claim.changed, "claim", what, [&] {
        return run("upsert_claim", id, claim.service, claim.outageStart, claim.state, claim.amount.minor,
                   claim.changed.at, claim.changed.who, claim.note);
    });
}

} // namespace makegood
