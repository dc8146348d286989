// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/built_in_kinds.h"

#include "feeds/prometheus/prometheus_source.h"

namespace makegood::feeds
{

SourceKinds builtInKinds()
{
    return SourceKinds({
        prometheusKind(),
    });
}

} // namespace makegood::feeds
