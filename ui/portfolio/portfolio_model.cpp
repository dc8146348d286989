// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_model.h"

#include <algorithm>
#include <iterator>

#include <QStringList>

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/format.h"
#include "portfolio/step_text.h"
#include "widgets/row_model.h"

namespace makegood::ui
{

namespace
{

Format formatOf(const MonthFigures &month)
{
    return {QLocale(), month.zone, month.currency};
}

QString strip(const PortfolioRow &row, const QString &between)
{
    QStringList cells;
    for (std::size_t cell = 0; cell < PortfolioRow::stripMonths; ++cell)
        cells << row.monthText(cell);
    return cells.join(between);
}

QString rangeText(const PortfolioRow &row)
{
    const Format format = formatOf(row.entry->figures);
    const CreditTotal credit = creditOf(*row.figures);
    return credit.lowest == credit.highest
        ? format.money(credit.amount)
        : PortfolioModel::tr("%1 to %2", "lowest and highest amount")
              .arg(isolated(amountText(credit.lowest, format.currency())), format.money(credit.highest));
}

QString coverage(const ServiceFigures &f)
{
    return f.elapsed <= Duration::zero()
        ? QString()
        : percentText(percentCut(f.coveredElapsed.count(), f.elapsed.count()));
}

QString figureText(const PortfolioRow &row, int column)
{
    const ServiceFigures &f = *row.figures;
    switch (column) {
    case PortfolioModel::AvailabilityPercent:
        return f.availability ? percentText(f.availability->percent()) : QStringLiteral("–");
    case PortfolioModel::Target:
        return percentText(f.target.text);
    case PortfolioModel::Downtime:
        return briefText(f.downtime);
    case PortfolioModel::BudgetLeft:
        return briefText(f.budgetLeft);
    case PortfolioModel::Estimate:
        if (f.dueMonth)
            return dueText(*f.dueMonth);
        return creditText(f.amount, f.toBeAgreed, row.entry->figures.currency);
    case PortfolioModel::EstimateRange:
        return rangeText(row);
    case PortfolioModel::Withheld:
        return formatOf(row.entry->figures).money(f.withheld);
    case PortfolioModel::Coverage:
        return coverage(f);
    case PortfolioModel::ServiceClass:
        return toText(f.serviceClass);
    default:
        return {};
    }
}

// No figure stands where nothing was measured.
bool isMeasuredFigure(int column)
{
    return column == PortfolioModel::AvailabilityPercent || column == PortfolioModel::Downtime
        || column == PortfolioModel::BudgetLeft || column == PortfolioModel::Estimate
        || column == PortfolioModel::EstimateRange || column == PortfolioModel::Withheld;
}

QString rowToolTip(const PortfolioRow &row, int column)
{
    if (column == PortfolioModel::Strip)
        return strip(row, QStringLiteral("\n"));
    if (column == PortfolioModel::Deadline && row.nextDeadline)
        return PortfolioModel::tr("A claim of %1, to be filed by %2")
            .arg(formatOf(*row.terms()).month(row.deadlineMonth), utcText(*row.nextDeadline));
    return plainTip(row.refusal);
}

// The step as one text, for copies and screen readers.
QString stepWords(const PortfolioRow &row)
{
    const StepText text = stepText(row);
    return text.note.isEmpty()
        ? text.link
        : PortfolioModel::tr("%1: %2", "what to do next, and why or until when").arg(text.link, text.note);
}

// Text of the row for screen readers, read at the first column.
QString spoken(const PortfolioRow &row)
{
    QStringList parts{row.customer, toText(row.service), wordFor(row.status)};
    if (row.figures != nullptr && row.figures->availability)
        parts << percentText(row.figures->availability->percent());
    if (row.figures != nullptr && row.step.kind != StepKind::Nothing)
        parts << stepText(row).link;
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString PortfolioModel::columnTitle(int column)
{
    switch (column) {
    case Customer:
        return tr("Customer");
    case ServiceName:
        return tr("Service");
    case Agreement:
        return tr("Agreement");
    case StatusWord:
        return tr("Status");
    case Strip:
        return tr("12 months");
    case AvailabilityPercent:
        return tr("Availability");
    case Target:
        return tr("Target");
    case Downtime:
        return tr("Downtime");
    case BudgetLeft:
        return tr("Downtime budget");
    case Estimate:
        return tr("Credit");
    case EstimateRange:
        return tr("Lowest to highest");
    case Withheld:
        return tr("Withheld");
    case Deadline:
        return tr("Next deadline");
    case Coverage:
        return tr("Coverage");
    case StripInWords:
        return tr("12 months in words");
    case ServiceClass:
        return tr("Class");
    case Step:
        return tr("Next step");
    }
    return {};
}

Qt::Alignment PortfolioModel::alignment(int column)
{
    // The budget is a bar, which begins where its words do.
    const bool figure = column >= AvailabilityPercent && column <= Coverage && column != BudgetLeft;
    return (figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

QVariant PortfolioModel::headerOf(int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignment(section)) : QVariant();
}

int PortfolioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerOf(section, orientation, role);
}

QVariant PortfolioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cellOf(at(index.row()), index.column(), role);
}

QVariant PortfolioModel::cellOf(const PortfolioRow &row, int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == Qt::ToolTipRole) {
        const QString tip = rowToolTip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    if (role == Qt::AccessibleTextRole && column == Customer)
        return spoken(row);
    if (role == StatusRole && column == StatusWord)
        return static_cast<int>(row.status);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Customer:
        return row.customer;
    case ServiceName:
        return toText(row.service);
    case Agreement:
        return row.agreement;
    case StatusWord:
        return wordFor(row.status);
    case Strip:
    case StripInWords:
        return strip(row, QStringLiteral("; "));
    case Deadline:
        return row.nextDeadline ? momentText(*row.nextDeadline, row.terms()->zone) : QString();
    case Step:
        return stepWords(row);
    default:
        break;
    }
    if (row.figures == nullptr)
        return QString();
    return row.figures->state == ServiceState::NoData && isMeasuredFigure(column) ? Format::none()
                                                                                  : figureText(row, column);
}

PortfolioRows PortfolioModel::rowsOf(const Figures &figures)
{
    PortfolioRows all;
    m_firstRows.clear();
    for (const ContractRow &contract : m_contracts) {
        m_firstRows.push_back(static_cast<int>(all.size()));
        for (auto &row : portfolioRows(contract, figures(contract.id), m_month, momentOf(contract.id)))
            all.push_back(std::move(row));
    }
    return all;
}

RowMoment PortfolioModel::momentOf(const std::string &contract) const
{
    return {m_now, m_failed.contains(contract)};
}

void PortfolioModel::setMoment(Instant now, std::set<std::string> failed)
{
    m_now = now;
    m_failed = std::move(failed);
}

void PortfolioModel::resetRows(PortfolioRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PortfolioModel::replaceRows(int first, int count, PortfolioRows rows)
{
    const int fresh = static_cast<int>(rows.size());
    const int same = std::min(count, fresh);
    const auto at = [&](int row) { return m_rows.begin() + first + row; };
    std::move(rows.begin(), rows.begin() + same, at(0));
    if (same > 0)
        emit dataChanged(index(first, 0), index(first + same - 1, ColumnCount - 1));
    if (count > same) {
        beginRemoveRows({}, first + same, first + count - 1);
        m_rows.erase(at(same), at(count));
        endRemoveRows();
    } else if (fresh > same) {
        beginInsertRows({}, first + same, first + fresh - 1);
        m_rows.insert(at(same), std::make_move_iterator(rows.begin() + same),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

void PortfolioModel::setContracts(std::vector<ContractRow> contracts, Month month, const Figures &figures)
{
    m_contracts = std::move(contracts);
    m_month = month;
    m_position.clear();
    for (std::size_t i = 0; i < m_contracts.size(); ++i)
        m_position.emplace(m_contracts[i].id, i);
    resetRows(rowsOf(figures));
}

void PortfolioModel::setMonth(Month month, const Figures &figures)
{
    m_month = month;
    PortfolioRows rows = rowsOf(figures);
    if (static_cast<int>(rows.size()) == rowCount())
        replaceRows(0, rowCount(), std::move(rows)); // same contracts: keeps the selection
    else
        resetRows(std::move(rows));
}

void PortfolioModel::update(const std::string &contract, std::shared_ptr<const ContractFigures> months)
{
    const auto at = m_position.find(contract);
    if (at == m_position.end())
        return;
    const std::size_t position = at->second;
    const int first = m_firstRows[position];
    const int end = position + 1 < m_firstRows.size() ? m_firstRows[position + 1] : rowCount();
    PortfolioRows rows = portfolioRows(m_contracts[position], std::move(months), m_month, momentOf(contract));
    const int more = static_cast<int>(rows.size()) - (end - first);
    for (std::size_t i = position + 1; more != 0 && i < m_firstRows.size(); ++i)
        m_firstRows[i] += more;
    replaceRows(first, end - first, std::move(rows));
}

} // namespace makegood::ui

#include "moc_portfolio_model.cpp"
