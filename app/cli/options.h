// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QCommandLineParser>
#include <QStringList>

#include "sla/time/instant.h"

namespace makegood::cli
{

/// What a command understands, read from its words. Usage errors are values of kind Usage.
class Options
{
public:
    /// `usage` is the line after `Usage: makegood-cli `; `text` says in a few lines what the command does.
    Options(QString usage, QString text);

    void flag(const QString &name, const QString &meaning);
    void value(const QString &name, const QString &placeholder, const QString &meaning);
    /// May be given several times.
    void list(const QString &name, const QString &placeholder, const QString &meaning);
    // Options that several commands share, with the same words everywhere.
    void workspace();
    void contract();
    void month();
    void asOf();
    void json();

    /// Reads the words. Refuses unknown options, missing values, options given twice and more or fewer words
    /// without an option than `least` to `most`. With --help among the words everything else is accepted.
    Expected<void> read(const QStringList &words, int least, int most);

    bool helpWanted() const;
    std::string help() const;

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    std::string text(const QString &name) const; ///< empty when not given
    std::vector<std::string> texts(const QString &name) const;
    std::string argument(int index) const;
    int argumentCount() const { return int(m_parser.positionalArguments().size()); }

    /// The option's value, refused when it was not given.
    Expected<std::string> needed(const QString &name) const;
    Expected<Month> neededMonth() const;
    /// --as-of, or the present.
    Expected<Instant> asOfOrNow() const;

private:
    struct Known {
        QString name;
        QString placeholder; ///< empty: a flag
        QString meaning;
        bool several = false;
    };

    void add(Known known);

    QString m_usage;
    QString m_text;
    std::vector<Known> m_known;
    QCommandLineParser m_parser;
};

/// The present, which only the programs ask for.
Instant now();

/// An error of kind Usage.
Error usageError(std::string what);

/// Reads the words, and says what is to be returned at once: after --help, or after a usage error.
std::optional<int> readOrEnd(Options &options, const QStringList &words, int least, int most);

} // namespace makegood::cli
