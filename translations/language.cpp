// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace makegood
{

namespace
{

const QLatin1String folder(":/i18n");
const QLatin1String prefix("makegood_");
const QLatin1String suffix(".qm");

// One script of a language cannot stand for another: who reads traditional Chinese is better served in
// English.
bool sameLanguage(const QLocale &a, const QLocale &b)
{
    return a.language() == b.language() && a.script() == b.script();
}

void install(QCoreApplication &app, const QString &file, const QString &place)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(file, place))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own texts may not be installed here
}

} // namespace

QStringList shippedLanguages()
{
    QStringList out;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (name.startsWith(prefix) && name.endsWith(suffix))
            out << name.mid(prefix.size()).chopped(suffix.size());
    return out;
}

std::optional<QString> languageFor(const QLocale &locale)
{
    const QStringList shipped = shippedLanguages();
    const QStringList wanted = locale.uiLanguages();
    for (const QString &name : wanted)
        for (const QString &language : shipped)
            if (sameLanguage(QLocale(language), QLocale(name)))
                return language;
    return {};
}

std::optional<QLocale> spokenLocale(const QString &name)
{
    const QLocale locale(name);
    const QStringList shipped = shippedLanguages();
    for (const QString &language : shipped)
        if (sameLanguage(QLocale(language), locale))
            return locale;
    return {};
}

std::optional<QLocale> speak(QCoreApplication &app, const QLocale &locale)
{
    const auto language = languageFor(locale);
    if (!language) {
        install(app, prefix + QStringLiteral("en"), folder); // the sources have no singulars
        return {};
    }
    // Ours last: what is installed last is asked first.
    install(app, QStringLiteral("qtbase_") + *language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, prefix + *language, folder);
    const QLocale spoken(*language);
    const QLocale formats = sameLanguage(spoken, locale)
        ? locale
        : QLocale(spoken.language(), spoken.script(), locale.territory());
    QLocale::setDefault(formats);
    return formats;
}

} // namespace makegood
