// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>
#include <QWidget>

#include "explain/status.h"

namespace makegood::ui
{

/// What a hover card says; all texts are plain. Nothing is shown without a title.
struct HoverWords {
    std::optional<Status> status; ///< its mark stands before the title
    QString title;
    QStringList lines; ///< exact values

    /// The same for assistive technology.
    QString text() const { return (QStringList(title) + lines).join(QLatin1Char('\n')); }
    bool operator==(const HoverWords &) const = default;
};

/// A card beside the thing under the mouse or the keyboard: a child of the window, one for each, that takes
/// neither focus nor mouse.
class HoverCard : public QWidget
{
    Q_OBJECT
public:
    /// Shows the words below `box` of the widget, above it where there is no room. Empty words hide the card.
    static void showFor(QWidget *about, const QRect &box, const HoverWords &words);
    /// Hides the card if it is about this widget; true where it was shown.
    static bool hideFor(const QWidget *about);
    /// The card of a widget's window; null: none was shown yet.
    static HoverCard *of(const QWidget *widget);

    const HoverWords &words() const { return m_words; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit HoverCard(QWidget *window);
    void place(const QRect &box);
    int textWidth() const;
    int markSize() const;
    QFont titleFont() const;
    QFont lineFont() const;

    const QWidget *m_about = nullptr; ///< compared only
    HoverWords m_words;
};

} // namespace makegood::ui
