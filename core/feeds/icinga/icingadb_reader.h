// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_reader.h"
#include "feeds/sql/sql_dialect.h"

namespace makegood::feeds
{

/// The tables of Icinga DB: ids of 20 bytes, instants in milliseconds. Hard states come from
/// sla_history_state, which Icinga DB keeps as long as its `sla-days` say, soft ones from state_history.
class IcingaDbReader final : public IcingaReader
{
public:
    IcingaDbReader(SqlSession &session, std::string environment, bool countsSoft);

    Expected<SourceStatus> status() override;
    Expected<IcingaObjects> objects() override;
    Expected<std::vector<IcingaRow>> statesBefore(Instant at) override;
    Expected<SqlExtent> changes(const Interval &page, std::vector<IcingaRow> &rows) override;
    Expected<SqlExtent> downtimes(const Interval &page, std::vector<IcingaDowntime> &rows) override;

private:
    Expected<std::optional<Instant>> earliest();
    Expected<void> objectsOf(bool isService, IcingaObjects &objects);
    Expected<void> statesBefore(Instant at, bool isService, bool isRecorded, std::vector<IcingaRow> &rows);

    SqlSession &m_session;
    const SqlDialect m_sql;
    const QString m_environment; ///< hexadecimal
    const bool m_countsSoft;
};

} // namespace makegood::feeds
