// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFrame>
#include <QTimer>

#include "sla/base/floors.h"

class QLabel;
class QToolButton;

namespace makegood::ui
{

/// One sentence over the bottom of its parent, which it never moves: what happened, what is safe, what to do.
/// A note goes by itself; a problem stays until it is closed or followed by another sentence.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind {
        Note,
        Problem
    };
    static constexpr int noteMs = 6000;
    static constexpr int offerMs = 20000; ///< of an offer that cannot be had again

    /// Lies over `parent` and follows its size.
    explicit MessageBar(QWidget *parent);
    /// Over the bottom of this part of the parent while it is visible.
    void setOver(QWidget *part);

    void showMessage(Kind kind, const QString &sentence);
    /// Adds a button of this word that runs `act` and closes the message.
    void showOffer(const QString &sentence, const QString &word, std::function<void()> act,
                   int lastsMs = offerMs);
    /// The same of a problem: it stays.
    void showProblemOffer(const QString &sentence, const QString &word, std::function<void()> act);
    /// The last sentence, also when it is gone.
    QString text() const { return m_sentence; }

signals:
    /// For the accessible alert of the status bar.
    void told(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &word, std::function<void()> act);
    void place();
    void colourWords();

    QWidget *m_over = nullptr;
    QLabel *m_text;
    QToolButton *m_act;
    QToolButton *m_close;
    std::function<void()> m_offered;
    QTimer m_goes;
    QString m_sentence;
    int m_lasts = noteMs;
    Kind m_kind = Kind::Note;
};

} // namespace makegood::ui
