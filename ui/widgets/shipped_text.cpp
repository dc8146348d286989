// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shipped_text.h"

#include <QUrl>
#include <QVariant>

#include "widgets/type_scale.h"

namespace makegood::ui
{

ShippedText::ShippedText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(space::beside);
}

void ShippedText::showShipped(const QString &text)
{
    setMarkdown(text);
}

void ShippedText::showPlain(const QString &sentence)
{
    setPlainText(sentence);
}

QVariant ShippedText::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace makegood::ui

#include "moc_shipped_text.cpp"
