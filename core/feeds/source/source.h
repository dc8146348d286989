// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "feeds/http/http_access.h"
#include "feeds/source/source_connection.h"

class QNetworkAccessManager;

namespace makegood::feeds
{

/// Settings that every kind of source has. Holds no secret.
struct SourceTerms {
    std::string place; ///< address or file, for messages and as origin of checks
    std::string secretName; ///< name of the password or token in the keyring; empty: the source needs none
    std::vector<MappingRow> mapping; ///< the first row that fits counts
    /// How far before the cursor a later pull reads again: for samples that reach the source late.
    Duration overlap = std::chrono::minutes(10);
    /// Which data is read, as text: another one for another place, selection or rule of up and down.
    std::string selection;
};

/// What a connection is made with; each kind uses what it needs.
struct SourceAccess {
    QNetworkAccessManager &network; ///< outlives the connection
    QByteArray secret; ///< password or token, empty for none; never written to a log, a file or an error
    HttpLimits limits;
};

/// One source of live data, as its settings describe it. A kind of source derives this class and
/// SourceConnection, and adds a row to builtInKinds().
class Source
{
public:
    virtual ~Source() = default;

    virtual const std::string &kind() const = 0;
    virtual bool isKnown() const { return true; } ///< false: of a kind that this program does not have
    virtual const SourceTerms &terms() const = 0;
    /// The settings as text for the store; the kind's reader takes it back.
    virtual std::string toJson() const = 0;
    /// Makes a connection; asks nothing yet. Errors: settings or secret that cannot be used (refused), a file
    /// that they name cannot be read (unreachable).
    virtual Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const = 0;
};

/// The set of checks that a cursor is about: another one for another selection or mapping. `standard`: the
/// contract of mapping rows that name none.
std::string seriesSetOf(const SourceTerms &terms, const std::string &standard);

} // namespace makegood::feeds
