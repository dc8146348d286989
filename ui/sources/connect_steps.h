// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "widgets/painted_view.h"

namespace makegood::ui
{

enum class ConnectStep {
    Kind,
    Address,
    Test,
    Discover,
    Map,
    Start
};
inline constexpr int connectSteps = 6;

/// The name of a step.
QString wordFor(ConnectStep step);

/// The steps of the assistant at its leading edge: what is done with what came of it, where one is, what is
/// to come. A step that is done can be gone back to.
class ConnectSteps : public PaintedView
{
    Q_OBJECT
public:
    explicit ConnectSteps(QWidget *parent = nullptr);

    void setCurrent(ConnectStep step);
    ConnectStep current() const { return m_current; }
    /// What came of a step, or what it will take; may be empty.
    void setSummary(ConnectStep step, const QString &summary);
    QString summary(ConnectStep step) const { return m_summaries[static_cast<std::size_t>(step)]; }
    /// Whether earlier steps can be gone back to.
    void setReturnable(bool on);

    int itemAt(const QPoint &at) const override;
    QString tipAt(const QPoint &) const override { return {}; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepWanted(makegood::ui::ConnectStep step);

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool canGoTo(int step) const;
    int circle() const { return fontMetrics().height() + 6; }
    int textLeft() const { return circle() + 10; }
    /// The height of a step with its summary, without the gap.
    int heightOf(int step) const;
    int topOf(int step) const;
    QFont titleFont() const;

    ConnectStep m_current = ConnectStep::Kind;
    int m_focused = 0;
    bool m_isReturnable = true;
    std::array<QString, connectSteps> m_summaries;
};

} // namespace makegood::ui
