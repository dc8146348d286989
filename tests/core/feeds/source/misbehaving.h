// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_access.h"
#include "feeds/source/sync_report.h"
#include "support/misbehaviours.h"

namespace makegood::test
{

using namespace feeds;

/// Limits for tests of trouble: silence 0.4 s, deadline 1.5 s, 1 MiB, three tries.
HttpLimits shortLimits();

/// The rows of httpMisbehaviours() and jsonMisbehaviours() as test data, in a column `row`; one's own behind.
void addMisbehaviours(const std::vector<Misbehaviour> &own = {});

/// Fails the running test unless the pull ended with an error in the row's words, in one line of less than
/// 400 characters, within 8 seconds. That nothing of the bad answer was committed the caller knows.
void judgeMisbehaviour(const Misbehaviour &row, const SyncReport &report, qint64 tookMs);

} // namespace makegood::test

Q_DECLARE_METATYPE(makegood::test::Misbehaviour)
