// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the texts that core/store writes into the journal (docs/workspace.md, "The journal").
#include "journal/entry_words.h"

#include <functional>

#include <QCoreApplication>
#include <QRegularExpression>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/words.h"
#include "journal/entry_kinds.h"

namespace makegood::ui
{

namespace
{

struct EntryTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::EntryWords)
};

const QString isoText = QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");

// One entry that is being read: `row` is what it is now, `before` what it was.
struct Parts {
    QString row;
    QString before;
    QString reason;
};

// `row (before: row): reason`.
Parts partsOf(const QString &payload)
{
    Parts out;
    const qsizetype before = payload.indexOf(QLatin1String(" (before: "));
    if (before < 0) {
        out.row = payload;
        return out;
    }
    out.row = payload.left(before);
    const qsizetype end = payload.indexOf(QLatin1String("): "), before);
    const qsizetype from = before + 10;
    if (end < 0) {
        out.before = payload.mid(from).chopped(payload.endsWith(QLatin1Char(')')) ? 1 : 0);
    } else {
        out.before = payload.mid(from, end - from);
        out.reason = payload.mid(end + 3);
    }
    return out;
}

class Reader
{
public:
    Reader(const JournalEntry &entry, const Format &format, std::chrono::year year)
        : m_kind(toText(entry.kind))
        , m_text(toText(entry.payload))
        , m_format(format)
        , m_year(year)
    {
    }

    EntryWords read()
    {
        EntryWords out;
        if (m_kind.endsWith(QLatin1String("incident")))
            out = incident();
        else if (m_kind.endsWith(QLatin1String("bridge")))
            out = bridge();
        else if (m_kind.endsWith(QLatin1String("window")))
            out = window();
        else if (m_kind.endsWith(QLatin1String("evidence")))
            out = row(QStringLiteral("^\\S+ \"(.*?)\"(?: sha256 [0-9a-f]+)?"),
                      [](const Match &m) { return m.captured(1); });
        else if (m_kind.endsWith(QLatin1String("claim")))
            out = claim();
        else if (m_kind.endsWith(QLatin1String("provider-figure")))
            out = providerFigure();
        else if (m_kind.endsWith(QLatin1String("invoice-credit")))
            out = invoice();
        else if (m_kind.endsWith(QLatin1String("agreed-remedy")))
            out = remedy();
        else if (m_kind == QLatin1String("freeze") || m_kind == QLatin1String("restate"))
            out = reported();
        else if (m_kind == QLatin1String("obligation"))
            out = obligation();
        else if (m_kind == QLatin1String("terms"))
            out = terms();
        else if (m_kind == QLatin1String("customer"))
            out = customer();
        else if (m_kind == QLatin1String("contract-state"))
            out = contractState();
        else if (m_kind.endsWith(QLatin1String("source")))
            out.what = m_text.section(QLatin1String(" {"), 0, 0);
        else if (m_kind == QLatin1String("remove-contract"))
            out.reason = m_text;
        else
            out = counted();
        if (out.what.isEmpty() && out.reason.isEmpty())
            out.what = plain(m_text);
        const QString kind = entryKind(m_kind.toStdString(), m_hasBefore);
        out.what
            = out.what.isEmpty() ? kind : EntryTexts::tr("%1: %2", "act and subject").arg(kind, out.what);
        return out;
    }

private:
    using Match = QRegularExpressionMatch;

    QString moment(const QString &iso) const
    {
        const auto at = parseInstant(iso.toStdString());
        return at ? weekdayMoment(*at, m_format, m_year) : iso;
    }
    QString interval(const QString &from, const QString &to) const
    {
        const auto start = parseInstant(from.toStdString());
        const auto end = parseInstant(to.toStdString());
        return start && end ? weekdayInterval({*start, *end}, m_format, m_year) : from;
    }
    QString month(const QString &text) const
    {
        const auto month = parseMonth(text.toStdString());
        return month ? m_format.month(*month) : text;
    }
    QString money(const QString &minor) const
    {
        return m_format.currency().code.empty() || minor.isEmpty()
            ? QString()
            : m_format.money(Money{minor.toLongLong()});
    }
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(EntryTexts::tr(", ", "between parts of an entry"));
    }

    // Hashes go, and times are said as a person says them.
    QString plain(QString text) const
    {
        static const QRegularExpression hash(QStringLiteral(" ?(evaluation )?sha256 [0-9a-f]+"));
        static const QRegularExpression time(isoText);
        text.remove(hash);
        for (Match m = time.match(text); m.hasMatch(); m = time.match(text, m.capturedStart() + 1))
            text.replace(m.capturedStart(), m.capturedLength(), moment(m.captured()));
        return text;
    }

    // A row by its pattern; what follows it without a row before it is ": reason".
    EntryWords row(const QString &pattern, const std::function<QString(const Match &)> &say)
    {
        Parts parts = partsOf(m_text);
        m_hasBefore = !parts.before.isEmpty();
        const QRegularExpression known(pattern, QRegularExpression::DotMatchesEverythingOption);
        const Match now = known.match(parts.row);
        if (!now.hasMatch())
            return {};
        if (!m_hasBefore)
            if (const QString rest = parts.row.mid(now.capturedEnd()); rest.startsWith(QLatin1String(": ")))
                parts.reason = rest.mid(2);
        EntryWords out{say(now), parts.reason, {}};
        if (const Match before = known.match(parts.before); m_hasBefore && before.hasMatch())
            if (const QString was = say(before); was != out.what)
                out.what = EntryTexts::tr("%1 (before: %2)").arg(out.what, was);
        return out;
    }

    EntryWords incident()
    {
        return row(QStringLiteral(
                       "^\\S+ (.+?) (%1) (%1) ([a-z-]+)(?: post-mortem (%1))?(?: notes \"(.*?)\")?(?=: |$)")
                       .arg(isoText),
                   [this](const Match &m) {
                       return joined(
                           {m.captured(1), interval(m.captured(2), m.captured(3)),
                            words::cause(m.captured(4).toStdString()),
                            m.captured(5).isEmpty()
                                ? QString()
                                : EntryTexts::tr("post-mortem received %1").arg(moment(m.captured(5)))});
                   });
    }
    EntryWords bridge()
    {
        return row(QStringLiteral("^(.+?) (%1) (%1)").arg(isoText), [this](const Match &m) {
            return joined({m.captured(1), interval(m.captured(2), m.captured(3))});
        });
    }
    EntryWords window()
    {
        return row(
            QStringLiteral("^.+? (%1) (%1) ([a-z]+)(?: for .+?)?(?: announced (%1)| not announced)"
                           "(?: by ([^\":]+?))?(?: \"(.*?)\")?(?=: |$)")
                .arg(isoText),
            [this](const Match &m) {
                const auto status = fromWord<WindowStatus>(m.captured(3).toStdString());
                return joined(
                    {m.captured(6), interval(m.captured(1), m.captured(2)),
                     status && *status != WindowStatus::Confirmed ? words::windowStatus(*status) : QString(),
                     m.captured(4).isEmpty() ? EntryTexts::tr("not announced")
                                             : EntryTexts::tr("announced %1").arg(moment(m.captured(4)))});
            });
    }
    EntryWords claim()
    {
        return row(
            QStringLiteral("^(.+?)( period)? (%1) (\\S+) (-?\\d+)(?: note \"(.*?)\")?(?=: |$)").arg(isoText),
            [this](const Match &m) {
                const QString when = moment(m.captured(3));
                return joined({m.captured(1),
                               m.captured(2).isEmpty() ? EntryTexts::tr("outage of %1").arg(when)
                                                       : EntryTexts::tr("period from %1").arg(when),
                               words::claimState(m.captured(4).toStdString()), money(m.captured(5)),
                               m.captured(6)});
            });
    }
    EntryWords providerFigure()
    {
        return row(QStringLiteral(
                       "^(.+?) (%1)(?: downtime (\\S+))?(?: amount (-?\\d+))?(?: note \"(.*?)\")?(?=: |$)")
                       .arg(isoText),
                   [this](const Match &m) {
                       const auto length = parseDuration(m.captured(3).toStdString());
                       return joined({m.captured(1),
                                      EntryTexts::tr("outage of %1").arg(moment(m.captured(2))),
                                      m.captured(3).isEmpty() ? QString()
                                          : length            ? briefDuration(*length, m_format)
                                                              : m.captured(3),
                                      money(m.captured(4)), m.captured(5)});
                   });
    }
    EntryWords invoice()
    {
        return row(
            QStringLiteral("^(.+?) \\d{4}-\\d\\d-\\d\\d (.+?) (\\d{4}-\\d\\d) (-?\\d+)(?: note \"(.*?)\")?"
                           "(?=: |$)"),
            [this](const Match &m) {
                return joined({EntryTexts::tr("invoice %1").arg(m.captured(1)), m.captured(2),
                               month(m.captured(3)), money(m.captured(4)), m.captured(5)});
            });
    }
    EntryWords remedy()
    {
        return row(QStringLiteral("^(.+?) (\\d{4}-\\d\\d) (-?\\d+) agreed by (.+?) on (%1)").arg(isoText),
                   [this](const Match &m) {
                       return joined({m.captured(1), month(m.captured(2)), money(m.captured(3)),
                                      EntryTexts::tr("agreed by %1").arg(m.captured(4))});
                   });
    }
    EntryWords reported()
    {
        return row(QStringLiteral("^(\\d{4}-\\d\\d) version (\\d+) evaluation sha256 [0-9a-f]+"),
                   [this](const Match &m) {
                       return m.captured(2) == QLatin1String("1")
                           ? month(m.captured(1))
                           : EntryTexts::tr("%1, version %2").arg(month(m.captured(1)), m.captured(2));
                   });
    }
    EntryWords obligation()
    {
        return row(QStringLiteral("^(\\S+) (\\d{4}-\\d\\d) ([a-z]+)"), [this](const Match &m) {
            const auto kind = fromWord<ObligationKind>(m.captured(1).toStdString());
            return joined({kind ? words::obligation(*kind) : m.captured(1), month(m.captured(2)),
                           words::obligationState(m.captured(3).toStdString())});
        });
    }
    EntryWords terms()
    {
        EntryWords out;
        QStringList changed;
        if (m_text.contains(QLatin1String("contract text sha256")))
            changed << EntryTexts::tr("the contract");
        static const QRegularExpression from(QStringLiteral("policy from (\\d{4}-\\d\\d-\\d\\d) sha256"));
        static const QRegularExpression whole(QStringLiteral("policy (?!from \\d)\\S+ sha256"));
        if (m_text.contains(whole))
            changed << EntryTexts::tr("the agreement");
        if (const Match m = from.match(m_text); m.hasMatch())
            if (const auto day = parseDate(m.captured(1).toStdString()))
                changed << EntryTexts::tr("the agreement from %1 on").arg(m_format.date(*day));
        out.what = joined(changed);
        static const QRegularExpression end(QStringLiteral("\\(before: [0-9a-f]*\\): "));
        qsizetype reason = -1;
        for (Match m = end.match(m_text); m.hasMatch(); m = end.match(m_text, m.capturedEnd()))
            reason = m.capturedEnd();
        if (reason >= 0)
            out.reason = m_text.mid(reason);
        return out;
    }
    EntryWords customer()
    {
        static const QRegularExpression known(
            QStringLiteral("^customer (.+) (added|removed|changed)(?:: (.*))?$"));
        const Match m = known.match(m_text);
        if (!m.hasMatch())
            return {};
        const QString act = m.captured(2);
        const QString said = act == QLatin1String("added") ? EntryTexts::tr("added", "a customer")
            : act == QLatin1String("removed")              ? EntryTexts::tr("removed", "a customer")
                                                           : fields(m.captured(3));
        return {said, {}, m.captured(1)};
    }
    static QString fields(const QString &list)
    {
        static const std::pair<const char *, const char *> known[]
            = {{"name", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "name")},
               {"contacts", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "contacts")},
               {"language", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "language")},
               {"time zone", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "time zone")},
               {"owner", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "owner")},
               {"notes", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "notes")},
               {"tags", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "tags")},
               {"logo", QT_TRANSLATE_NOOP("makegood::ui::EntryWords", "logo")}};
        QStringList out;
        for (const QString &field : list.split(QLatin1String(", "))) {
            QString said = field;
            for (const auto &[word, text] : known)
                if (field == QLatin1String(word))
                    said = EntryTexts::tr(text);
            out << said;
        }
        return joined(out);
    }
    EntryWords contractState()
    {
        static const QRegularExpression known(
            QStringLiteral("^contract ([a-z]+), before [a-z]+(?:: (.*))?$"));
        const Match m = known.match(m_text);
        if (!m.hasMatch())
            return {};
        const QString state = m.captured(1);
        return {state == QLatin1String("archived")      ? EntryTexts::tr("archived", "a contract")
                    : state == QLatin1String("deleted") ? EntryTexts::tr("deleted", "a contract")
                                                        : EntryTexts::tr("restored", "a contract"),
                m.captured(2),
                {}};
    }

    // What came in: `3 checks, 2 rows; what was kept: why`.
    EntryWords counted() const
    {
        static const QRegularExpression number(
            QStringLiteral("(\\d+) (checks|state changes|rows of requests|values|rows|tickets)(?=[,;:]|$)"));
        QStringList parts;
        QRegularExpressionMatchIterator all = number.globalMatch(m_text);
        while (all.hasNext()) {
            const Match m = all.next();
            if (const int count = m.captured(1).toInt(); count > 0)
                parts << countOf(count, m.captured(2));
        }
        static const QRegularExpression kept(QStringLiteral("; ([^;]+) stays as decided here"));
        QRegularExpressionMatchIterator keeps = kept.globalMatch(m_text);
        while (keeps.hasNext())
            parts << EntryTexts::tr("%1 stays as decided here").arg(keeps.next().captured(1));
        return {joined(parts), {}, {}};
    }
    static QString countOf(int count, const QString &of)
    {
        if (of == QLatin1String("checks"))
            return EntryTexts::tr("%Ln checks", nullptr, count);
        if (of == QLatin1String("state changes"))
            return EntryTexts::tr("%Ln state changes", nullptr, count);
        if (of == QLatin1String("rows of requests"))
            return EntryTexts::tr("%Ln counts of requests", nullptr, count);
        if (of == QLatin1String("values"))
            return EntryTexts::tr("%Ln measured values", nullptr, count);
        if (of == QLatin1String("tickets"))
            return EntryTexts::tr("%Ln tickets", nullptr, count);
        return EntryTexts::tr("%Ln other entries", nullptr, count);
    }

    QString m_kind;
    QString m_text;
    const Format &m_format;
    std::chrono::year m_year;
    bool m_hasBefore = false;
};

} // namespace

EntryWords entryWords(const JournalEntry &entry, const Format &format, std::chrono::year year)
{
    return Reader(entry, format, year).read();
}

} // namespace makegood::ui
