// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/save_words.h"

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

struct SaveWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::SaveWords)
};

} // namespace

bool mayBeStored(const Error &error)
{
    return error.is == ErrorCase::ChangeUnconfirmed || error.is == ErrorCase::Uncertain;
}

bool isFileThere(const Error &error)
{
    return error.is == ErrorCase::NewFileUnconfirmed || error.is == ErrorCase::FileUnconfirmed;
}

Error uncertain()
{
    Error out;
    out.kind = ErrorKind::Interrupted;
    out.is = ErrorCase::Uncertain;
    out.what = SaveWordsTexts::tr("the program stopped while it saved; check whether your change is there")
                   .toStdString();
    return out;
}

QString notSavedText(const Error &error)
{
    if (error.is == ErrorCase::ChangeUnconfirmed)
        return SaveWordsTexts::tr(
            "The change is saved, but the disk did not confirm it. After a power cut the "
            "state before it may be back; then enter it again.");
    if (error.is == ErrorCase::Uncertain)
        return SaveWordsTexts::tr("The program stopped while it saved. What counts is read again; check "
                                  "whether your change is there.");
    return SaveWordsTexts::tr("It was not saved: %1. Everything is as it was.")
        .arg(QString::fromStdString(error.text()));
}

QString notWrittenText(const Error &error)
{
    if (error.is == ErrorCase::FileUnconfirmed)
        return SaveWordsTexts::tr(
            "The file is written, but the disk did not confirm it. After a power cut the file that was there "
            "before may be back; check whether it is the new one.");
    if (error.is == ErrorCase::NewFileUnconfirmed)
        return SaveWordsTexts::tr("The file is written, but the disk did not confirm it. After a power cut "
                                  "it may be missing; check whether it is there.");
    return SaveWordsTexts::tr(
               "The file was not written: %1. What was there before is untouched; choose another "
               "place.")
        .arg(QString::fromStdString(error.text()));
}

} // namespace makegood::ui
