# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the shipped .ts files with the texts of the sources: check.py LUPDATE SOURCES.

Fails when a text is filed under a context that no class bears (it would not be found when the program runs), when
a file lacks a text, has one that is unfinished or gone from the sources, has not as many plural forms as its
language, when the placeholders or the mnemonics of a translation are not those of its source, or when it has an equals
sign that the source has not: what is left of the list from which it was filled in.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

PLURALS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "zh_CN": 1}
CLASS = re.compile(r"makegood::(\w+::)*[A-Z]\w*")
PLACEHOLDER = re.compile(r"%L?\d+|%L?n")
MNEMONIC = re.compile(r"&(?=[^\s&])")


def messages(file):
    """The messages of a .ts file by context, source and comment."""
    out = {}
    for context in tree.parse(file).getroot().iter("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            out[key] = message
    return out


def from_sources(lupdate, sources):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "now.ts"
        words = ["-silent", "-locations", "none", "-I", "ui", "-I", "core", "-I", "app", "ui", "app", "core"]
        subprocess.run([lupdate, *words, "-ts", file], cwd=sources, check=True, capture_output=True)
        return messages(file)


def texts_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def faults_in(text, source, may_leave_out_number):
    # With an L the number is written as the locale writes it; that is the translator's choice.
    found, wanted = (sorted(p.replace("L", "") for p in PLACEHOLDER.findall(t)) for t in (text, source))
    if may_leave_out_number and "%n" not in found:
        wanted = [p for p in wanted if p != "%n"]
    if not text.strip() and source.strip():
        yield "nothing is said"
    elif found != wanted:
        yield f"placeholders {found} instead of {wanted}"
    if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(source)):
        yield "mnemonics differ"
    if text.count("=") > source.count("="):
        yield "a list's key is left in it"


def faults_of(language, shipped, wanted):
    for key in wanted.keys() - shipped.keys():
        yield key, "is missing"
    for key in shipped.keys() - wanted.keys():
        yield key, "is not in the sources"
    for key in wanted.keys() & shipped.keys():
        if shipped[key].find("translation").get("type"):
            yield key, "is not finished"
            continue
        plural = wanted[key].get("numerus") == "yes"
        texts = texts_of(shipped[key])
        if plural != (shipped[key].get("numerus") == "yes") or plural and len(texts) != PLURALS[language]:
            yield key, "has the wrong number of plural forms"
            continue
        for index, text in enumerate(texts):
            # One, two or none can be said in words; the last form stands for many numbers.
            in_words = plural and (index < len(texts) - 1)
            for fault in faults_in(text, key[1], in_words):
                yield key, f"{fault}: {text!r}"


def main():
    lupdate, sources = sys.argv[1], pathlib.Path(sys.argv[2])
    wanted = from_sources(lupdate, sources)
    faults = [f"{key[0]}: {key[1]!r} is filed under no class of ours" for key in wanted if not CLASS.fullmatch(key[0])]
    plurals = {key: message for key, message in wanted.items() if message.get("numerus") == "yes"}
    for language in PLURALS:
        shipped = messages(sources / "translations" / f"makegood_{language}.ts")
        faults += [
            f"{language}: {key[0]}: {key[1]!r} {fault}"
            for key, fault in faults_of(language, shipped, plurals if language == "en" else wanted)
        ]
    if not wanted:
        faults.append("lupdate found no text in the sources")
    print("\n".join(sorted(faults)) or f"{len(wanted)} texts in {len(PLURALS)} languages")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
