// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "sla/policy/contract_texts.h"
#include "sla/policy/toml_tree.h"

namespace makegood::ui
{

/// Which of a contract's two texts somebody edits.
enum class EditedText {
    Policy,
    Contract,
    NewContract ///< that is not in the workspace yet
};

/// What the readers say of texts while somebody edits one of them.
struct TermsCheck {
    ContractTexts texts; ///< that were checked
    Errors errors;
    Errors warnings; ///< of a policy without errors
    std::shared_ptr<const Terms> terms; ///< null while there are errors
    std::shared_ptr<const TomlNode> tree; ///< of the edited text; null: it is not valid TOML
};

/// Both readers, all errors at once; what concerns the edited text comes first. May take a moment: for a
/// worker thread.
TermsCheck checkTerms(ContractTexts texts, EditedText edited);

} // namespace makegood::ui
