// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QIODevice>

#include "sla/base/error.h"

struct zip;
struct zip_file;

namespace makegood::feeds
{

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
    std::unique_ptr<QIODevice> part(const std::string &name) const;
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
