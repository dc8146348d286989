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
        return HeatWordsTexts::tr("Nothing known");
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

// With the highest opacity, text keeps a contrast of 4.5:1 in both themes.
double tintOf(Heat heat)
{
    switch (heat) {
    case Heat::Tenth:
        return 0.12;
    case Heat::Half:
        return 0.26;
    case Heat::Whole:
    case Heat::Over:
        return 0.42;
    case Heat::Ahead:
    case Heat::Unseen:
    case Heat::Clean:
        break;
    }
    return 0.0;
}

} // namespace makegood::ui
