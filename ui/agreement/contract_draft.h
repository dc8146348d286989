// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "agreement/plain_contract.h"

namespace makegood::ui
{

/// What was typed for a new contract, as it is kept between two starts of the program. `agreement` is the
/// title of the chosen one.
QJsonObject toJson(const PlainContract &contract, const QString &agreement);

PlainContract plainContractOf(const QJsonObject &object);
QString agreementOf(const QJsonObject &object);

/// Whether nobody has typed anything.
bool isUntouched(const PlainContract &contract);

} // namespace makegood::ui
