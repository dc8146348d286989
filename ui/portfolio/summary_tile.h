// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractButton>

#include "charts/status_shape.h"

namespace makegood::ui
{

/// What a tile says: a caption, a figure and a note.
struct TileWords {
    /// A figure, and its unit in a smaller size.
    struct Part {
        QString figure;
        QString unit;
        bool operator==(const Part &) const = default;
    };
    std::optional<Mark> mark; ///< before the caption; else `icon`
    const char *icon = nullptr;
    QString caption;
    std::vector<Part> parts;
    QString note;
    QStringList shorter = {}; ///< what the note says in fewer words, the longest first
    std::optional<Mark> noteMark = {};
    bool isUrgent = false;
    bool operator==(const TileWords &) const = default;
};

/// A figure of the portfolio that is also a button: a filter where it is checkable, else a way to a place.
class SummaryTile : public QAbstractButton
{
    Q_OBJECT
public:
    /// Place in a row of tiles that share one box.
    enum class Place {
        Alone,
        First,
        Middle,
        Last
    };
    explicit SummaryTile(const char *name, Place place = Place::Alone, QWidget *parent = nullptr);

    void setWords(const TileWords &words);
    const TileWords &words() const { return m_words; }
    /// One line: mark, figure and caption.
    void setCompact(bool compact);
    /// The longest wording of the note that fits into `width` pixels, else the shortest one.
    QString noteFor(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBox(QPainter &painter) const;
    void paintMarkAt(QPainter &painter, const QRect &where) const;
    void paintFull(QPainter &painter) const;
    void paintCompact(QPainter &painter) const;
    int partsWidth(double shrink) const;
    int countNoteWidth() const;
    QString shortWords() const;

    Place m_place;
    TileWords m_words;
    bool m_isCompact = false;
};

} // namespace makegood::ui
