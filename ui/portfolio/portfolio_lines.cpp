// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_lines.h"

#include <algorithm>
#include <array>
#include <map>

#include <QCoreApplication>

#include "portfolio/portfolio_model.h"

namespace makegood::ui
{

namespace
{

constexpr std::chrono::days soon{7};

template <typename T> int compare(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int compareTexts(const QString &a, const QString &b)
{
    const int by = QString::localeAwareCompare(a, b);
    return by != 0 ? by : QString::compare(a, b);
}

// The worst status first.
int rankOf(Status status)
{
    constexpr std::array order{Status::Breached, Status::AtRisk, Status::Undecided, Status::NoData,
                               Status::OnTrack,  Status::Met,    Status::Pending,   Status::None};
    return static_cast<int>(std::find(order.begin(), order.end(), status) - order.begin());
}

// Number of breached months first, then at risk, and so on.
int compareStrips(const PortfolioRow &a, const PortfolioRow &b)
{
    for (const Status status : {Status::Breached, Status::AtRisk, Status::Undecided, Status::NoData,
                                Status::OnTrack, Status::Met}) {
        const auto in
            = [&](const PortfolioRow &row) { return std::count(row.strip.begin(), row.strip.end(), status); };
        if (const int by = compare(in(b), in(a)); by != 0)
            return by;
    }
    return 0;
}

int compareAmounts(const PortfolioRow &a, const PortfolioRow &b, Money x, Money y)
{
    const int by = compare(a.entry->figures.currency.code, b.entry->figures.currency.code);
    return by != 0 ? by : compare(x, y);
}

int compareFigures(const PortfolioRow &a, const PortfolioRow &b, int column)
{
    const ServiceFigures &x = *a.figures;
    const ServiceFigures &y = *b.figures;
    switch (column) {
    case PortfolioModel::AvailabilityPercent:
        // Cross-multiplied: exact for any denominators.
        return compare(Integer(x.availability->num * y.availability->den),
                       Integer(y.availability->num * x.availability->den));
    case PortfolioModel::Target:
        return compare(x.target.ratio, y.target.ratio);
    case PortfolioModel::Downtime:
        return compare(x.downtime, y.downtime);
    case PortfolioModel::BudgetLeft:
        return compare(x.budgetLeft, y.budgetLeft);
    case PortfolioModel::Estimate:
        return compareAmounts(a, b, *x.amount, *y.amount);
    case PortfolioModel::EstimateRange:
        return compareAmounts(a, b, creditOf(x).highest, creditOf(y).highest);
    case PortfolioModel::Withheld:
        return compareAmounts(a, b, x.withheld, y.withheld);
    case PortfolioModel::Coverage:
        return compare(Integer(Integer(x.coveredElapsed.count()) * y.elapsed.count()),
                       Integer(Integer(y.coveredElapsed.count()) * x.elapsed.count()));
    case PortfolioModel::ServiceClass:
        return compareTexts(QString::fromStdString(x.serviceClass), QString::fromStdString(y.serviceClass));
    default:
        return 0;
    }
}

QString currencyOf(const PortfolioRow &row)
{
    const MonthFigures *terms = row.terms();
    return terms != nullptr ? QString::fromStdString(terms->currency.code) : QString();
}

// Sort position of a group, its key and its title.
struct GroupName {
    int rank = 0;
    QString key;
    QString title;

    bool operator<(const GroupName &other) const
    {
        if (rank != other.rank)
            return rank < other.rank;
        const int by = compareTexts(title, other.title);
        return by != 0 ? by < 0 : key < other.key;
    }
};

GroupName groupOf(const PortfolioRow &row, PortfolioGrouping grouping)
{
    switch (grouping) {
    case PortfolioGrouping::Customer:
        return {0, row.customer, row.customer};
    case PortfolioGrouping::Agreement:
        return {0, row.agreement, row.agreement};
    case PortfolioGrouping::Status:
        return {rankOf(row.status), QString::number(static_cast<int>(row.status)), wordFor(row.status)};
    case PortfolioGrouping::Currency: {
        const QString code = currencyOf(row);
        return {code.isEmpty() ? 1 : 0, code,
                code.isEmpty()
                    ? QCoreApplication::translate("makegood::ui::PortfolioLines", "Not calculated yet")
                    : code};
    }
    case PortfolioGrouping::None:
        break;
    }
    return {};
}

bool isWaiting(const PortfolioRow &row)
{
    return row.status == Status::Pending;
}

std::vector<CurrencyTotal> totalsOf(const PortfolioRows &rows)
{
    std::vector<TotalledService> services;
    for (const auto &row : rows)
        if (row->figures != nullptr && row->figures->state != ServiceState::NoData)
            services.push_back({&row->entry->figures, row->figures});
    return totalsByCurrency(services);
}

} // namespace

bool PortfolioGroup::operator==(const PortfolioGroup &other) const
{
    const auto same = [](const CurrencyTotal &a, const CurrencyTotal &b) {
        return a.currency == b.currency && a.credit.amount == b.credit.amount
            && a.credit.lowest == b.credit.lowest && a.credit.highest == b.credit.highest
            && a.withheld == b.withheld && a.services == b.services && a.negotiated == b.negotiated;
    };
    return key == other.key && title == other.title && services == other.services && waiting == other.waiting
        && folded == other.folded
        && std::equal(totals.begin(), totals.end(), other.totals.begin(), other.totals.end(), same);
}

bool passes(const PortfolioRow &row, const PortfolioFilter &filter, Instant now)
{
    if (!filter.statuses.empty() && !filter.statuses.contains(row.status))
        return false;
    if (filter.withCredit && !row.hasCredit())
        return false;
    if (filter.toClassify && (row.figures == nullptr || row.figures->causeless.count == 0))
        return false;
    if (!filter.customer.isEmpty() && row.customer != filter.customer)
        return false;
    if (!filter.agreement.isEmpty() && row.agreement != filter.agreement)
        return false;
    if (!filter.currency.isEmpty() && currencyOf(row) != filter.currency)
        return false;
    if (!filter.serviceClass.isEmpty()
        && (row.figures == nullptr
            || QString::fromStdString(row.figures->serviceClass) != filter.serviceClass))
        return false;
    if (filter.dueSoon && (!row.nextDeadline || *row.nextDeadline < now || *row.nextDeadline > now + soon))
        return false;
    const QStringList words = filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return row.holds(word); });
}

bool hasValue(const PortfolioRow &row, int column)
{
    switch (column) {
    case PortfolioModel::Customer:
    case PortfolioModel::Agreement:
    case PortfolioModel::StatusWord:
    case PortfolioModel::Strip:
    case PortfolioModel::StripInWords:
    case PortfolioModel::Step:
        return true;
    case PortfolioModel::ServiceName:
        return !row.service.empty();
    case PortfolioModel::Deadline:
        return row.nextDeadline.has_value();
    default:
        break;
    }
    if (row.figures == nullptr)
        return false;
    switch (column) {
    case PortfolioModel::AvailabilityPercent:
        return row.figures->availability.has_value();
    case PortfolioModel::Estimate:
        return row.figures->amount.has_value() && row.figures->state != ServiceState::NoData;
    case PortfolioModel::Coverage:
        return row.figures->elapsed > Duration::zero();
    default:
        return true;
    }
}

int compareRows(const PortfolioRow &a, const PortfolioRow &b, int column)
{
    switch (column) {
    case PortfolioModel::Customer:
        return compareTexts(a.customer, b.customer);
    case PortfolioModel::ServiceName:
        return compareTexts(QString::fromStdString(a.service), QString::fromStdString(b.service));
    case PortfolioModel::Agreement:
        return compareTexts(a.agreement, b.agreement);
    case PortfolioModel::StatusWord:
        return compare(rankOf(a.status), rankOf(b.status));
    case PortfolioModel::Strip:
    case PortfolioModel::StripInWords:
        return compareStrips(a, b);
    case PortfolioModel::Deadline:
        return compare(*a.nextDeadline, *b.nextDeadline);
    case PortfolioModel::Step:
        return compare(a.step.kind, b.step.kind);
    default:
        return compareFigures(a, b, column);
    }
}

PortfolioLines arrange(const PortfolioRows &rows, const PortfolioView &view, const std::set<QString> &folded,
                       Instant now)
{
    PortfolioRows shown;
    for (const auto &row : rows)
        if (passes(*row, view.filter, now))
            shown.push_back(row);
    if (view.sortColumn < 0) {
        std::stable_sort(shown.begin(), shown.end(),
                         [](const auto &a, const auto &b) { return compareByRisk(*a, *b) < 0; });
    } else {
        const auto known = std::stable_partition(
            shown.begin(), shown.end(), [&](const auto &row) { return hasValue(*row, view.sortColumn); });
        std::stable_sort(shown.begin(), known, [&](const auto &a, const auto &b) {
            const int by = compareRows(*a, *b, view.sortColumn);
            return view.order == Qt::AscendingOrder ? by < 0 : by > 0;
        });
    }
    PortfolioLines out;
    out.totals = totalsOf(shown);
    out.services = static_cast<int>(shown.size());
    const auto waitingIn = [](const PortfolioRows &some) {
        return static_cast<int>(
            std::count_if(some.begin(), some.end(), [](const auto &row) { return isWaiting(*row); }));
    };
    out.waiting = waitingIn(shown);
    if (view.grouping == PortfolioGrouping::None) {
        for (auto &row : shown)
            out.lines.push_back({std::move(row), nullptr});
        return out;
    }
    std::map<GroupName, PortfolioRows> groups;
    for (auto &row : shown)
        groups[groupOf(*row, view.grouping)].push_back(std::move(row));
    for (auto &[name, members] : groups) {
        const bool isFolded = folded.contains(name.key);
        const auto group = std::make_shared<const PortfolioGroup>(
            PortfolioGroup{name.key, name.title, static_cast<int>(members.size()), waitingIn(members),
                           totalsOf(members), isFolded});
        out.lines.push_back({nullptr, group});
        if (!isFolded)
            for (auto &row : members)
                out.lines.push_back({std::move(row), group});
    }
    return out;
}

} // namespace makegood::ui
