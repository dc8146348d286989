// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/connect_preview.h"

namespace makegood::work
{

/// By what the class of the target's service is measured; null: the contract has no such service.
const Measure *measureOf(const CaseData &data, Month month, const MappedProbe &target);

/// One pulled series as a person sees it; `measure` of its target, or null; `when`: the month up to now.
PreviewSeries previewSeries(const PulledMonth::Series &pulled, std::optional<MappedProbe> target,
                            const Measure *measure, Month month, const Interval &when);

} // namespace makegood::work
