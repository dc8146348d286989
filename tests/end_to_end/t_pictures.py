# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that the program saves of itself: the page that was asked for, and the same for the same words."""
import hashlib
import os
import subprocess
import sys
import tempfile

program = sys.argv[1]
folder = tempfile.TemporaryDirectory()


def picture(page):
    file = os.path.join(folder.name, "x.png")
    words = [program, "--sample", "--now", "2026-11-02T09:00:00Z", "--page", page, "--grab", file]
    done = subprocess.run(words, timeout=120, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{page}: exit code {done.returncode}: {done.stderr}")
    with open(file, "rb") as saved:
        content = saved.read()
    if not content.startswith(b"\x89PNG") or len(content) < 10_000:
        sys.exit(f"{page}: no picture of a window")
    return hashlib.sha256(content).hexdigest()


overview = picture("sources")
assistant = picture("sources/connect")
if overview != picture("sources"):
    sys.exit("the overview of the sources is another one each time")
if assistant == overview:
    sys.exit("sources/connect shows the overview and not the assistant")
nowhere = subprocess.run([program, "--page", "nowhere", "--grab", os.path.join(folder.name, "y.png")],
                         timeout=120, capture_output=True, text=True)
if nowhere.returncode != 2 or "no page nowhere" not in nowhere.stderr:
    sys.exit(f"a page that is not there: exit code {nowhere.returncode}: {nowhere.stderr}")
print("the pictures are of the pages that were asked for")
