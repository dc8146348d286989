// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz TARGET SECONDS [SEED]: reads the target's corpus, then changes of it, until the time is over. Meant
// for a build with sanitizers, which end it at the first fault; a reading that takes too long ends it too.
// The last bytes are in fault-TARGET then. `fuzz --list` names the targets, `fuzz TARGET FILE` reads one
// file, and `fuzz --all SECONDS` takes the targets one after the other.
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include <QCoreApplication>
#include <sys/time.h>

#include "target.h"

namespace makegood::fuzz
{

namespace
{

constexpr std::size_t longest = std::size_t(64) << 10;
constexpr int mostSecondsForOne = 10;

std::string onlyInput; // what is being read, for the handler
const char *onlyTarget = "";

extern "C" void keepInput(int signal)
{
    // Nothing here is promised to a handler; the program is lost anyway, and its last input is wanted.
    const std::string path = std::string("fault-") + onlyTarget;
    if (std::FILE *file = std::fopen(path.c_str(), "wb")) {
        std::fwrite(onlyInput.data(), 1, onlyInput.size(), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "fuzz: %s: signal %d; the input is in %s\n", onlyTarget, signal, path.c_str());
    std::_Exit(1);
}

std::string fileText(const std::filesystem::path &path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return std::move(out).str();
}

class Changer
{
public:
    Changer(std::vector<std::string> corpus, std::uint64_t seed)
        : m_corpus(std::move(corpus))
        , m_random(seed)
    {
    }

    std::string next()
    {
        std::string out = m_corpus[below(m_corpus.size())];
        for (std::size_t left = 1 + below(6); left > 0; --left)
            change(out);
        if (out.size() > longest)
            out.resize(longest);
        return out;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

    // A piece of a text, as between two marks that structure it.
    std::string_view piece(std::string_view text)
    {
        const std::size_t from = below(text.size());
        const std::size_t begin = text.find_last_of(",;:\n\"[]{}=", from);
        const std::size_t end = text.find_first_of(",;:\n\"[]{}=", from);
        const std::size_t first = begin == std::string_view::npos ? 0 : begin;
        return text.substr(
            first, std::min(end == std::string_view::npos ? text.size() : end + 1, first + 300) - first);
    }

    void change(std::string &text)
    {
        static constexpr std::string_view awkward[] = {std::string_view("\0", 1),
                                                       "\xff",
                                                       "\"",
                                                       "'''",
                                                       "\"\"\"",
                                                       "[[",
                                                       "]]",
                                                       "{",
                                                       "}",
                                                       "\r\n",
                                                       "\n",
                                                       ",",
                                                       "=",
                                                       "-",
                                                       "1e9",
                                                       "999999999999999999999",
                                                       "0",
                                                       "-1",
                                                       "\xe2\x80\xae",
                                                       "\xc3\xa9",
                                                       "null",
                                                       "true",
                                                       "NaN",
                                                       "2026-02-30T24:60:60Z",
                                                       "9999-12-31T23:59:59Z",
                                                       "1582-10-10",
                                                       "\\u0000",
                                                       "\\x",
                                                       "#",
                                                       "BEGIN:VEVENT\r\n",
                                                       "END:VEVENT\r\n",
                                                       "RRULE:FREQ=SECONDLY\r\n",
                                                       "..",
                                                       "/",
                                                       "\t",
                                                       " "};
        const std::size_t at = below(text.size() + 1);
        switch (below(8)) {
        case 0:
            if (at < text.size())
                text[at] = static_cast<char>(m_random());
            break;
        case 1:
            text.erase(at, 1 + below(16));
            break;
        case 2:
            text.insert(at, awkward[below(std::size(awkward))]);
            break;
        case 3: { // a piece again, once or often
            const std::string copy(piece(text));
            for (std::size_t times = below(4) == 0 ? below(200) : 1; times > 0 && text.size() < longest;
                 --times)
                text.insert(std::min(at, text.size()), copy);
            break;
        }
        case 4: { // a piece of another text
            const std::string copy(piece(m_corpus[below(m_corpus.size())]));
            text.insert(at, copy);
            break;
        }
        case 5:
            text.resize(at);
            break;
        case 6:
            if (at < text.size())
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            break;
        default: // a number becomes another
            if (const std::size_t digit = text.find_first_of("0123456789", at); digit != std::string::npos)
                text.replace(digit, 1, std::to_string(m_random() >> below(64)));
            break;
        }
    }

    const std::vector<std::string> m_corpus;
    std::mt19937_64 m_random;
};

const Target *named(std::string_view name)
{
    for (const std::vector<Target> *all : {&documents(), &answers()})
        for (const Target &one : *all)
            if (one.name == name)
                return &one;
    return nullptr;
}

// Of processor time: on a busy machine a program may wait for long without being at fault.
void limitTo(int seconds)
{
    const itimerval limit{{0, 0}, {seconds, 0}};
    ::setitimer(ITIMER_PROF, &limit, nullptr);
}

void readOne(const Target &target, std::string bytes)
{
    onlyInput = std::move(bytes);
    limitTo(mostSecondsForOne);
    target.read(onlyInput);
    limitTo(0);
}

int fuzz(const Target &target, const char *howLong, std::uint64_t seed)
{
    onlyTarget = target.name.data();
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS, SIGPROF})
        std::signal(signal, keepInput);
    if (std::filesystem::is_regular_file(howLong)) {
        readOne(target, fileText(howLong));
        return 0;
    }
    std::vector<std::string> corpus;
    const std::filesystem::path folder = std::filesystem::path(FUZZ_CORPUS) / target.name;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        corpus.push_back(fileText(entry.path()));
    if (corpus.empty()) {
        std::fprintf(stderr, "fuzz: there is no corpus in %s\n", folder.c_str());
        return 2;
    }
    for (const std::string &one : corpus)
        readOne(target, one);
    Changer changer(corpus, seed);
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(howLong));
    std::uint64_t count = corpus.size();
    while (Clock::now() < end)
        for (int i = 0; i < 20; ++i, ++count)
            readOne(target, changer.next());
    std::printf("%s: %llu inputs, no fault\n", onlyTarget, static_cast<unsigned long long>(count));
    return 0;
}

} // namespace

} // namespace makegood::fuzz

int main(int argc, char **argv)
{
    using namespace makegood::fuzz;
    const QCoreApplication app(argc, argv);
    if (argc == 2 && std::string_view(argv[1]) == "--list") {
        for (const std::vector<Target> *all : {&documents(), &answers()})
            for (const Target &one : *all)
                std::printf("%s\n", one.name.data());
        return 0;
    }
    if (argc == 3 && std::string_view(argv[1]) == "--all") {
        for (const std::vector<Target> *all : {&documents(), &answers()})
            for (const Target &one : *all)
                if (const int code = fuzz(one, argv[2], 1); code != 0)
                    return code;
        return 0;
    }
    const Target *target = argc >= 3 ? named(argv[1]) : nullptr;
    if (target == nullptr) {
        std::fprintf(stderr, "fuzz TARGET SECONDS [SEED]; fuzz --list names the targets\n");
        return 2;
    }
    return fuzz(*target, argv[2], argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1);
}
