// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_check.h"

#include <algorithm>

#include "sla/policy/policy_reader.h"

namespace makegood::ui
{

TermsCheck checkTerms(ContractTexts texts, EditedText edited, std::size_t place)
{
    TermsCheck out;
    out.place = place;
    auto terms = readTerms(texts);
    if (terms) {
        if (edited == EditedText::Policy) {
            out.warnings = policyWarnings(terms->policyAt(place), texts.policyAt(place), texts.fileAt(place));
            out.notes = policyNotes(terms->policyAt(place), texts.policyAt(place), texts.fileAt(place));
        }
        out.terms = std::make_shared<const Terms>(std::move(*terms));
    } else {
        out.errors = std::move(terms.error());
        const std::string own = edited == EditedText::Policy ? texts.fileAt(place) : "contract.toml";
        std::stable_partition(out.errors.begin(), out.errors.end(),
                              [&](const Error &error) { return error.file == own; });
    }
    auto tree = parseToml(edited == EditedText::Policy ? texts.policyAt(place) : texts.contractToml, {},
                          edited == EditedText::Policy ? longestPolicy : longestContract);
    if (tree)
        out.tree = std::make_shared<const TomlNode>(std::move(*tree));
    out.texts = std::move(texts);
    return out;
}

} // namespace makegood::ui
