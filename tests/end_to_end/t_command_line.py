# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop program answers in a terminal without a display: its help, its version, what it refuses."""
import os
import subprocess
import sys

program = sys.argv[1]
places = {name: value for name, value in os.environ.items()
          if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE", "LC_ALL")}


def said(*words, code, where, part, language="C.UTF-8"):
    done = subprocess.run([program, *words], timeout=60, capture_output=True, text=True,
                          env={**places, "LC_ALL": language})
    text = done.stdout if where == "out" else done.stderr
    if done.returncode != code or part not in text:
        sys.exit(f"{words}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done


for word in ("--help", "-h"):
    told = said(word, code=0, where="out", part="[WORKSPACE]")
    for part in ("--sample", "--version", "what you are owed"):
        if part not in told.stdout:
            sys.exit(f"{word} does not speak of {part}")
    if "grab" in told.stdout or told.stderr:
        sys.exit(f"{word} says too much: {told.stdout}{told.stderr}")
said("--version", code=0, where="out", part="makegood ")
said("-v", "-platform", "xcb", code=0, where="out", part="makegood ")
said("--help", code=0, where="out", part="was Ihnen zusteht", language="de_DE.UTF-8")

wrong = [(["--nonesuch"], "nonesuch"),
         (["one.makegood", "two.makegood"], "only one workspace"),
         (["--month", "June"], "June"),
         (["--now", "yesterday"], "yesterday"),
         (["--size", "10"], "--size wants WIDTHxHEIGHT"),
         (["--theme", "blue"], "--theme is light or dark"),
         (["--text", "large"], "--text is a percentage"),
         (["--page", "nowhere"], "there is no page nowhere"),
         (["-platform", "xcb", "-style", "fusion", "--month", "June"], "June"),
         (["--month"], "month")]
for words, part in wrong:
    refused = said(*words, code=2, where="err", part=part)
    if len(refused.stderr.splitlines()) != 1:
        sys.exit(f"{words}: not one sentence: {refused.stderr}")
print("help, version and refusals need no display")
