// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of agreements that have names of their own, as a person says them.
#include "explain/key_words.h"

#include <string_view>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Keys)
};

struct KeyName {
    std::string_view key;
    const char *name;
};

constexpr KeyName channelNames[] = {
    {"email", QT_TRANSLATE_NOOP("makegood::ui::Keys", "e-mail")},
    {"phone", QT_TRANSLATE_NOOP("makegood::ui::Keys", "phone")},
    {"message", QT_TRANSLATE_NOOP("makegood::ui::Keys", "message")},
    {"chat", QT_TRANSLATE_NOOP("makegood::ui::Keys", "chat")},
    {"ticket", QT_TRANSLATE_NOOP("makegood::ui::Keys", "ticket")},
    {"portal", QT_TRANSLATE_NOOP("makegood::ui::Keys", "portal")},
    {"contact-form", QT_TRANSLATE_NOOP("makegood::ui::Keys", "contact form")},
    {"slack", "Slack"},
    {"teams", "Teams"},
};

constexpr KeyName payoutNames[] = {
    {"next-invoice", QT_TRANSLATE_NOOP("makegood::ui::Keys", "a deduction from the next invoice")},
    {"account-credit", QT_TRANSLATE_NOOP("makegood::ui::Keys", "a credit to the account")},
    {"future-use", QT_TRANSLATE_NOOP("makegood::ui::Keys", "a reduction of later payments")},
    {"future-payments", QT_TRANSLATE_NOOP("makegood::ui::Keys", "a reduction of later payments")},
    {"refund-or-credit", QT_TRANSLATE_NOOP("makegood::ui::Keys", "a refund or a credit")},
};

// A key of one's own: `rack-space` is read as `rack space`.
QString asWords(const std::string &key)
{
    QString out = plainText(key);
    out.replace(QLatin1Char('-'), QLatin1Char(' '));
    out.replace(QLatin1Char('_'), QLatin1Char(' '));
    return out;
}

template <std::size_t N> QString nameIn(const KeyName (&names)[N], const std::string &key)
{
    for (const KeyName &one : names)
        if (one.key == key)
            return KeyTexts::tr(one.name);
    return asWords(key);
}

} // namespace

QString chargeName(const std::string &key, const Format &format)
{
    if (key == "fee")
        return KeyTexts::tr("the monthly fee");
    if (key == "account-capacity")
        return KeyTexts::tr("the charge for account capacity");
    //: %1: what is charged for, as the agreement names it
    return KeyTexts::tr("the charge for %1").arg(format.isolated(asWords(key)));
}

QString channelName(const std::string &channel)
{
    return nameIn(channelNames, channel);
}

QString channelList(const std::vector<std::string> &channels)
{
    QStringList out;
    for (const std::string &one : channels)
        out << channelName(one);
    return words::list(out);
}

QString payoutName(const std::string &payout)
{
    return nameIn(payoutNames, payout);
}

} // namespace makegood::ui
