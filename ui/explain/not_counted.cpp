// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/not_counted.h"

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

struct NotCountedTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::NotCounted)
};

} // namespace

QString notCountedText(Unrecorded why)
{
    switch (why) {
    case Unrecorded::MinOutage:
    case Unrecorded::Resolution:
        break;
    case Unrecorded::NoTicket:
        return NotCountedTexts::tr("no, no ticket reported it in time");
    case Unrecorded::NotIdentified:
        return NotCountedTexts::tr("no, over when its fault was identified");
    }
    return NotCountedTexts::tr("no, too short");
}

} // namespace makegood::ui
