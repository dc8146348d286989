// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_draft.h"

#include <algorithm>

#include "explain/cell_text.h"
#include "sla/time/instant.h"

namespace makegood::ui
{

bool TermsDraft::isOf(const ContractTexts &texts) const
{
    return !held || std::any_of(texts.later.begin(), texts.later.end(), [this](const auto &terms) {
        return terms.from == *held;
    });
}

QJsonObject toJson(const TermsDraft &draft)
{
    return {{QStringLiteral("text"), draft.text},
            {QStringLiteral("why"), draft.why},
            {QStringLiteral("held"), draft.held ? toText(formatDate(*draft.held)) : QString()},
            {QStringLiteral("scope"), draft.scope}};
}

std::optional<TermsDraft> termsDraftOf(const QJsonObject &object)
{
    const auto text = object.find(QLatin1String("text"));
    if (text == object.end())
        return std::nullopt;
    TermsDraft out{text->toString(),
                   object.value(QLatin1String("why")).toString(),
                   {},
                   object.value(QLatin1String("scope")).toObject()};
    if (const auto held = parseDate(object.value(QLatin1String("held")).toString().toStdString()))
        out.held = *held;
    return out;
}

} // namespace makegood::ui
