// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "sla/evidence/calendar_contents.h"
#include "sla/time/zone.h"

namespace makegood::ui
{

/// What was read from a calendar, before anything is stored: understood, refused and ignored, each with its
/// line in the file. Opens at what is refused where something is. Texts are plain. Of long lists the first
/// 500 are shown.
class CalendarContentsView : public QTabWidget
{
    Q_OBJECT
public:
    /// Times are shown in `zone`.
    CalendarContentsView(const CalendarContents &contents, const Zone &zone, QWidget *parent = nullptr);
};

} // namespace makegood::ui
