// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/clause_register.h"

#include <QFile>

namespace makegood::sla
{

namespace
{

/// Removes the next field (RFC 4180) and the comma or newline after it from `rest`. True at the end of a row.
bool takeField(std::string_view &rest, std::string &field)
{
    field.clear();
    const bool inQuotes = rest.starts_with('"');
    if (inQuotes) {
        rest.remove_prefix(1);
        while (!rest.empty()) {
            const char c = rest.front();
            rest.remove_prefix(1);
            if (c != '"') {
                field += c;
            } else if (rest.starts_with('"')) {
                field += '"';
                rest.remove_prefix(1);
            } else {
                break;
            }
        }
    }
    while (!rest.empty() && rest.front() != ',' && rest.front() != '\n') {
        field += rest.front();
        rest.remove_prefix(1);
    }
    const bool ended = rest.empty() || rest.front() == '\n';
    if (!rest.empty())
        rest.remove_prefix(1);
    return ended;
}

/// Adds the clauses of a register to `out`.
void addClauses(const QString &path, std::vector<Clause> &out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
    while (!rest.empty()) {
        Clause clause;
        if (!takeField(rest, clause.id) && !takeField(rest, clause.kind))
            takeField(rest, clause.text);
        out.push_back(std::move(clause));
    }
}

} // namespace

std::vector<Clause> clauseRegister()
{
    std::vector<Clause> out;
    addClauses(QStringLiteral(":/clauses.csv"), out);
    return out;
}

std::vector<Clause> knownClauses()
{
    std::vector<Clause> out = clauseRegister();
    addClauses(QStringLiteral(":/library/clauses.csv"), out);
    return out;
}

std::string_view agreementOf(std::string_view clauseId)
{
    const std::size_t hyphen = clauseId.find('-');
    return hyphen == std::string_view::npos ? std::string_view() : clauseId.substr(0, hyphen);
}

} // namespace makegood::sla
