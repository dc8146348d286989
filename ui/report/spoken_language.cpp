// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/spoken_language.h"

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

thread_local const QTranslator *spoken = nullptr; // null: the thread speaks the window's language

} // namespace

SpokenLanguage::SpokenLanguage(const QLocale &locale)
    : m_texts(std::make_unique<QTranslator>())
{
    // Texts that the file lacks are those of the sources, in English: never the window's language in between.
    // English has a file for its plurals, which a locale without a language takes too.
    const QLocale named = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    if (!m_texts->load(named, QStringLiteral("makegood"), QStringLiteral("_"), QStringLiteral(":/i18n"),
                       QStringLiteral(".qm")))
        m_texts = std::make_unique<QTranslator>();
    spoken = m_texts.get();
}

SpokenLanguage::~SpokenLanguage()
{
    spoken = nullptr;
}

SpokenLanguages::SpokenLanguages()
{
    QCoreApplication::installTranslator(this);
}

SpokenLanguages::~SpokenLanguages()
{
    QCoreApplication::removeTranslator(this);
}

QString SpokenLanguages::translate(const char *context, const char *text, const char *note, int n) const
{
    if (spoken == nullptr)
        return {};
    const QString found = spoken->translate(context, text, note, n);
    return found.isNull() ? QString::fromUtf8(text) : found;
}

} // namespace makegood::ui
