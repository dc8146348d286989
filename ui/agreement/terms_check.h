// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "sla/policy/contract_texts.h"
#include "sla/policy/toml_tree.h"

namespace makegood::ui
{

/// Which of a contract's two texts is edited.
enum class EditedText {
    Policy,
    Contract,
    NewContract ///< a contract text that is not in the workspace yet
};

/// Result of reading the edited texts.
struct TermsCheck {
    ContractTexts texts; ///< as they were read
    std::size_t place = 0; ///< of the edited policy, as in ContractTexts::placeOn()
    Errors errors;
    Errors warnings; ///< filled only for a policy without errors
    Errors notes; ///< the same; nothing is wrong with what they say
    std::shared_ptr<const Terms> terms; ///< null: there are errors
    std::shared_ptr<const TomlNode> tree; ///< of the edited text; null: not valid TOML
};

/// Reads all texts and collects every error, those of the edited text first: the contract's, or the policy's
/// at `place`. Slow for long texts: call it on a worker thread.
TermsCheck checkTerms(ContractTexts texts, EditedText edited, std::size_t place = 0);

} // namespace makegood::ui
