// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_reader.h"
#include "feeds/sql/sql_dialect.h"

namespace makegood::feeds
{

/// The tables of IDO: numbered objects; an instant is a time in UTC to the second, and a column of
/// microseconds beside it.
class IdoReader final : public IcingaReader
{
public:
    IdoReader(SqlSession &session, qint64 instance, bool countsSoft);

    Expected<SourceStatus> status() override;
    Expected<IcingaObjects> objects() override;
    Expected<std::vector<IcingaRow>> statesBefore(Instant at) override;
    Expected<SqlExtent> changes(const Interval &page, std::vector<IcingaRow> &rows) override;
    Expected<SqlExtent> downtimes(const Interval &page, std::vector<IcingaDowntime> &rows) override;

private:
    Expected<void> lastRows(Instant at, std::map<std::string, IcingaRow> &rows);
    Expected<void> currentStates(Instant at, bool isService, std::map<std::string, IcingaRow> &rows);

    SqlSession &m_session;
    const SqlDialect m_sql;
    const QVariant m_instance;
    const bool m_countsSoft;
};

/// The instant of seconds in one column and microseconds in another; the row is bad when these are not 0 to
/// 999999. Absent microseconds are none.
Instant idoInstant(SqlRow &row, int seconds, int microseconds);
/// The same, where seconds are absent, or 0 as IDO writes a time that has not come.
std::optional<Instant> optionalIdoInstant(SqlRow &row, int seconds, int microseconds);

} // namespace makegood::feeds
