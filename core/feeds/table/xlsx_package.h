// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QIODevice>

#include "sla/base/error.h"

struct zip;
struct zip_file;

namespace makegood::feeds
{

/// One part, unpacked while it is read.
class XlsxPart : public QIODevice
{
public:
    /// The part may go on for 16 MiB from here: each reader says where a row, a text or an element begins. An
    /// XML reader collects a text or a tag to its end, however long it is; this ends it with an error.
    void beginRecord() { m_ofRecord = 0; }

    /// Why it could not be read further; empty: it could. An XML reader says only that the text ends too
    /// early.
    const std::string &problem() const { return m_problem; }

protected:
    /// False, with a problem: these bytes are too many for one record.
    bool takes(std::uint64_t bytes);
    qint64 fail(std::string problem);

private:
    std::uint64_t m_ofRecord = 0; ///< bytes that were read since it began
    std::string m_problem;
};

/// The parts of an XLSX workbook, which is a ZIP archive (ECMA-376).
class XlsxPackage
{
public:
    /// Errors: the file cannot be read (unreachable), is no archive or an encrypted workbook (refused).
    static Expected<std::unique_ptr<XlsxPackage>> open(const std::string &path);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage &) = delete;
    XlsxPackage &operator=(const XlsxPackage &) = delete;

    /// The part as a stream that ends with an error after 8 GiB, or after 10,000 times its packed size: no
    /// workbook packs so well. Null when there is no such part.
    std::unique_ptr<XlsxPart> part(const std::string &name) const;
    const std::string &path() const { return m_path; }

private:
    XlsxPackage(std::string path, zip *archive)
        : m_path(std::move(path))
        , m_archive(archive)
    {
    }

    std::string m_path;
    zip *m_archive;
};

} // namespace makegood::feeds
