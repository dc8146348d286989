// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/raw_series.h"
#include "feeds/statuspage/account_memory.h"
#include "feeds/statuspage/page_contents.h"

namespace makegood::feeds
{

/// One status of the account: it holds until the next one.
struct AccountState {
    Instant at{};
    PageStatus status = PageStatus::Unclear;
    std::string name = {}; ///< of the incident or maintenance that says so; empty: none does
    bool isPresent = false; ///< read off the component: told also when it seems to change nothing

    bool operator==(const AccountState &) const = default;
};

/// The account of one component, or of the page itself, in order of time, one status an instant.
struct AccountSeries {
    Labels labels;
    std::vector<AccountState> states;
};

/// Labels of a component; without one: of the page as a whole.
Labels accountLabels(const std::string &page);
Labels accountLabels(const std::string &page, const std::string &id,
                     const AccountMemory::Component &component);

/// How far back an account reaches, and from where it follows.
struct AccountReach {
    Instant begin{};
    bool hasGap = false; ///< the page has forgotten incidents since the last sync
};

/// Where the account begins: where it began before (`memory`), as long as the list of incidents reaches back
/// to the last sync; else at the oldest incident that is listed, by when it was put on the page. Without
/// incidents: at `now`.
AccountReach accountReach(const PageContents &contents, const AccountMemory &memory, Instant now);

/// What the provider tells of its components and of the page, by its incidents and scheduled maintenance.
///
/// - An update says which status a component has from then on. Incidents whose updates name no component say
///   it by their impact, for the components that they list, else for the page as a whole.
/// - A component begins where the account does, and not before it was put on the page: `operational` where
/// the
///   first update says that this was its status until then, or where no incident tells of it and it is
///   operational now; else not known. Nothing earlier is told.
/// - The status of now holds since the page says that the component was changed last.
/// - After a gap: not known since the last sync, and begun anew. A component that is not on the page any more
///   is not known from `now` on, or since its last update when the last sync did not see it either.
///
/// A page without history is told as syncs see it: a status that is another one than at the last sync since
/// `now`, of the page as a whole since its incident began. Between syncs that are more than an hour apart
/// nothing is known.
std::vector<AccountSeries> accountOf(const PageContents &contents, const AccountMemory &memory, Instant now,
                                     LeastDown least);

/// The worst status of incidents that are not over.
PageStatus wholePage(const PageContents &contents, LeastDown least);

/// Several series as one: at each instant the worst of their statuses.
std::vector<AccountState> together(const std::vector<const AccountSeries *> &series, LeastDown least);

/// The account as it is stored: the series that the mapping leads to one probe together, those that it leads
/// nowhere alone.
std::vector<RawChanges> accountChanges(const std::vector<AccountSeries> &account,
                                       const std::vector<MappingRow> &mapping, LeastDown least);

} // namespace makegood::feeds
