// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QCommandLineParser>
#include <QStringList>

#include "sla/base/error.h"

namespace makegood::cli
{

/// The options and arguments of one command. Errors are of kind Usage.
class Options
{
public:
    /// `usage` is the line after `Usage: makegood-cli `; `text` is the description in a few lines.
    Options(QString usage, QString text);

    void flag(const QString &name, const QString &meaning);
    void value(const QString &name, const QString &placeholder, const QString &meaning);
    /// A value that may be given several times.
    void list(const QString &name, const QString &placeholder, const QString &meaning);

    /// Reads the words after the command. Refuses unknown options, missing values, options given twice, and
    /// fewer than `least` or more than `most` arguments. With --help among the words everything is accepted.
    Expected<void> read(const QStringList &words, int least, int most);

    bool helpWanted() const;
    std::string help() const;

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    std::string text(const QString &name) const; ///< empty when not given
    std::vector<std::string> texts(const QString &name) const;
    std::string argument(int index) const;
    int argumentCount() const { return int(m_parser.positionalArguments().size()); }

    /// The option's value; refused when it was not given or is empty.
    Expected<std::string> needed(const QString &name) const;

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

/// An error of kind Usage.
Error usageError(std::string what);

/// Reads the words. Returns the exit code when the command ends here: after --help, or after a usage error.
std::optional<int> readOrEnd(Options &options, const QStringList &words, int least, int most);

} // namespace makegood::cli
