// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/terms_span.h"

#include <QCoreApplication>
#include <QLocale>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct TermsSpanTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::TermsSpan)
};

QString spanSentence(const std::optional<LocalDate> &from, const std::optional<LocalDate> &before)
{
    if (!from)
        return TermsSpanTexts::tr("These terms hold for the periods that begin before %1.")
            .arg(dateText(*before));
    if (!before)
        return TermsSpanTexts::tr("These terms hold for the periods that begin on %1 or later.")
            .arg(dateText(*from));
    return TermsSpanTexts::tr("These terms hold for the periods that begin on %1 or later and before %2.")
        .arg(dateText(*from), dateText(*before));
}

} // namespace

QString dateText(LocalDate day)
{
    return Format(QLocale(), Zone(), Currency{}).date(day);
}

QString termsSpanText(const CaseData &data, std::size_t place)
{
    if (data.later.empty())
        return {};
    const auto begins = [&](std::size_t at) {
        return at == 0 ? std::nullopt : std::optional(data.later[at - 1].text.from);
    };
    QStringList earlier;
    QStringList later;
    for (std::size_t at = 0; at <= data.later.size(); ++at) {
        if (at == place)
            continue;
        const QString name = toText(at == 0 ? data.policy.name : data.later[at - 1].policy.name);
        (at < place ? earlier : later) << TermsSpanTexts::tr("%1, from %2", "agreement and day")
                                              .arg(name, dateText(begins(at).value_or(data.contract.start)));
    }
    QStringList out{
        spanSentence(begins(place), place < data.later.size() ? begins(place + 1) : std::nullopt)};
    if (!earlier.isEmpty())
        out << TermsSpanTexts::tr("Earlier terms: %1.").arg(earlier.join(QStringLiteral("; ")));
    if (!later.isEmpty())
        out << TermsSpanTexts::tr("Later terms: %1.").arg(later.join(QStringLiteral("; ")));
    return out.join(QLatin1Char(' '));
}

} // namespace makegood::ui
