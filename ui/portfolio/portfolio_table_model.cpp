// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_table_model.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <QFont>

#include "explain/format.h"
#include "portfolio/portfolio_model.h"

namespace makegood::ui
{

namespace
{

// Identity of a line, independent of its figures.
std::string lineKey(const PortfolioLine &line)
{
    if (line.row)
        return line.row->contract + '\0' + std::to_string(line.row->ordinal);
    return '\0' + line.group->key.toStdString();
}

using LineKeys = std::vector<std::string>;

LineKeys keysOf(const std::vector<PortfolioLine> &lines)
{
    LineKeys out;
    out.reserve(lines.size());
    for (const PortfolioLine &line : lines)
        out.push_back(lineKey(line));
    return out;
}

bool isSame(const PortfolioLine &a, const PortfolioLine &b)
{
    return a.row == b.row && (a.row || *a.group == *b.group);
}

} // namespace

void PortfolioTableModel::show(PortfolioLines next)
{
    std::vector<PortfolioLine> &lines = m_shown.lines;
    const LineKeys wanted = keysOf(next.lines);
    const std::unordered_set<std::string> stays(wanted.begin(), wanted.end());
    LineKeys keys = keysOf(lines);

    // Remove lines that are gone, from the end, a run at a time.
    for (int last = rowCount() - 1; last >= 0;) {
        const auto goes = [&](int row) { return !stays.contains(keys[static_cast<std::size_t>(row)]); };
        int first = last;
        while (first >= 0 && goes(first))
            --first;
        if (first < last) {
            beginRemoveRows({}, first + 1, last);
            lines.erase(lines.begin() + first + 1, lines.begin() + last + 1);
            keys.erase(keys.begin() + first + 1, keys.begin() + last + 1);
            endRemoveRows();
        }
        last = first - 1;
    }

    // Move the remaining lines to their new order.
    std::unordered_map<std::string, int> before;
    for (std::size_t i = 0; i < keys.size(); ++i)
        before.emplace(keys[i], static_cast<int>(i));
    std::vector<int> order;
    for (const std::string &key : wanted)
        if (const auto at = before.find(key); at != before.end())
            order.push_back(at->second);
    if (!std::is_sorted(order.begin(), order.end())) {
        emit layoutAboutToBeChanged();
        std::vector<PortfolioLine> moved;
        std::vector<int> now(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            moved.push_back(std::move(lines[static_cast<std::size_t>(order[i])]));
            now[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        }
        lines = std::move(moved);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to << this->index(now[static_cast<std::size_t>(index.row())], index.column());
        changePersistentIndexList(from, to);
        emit layoutChanged();
    }

    // Insert new lines, a run at a time, and update changed ones in place.
    int changedFrom = -1;
    const auto emitChanged = [&](int end) {
        if (changedFrom >= 0)
            emit dataChanged(index(changedFrom, 0), index(end - 1, PortfolioModel::ColumnCount - 1));
        changedFrom = -1;
    };
    const int total = static_cast<int>(next.lines.size());
    for (int row = 0; row < total;) {
        const auto comes = [&](int at) { return !before.contains(wanted[static_cast<std::size_t>(at)]); };
        int end = row;
        while (end < total && comes(end))
            ++end;
        if (end > row) {
            emitChanged(row);
            beginInsertRows({}, row, end - 1);
            lines.insert(lines.begin() + row, std::make_move_iterator(next.lines.begin() + row),
                         std::make_move_iterator(next.lines.begin() + end));
            endInsertRows();
            row = end;
            continue;
        }
        PortfolioLine &line = lines[static_cast<std::size_t>(row)];
        PortfolioLine &fresh = next.lines[static_cast<std::size_t>(row)];
        if (isSame(line, fresh))
            emitChanged(row);
        else if (changedFrom < 0)
            changedFrom = row;
        line = std::move(fresh);
        ++row;
    }
    emitChanged(total);
    next.lines = std::move(lines);
    m_shown = std::move(next);
}

int PortfolioTableModel::find(const std::string &contract, const std::string &service) const
{
    int best = -1;
    for (std::size_t i = 0; i < m_shown.lines.size(); ++i) {
        const auto &row = m_shown.lines[i].row;
        if (!row || row->contract != contract)
            continue;
        if (best < 0 || row->service == service)
            best = static_cast<int>(i);
        if (row->service == service)
            break;
    }
    return best;
}

int PortfolioTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.lines.size());
}

int PortfolioTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PortfolioModel::ColumnCount;
}

QVariant PortfolioTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return PortfolioModel::headerOf(section, orientation, role);
}

QVariant PortfolioTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PortfolioLine &line = at(index.row());
    return line.row ? PortfolioModel::cellOf(*line.row, index.column(), role)
                    : head(*line.group, index.column(), role);
}

QVariant PortfolioTableModel::head(const PortfolioGroup &group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (column != 0)
        return {};
    const QString text = tr("%1 – %2", "a group and what it comes to").arg(group.title, groupNote(group));
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return group.folded ? tr("%1; collapsed, press the Right key to expand").arg(text)
                            : tr("%1; expanded, press the Left key to collapse").arg(text);
    return {};
}

QString PortfolioTableModel::totalsText(const std::vector<CurrencyTotal> &totals)
{
    QStringList parts;
    for (const CurrencyTotal &total : totals) {
        const Format format(QLocale(), Zone(), total.currency);
        const CreditTotal &credit = total.credit;
        parts << (credit.lowest == credit.highest
                      ? format.money(credit.amount)
                      : tr("%1 (%2 to %3)", "an amount, its lowest and highest reading")
                            .arg(format.money(credit.amount), format.money(credit.lowest),
                                 format.money(credit.highest)));
    }
    return parts.join(QStringLiteral("; "));
}

QString PortfolioTableModel::groupNote(const PortfolioGroup &group)
{
    QStringList parts{tr("%n services", nullptr, group.services)};
    if (group.waiting > 0)
        parts << tr("%n being calculated", nullptr, group.waiting);
    if (!group.totals.empty())
        parts << totalsText(group.totals);
    return parts.join(QStringLiteral(", "));
}

} // namespace makegood::ui

#include "moc_portfolio_table_model.cpp"
