// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace_edit.h"

namespace makegood::ui
{

WorkspaceEdit undone(const WorkspaceEdit &edit)
{
    if (const auto *recorded = std::get_if<ContractLedgerStep>(&edit))
        return ContractLedgerStep{recorded->contract, recorded->step.undone()};
    std::vector<ContractStep> back;
    for (const ContractStep &one : std::get<std::vector<ContractStep>>(edit))
        back.push_back({one.contract, one.step.undone()});
    return back;
}

std::vector<std::string> contractsOf(const WorkspaceEdit &edit)
{
    if (const auto *recorded = std::get_if<ContractLedgerStep>(&edit))
        return {recorded->contract};
    std::vector<std::string> out;
    for (const ContractStep &one : std::get<std::vector<ContractStep>>(edit))
        out.push_back(one.contract);
    return out;
}

} // namespace makegood::ui
