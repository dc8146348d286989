// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_check.h"

#include <algorithm>

#include "sla/policy/policy_reader.h"

namespace makegood::ui
{

TermsCheck checkTerms(ContractTexts texts, EditedText edited)
{
    TermsCheck out;
    auto terms = readTerms(texts);
    if (terms) {
        if (edited == EditedText::Policy) {
            out.warnings = policyWarnings(terms->policy, texts.policyToml, texts.policyFile);
            out.notes = policyNotes(terms->policy, texts.policyToml, texts.policyFile);
        }
        out.terms = std::make_shared<const Terms>(std::move(*terms));
    } else {
        out.errors = std::move(terms.error());
        const std::string own = edited == EditedText::Policy ? texts.policyFile : "contract.toml";
        std::stable_partition(out.errors.begin(), out.errors.end(),
                              [&](const Error &error) { return error.file == own; });
    }
    auto tree = parseToml(edited == EditedText::Policy ? texts.policyToml : texts.contractToml, {},
                          edited == EditedText::Policy ? longestPolicy : longestContract);
    if (tree)
        out.tree = std::make_shared<const TomlNode>(std::move(*tree));
    out.texts = std::move(texts);
    return out;
}

} // namespace makegood::ui
