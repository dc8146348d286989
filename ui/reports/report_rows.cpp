// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_rows.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct ReportRowTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ReportRows)
};

} // namespace

QString stateWord(ReportState state)
{
    switch (state) {
    case ReportState::NotStarted:
        return ReportRowTexts::tr("Not started");
    case ReportState::Draft:
        return ReportRowTexts::tr("Draft");
    case ReportState::Checked:
        return ReportRowTexts::tr("Checked");
    case ReportState::Sent:
        return ReportRowTexts::tr("Sent");
    case ReportState::Locked:
        return ReportRowTexts::tr("Locked");
    case ReportState::Corrected:
        return ReportRowTexts::tr("Corrected");
    }
    return {};
}

QString stateIcon(ReportState state)
{
    switch (state) {
    case ReportState::NotStarted:
        return QStringLiteral("minus");
    case ReportState::Draft:
        return QStringLiteral("draft");
    case ReportState::Checked:
        return QStringLiteral("check");
    case ReportState::Sent:
        return QStringLiteral("send");
    case ReportState::Locked:
        return QStringLiteral("lock");
    case ReportState::Corrected:
        return QStringLiteral("edit");
    }
    return {};
}

QString standingText(const ReportRow &row)
{
    const QString word = stateWord(row.standing.state);
    if (row.since.isEmpty() || row.standing.state < ReportState::Sent)
        return word;
    //: A state and its day: `Sent 3 Nov`
    return ReportRowTexts::tr("%1 %2").arg(word, row.since);
}

void ReportRows::setRows(std::vector<ReportRow> rows)
{
    const auto sameThing = [](const ReportRow &a, const ReportRow &b) { return a.contract == b.contract; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameThing)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit chosenChanged();
}

std::vector<std::string> ReportRows::chosen() const
{
    std::vector<std::string> out;
    for (const ReportRow &row : m_rows)
        if (row.canBeMade && std::binary_search(m_chosen.begin(), m_chosen.end(), row.contract))
            out.push_back(row.contract);
    return out;
}

void ReportRows::choose(const std::vector<std::string> &contracts)
{
    m_chosen = contracts;
    std::sort(m_chosen.begin(), m_chosen.end());
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit chosenChanged();
}

int ReportRows::rowOf(const std::string &contract) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const ReportRow &row) { return row.contract == contract; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ReportRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReportRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReportRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.customer;
    if (role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole)
        return words::list({row.customer, wordFor(row.status), row.verdict, standingText(row)});
    if (role == Qt::CheckStateRole)
        return std::binary_search(m_chosen.begin(), m_chosen.end(), row.contract) ? Qt::Checked
                                                                                  : Qt::Unchecked;
    return {};
}

bool ReportRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const std::string &contract = m_rows[static_cast<std::size_t>(index.row())].contract;
    const auto at = std::lower_bound(m_chosen.begin(), m_chosen.end(), contract);
    const bool has = at != m_chosen.end() && *at == contract;
    if (value.toInt() == Qt::Checked && !has)
        m_chosen.insert(at, contract);
    else if (value.toInt() != Qt::Checked && has)
        m_chosen.erase(at);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags ReportRows::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace makegood::ui

#include "moc_report_rows.cpp"
