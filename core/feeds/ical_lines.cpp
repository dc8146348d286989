// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ical_lines.h"

#include <algorithm>

#include "feeds/text_file.h"
#include "sla/base/limits.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostCalendarBytes = std::size_t(64) << 20;
constexpr std::size_t deepestComponent = 16;
constexpr std::size_t mostErrors = 20;
constexpr std::size_t mostDamagedLines = 1000;
constexpr std::size_t mostLines = 2'000'000; ///< each takes a hundred bytes beside its text
constexpr std::size_t mostParameters = 100; ///< of one line

bool isNameLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

std::string takeName(std::string_view &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isNameLetter);
    const auto length = static_cast<std::size_t>(end - text.begin());
    std::string out = inCapitals(text.substr(0, length));
    text.remove_prefix(length);
    return out;
}

// Reads a quoted or plain value; false when a quotation mark is not closed.
bool takeParameterValue(std::string_view &text, std::string &out)
{
    if (text.starts_with('"')) {
        const std::size_t end = text.find('"', 1);
        if (end == std::string_view::npos)
            return false;
        out.append(text.substr(1, end - 1));
        text.remove_prefix(end + 1);
        return true;
    }
    const std::size_t end = std::min(text.find_first_of("\",;:"), text.size());
    out.append(text.substr(0, end));
    text.remove_prefix(end);
    return true;
}

// name *(";" name "=" value *("," value)) ":" value
bool parseLine(std::string_view text, CalendarLine &out)
{
    out.name = takeName(text);
    if (out.name.empty())
        return false;
    while (text.starts_with(';')) {
        if (out.parameters.size() == mostParameters)
            return false;
        text.remove_prefix(1);
        CalendarLine::Parameter &parameter = out.parameters.emplace_back();
        parameter.name = takeName(text);
        if (parameter.name.empty() || !text.starts_with('='))
            return false;
        do {
            text.remove_prefix(1);
            if (!parameter.value.empty())
                parameter.value += ',';
            if (!takeParameterValue(text, parameter.value))
                return false;
        } while (text.starts_with(','));
    }
    if (!text.starts_with(':'))
        return false;
    out.value = text.substr(1);
    return true;
}

// Joins folded lines: a line that begins with a blank continues the one before it.
class Unfolder
{
public:
    explicit Unfolder(std::string_view text)
        : m_rest(text)
    {
    }

    bool next(std::string &out, int &line)
    {
        out.clear();
        if (m_rest.empty())
            return false;
        line = m_line;
        out = physical();
        while (m_rest.starts_with(' ') || m_rest.starts_with('\t')) {
            m_rest.remove_prefix(1);
            out += physical();
        }
        return true;
    }

private:
    std::string_view physical()
    {
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        std::string_view out = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        ++m_line;
        if (out.ends_with('\r'))
            out.remove_suffix(1);
        return out;
    }

    std::string_view m_rest;
    int m_line = 1;
};

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

class Builder
{
public:
    explicit Builder(const std::string &file)
        : m_file(file)
    {
    }

    void add(CalendarLine line)
    {
        if (line.name == "BEGIN") {
            begin(line);
        } else if (line.name == "END") {
            end(line);
        } else if (m_open.empty()) {
            report(line.line, line.name, "stands outside of a calendar", "", "BEGIN:VCALENDAR first");
        } else {
            m_open.back().properties.push_back(std::move(line));
        }
    }

    void report(int line, std::string key, std::string what, std::string found, std::string allowed)
    {
        m_errors.push_back(
            problem(line, std::move(key), std::move(what), std::move(found), std::move(allowed)));
    }

    // A line that cannot be read harms its component only.
    void damaged(int line, std::string what, std::string found, std::string allowed)
    {
        if (m_open.empty() || ++m_damaged > mostDamagedLines)
            report(line, "", std::move(what), std::move(found), std::move(allowed));
        else
            m_open.back().problems.push_back(
                problem(line, "", std::move(what), std::move(found), std::move(allowed)));
    }

    bool full() const { return m_stop || m_errors.size() >= mostErrors; }

    Checked<std::vector<CalendarComponent>> finish(int lastLine)
    {
        if (m_errors.empty() && !m_open.empty())
            report(lastLine, "", "the file is cut off: " + m_open.back().name + " is never closed",
                   "the end of the file", "END:" + m_open.back().name);
        if (m_errors.empty() && m_done.empty())
            report(0, "", "not a calendar", "", "BEGIN:VCALENDAR to END:VCALENDAR");
        if (!m_errors.empty())
            return tl::unexpected(std::move(m_errors));
        return std::move(m_done);
    }

private:
    Error problem(int line, std::string key, std::string what, std::string found, std::string allowed) const
    {
        return {ErrorKind::Refused, std::move(what),   m_file, line, std::move(key),
                std::move(found),   std::move(allowed)};
    }

    void begin(const CalendarLine &line)
    {
        CalendarComponent component;
        component.name = inCapitals(line.value);
        component.line = line.line;
        if (m_open.empty() && component.name != "VCALENDAR")
            report(line.line, "BEGIN", "not a calendar", '"' + std::string(beginOf(line.value)) + '"',
                   "VCALENDAR");
        if (m_open.size() >= deepestComponent) {
            report(line.line, "BEGIN", "components nested more than 16 deep", "", "");
            m_stop = true;
        }
        m_open.push_back(std::move(component));
    }

    void end(const CalendarLine &line)
    {
        const std::string name = inCapitals(line.value);
        if (m_open.empty() || m_open.back().name != name) {
            report(line.line, "END", "closes nothing that is open",
                   '"' + std::string(beginOf(line.value)) + '"',
                   m_open.empty() ? "BEGIN:VCALENDAR" : "END:" + m_open.back().name);
            return;
        }
        CalendarComponent component = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.size() > 1)
            m_open.back().problems.insert(m_open.back().problems.end(), component.problems.begin(),
                                          component.problems.end());
        (m_open.empty() ? m_done : m_open.back().parts).push_back(std::move(component));
    }

    const std::string &m_file;
    std::vector<CalendarComponent> m_open;
    std::vector<CalendarComponent> m_done;
    Errors m_errors;
    std::size_t m_damaged = 0;
    bool m_stop = false;
};

} // namespace

std::string inCapitals(std::string_view text)
{
    const std::size_t from = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(from);
    std::string out(text.substr(0, text.find_last_not_of(" \t") + 1));
    for (char &c : out)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return out;
}

std::string_view CalendarLine::parameter(std::string_view wanted) const
{
    for (const Parameter &p : parameters)
        if (p.name == wanted)
            return p.value;
    return {};
}

const CalendarLine *CalendarComponent::find(std::string_view wanted) const
{
    for (const CalendarLine &p : properties)
        if (p.name == wanted)
            return &p;
    return nullptr;
}

Checked<std::vector<CalendarComponent>> parseCalendars(std::string_view text, const std::string &file)
{
    Builder builder(file);
    if (text.size() > mostCalendarBytes) {
        builder.report(0, "", "larger than 64 MiB", "", "");
        return builder.finish(0);
    }
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    Unfolder lines(text);
    std::string content;
    int line = 0;
    std::size_t count = 0;
    while (!builder.full() && lines.next(content, line)) {
        if (content.empty())
            continue;
        if (++count > mostLines) {
            builder.report(line, "", "too many lines", "", "at most 2000000");
            break;
        }
        CalendarLine parsed;
        parsed.line = line;
        // A fold may split a character, so that only the unfolded line must be UTF-8.
        if (firstLineThatIsNoUtf8(content) > 0)
            builder.damaged(line, "not UTF-8 text", "other bytes", "UTF-8");
        else if (hasControlCharacter(content))
            builder.damaged(line, "a control character", "", "printed text and tabs");
        else if (!parseLine(content, parsed))
            builder.damaged(line, "not a line of a calendar", '"' + std::string(beginOf(content)) + '"',
                            "NAME:value");
        else
            builder.add(std::move(parsed));
    }
    return builder.finish(line);
}

} // namespace makegood::feeds
