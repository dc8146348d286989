// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_gatus.h"
#include "fake_livestatus.h"
#include "fake_nagios.h"
#include "fake_zabbix.h"
#include "icinga_database.h"
#include "log_files.h"
#include "support/one_month.h"

namespace makegood::test
{

using namespace sla;

/// A month as each system has it: a target is a host of its name, with `http` as its service where there are
/// services. Systems of changes keep changesOf().
FakeZabbix zabbixOf(const GeneratedMonth &month, bool hasValues = true);
FakeNagios nagiosOf(const GeneratedMonth &month);
FakeGatus gatusOf(const GeneratedMonth &month);
IcingaTestData icingaOf(const GeneratedMonth &month);
void fillLivestatus(FakeLivestatus &fake, const GeneratedMonth &month);

/// The archives of a Nagios, one a day, and the log since. False: a file could not be written.
bool writeNagiosLogs(const LogFiles &files, const GeneratedMonth &month);

/// `checks.csv` and `changes.csv` of a case folder, in order of time.
QByteArray checksCsv(const GeneratedMonth &month);
QByteArray changesCsv(const GeneratedMonth &month);

} // namespace makegood::test
