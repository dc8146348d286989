// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prober/probe_target.h"
#include "feeds/prober/probe_words.h"

namespace makegood::feeds
{

/// Reads one option of a line into its target. Refused: an option that the target's kind of check does not
/// have, a wrong sign or value. Errors do not quote the value.
Expected<void> readProbeOption(const ProbeOption &option, ProbeTarget &target);

} // namespace makegood::feeds
