// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_time.h"

#include <string>

namespace makegood::feeds
{

using namespace sla;

// The reader of instants knows which dates and times there are.
Expected<Instant> kumaInstant(std::string_view text)
{
    std::string full(text);
    if (full.size() == 16)
        full += ":00";
    if (full.size() < 19 || (full[10] != ' ' && full[10] != 'T') || full.find_first_of("Zz+", 10) != full.npos
        || full.find('-', 10) != full.npos)
        return refused("this is no time as Uptime Kuma writes it");
    full[10] = 'T';
    return parseInstant(full + 'Z');
}

Expected<LocalTime> kumaLocalTime(std::string_view text)
{
    return kumaInstant(text).map([](Instant at) { return LocalTime(at.time_since_epoch()); });
}

QString kumaTimeText(Instant at)
{
    std::string text = formatInstant(at);
    text[10] = ' ';
    text.pop_back(); // the Z
    return QString::fromStdString(text);
}

} // namespace makegood::feeds
