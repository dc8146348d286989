// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_file_name.h"

#include <algorithm>

#include "explain/cell_text.h"
#include "explain/suggested_file.h"

namespace makegood::ui
{

namespace
{

constexpr int longestCustomer = 60;
constexpr int longestPattern = 120;

QString holder(const char *name)
{
    return QLatin1Char('{') + QLatin1String(name) + QLatin1Char('}');
}

// Files of many systems know no difference between `a` and `A`.
QString asFile(const std::string &customer)
{
    return safeFileName(customer, longestCustomer).toLower();
}

} // namespace

ReportFileName::ReportFileName(const QString &pattern, const std::vector<ContractRow> &contracts)
    : m_pattern(pattern.left(longestPattern).trimmed())
    , m_contracts(contracts)
{
    if (m_pattern.isEmpty())
        m_pattern = defaultPattern();
    const auto add = [this](const QString &what) { m_pattern += QLatin1Char('-') + what; };
    if (!m_pattern.contains(holder("customer")) && !m_pattern.contains(holder("contract")))
        add(holder("contract"));
    if (!m_pattern.contains(holder("month")))
        add(holder("month"));
}

QString ReportFileName::customerOf(const std::string &contract) const
{
    const auto at = std::find_if(m_contracts.begin(), m_contracts.end(),
                                 [&](const ContractRow &row) { return row.id == contract; });
    const QString id = distinctFileName(contract);
    if (at == m_contracts.end())
        return id;
    const QString name = asFile(at->customer);
    const bool isAlone = std::none_of(m_contracts.begin(), m_contracts.end(), [&](const ContractRow &row) {
        return row.id != contract && asFile(row.customer) == name;
    });
    const QString shown = safeFileName(at->customer, longestCustomer);
    const bool says = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!says)
        return id;
    // A plus stands in no name and in no pattern, so that `A` with the id `b` is not the customer `A-b`.
    return isAlone ? shown : shown + QLatin1Char('+') + id;
}

QString ReportFileName::of(const std::string &contract, const ReportPeriod &period, ReportKind kind) const
{
    // What is put in is made of allowed characters only, and the rest becomes so before.
    const QString holders[] = {holder("customer"), holder("contract"), holder("month"), holder("report")};
    const QString values[]
        = {customerOf(contract), distinctFileName(contract), QString::fromStdString(formatPeriod(period)),
           QString::fromStdString(wordOf(kind))};
    QString out;
    for (qsizetype at = 0; at < m_pattern.size();) {
        bool replaced = false;
        for (std::size_t i = 0; i < std::size(holders); ++i)
            if (m_pattern.mid(at).startsWith(holders[i])) {
                out += values[i];
                at += holders[i].size();
                replaced = true;
                break;
            }
        if (replaced)
            continue;
        const QChar c = m_pattern.at(at++);
        const bool isAllowed = (c.unicode() < 128 && c.isLetterOrNumber()) || c == QLatin1Char('.')
            || c == QLatin1Char('-') || c == QLatin1Char('_');
        out += isAllowed ? c : QLatin1Char('-');
    }
    if (kind != ReportKind::Review && !m_pattern.contains(holder("report")))
        out += QLatin1Char('-') + values[3];
    while (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('-')))
        out.remove(0, 1);
    return out;
}

} // namespace makegood::ui
