// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_columns.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>

#include "explain/status.h"
#include "portfolio/portfolio_cell_delegate.h"
#include "portfolio/portfolio_cell_paint.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/step_text.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

// Widths at 100 % text.
struct Need {
    int column;
    int least;
    int wish;
    int grows; ///< its part of the width that is left
};

int statusWidth(const QFont &font, std::initializer_list<Status> states)
{
    const QFontMetrics strong(typeFont(Type::Strong, font));
    int widest = 0;
    for (const Status status : states)
        widest = std::max(widest, strong.horizontalAdvance(wordFor(status)));
    return widest + scaled(16, QFontMetrics(font)) + space::one + 2 * PortfolioCellDelegate::padding + 2;
}

int noteWidth(const QFont &font, const QString &note)
{
    return QFontMetrics(typeFont(Type::Caption, font)).horizontalAdvance(note)
        + 2 * PortfolioCellDelegate::padding + 2;
}

Need needOf(int column, const QFont &font)
{
    const QFontMetrics body(font);
    const auto px = [&](int at100) { return scaled(at100, body); };
    switch (column) {
    case PortfolioModel::StatusWord: {
        // Where there is room, the longer words of what is not known yet as well.
        const int least
            = statusWidth(font, {Status::Breached, Status::AtRisk, Status::OnTrack, Status::NoData});
        return {column, least, std::max(least, statusWidth(font, {Status::Pending, Status::Undecided})), 0};
    }
    case PortfolioModel::Customer:
        return {column, px(176), px(210), 3};
    case PortfolioModel::Strip: {
        const int width = PortfolioCellDelegate::stripWidth(body);
        return {column, width, width, 0};
    }
    case PortfolioModel::AvailabilityPercent: {
        const int least = std::max(px(114), noteWidth(font, PortfolioCellPaint::targetNote("99.99")));
        return {column, least, std::max(least, px(126)), 1};
    }
    case PortfolioModel::BudgetLeft:
        return {column, px(164), px(200), 2};
    case PortfolioModel::Estimate:
        return {column, px(132), std::max(px(166), noteWidth(font, PortfolioCellPaint::noAmountNote())), 1};
    case PortfolioModel::Step: {
        const StepText usual = usualStepText();
        const int mark = px(16) + space::field;
        QFont bold = font;
        bold.setBold(true);
        const int urgent = noteWidth(bold, usualUrgentNote());
        const int link = body.horizontalAdvance(usual.link) + mark + 2 * PortfolioCellDelegate::padding + 2;
        return {column, std::max(px(190), link),
                std::max({px(216), link, noteWidth(font, usual.note) + mark, urgent + mark}), 3};
    }
    case PortfolioModel::StripInWords:
        return {column, px(120), px(240), 1};
    case PortfolioModel::Agreement:
    case PortfolioModel::EstimateRange:
        return {column, px(96), px(140), 1};
    default:
        return {column, px(84), px(110), 0};
    }
}

int sum(const std::vector<Need> &needs, int Need::*field)
{
    return std::accumulate(needs.begin(), needs.end(), 0,
                           [&](int total, const Need &one) { return total + one.*field; });
}

// `room` more or less than the wishes, in proportion to `weights`; the last one takes what is left over.
std::vector<int> shared(int room, const std::vector<int> &weights)
{
    const int total = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<int> out(weights.size(), 0);
    int left = room;
    std::size_t last = 0;
    for (std::size_t i = 0; i < weights.size() && total > 0; ++i) {
        if (weights[i] == 0)
            continue;
        out[i] = room * weights[i] / total;
        left -= out[i];
        last = i;
    }
    if (!out.empty())
        out[total > 0 ? last : out.size() - 1] += left;
    return out;
}

} // namespace

std::vector<FittedColumn> fittedColumns(const std::vector<int> &columns, int width, const QFont &font)
{
    std::vector<Need> needs;
    for (const int column : columns)
        needs.push_back(needOf(column, font));
    for (const int gives :
         {static_cast<int>(PortfolioModel::StripInWords), static_cast<int>(PortfolioModel::Strip),
          static_cast<int>(PortfolioModel::BudgetLeft), static_cast<int>(PortfolioModel::Estimate)})
        if (needs.size() > 1 && sum(needs, &Need::least) > width)
            std::erase_if(needs, [&](const Need &one) { return one.column == gives; });
    // What is to be done, and its amount, comes before the longest words of a status.
    for (Need &one : needs)
        if (one.column == PortfolioModel::StatusWord && sum(needs, &Need::wish) > width)
            one.wish = one.least;
    std::vector<int> weights;
    std::vector<int> base;
    const int room = width - sum(needs, &Need::wish);
    const bool squeezed = sum(needs, &Need::least) > width;
    for (const Need &one : needs) {
        base.push_back(squeezed ? one.least : one.wish);
        weights.push_back(squeezed ? one.least : room >= 0 ? one.grows : one.wish - one.least);
    }
    const std::vector<int> more = shared(squeezed ? width - sum(needs, &Need::least) : room, weights);
    std::vector<FittedColumn> out;
    for (std::size_t i = 0; i < needs.size(); ++i)
        out.push_back({needs[i].column, std::max(1, base[i] + more[i])});
    return out;
}

std::vector<int> copiedColumns(const std::vector<int> &columns)
{
    std::vector<int> out;
    const auto add = [&](int column) {
        if (std::find(out.begin(), out.end(), column) == out.end())
            out.push_back(column);
    };
    for (const int column : columns) {
        add(column);
        if (column == PortfolioModel::Customer) {
            add(PortfolioModel::ServiceName);
            add(PortfolioModel::Agreement);
        } else if (column == PortfolioModel::AvailabilityPercent) {
            add(PortfolioModel::Target);
        } else if (column == PortfolioModel::BudgetLeft) {
            add(PortfolioModel::Downtime);
        } else if (column == PortfolioModel::Estimate) {
            add(PortfolioModel::EstimateRange);
        }
    }
    return out;
}

} // namespace makegood::ui
