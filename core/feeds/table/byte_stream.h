// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QFile>

#include "sla/base/error.h"

struct z_stream_s;
struct ZSTD_DCtx_s;

namespace makegood::feeds
{

/// The bytes of a file in their order, unpacked when its name ends with `.gz` or `.zst`. Memory does not grow
/// with the file; at most 64 GiB unpacked.
class ByteStream
{
public:
    /// Errors: the file cannot be read (unreachable).
    static Expected<std::unique_ptr<ByteStream>> open(const std::string &path);
    ~ByteStream();
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// Up to `most` bytes; 0 at the end. Errors: cannot be read (unreachable), damaged, cut off or too large
    /// (refused).
    Expected<std::size_t> read(char *into, std::size_t most);
    double fraction() const; ///< of the file that was taken, 0 to 1
    const std::string &path() const { return m_path; }

private:
    explicit ByteStream(std::string path);
    Expected<bool> refill(); ///< false: the file has ended
    Expected<std::size_t> gunzip(char *into, std::size_t most);
    Expected<std::size_t> unzstd(char *into, std::size_t most);

    std::string m_path;
    QFile m_file;
    std::string m_packed; ///< read and not unpacked yet
    std::size_t m_used = 0; ///< of m_packed
    std::unique_ptr<z_stream_s> m_gzip;
    ZSTD_DCtx_s *m_zstd = nullptr;
    bool m_isWithin = false; ///< inside a packed member or frame
    std::uint64_t m_given = 0;
};

} // namespace makegood::feeds
