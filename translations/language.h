// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace makegood
{

/// The languages that the programs speak, by the names of their files: `ar`, `de`, `en`, …, sorted.
QStringList shippedLanguages();

/// The first of the locale's languages (LANGUAGE, LC_ALL, LANG on this machine) that ships, as `de` or
/// `zh_CN`. Nothing where none of them does, and for the locale C.
std::optional<QString> languageFor(const QLocale &locale);

/// The locale of a name such as `de`, `de_CH` or `zh_CN`: the texts in its language, the figures and dates in
/// its territory's manner. Nothing when the name is none, or its language does not ship.
std::optional<QLocale> spokenLocale(const QString &name);

/// Shows the program's texts and Qt's own in the locale's language from now on. When dates and figures would
/// be in another one (LANGUAGE=ar beside LANG=en_US), they take the language too, with the locale's
/// territory. Called once, before the first text is asked for. The locale spoken from then on; nothing where no
/// language of the locale ships: the texts are English then, and dates and figures stay as they are.
std::optional<QLocale> speak(QCoreApplication &app, const QLocale &locale);

} // namespace makegood
