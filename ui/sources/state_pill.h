// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/status.h"

namespace makegood::ui
{

/// A state as a pill: the mark of a status with words of its own, on a tint of its colour.
class StatePill : public QWidget
{
    Q_OBJECT
public:
    explicit StatePill(QWidget *parent = nullptr);

    void setState(Status status, const QString &words);
    QString text() const { return m_words; }
    Status status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont boldFont() const;

    Status m_status = Status::Pending;
    QString m_words;
};

} // namespace makegood::ui
