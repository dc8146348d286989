// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/heat_words.h"

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

struct HeatWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Heat)
};

} // namespace

QString wordFor(Heat heat)
{
    switch (heat) {
    case Heat::Ahead:
        return HeatWordsTexts::tr("Still to come");
    case Heat::Unseen:
        return HeatWordsTexts::tr("No data");
    case Heat::Clean:
        return HeatWordsTexts::tr("No downtime");
    case Heat::Tenth:
        return HeatWordsTexts::tr("Up to a tenth of the budget");
    case Heat::Half:
        return HeatWordsTexts::tr("Up to half of the budget");
    case Heat::Whole:
        return HeatWordsTexts::tr("Up to the whole budget");
    case Heat::Over:
        return HeatWordsTexts::tr("More than the budget");
    }
    return {};
}

Status markOf(Heat heat)
{
    switch (heat) {
    case Heat::Ahead:
        return Status::Pending;
    case Heat::Unseen:
        return Status::Undecided;
    case Heat::Clean:
        return Status::Met;
    case Heat::Tenth:
    case Heat::Half:
    case Heat::Whole:
        return Status::AtRisk;
    case Heat::Over:
        return Status::Breached;
    }
    return Status::None;
}

} // namespace makegood::ui
