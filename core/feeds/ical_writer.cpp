// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_writer.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <string_view>

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

constexpr std::size_t lineBytes = 75; ///< RFC 5545, 3.1

// TEXT (RFC 5545, 3.3.11).
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n')
            out += "\\n";
        else if (byte < 0x20 || byte == 0x7f)
            out += ' ';
        else if (c == '\\' || c == ',' || c == ';')
            out.append(1, '\\').append(1, c);
        else
            out += c;
    }
    return out;
}

std::string utc(Instant at)
{
    const auto whole = floor<seconds>(at);
    const auto day = floor<days>(whole);
    const year_month_day date(day);
    const hh_mm_ss time(whole - day);
    char out[32];
    std::snprintf(out, sizeof out, "%04d%02u%02uT%02d%02d%02dZ", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                  int(time.seconds().count()));
    return out;
}

const char *word(WindowStatus status)
{
    switch (status) {
    case WindowStatus::Confirmed:
        return "CONFIRMED";
    case WindowStatus::Tentative:
        return "TENTATIVE";
    case WindowStatus::Cancelled:
        return "CANCELLED";
    }
    return "";
}

// The window's status outweighs the one that its calendar gave it.
std::string noteStatus(const MaintenanceWindow &window)
{
    const std::string &said = window.note->status;
    const bool isFiner = said != "CANCELLED" && said != "TENTATIVE" && !said.empty();
    return window.status == WindowStatus::Confirmed && isFiner ? said : word(window.status);
}

class Lines
{
public:
    // Folds longer lines, never within a character.
    void add(std::string_view name, std::string_view value)
    {
        std::string line = std::string(name) + ':' + std::string(value);
        for (std::size_t most = lineBytes; line.size() > most; most = lineBytes - 1) {
            std::size_t cut = most;
            while ((static_cast<unsigned char>(line[cut]) & 0xc0) == 0x80)
                --cut;
            m_text.append(line, 0, cut).append("\r\n ");
            line.erase(0, cut);
        }
        m_text += line + "\r\n";
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void addNote(Lines &out, const MaintenanceWindow &window)
{
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty())
            out.add(name, escaped(value));
    };
    const MaintenanceNote &note = *window.note;
    add("X-MAINTNOTE-PROVIDER", note.provider);
    add("X-MAINTNOTE-ACCOUNT", note.account);
    add("X-MAINTNOTE-MAINTENANCE-ID", note.maintenanceId);
    for (const std::string &object : note.objects)
        add("X-MAINTNOTE-OBJECT-ID", object);
    add("X-MAINTNOTE-IMPACT", note.impact);
    out.add("X-MAINTNOTE-STATUS", noteStatus(window));
}

void addEvent(Lines &out, const MaintenanceWindow &window, bool isOneOfSeveral, const std::string &stamp)
{
    const std::string start = utc(window.when.start);
    out.add("BEGIN", "VEVENT");
    out.add("UID", escaped(window.uid));
    if (isOneOfSeveral || window.movedFrom)
        out.add("RECURRENCE-ID", utc(window.seriesStart()));
    out.add("DTSTAMP", stamp);
    out.add("DTSTART", start);
    out.add("DTEND", utc(ceil<seconds>(window.when.end)));
    out.add("STATUS", word(window.status));
    if (!window.summary.empty())
        out.add("SUMMARY", escaped(window.summary));
    std::string services;
    for (const std::string &service : window.services)
        services += (services.empty() ? "" : ",") + escaped(service);
    if (!services.empty())
        out.add("X-MAKEGOOD-SERVICE", services);
    if (window.notifiedAt)
        out.add("X-MAKEGOOD-NOTIFIED", formatInstant(*window.notifiedAt));
    if (window.channel)
        out.add("X-MAKEGOOD-CHANNEL", escaped(*window.channel));
    if (window.note)
        addNote(out, window);
    out.add("END", "VEVENT");
}

} // namespace

std::string writeCalendar(std::span<const MaintenanceWindow> windows, Instant stamp)
{
    std::map<std::string_view, int> named;
    for (const MaintenanceWindow &window : windows)
        ++named[window.uid];
    Lines out;
    out.add("BEGIN", "VCALENDAR");
    out.add("VERSION", "2.0");
    out.add("PRODID", "-//Makegood//Makegood//EN");
    for (const MaintenanceWindow &window : windows)
        addEvent(out, window, named[window.uid] > 1, utc(stamp));
    out.add("END", "VCALENDAR");
    return out.take();
}

} // namespace makegood::feeds
