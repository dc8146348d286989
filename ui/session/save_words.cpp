// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/save_words.h"

#include <QCoreApplication>

#include "store/unconfirmed.h"
#include "work/whole_file.h"

namespace makegood::ui
{

namespace
{

struct SaveWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::SaveWords)
};

} // namespace

bool isStoredAllTheSame(const QString &sentence)
{
    return sentence.contains(QLatin1String(store::storedUnconfirmed));
}

bool isFileThere(const Error &error)
{
    return error.what == store::fileUnconfirmed;
}

QString unconfirmedText()
{
    return SaveWordsTexts::tr("The change is saved, but the disk did not confirm it. After a power cut the "
                              "state before it may be back; then enter it again.");
}

QString uncertainText()
{
    return SaveWordsTexts::tr("the program stopped while it saved; look whether your change is there");
}

QString notSavedText(const QString &sentence)
{
    if (isStoredAllTheSame(sentence))
        return unconfirmedText();
    if (sentence == uncertainText())
        return SaveWordsTexts::tr(
            "The program stopped while it saved. What counts is read again; look whether "
            "your change is there.");
    return SaveWordsTexts::tr("It was not saved: %1. Everything is as it was.").arg(sentence);
}

QString notWrittenText(const QString &sentence)
{
    if (sentence.contains(QLatin1String(work::writtenUnconfirmed)))
        return SaveWordsTexts::tr(
            "The file is written, but the disk did not confirm it. After a power cut the "
            "file that was there before may be back; look whether it is the new one.");
    if (sentence.contains(QLatin1String(store::fileUnconfirmed)))
        return SaveWordsTexts::tr(
            "The file is written, but the disk did not confirm it. After a power cut it may "
            "be missing; look whether it is there.");
    return SaveWordsTexts::tr(
               "The file was not written: %1. What was there before is untouched; choose another "
               "place.")
        .arg(sentence);
}

} // namespace makegood::ui
