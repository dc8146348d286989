// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/case_references.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace makegood::feeds
{

namespace
{

/// The elements of an array, as they stand in the text.
struct Element {
    std::string_view text;
    int line = 0;
};

std::vector<Element> elementsOf(std::string_view text)
{
    std::vector<Element> out;
    int depth = 0;
    int line = 1;
    bool isString = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        line += c == '\n' ? 1 : 0;
        if (isString) {
            if (c == '\\')
                ++i;
            isString = c != '"';
            continue;
        }
        isString = c == '"';
        if ((c == '{' || c == '[') && ++depth == 2) {
            start = i;
            out.push_back({{}, line});
        } else if ((c == '}' || c == ']') && depth-- == 2) {
            out.back().text = text.substr(start, i + 1 - start);
        }
    }
    return out;
}

std::string listed(const Contract &contract)
{
    constexpr std::size_t most = 10;
    std::string out;
    for (std::size_t i = 0; i < std::min(most, contract.services.size()); ++i)
        out += (i > 0 ? ", " : "") + contract.services[i].id;
    return contract.services.size() > most ? out + ", …" : out;
}

class Dangling
{
public:
    Dangling(const Contract &contract, const RowPlaces &places)
        : m_contract(contract)
        , m_places(places)
    {
    }

    void service(std::size_t row, const std::string &name)
    {
        if (std::ranges::find(m_contract.services, name, &Service::id) == m_contract.services.end())
            add(row, "service", "the contract has no such service", '"' + name + '"', listed(m_contract));
    }
    void add(std::size_t row, const std::string &key, const char *what, std::string found,
             std::string allowed)
    {
        Error error;
        error.file = m_places.file;
        error.line = row < m_places.lines.size() ? m_places.lines[row] : 0;
        error.key = '[' + std::to_string(row) + "]." + key;
        error.what = what;
        error.found = std::move(found);
        error.allowed = std::move(allowed);
        m_errors.push_back(std::move(error));
    }
    Errors taken() { return std::move(m_errors); }

private:
    const Contract &m_contract;
    const RowPlaces &m_places;
    Errors m_errors;
};

bool hasSeverity(const CaseData &terms, const std::string &id)
{
    if (terms.policy.severityNamed(id) != nullptr)
        return true;
    return std::ranges::any_of(
        terms.later, [&](const CaseData::Later &later) { return later.policy.severityNamed(id) != nullptr; });
}

std::string severitiesOf(const CaseData &terms)
{
    std::string out;
    if (terms.policy.support)
        for (const Severity &one : terms.policy.support->severities)
            out += (out.empty() ? "" : ", ") + one.id;
    return out;
}

bool hasSupport(const CaseData &terms)
{
    return terms.policy.support || std::ranges::any_of(terms.later, [](const CaseData::Later &later) {
               return later.policy.support.has_value();
           });
}

} // namespace

RowPlaces placesOf(std::string_view text, const std::string &file)
{
    RowPlaces out{file, {}};
    for (const Element &element : elementsOf(text))
        out.lines.push_back(element.line);
    return out;
}

Errors danglingIncidents(const std::vector<Incident> &rows, const Contract &contract, const RowPlaces &places)
{
    Dangling found(contract, places);
    for (std::size_t i = 0; i < rows.size(); ++i)
        found.service(i, rows[i].service);
    return found.taken();
}

Errors danglingDecisions(const Decisions &rows, const Contract &contract, std::string_view text,
                         const std::string &file)
{
    const RowPlaces places = placesOf(text, file);
    Dangling found(contract, places);
    std::size_t bridge = 0;
    std::size_t remedy = 0;
    const std::vector<Element> elements = elementsOf(text);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto row = nlohmann::json::parse(elements[i].text, nullptr, false);
        const bool isBridge = row.is_object() && row.value("kind", "") == "bridge";
        if (isBridge && bridge < rows.bridges.size())
            found.service(i, rows.bridges[bridge++].service);
        else if (!isBridge && remedy < rows.remedies.size())
            found.service(i, rows.remedies[remedy++].service);
    }
    return found.taken();
}

Errors danglingTickets(const std::vector<Ticket> &rows, const CaseData &terms, const RowPlaces &places)
{
    Dangling found(terms.contract, places);
    const bool judged = hasSupport(terms);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Ticket &ticket = rows[i];
        if (!ticket.service.empty())
            found.service(i, ticket.service);
        for (const TicketEvent &event : ticket.events) {
            if (event.at < ticket.openedAt)
                found.add(i, "events", "an event lies before the ticket was opened", formatInstant(event.at),
                          formatInstant(ticket.openedAt) + " or later");
            if (judged && event.kind == TicketEventKind::Severity && !hasSeverity(terms, event.severity))
                found.add(i, "events", "the agreement has no such severity", '"' + event.severity + '"',
                          severitiesOf(terms));
        }
    }
    return found.taken();
}

} // namespace makegood::feeds
