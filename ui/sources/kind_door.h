// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace makegood::ui
{

/// A kind of source to choose: its name, and below it the sentence that says what it reads. Its height
/// follows its width.
class KindDoor : public QAbstractButton
{
    Q_OBJECT
public:
    KindDoor(const QString &title, const QString &about, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_about;
};

} // namespace makegood::ui
