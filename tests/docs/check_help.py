# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the help is whole in every language: check_help.py SOURCES.

English stands in docs/help, each other language in a folder beside it. Every language has the pages of English, each
with the same headings, steps, table rows, links, commands and placeholders, and nothing in it is left in English. What
is bold is a text of the window: in English one of the sources, in another language its translation in
translations/makegood_LANG.ts, with as many of them as in English. The text of a link is the title of the page it leads
to, where it is so in English.
"""

import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree

LANGUAGES = ["ar", "de", "es", "fr", "zh_CN"]
BOLD = re.compile(r"\*\*(.+?)\*\*")
LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
CODE = re.compile(r"`[^`]+`|(?<!\*)\*--?[\w-]+[^*]*\*(?!\*)|\{\w+\}|^    .*$", re.MULTILINE)
WORDS = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,}){3,}")


def plain(text):
    """A text of the window without the letter that Alt reaches."""
    return re.sub(r"\(&\w\)", "", text or "").replace("&&", "\0").replace("&", "").replace("\0", "&")


def window_texts(root, language):
    """The translations of each English text."""
    out = {}
    tree = xml.etree.ElementTree.parse(root / f"translations/makegood_{language}.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        if not list(translation) and translation.text:
            out.setdefault(plain(message.findtext("source")), set()).add(plain(translation.text))
    return out


def title_of(text):
    return text.split("\n", 1)[0].removeprefix("# ")


def shape(text):
    """What a page must have in every language, in its order."""
    out = []
    for line in text.split("\n"):
        if found := re.match(r"(#+|\d+\.|-) ", line):
            out.append(found.group(1))
        elif line.startswith("|"):
            out.append("|" * line.count("|"))
        elif line.startswith("    "):
            out.append("code")
        elif line:
            out.append("paragraph")
    return out


def unmatched(wanted, given):
    """Of the given texts those for which none of the wanted sets is left, each set taken once; and the sets left."""
    left, lost = list(wanted), []
    for text in sorted(given, key=lambda one: sum(one in texts for texts in wanted)):
        fitting = [texts for texts in left if text in texts]
        if fitting:
            left.remove(min(fitting, key=len))
        else:
            lost.append(text)
    return lost, left


def faults_of(page, english, text, texts, titles, language_titles):
    if shape(text) != shape(english):
        yield f"has other headings, steps, rows or paragraphs than English: {differing(shape(english), shape(text))}"
    if sorted(CODE.findall(text)) != sorted(CODE.findall(english)):
        yield "has other commands or placeholders than English"
    links, english_links = LINK.findall(text), LINK.findall(english)
    if sorted(target for _, target in links) != sorted(target for _, target in english_links):
        yield "has other links than English"
    named = {target for words, target in english_links if words == titles.get(target)}
    for words, target in links:
        if target in named and words != language_titles.get(target):
            yield f"calls {target} “{words}”, and its title is “{language_titles.get(target)}”"
    wanted = [texts.get(words, set()) for words in BOLD.findall(english)]
    lost, left = unmatched(wanted, BOLD.findall(text))
    for words in lost:
        yield f"“{words}” is no text of the window that English names here; left: {' or '.join(sorted(min(left, key=len))) if left else 'none'}"
    if not lost and left:
        yield f"does not name {' or '.join(sorted(left[0]))}"
    english_words = set(WORDS.findall(CODE.sub("", english)))
    for words in sorted(set(WORDS.findall(CODE.sub("", text))) & english_words):
        yield f"is not translated: {words}"


def differing(wanted, given):
    at = next((i for i, (a, b) in enumerate(zip(wanted, given)) if a != b), min(len(wanted), len(given)))
    return f"part {at + 1} of {len(wanted)} and {len(given)}"


def check(root):
    folder = root / "docs/help"
    english = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
    titles = {name: title_of(text) for name, text in english.items()}
    out = []
    for language in LANGUAGES:
        pages = {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / language).glob("*.md"))}
        texts = window_texts(root, language)
        language_titles = {name: title_of(text) for name, text in pages.items()}
        for name in sorted({*english, *pages}):
            if name not in pages:
                out.append(f"docs/help/{language}/{name} is missing")
            elif name not in english:
                out.append(f"docs/help/{language}/{name} is not there in English")
            else:
                out += [f"docs/help/{language}/{name}: {fault}" for fault in faults_of(
                    name, english[name], pages[name], texts, titles, language_titles)]
        for name, text in english.items():
            out += [f"docs/help/{name}: “{words}” is no text of the window ({language})"
                    for words in BOLD.findall(text) if words not in texts]
    return out, len(english)


def check_itself(root):
    """Each kind of fault is noticed in a copy that has it."""
    page = "docs/help/de/60-claims.md"
    broken = {
        "a page": (page, lambda text: None),
        "a step": (page, lambda text: re.sub(r"\n4\. .*", "", text)),
        "a heading": (page, lambda text: text.replace("# ", "## ", 1)),
        "a link": ("docs/help/de/58-credits.md", lambda text: text.replace("60-claims", "62-support")),
        "a title": ("docs/help/de/58-credits.md", lambda text: text.replace("[Wie melde", "[So melde")),
        "a name": (page, lambda text: BOLD.sub("**Knopf**", text, count=1)),
        "an English page": (page, lambda text: (root / "docs/help/60-claims.md").read_text(encoding="utf-8")),
        "an English name": ("docs/help/60-claims.md", lambda text: BOLD.sub("**Button**", text, count=1)),
        "a command": ("docs/help/de/65-reports.md", lambda text: text.replace("--sign", "--sing")),
    }
    out = []
    for kind, (name, change) in broken.items():
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            shutil.copytree(root / "docs/help", copy / "docs/help")
            shutil.copytree(root / "translations", copy / "translations")
            changed = change((copy / name).read_text(encoding="utf-8"))
            (copy / name).unlink()
            if changed is not None:
                (copy / name).write_text(changed, encoding="utf-8")
            if not check(copy)[0]:
                out.append(f"the check itself: {kind} is not noticed")
    return out


def main():
    root = pathlib.Path(sys.argv[1])
    faults, count = check(root)
    if not faults:
        faults = check_itself(root)
    print("\n".join(faults) or f"{count} pages in {len(LANGUAGES) + 1} languages")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
