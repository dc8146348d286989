// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/notice_words.h"

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

struct NoticeTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::WorkspaceNotice)
};

} // namespace

QString noticeWords(store::WorkspaceNotice notice)
{
    switch (notice) {
    case store::WorkspaceNotice::Upgraded:
        return NoticeTexts::tr(
            "An older Makegood wrote this workspace. It was brought up to date: from here on "
            "every row and every month of checks has a checksum. A copy of what it was before "
            "is kept beside it.");
    case store::WorkspaceNotice::Newer:
        return NoticeTexts::tr("A newer Makegood wrote this workspace. It is open for reading only.");
    case store::WorkspaceNotice::None:
        break;
    }
    return {};
}

} // namespace makegood::ui
