// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_letters.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QSet>

namespace makegood::ui
{

namespace
{

// Of the mark before the letter; -1: there is none. Two marks stand for the sign itself.
qsizetype markOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&') && !text[i + 1].isSpace())
            return i;
        ++i;
    }
    return -1;
}

// First where words begin, then inside them.
qsizetype freePlace(const QString &text, const QSet<QChar> &taken)
{
    for (const bool atWord : {true, false})
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool begins = i == 0 || !text[i - 1].isLetter();
            const bool afterSign = i > 0 && text[i - 1] == QLatin1Char('&');
            if (begins == atWord && !afterSign && text[i].isLetter() && !text[i].isSurrogate()
                && !taken.contains(text[i].toUpper()))
                return i;
        }
    return -1;
}

QString withOtherLetter(QString text, const QSet<QChar> &taken)
{
    const qsizetype mark = markOf(text);
    // Where letters cannot be typed, a Latin one stands in brackets behind the words.
    if (mark > 0 && text[mark - 1] == QLatin1Char('(') && text.mid(mark + 2, 1) == QLatin1String(")")) {
        for (char letter = 'A'; letter <= 'Z'; ++letter)
            if (!taken.contains(QLatin1Char(letter))) {
                text[mark + 1] = QLatin1Char(letter);
                return text;
            }
        return text.remove(mark - 1, 4);
    }
    text.remove(mark, 1);
    const qsizetype at = freePlace(text, taken);
    return at < 0 ? text : text.insert(at, QLatin1Char('&'));
}

} // namespace

QChar menuLetterOf(const QString &text)
{
    const qsizetype mark = markOf(text);
    return mark < 0 ? QChar() : text[mark + 1].toUpper();
}

void shareMenuLetters(const QList<QAction *> &entries)
{
    QSet<QChar> taken;
    QList<QAction *> others;
    for (QAction *entry : entries) {
        if (entry->menu() != nullptr)
            shareMenuLetters(entry->menu()->actions());
        const QChar letter = menuLetterOf(entry->text());
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            others << entry;
        taken << letter;
    }
    for (QAction *entry : others) {
        entry->setText(withOtherLetter(entry->text(), taken));
        if (const QChar letter = menuLetterOf(entry->text()); !letter.isNull())
            taken << letter;
    }
}

void shareButtonLetters(const QWidget *root, const QList<QAction *> &menus)
{
    QSet<QChar> taken;
    for (const QAction *menu : menus)
        taken << menuLetterOf(menu->text());
    QList<QAbstractButton *> others;
    for (auto *button : root->findChildren<QAbstractButton *>()) {
        const QChar letter = button->isVisible() ? menuLetterOf(button->text()) : QChar();
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            others << button;
        taken << letter;
    }
    for (QAbstractButton *button : others) {
        button->setText(withOtherLetter(button->text(), taken));
        taken << menuLetterOf(button->text());
    }
}

} // namespace makegood::ui
