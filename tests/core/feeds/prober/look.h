// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "feeds/prober/probe_record.h"

namespace makegood::test
{

/// One look at the target of a line, over with its result; `authority`: the only trusted certificate. The
/// test's servers answer meanwhile.
feeds::ProbeResult look(const std::string &line, const QString &authority = {}, int timeoutMs = 5000,
                        bool hasNetwork = true);

} // namespace makegood::test
