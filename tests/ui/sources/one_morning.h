// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/source_health.h"

namespace makegood::test
{

inline sla::Instant moment(const char *text)
{
    return sla::parseInstant(text).value();
}

const sla::Instant oneMorning = moment("2026-10-26T08:56:00Z");

/// A source in this state that morning, whose last sync ended four minutes before.
inline work::SourceHealth healthOf(work::SourceState state)
{
    work::SourceHealth out;
    out.source.id = "Operations";
    out.source.kind = "ticker";
    out.place = "metrics.ops.example";
    out.state = state;
    out.dataUntil = moment("2026-10-26T03:10:00Z");
    if (state != work::SourceState::NeverRun && state != work::SourceState::UnknownKind) {
        store::SourceRun run;
        run.began = moment("2026-10-26T08:51:59Z");
        run.ended = moment("2026-10-26T08:52:00Z");
        run.checks = 35;
        out.last = run;
        out.runs = {run};
    }
    return out;
}

} // namespace makegood::test
