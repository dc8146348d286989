// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: the disk operation of number MAKEGOOD_FAULT_AT and, with MAKEGOOD_FAULT_FOR_GOOD,
// each one after it fails. Only files whose name holds `.makegood` are looked at.
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace
{

long operations = 0;

long numberIn(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? 0 : std::atol(value);
}

bool isOurs(const char *path)
{
    return std::strstr(path, ".makegood") != nullptr;
}

bool isOurs(int file)
{
    char link[64];
    char path[4096];
    std::strcpy(link, "/proc/self/fd/");
    std::size_t end = std::strlen(link);
    char digits[16];
    int count = 0;
    for (int rest = file; rest > 0 || count == 0; rest /= 10)
        digits[count++] = static_cast<char>('0' + rest % 10);
    while (count > 0)
        link[end++] = digits[--count];
    link[end] = '\0';
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    const char *folder = std::getenv("MAKEGOOD_FAULT_FOLDER");
    return isOurs(path) || (folder != nullptr && std::strcmp(path, folder) == 0);
}

bool fails()
{
    static const long at = numberIn("MAKEGOOD_FAULT_AT");
    static const bool forGood = numberIn("MAKEGOOD_FAULT_FOR_GOOD") != 0;
    static const int why = static_cast<int>(numberIn("MAKEGOOD_FAULT_ERRNO"));
    ++operations;
    if (at == 0 || (forGood ? operations < at : operations != at))
        return false;
    errno = why != 0 ? why : EIO;
    return true;
}

template <typename F> F real(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return isOurs(file) && fails() ? -1 : next(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return isOurs(file) && fails() ? -1 : next(file, bytes, count, offset);
}

int fsync(int file)
{
    static const auto next = real<int (*)(int)>("fsync");
    return isOurs(file) && fails() ? -1 : next(file);
}

int fdatasync(int file)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return isOurs(file) && fails() ? -1 : next(file);
}

int ftruncate64(int file, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    return isOurs(file) && fails() ? -1 : next(file, size);
}

int unlink(const char *path)
{
    static const auto next = real<int (*)(const char *)>("unlink");
    return isOurs(path) && fails() ? -1 : next(path);
}

int open64(const char *path, int flags, ...)
{
    static const auto next = real<int (*)(const char *, int, mode_t)>("open64");
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>((flags & O_CREAT) != 0 ? va_arg(rest, int) : 0);
    va_end(rest);
    return isOurs(path) && (flags & O_CREAT) != 0 && fails() ? -1 : next(path, flags, mode);
}

/// How many operations there were; the program under test prints it, so that the test knows when it is
/// through.
long makegoodDiskOperations()
{
    return operations;
}
}
