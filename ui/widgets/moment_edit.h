// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

#include "sla/time/zone.h"

namespace makegood::ui
{

/// An instant, shown and edited as the wall clock of a zone. What nobody edited keeps its exact instant, also
/// where the clock shows a time twice; an edited local time is read as the rules say (the first of two, the
/// offset before a gap).
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit MomentEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setMoment(Instant at, const Zone &zone);
    Instant moment() const;

signals:
    /// A person changed it.
    void momentEdited();

private:
    Zone m_zone;
    Instant m_given{};
    QDateTime m_shown;
};

} // namespace makegood::ui
