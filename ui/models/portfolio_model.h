// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/row_model.h"
#include "session/status.h"
#include "store/workspace.h"

namespace makegood
{

struct Judged;

/// A contract-service in one month; before it is judged only the names are there.
struct PortfolioRow {
    std::string contract;
    std::string customer;
    std::string policyName;
    std::string service; ///< empty: not known yet
    Status status = Status::Pending;
    std::string refusal;
    std::shared_ptr<const Evaluation> evaluation; ///< null: not judged
    const ServiceResult *result = nullptr; ///< inside `evaluation`
    std::optional<Instant> nextDeadline; ///< of a claim that is still open
};

/// The rows of one contract: one for each service, or one that waits or says why there is none.
std::vector<PortfolioRow> portfolioRows(const ContractRow &contract, const Judged *judged);

class PortfolioModel : public RowModel<PortfolioRow>
{
    Q_OBJECT
public:
    enum Column {
        Customer,
        ServiceName,
        PolicyName,
        StatusWord,
        AvailabilityPercent,
        Target,
        Downtime,
        BudgetLeft,
        Estimate,
        Deadline,
        Coverage,
        ColumnCount
    };
    explicit PortfolioModel(QObject *parent = nullptr)
        : RowModel(parent)
    {
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const PortfolioRow &row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= AvailabilityPercent; }
};

} // namespace makegood
