// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/credit_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct CreditTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::CreditText)
};

// The sign inside the isolates that keep a figure together in a right-to-left text.
QString signedText(const QString &text)
{
    const bool isolates = text.startsWith(QChar(0x2068));
    return isolates ? QChar(0x2068) + (QLatin1Char('+') + text.mid(1)) : QLatin1Char('+') + text;
}

} // namespace

QString clausesText(const Clauses &clauses)
{
    QStringList ids;
    for (const std::string &clause : clauses)
        ids << toText(clause);
    return words::list(ids);
}

QString creditText(const std::optional<Money> &amount, bool toBeAgreed, const Currency &currency)
{
    if (toBeAgreed && amount.value_or(Money{}) == Money{})
        return CreditTexts::tr("to be agreed");
    if (!amount)
        return CreditTexts::tr("negotiated");
    const QString text = moneyText(*amount, currency);
    return toBeAgreed ? CreditTexts::tr("%1, and more to be agreed").arg(text) : text;
}

QString dueText(Month month)
{
    return CreditTexts::tr("due with %1").arg(Format(QLocale(), Zone(), Currency()).month(month));
}

QString creditText(const CreditResult &credit, const Currency &currency)
{
    if (credit.dueMonth)
        return dueText(*credit.dueMonth);
    if (credit.agreed && credit.amount.value_or(Money{}) == Money{})
        return CreditTexts::tr("%1 agreed").arg(moneyText(credit.agreed->amount, currency));
    return creditText(credit.amount, credit.isToBeAgreed(), currency);
}

QString totalText(const Evaluation &evaluation)
{
    const auto &services = evaluation.services;
    const bool open = std::any_of(services.begin(), services.end(),
                                  [](const ServiceResult &service) { return service.credit.isToBeAgreed(); });
    return creditText(evaluation.total.amount, open, evaluation.currency);
}

QString withheldSentence(const CreditResult &credit, const Currency &currency)
{
    if (credit.withheld == Money{})
        return {};
    const QString amount = moneyText(credit.withheld, currency);
    QStringList out;
    if (credit.because.empty() || credit.isWithheldFor(Withholding::Gate))
        out << CreditTexts::tr("%1 is withheld, because a condition of eligibility does not hold.")
                   .arg(amount);
    if (credit.isWithheldFor(Withholding::Least))
        out << CreditTexts::tr("%1 is not given: it is not above the least amount.").arg(amount);
    if (credit.isWithheldFor(Withholding::NotDue))
        out << CreditTexts::tr("%1 is not due yet: too few of the last periods missed the target.")
                   .arg(amount);
    return out.join(QLatin1Char(' '));
}

QString differenceText(Money difference, const Currency &currency)
{
    const QString text = moneyText(difference, currency);
    return difference > Money{} ? signedText(text) : text;
}

QString differenceText(Duration difference)
{
    const QString text = lengthText(difference);
    return difference > Duration::zero() ? signedText(text) : text;
}

} // namespace makegood::ui
