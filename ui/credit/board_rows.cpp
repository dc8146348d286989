// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/board_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "sla/evaluate/claimed_amount.h"

namespace makegood::ui
{

namespace
{

BoardState stateOf(const Claim &claim)
{
    switch (claim.state) {
    case ClaimState::Open:
        return claim.missing.empty() && claim.failingGates.empty() ? BoardState::Ready
                                                                   : BoardState::Collecting;
    case ClaimState::Due:
        return BoardState::Due;
    case ClaimState::Expired:
        return BoardState::Expired;
    case ClaimState::Filed:
        return BoardState::Filed;
    case ClaimState::Granted:
        return BoardState::Granted;
    case ClaimState::Refused:
        return BoardState::Refused;
    case ClaimState::Applied:
        return BoardState::Applied;
    }
    return BoardState::NoClaim;
}

const Claim *claimOf(const ServiceResult &service, const Outage *outage)
{
    for (const Claim &claim : service.claims)
        if ((outage == nullptr ? claim.forPeriod : !claim.forPeriod && claim.outage == outage->whole)
            && !isNeedless(service, claim))
            return &claim;
    return nullptr;
}

class BoardLines
{
public:
    BoardLines(const Evaluation &evaluation, const ServiceResult &service, Instant now)
        : m_e(evaluation)
        , m_service(service)
        , m_now(now)
    {
    }

    std::vector<BoardRow> rows()
    {
        const CreditResult &credit = m_service.credit;
        Money byOutages;
        for (const Outage &outage : m_service.outages)
            byOutages = byOutages + outage.amount.value_or(Money{});
        const Money due = credit.amount.value_or(Money{});
        const bool outagesAddUp = credit.amount && byOutages == due && due > Money{};
        for (const Outage &outage : m_service.outages) {
            const Claim *claim = claimOf(m_service, &outage);
            const bool pays = outage.amount.value_or(Money{}) > Money{};
            if (!claim && !(outagesAddUp && pays))
                continue;
            BoardRow row = lineOf(claim);
            row.outage = outage;
            if (outagesAddUp)
                row.amount = outage.amount;
            m_rows.push_back(std::move(row));
        }
        addMonth(outagesAddUp);
        return std::move(m_rows);
    }

private:
    BoardRow lineOf(const Claim *claim) const
    {
        BoardRow row;
        row.contract = m_e.contract;
        row.customer = m_e.customer;
        row.service = m_service.service;
        row.month = m_e.month;
        row.zone = m_e.zone;
        row.currency = m_e.currency;
        row.now = m_now;
        row.running = m_e.isRunning();
        if (claim != nullptr) {
            row.claim = *claim;
            row.state = stateOf(*claim);
        }
        return row;
    }

    // One claim in time is enough for what the month pays.
    BoardState stateOfClaims() const
    {
        const auto stands = std::find_if(m_rows.begin(), m_rows.end(), [](const BoardRow &row) {
            return row.state != BoardState::Expired && row.state != BoardState::Refused;
        });
        return stands == m_rows.end() ? m_rows.front().state : stands->state;
    }

    // What belongs to no outage: a tier, an amount that a cap cut, what is withheld or to be agreed.
    void addMonth(bool outagesAddUp)
    {
        const CreditResult &credit = m_service.credit;
        const Claim *claim = claimOf(m_service, nullptr);
        const bool due = !outagesAddUp && credit.amount.value_or(Money{}) > Money{};
        const bool open = credit.isToBeAgreed();
        if (!claim && !due && !open && credit.withheld == Money{})
            return;
        BoardRow row = lineOf(claim);
        for (const Outage &outage : m_service.outages) {
            if (outage.credited <= Duration::zero())
                continue;
            row.causes.push_back(outage.cause);
            row.credited += outage.credited;
        }
        row.tier = credit.tier;
        row.capped = credit.capped;
        row.withheld = credit.withheld;
        if (due)
            row.amount = credit.amount;
        if (claim == nullptr) {
            if (open)
                row.state = BoardState::Negotiate;
            else if (!due)
                row.state = BoardState::Withheld;
            else if (!m_rows.empty())
                row.state = stateOfClaims(); // the outages are claimed, the month pays
        }
        m_rows.push_back(std::move(row));
    }

    const Evaluation &m_e;
    const ServiceResult &m_service;
    Instant m_now;
    std::vector<BoardRow> m_rows;
};

} // namespace

BoardMonth boardMonth(std::shared_ptr<const Evaluation> evaluation)
{
    return {evaluation->contract, evaluation->customer, monthFiguresOf(*evaluation), evaluation};
}

std::vector<BoardRow> boardRows(const Evaluation &evaluation, Instant now)
{
    std::vector<BoardRow> out;
    for (const ServiceResult &service : evaluation.services)
        for (BoardRow &row : BoardLines(evaluation, service, now).rows())
            out.push_back(std::move(row));
    return out;
}

void sortBoard(std::vector<BoardRow> &rows)
{
    const auto key = [](const BoardRow &row) {
        const Instant deadline = row.claim && row.claim->deadline && clockRuns(row.claim->state)
            ? *row.claim->deadline
            : Instant::max();
        const Instant at = row.outage ? row.outage->whole.start : Instant::max();
        return std::tuple(row.state, deadline, std::cref(row.customer).get(), std::cref(row.service).get(),
                          at);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const BoardRow &a, const BoardRow &b) { return key(a) < key(b); });
}

std::vector<BoardTotal> boardTotals(const std::vector<BoardMonth> &months)
{
    std::vector<TotalledService> services;
    std::map<std::string, std::set<std::string>> customers;
    std::set<std::string> running;
    for (const BoardMonth &month : months)
        for (const ServiceFigures &service : month.figures.services) {
            services.push_back({&month.figures, &service});
            const std::string &code = month.figures.currency.code;
            if (service.amount.value_or(Money{}) > Money{})
                customers[code].insert(month.contract);
            if (month.figures.asOf < month.figures.period.end)
                running.insert(code);
        }
    std::vector<BoardTotal> out;
    for (CurrencyTotal &total : totalsByCurrency(services)) {
        if (total.credit.highest == Money{} && total.credit.amount == Money{})
            continue;
        const std::string code = total.currency.code;
        out.push_back({std::move(total), static_cast<int>(customers[code].size()), running.count(code) > 0});
    }
    return out;
}

} // namespace makegood::ui
