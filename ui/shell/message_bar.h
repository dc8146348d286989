// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFrame>

#include "sla/base/floors.h"

class QLabel;
class QToolButton;

namespace makegood::ui
{

/// One sentence above the pages, without blocking them: what happened, what is safe, what to do.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind {
        Note,
        Problem
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &sentence);
    /// Adds a button of this word that runs `act` and closes the message.
    void showOffer(const QString &sentence, const QString &word, std::function<void()> act);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_mark;
    QLabel *m_text;
    QToolButton *m_act;
    QToolButton *m_close;
    std::function<void()> m_offered;
    Kind m_kind = Kind::Note;
};

} // namespace makegood::ui
