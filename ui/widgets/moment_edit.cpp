// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment_edit.h"

namespace makegood::ui
{

MomentEdit::MomentEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setTimeSpec(Qt::UTC); // holds the wall clock; m_zone converts it
    setCalendarPopup(true);
    //: How a moment is typed: see QDateTimeEdit::setDisplayFormat().
    setDisplayFormat(tr("d MMM yyyy HH:mm:ss", "date and time format"));
    setDateTimeRange(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC),
                     QDateTime(QDate(2199, 12, 31), QTime(23, 59), Qt::UTC));
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &shown) {
        if (shown != m_shown)
            emit momentEdited();
    });
}

void MomentEdit::setDisplayFormat(const QString &format)
{
    if (!isRightToLeft()) {
        QDateTimeEdit::setDisplayFormat(format);
        return;
    }
    setLayoutDirection(Qt::LeftToRight);
    QDateTimeEdit::setDisplayFormat(format);
    unsetLayoutDirection();
}

void MomentEdit::setMoment(Instant at, const Zone &zone)
{
    m_zone = zone;
    m_given = at;
    m_shown = QDateTime::fromMSecsSinceEpoch(zone.toLocal(at).time_since_epoch().count(), Qt::UTC);
    const QSignalBlocker quiet(this);
    setDateTime(m_shown);
    m_shown = dateTime(); // the field cuts milliseconds
}

Instant MomentEdit::moment() const
{
    if (dateTime() == m_shown)
        return m_given;
    return m_zone.toInstant(LocalTime(Duration(dateTime().toMSecsSinceEpoch())));
}

} // namespace makegood::ui

#include "moc_moment_edit.cpp"
