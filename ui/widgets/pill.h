// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "charts/status_shape.h"

namespace makegood::ui
{

/// A word in a rounded box: a state with its mark on a tint, a note, or a clause as a chip.
class Pill : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        State, ///< a mark and bold words on the tint of the mark
        Quiet, ///< words on grey
        Provisional, ///< an icon and words in a dashed line
        Outline, ///< the same in a whole line
        Chip ///< a key or a clause: words in a small box
    };
    explicit Pill(Kind kind = Kind::Quiet, QWidget *parent = nullptr);

    void setState(Mark mark, const QString &words);
    /// `iconName` empty: none.
    void setWords(Kind kind, const QString &words, const QString &iconName = {});
    QString text() const { return m_words; }
    Kind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &words);
    QFont ownFont() const;
    int markSize() const; ///< 0: neither mark nor icon

    Kind m_kind;
    std::optional<Mark> m_mark;
    QString m_words;
    QString m_icon;
};

} // namespace makegood::ui
