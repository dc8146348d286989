// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

#include "sla/time/zone.h"

namespace makegood::ui
{

/// Edits an instant as wall-clock time of a zone. An unedited value keeps its exact instant, also in the
/// repeated hour; an edited local time follows the rules (the first of two, the offset before a gap).
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit MomentEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// In the order of `format` also from right to left, where Qt would turn hours and minutes around.
    void setDisplayFormat(const QString &format);
    void setMoment(Instant at, const Zone &zone);
    Instant moment() const;

signals:
    /// The user changed the value.
    void momentEdited();

private:
    Zone m_zone;
    Instant m_given{};
    QDateTime m_shown;
};

} // namespace makegood::ui
