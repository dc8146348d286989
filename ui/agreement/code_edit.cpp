// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/code_edit.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include "agreement/toml_highlighter.h"
#include "explain/cell_text.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

/// Margin with line numbers and marks; a click moves the cursor to the line.
class CodeEdit::Margin : public QWidget
{
public:
    explicit Margin(CodeEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event); }

private:
    CodeEdit *m_edit;
};

CodeEdit::CodeEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colours(new TomlHighlighter(document(), Theme::isDark(palette())))
    , m_margin(new Margin(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    takeFont();
}

void CodeEdit::takeFont()
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(QApplication::font().pointSizeF());
    if (mono != font())
        setFont(mono);
    placeMargin();
}

void CodeEdit::setMarks(std::map<int, Mark> marks)
{
    m_marks = std::move(marks);
    showMarks();
    m_margin->update();
}

void CodeEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> lines;
    for (const auto &[line, mark] : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(block);
        wave.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(Theme::statusColour(mark.status, Theme::isDark(palette())));
        lines << wave;
    }
    setExtraSelections(lines);
}

void CodeEdit::goToLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(std::max(0, line - 1)));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void CodeEdit::takeText(const QString &text)
{
    const QString now = toPlainText();
    if (now == text)
        return;
    const auto shorter = std::min(now.size(), text.size());
    const auto same = std::mismatch(now.begin(), now.begin() + shorter, text.begin()).first - now.begin();
    qsizetype tail = 0;
    while (tail < shorter - same && now.at(now.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor change(document());
    change.setPosition(static_cast<int>(same));
    change.setPosition(static_cast<int>(now.size() - tail), QTextCursor::KeepAnchor);
    change.insertText(text.mid(same, text.size() - tail - same));
}

int CodeEdit::marginWidth() const
{
    const auto digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * static_cast<int>(digits)
        + fontMetrics().height() + 12;
}

void CodeEdit::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void CodeEdit::paintMargin(QPaintEvent *event)
{
    QPainter p(m_margin);
    p.fillRect(event->rect(), palette().color(QPalette::Window));
    const int height = fontMetrics().height();
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const int line = block.blockNumber() + 1;
        const auto mark = m_marks.find(line);
        if (mark != m_marks.end()) {
            p.setBackground(palette().window());
            paintStatus(p, QRectF(3, top + 1, height - 2, height - 2), mark->second.status,
                        Theme::statusColour(mark->second.status, Theme::isDark(palette())));
        }
        p.setPen(palette().color(QPalette::PlaceholderText));
        p.drawText(QRectF(0, top, m_margin->width() - 6, height),
                   Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, QString::number(line));
        top += blockBoundingRect(block).height();
    }
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
    if (event->type() == QEvent::PaletteChange) {
        m_colours->setDark(Theme::isDark(palette()));
        showMarks();
    }
}

bool CodeEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto mark = m_marks.find(cursorForPosition(help->pos()).blockNumber() + 1);
    if (mark == m_marks.end())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(mark->second.sentence), this);
    return true;
}

} // namespace makegood::ui

#include "moc_code_edit.cpp"
