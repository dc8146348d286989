// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "feeds/source/source_wait.h"
#include "feeds/statuspage/statuspage_page.h"
#include "feeds/statuspage/statuspage_source.h"
#include "misbehaving.h"
#include "support/fake_server.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;
using json = nlohmann::json;

/// The instant of RFC 3339 text; the program ends where it is none.
Instant when(const char *text);

/// Answers as a page of Statuspage or of Instatus does.
struct FakeStatuspage {
    std::string name = "Acme";
    json components = json::array();
    json incidents = json::array(); ///< the newest first
    json maintenance = json::array();
    std::string now = "2026-04-01T00:00:00Z"; ///< of the Date header

    json instatusSummary = json::object();
    json instatusComponents = json::array();
    bool hasOldComponents = true; ///< else by the newer path alone

    json &addComponent(const std::string &id, const std::string &name, const std::string &changed);
    /// `impact` and times; without components and updates.
    json &addIncident(const std::string &id, const std::string &name, const std::string &impact,
                      const std::string &start, const std::string &end);
    /// What an update makes of a component.
    static void addUpdate(json &incident, const std::string &at, const std::string &component,
                          const std::string &from, const std::string &to);
    json &addMaintenance(const std::string &id, const std::string &name, const std::string &created,
                         const std::string &start, const std::string &end, const std::string &component);

    /// The answer's body; empty: there is no such page.
    QByteArray bodyFor(const QByteArray &path) const;
    void answer(QTcpSocket &socket, const FakeRequest &request) const;
    FakeServer::Handler serving();

    /// As the readers take it.
    PageContents contents() const;
};

/// March 2026 of components `api` (in the group Platform), `web` and `mail`:
///
/// - `api` has a major outage on the 5th from 10:00, a partial one from 10:30, and is well from 11:00 on;
/// - `web` is degraded on the 10th from 08:00 to 09:00;
/// - an incident without components, critical, on the 12th from 00:00 to 00:20;
/// - an incident of the old sort, critical, that lists `mail`, on the 15th from 12:00 to 12:45;
/// - maintenance of `web`, announced on the 17th for the 20th from 02:00 to 04:00, done from 02:01 to 03:30;
/// - maintenance of `api` and `web`, announced on the 30th for 2 April from 01:00 to 02:00.
FakeStatuspage marchPage();

/// `down` and the mapping: each component to the service of its name, the page to `whole`, probe `provider`.
StatuspageSettings marchSettings(const std::string &address, PageService service = PageService::Statuspage);

/// Keeps what is committed as the store does: changes of one instant are joined, windows of a uid replaced.
struct AccountStore {
    std::map<std::string, std::map<Instant, StateChange>> changes; ///< by service
    std::map<std::string, MaintenanceWindow> windows; ///< by uid
    std::optional<Cursor> cursor;
    int commits = 0;

    CommitPage commit();
    /// `10:00 down major outage: X`, one a line, from `since` on; times of the 5th of March are `05T10:00`.
    std::string told(const std::string &service) const;
};

/// Pulls March into the store, from its cursor on.
SyncReport pullPage(const StatuspageSettings &settings, AccountStore &store, const char *to,
                    const PullHooks &hooks = {});

} // namespace makegood::test
