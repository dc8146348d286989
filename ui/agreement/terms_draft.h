// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

#include "sla/base/floors.h"
#include "sla/policy/contract_texts.h"

namespace makegood::ui
{

class DraftStore;

/// Where a text that is edited is kept until it is saved.
struct TermsDraftPlace {
    DraftStore *store = nullptr; ///< outlives the editor; null: it is not kept
    QString key;
};

/// A change of an agreement's or a contract's text that is not saved.
struct TermsDraft {
    QString text;
    QString why;
    std::optional<LocalDate> held; ///< first day of the terms that are edited; empty: the contract's first
    QJsonObject scope; ///< TermsScope::choice()

    /// Whether the contract still has the terms for which it was begun.
    bool isOf(const ContractTexts &texts) const;
};

QJsonObject toJson(const TermsDraft &draft);
/// Empty: the object holds none.
std::optional<TermsDraft> termsDraftOf(const QJsonObject &object);

} // namespace makegood::ui
