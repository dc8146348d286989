// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLayout>
#include <QWidget>

namespace makegood
{

/// Puts its items beside each other from the leading edge on, and into further rows where the width ends.
/// Items of a row stand on one line at the bottom; those that may grow share what is left of the width.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row {
        std::size_t first = 0;
        std::size_t end = 0;
        int width = 0; ///< of its items with the gaps between them
        int height = 0;
    };
    std::vector<Row> rowsFor(int width) const;
    void place(const Row &row, const QRect &where) const;

    std::vector<QLayoutItem *> m_items;
};

/// Fields with their captions above them, and buttons, in a FlowLayout.
class FieldFlow : public QWidget
{
    Q_OBJECT
public:
    explicit FieldFlow(QWidget *parent = nullptr);

    /// `grows`: a field for words takes the width that is left.
    void addField(const QString &caption, QWidget *field, bool grows = false);
    void addButton(QWidget *button);
};

/// A control with the names that tests and screen readers know it by.
template <typename Control> Control *named(Control *control, const char *name, const QString &accessibleName)
{
    control->setObjectName(QLatin1String(name));
    control->setAccessibleName(accessibleName);
    return control;
}

} // namespace makegood
