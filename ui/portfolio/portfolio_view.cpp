// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_view.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include "portfolio/portfolio_model.h"

namespace makegood::ui
{

namespace
{

struct PortfolioViewTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::PortfolioView)
};

// Columns, states and groupings are stored as words, which stay valid when enumerators change.
struct ColumnName {
    int column;
    const char *name;
};

constexpr ColumnName columnNames[] = {
    {PortfolioModel::Customer, "customer"},
    {PortfolioModel::ServiceName, "service"},
    {PortfolioModel::Agreement, "agreement"},
    {PortfolioModel::StatusWord, "status"},
    {PortfolioModel::Strip, "strip"},
    {PortfolioModel::AvailabilityPercent, "availability"},
    {PortfolioModel::Target, "target"},
    {PortfolioModel::Downtime, "downtime"},
    {PortfolioModel::BudgetLeft, "budget-left"},
    {PortfolioModel::Estimate, "estimate"},
    {PortfolioModel::EstimateRange, "range"},
    {PortfolioModel::Withheld, "withheld"},
    {PortfolioModel::Deadline, "deadline"},
    {PortfolioModel::Coverage, "coverage"},
    {PortfolioModel::StripInWords, "strip-in-words"},
    {PortfolioModel::ServiceClass, "class"},
    {PortfolioModel::Step, "next-step"},
};
static_assert(std::size(columnNames) == PortfolioModel::ColumnCount);

constexpr const char *statusNames[]
    = {"met", "on-track", "at-risk", "breached", "undecided", "no-data", "pending", "none"};
static_assert(std::size(statusNames) == static_cast<std::size_t>(Status::None) + 1);

constexpr const char *groupingNames[] = {"none", "customer", "agreement", "status", "currency"};
static_assert(std::size(groupingNames) == static_cast<std::size_t>(PortfolioGrouping::Currency) + 1);

// Index of the word; empty for a word of a later version.
template <std::size_t N> std::optional<int> indexIn(const char *const (&words)[N], const QString &word)
{
    for (std::size_t i = 0; i < N; ++i)
        if (word == QLatin1String(words[i]))
            return static_cast<int>(i);
    return std::nullopt;
}

std::optional<int> columnNamed(const QString &name)
{
    for (const auto &[column, word] : columnNames)
        if (name == QLatin1String(word))
            return column;
    return std::nullopt;
}

QString nameOf(int column)
{
    return QLatin1String(columnNames[column].name);
}

} // namespace

QJsonObject toJson(const PortfolioView &view)
{
    QJsonObject out;
    const auto put = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            out[QLatin1String(key)] = value;
    };
    put("name", view.name);
    put("words", view.filter.words);
    QStringList statuses;
    for (const Status status : view.filter.statuses)
        statuses << QLatin1String(statusNames[static_cast<std::size_t>(status)]);
    put("status", statuses.join(QLatin1Char(' ')));
    put("customer", view.filter.customer);
    put("agreement", view.filter.agreement);
    put("class", view.filter.serviceClass);
    put("currency", view.filter.currency);
    const auto mark = [&](const char *key, bool value) {
        if (value)
            out[QLatin1String(key)] = true;
    };
    mark("due-soon", view.filter.dueSoon);
    mark("with-credit", view.filter.withCredit);
    mark("to-classify", view.filter.toClassify);
    if (view.sortColumn >= 0) {
        put("sort", nameOf(view.sortColumn));
        out[QStringLiteral("descending")] = view.order == Qt::DescendingOrder;
    }
    put("grouping", QLatin1String(groupingNames[static_cast<std::size_t>(view.grouping)]));
    QJsonArray columns;
    for (const int column : view.columns)
        columns.append(nameOf(column));
    if (!columns.isEmpty())
        out[QStringLiteral("columns")] = columns;
    return out;
}

PortfolioView portfolioViewFrom(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    PortfolioView out;
    out.name = text("name");
    out.filter.words = text("words");
    for (const QString &word : text("status").split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const auto status = indexIn(statusNames, word))
            out.filter.statuses.insert(static_cast<Status>(*status));
    out.filter.customer = text("customer");
    out.filter.agreement = text("agreement");
    out.filter.serviceClass = text("class");
    out.filter.currency = text("currency");
    out.filter.dueSoon = json[QStringLiteral("due-soon")].toBool();
    out.filter.withCredit = json[QStringLiteral("with-credit")].toBool();
    out.filter.toClassify = json[QStringLiteral("to-classify")].toBool();
    out.sortColumn = columnNamed(text("sort")).value_or(-1);
    out.order = json[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    out.grouping = static_cast<PortfolioGrouping>(indexIn(groupingNames, text("grouping")).value_or(0));
    for (const QJsonValue &name : json[QStringLiteral("columns")].toArray()) {
        const auto column = columnNamed(name.toString());
        if (column && std::find(out.columns.begin(), out.columns.end(), *column) == out.columns.end())
            out.columns.push_back(*column);
    }
    return out;
}

std::vector<PortfolioView> builtInViews()
{
    PortfolioView all;
    all.name = PortfolioViewTexts::tr("All services");
    PortfolioView risk;
    risk.name = PortfolioViewTexts::tr("At risk");
    risk.filter.statuses = {Status::AtRisk};
    PortfolioView due;
    due.name = PortfolioViewTexts::tr("Claims due");
    due.filter.dueSoon = true;
    due.sortColumn = PortfolioModel::Deadline;
    PortfolioView undecided;
    undecided.name = PortfolioViewTexts::tr("Data missing");
    undecided.filter.statuses = {Status::NoData, Status::Undecided};
    PortfolioView breached;
    breached.name = PortfolioViewTexts::tr("Breached, by customer");
    breached.filter.statuses = {Status::Breached};
    breached.grouping = PortfolioGrouping::Customer;
    return {all, risk, due, undecided, breached};
}

std::vector<PortfolioView> savedViewsFrom(const QString &text)
{
    std::vector<PortfolioView> out;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        PortfolioView view = portfolioViewFrom(value.toObject());
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const PortfolioView &one) { return one.name == view.name; });
        if (!view.name.isEmpty() && !known)
            out.push_back(std::move(view));
    }
    return out;
}

QString savedViewsText(const std::vector<PortfolioView> &views)
{
    QJsonArray all;
    for (const PortfolioView &view : views)
        all.append(toJson(view));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace makegood::ui
