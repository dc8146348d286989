// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/status.h"

namespace makegood::ui
{

namespace
{

struct StatusTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Status)
};

} // namespace

Status statusOf(ServiceState state)
{
    switch (state) {
    case ServiceState::OnTrack:
        return Status::OnTrack;
    case ServiceState::AtRisk:
        return Status::AtRisk;
    case ServiceState::Met:
        return Status::Met;
    case ServiceState::Breached:
        return Status::Breached;
    case ServiceState::Undecided:
        return Status::Undecided;
    case ServiceState::NoData:
        break;
    }
    return Status::NoData;
}

QString wordFor(Status status)
{
    switch (status) {
    case Status::Met:
        return StatusTexts::tr("Met");
    case Status::OnTrack:
        return StatusTexts::tr("On track");
    case Status::AtRisk:
        return StatusTexts::tr("At risk");
    case Status::Breached:
        return StatusTexts::tr("Breached");
    case Status::Undecided:
        return StatusTexts::tr("Incomplete data");
    case Status::NoData:
        return StatusTexts::tr("No data");
    case Status::Pending:
        return StatusTexts::tr("Calculating…");
    case Status::None:
        return StatusTexts::tr("Not running");
    }
    return {};
}

} // namespace makegood::ui
