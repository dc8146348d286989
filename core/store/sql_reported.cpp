// SPDX-License-Identifier: GPL-3.0-or-later
// Reported months. A stored version is never changed or removed.
#include "store/month_number.h"
#include "store/sql_stores.h"

namespace makegood::store
{

Expected<std::vector<FrozenMonth>> SqlReported::months(const std::string &id)
{
    Statement select(m_database, "select_frozen_months");
    select.bind(id);
    std::vector<FrozenMonth> out;
    while (select.next())
        out.push_back({monthNumbered(select.number(0)),
                       select.number(1),
                       {select.text(3), select.instant(2)},
                       select.text(4),
                       select.text(5)});
    return after(select, std::move(out));
}

Expected<void> SqlReported::freeze(const std::string &id, const FrozenMonth &frozen)
{
    const std::string month = formatMonth(frozen.month);
    if (frozen.evaluation.empty())
        return refuse(ErrorKind::Refused, "there is no result of " + month + " to keep; nothing was changed");
    if (frozen.version > 1 && frozen.reason.empty())
        return refuse(ErrorKind::Refused,
                      "a restatement of " + month + " needs a reason; nothing was changed");
    const std::string payload = month + " version " + std::to_string(frozen.version) + " evaluation sha256 "
        + sha256Of(frozen.evaluation) + (frozen.reason.empty() ? "" : ": " + frozen.reason);
    return change(id, frozen.frozen, frozen.version == 1 ? "freeze" : "restate", payload,
                  [&]() -> Expected<std::int64_t> {
                      Statement last(m_database, "select_frozen_version");
                      last.bind(id).bind(monthNumber(frozen.month)).next();
                      if (const auto read = last.outcome(); !read)
                          return tl::unexpected(read.error());
                      if (const std::int64_t version = last.number(0); frozen.version != version + 1)
                          return refuse(ErrorKind::Refused,
                                        month + " was reported in version " + std::to_string(version)
                                            + " already; nothing was changed");
                      return run("insert_frozen_month", id, monthNumber(frozen.month), frozen.version,
                                 frozen.frozen.at, frozen.frozen.who, frozen.reason, frozen.evaluation);
                  });
}

} // namespace makegood::store
