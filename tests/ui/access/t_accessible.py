# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the whole window out over AT-SPI: every control has a name, every chart its table, and Tab reaches
everything that takes the focus. usage: t_accessible.py PROGRAM"""

import sys
import tempfile

from desktop import NAMELESS_IS_WRONG, Atspi, Desktop, children, has, is_shown, spin, steady, tell, wait_for, walk

MOST_PARTS = 6  # of a field for a moment: Tab goes from its day to its minute
MOST_STOPS = 150  # of a page, for a focus that goes round for ever
# Reached by arrow keys inside what Tab does reach, by a menu's keys, or by dragging alone.
NOT_BY_TAB = {"page tab", "menu item", "menu", "scroll bar", "split pane", "table cell", "list item", "tree item",
              "table column header", "table row header", "radio button", "frame", "tool bar", "separator"}


def faults_of_names(root):
    for node in walk(root):
        if node.get_role_name() in NAMELESS_IS_WRONG and not (node.get_name() or "").strip():
            yield f"without a name: {tell(node)} in {tell(node.get_parent())}"


def table_of(chart):
    for relation in chart.get_relation_set() or []:
        if relation.get_relation_type() == Atspi.RelationType.CONTROLLER_FOR and relation.get_n_targets() > 0:
            return relation.get_target(0)
    return None


def faults_of_charts(root):
    for node in walk(root):
        if node.get_role_name() != "chart":
            continue
        table = table_of(node)
        if table is None:
            yield f"a chart without its table: {tell(node)}"
        elif not (table.get_name() or "").strip():
            yield f"the table of a chart has no name: {tell(node)}"


def needs_focus(root):
    for node in walk(root):
        if (has(node, Atspi.StateType.FOCUSABLE) and has(node, Atspi.StateType.ENABLED)
                and node.get_role_name() not in NOT_BY_TAB
                and node.get_parent().get_role_name() != "page tab list"):  # the arrows of a tab bar
            yield node


def reached_by_tab(desktop):
    """From the field that finds, or the first door of the start page, all the way round."""
    first = next(found for name in ("Find a customer, incident or command", "Open the sample")
                 for role in ("push button", "button") if (found := desktop.find(role, name)) is not None)
    desktop.focus(first)
    reached = [first]
    inside = 0
    while len(reached) < MOST_STOPS and inside <= MOST_PARTS:
        node = desktop.press("Tab")
        if node is None:
            inside += 1
            continue
        if node in reached:
            break
        inside = 0
        reached.append(node)
    return reached


def is_reached(node, reached):
    """It, or something inside it such as a spin box's text, had the focus."""
    if node in reached:
        return True
    for one in reached:
        above = one.get_parent()
        for _ in range(3):
            if above is None:
                break
            if above == node:
                return True
            above = above.get_parent()
    return any(child in reached for child in walk(node))


def page_faults(desktop, tab):
    page = tab.get_name()
    tab.get_action_iface().do_action(0)
    wait_for(f"the page {page}", lambda: tab.get_parent().get_name() == page)  # a tab bar is named by its tab
    spin(1.0)
    yield from faults_of_what_is_seen(desktop)
    # The sections of a page have tabs of their own.
    bars = [n for n in walk(desktop.window) if n.get_role_name() == "page tab list" and n != tab.get_parent()]
    for bar in bars:
        for section in children(bar):
            if section.get_role_name() == "page tab" and section.get_name() != bar.get_name():
                name = section.get_name()
                section.get_action_iface().do_action(0)
                spin(0.5)
                for fault in faults_of_what_is_seen(desktop):
                    yield f"{name}: {fault}"


def faults_of_what_is_seen(desktop):
    return steady(lambda: list(faults_now(desktop)))


def faults_now(desktop):
    yield from faults_of_names(desktop.window)
    yield from faults_of_charts(desktop.window)
    wanted = list(needs_focus(desktop.window))  # before: what work brings meanwhile, its Cancel, Tab has passed
    reached = reached_by_tab(desktop)
    if len(reached) < 5:
        yield f"Tab goes nowhere: {[tell(n) for n in reached]}"
    for node in wanted:
        if is_shown(node) and not is_reached(node, reached):
            yield f"not reached by Tab: {tell(node)} in {tell(node.get_parent())}"


def faults_of_pages(desktop, pages):
    last = wait_for("the pages", lambda: desktop.find("page tab", "History"))
    wait_for("a judged month", lambda: desktop.find("label", "All figures are up to date"))
    for tab in children(last.get_parent()):
        if tab.get_role_name() == "page tab":
            pages.append(tab.get_name())
            yield from (f"{tab.get_name()}: {fault}" for fault in page_faults(desktop, tab))
    pages.append("Help")
    desktop.press("F1")
    wait_for("the help", lambda: desktop.find("text", "Search the help"))
    spin(1.0)
    yield from (f"Help: {fault}" for fault in faults_of_what_is_seen(desktop))


def faults_of_start(desktop, pages):
    pages.append("Start")
    wait_for("the doors", lambda: any(desktop.find(role, "Open the sample") for role in ("push button", "button")))
    yield from (f"Start: {fault}" for fault in faults_of_what_is_seen(desktop))


def faults_of_assistant(desktop, pages):
    pages.append("Connect a source")
    wait_for("a judged month", lambda: desktop.find("label", "All figures are up to date"))
    wait_for("the assistant", lambda: desktop.find("list", "Step 1 of 6: Kind"))
    yield from (f"Connect a source: {fault}" for fault in faults_of_what_is_seen(desktop))


SAMPLE = ["--sample", "--now", "2026-11-02T08:00:00Z"]
STARTS = [(SAMPLE, faults_of_pages), ([], faults_of_start),
          (SAMPLE + ["--page", "sources/connect"], faults_of_assistant)]


def main():
    pages = []
    faults = set()
    for arguments, look in STARTS:
        with tempfile.TemporaryDirectory() as home:
            desktop = Desktop(sys.argv[1], home, arguments)
            try:
                faults |= set(look(desktop, pages))
            finally:
                desktop.close()
    for fault in sorted(faults):
        print(fault)
    print(f"{len(pages)} pages read: {', '.join(pages)}; {len(faults)} faults")
    return 1 if faults or len(pages) < 14 else 0


if __name__ == "__main__":
    sys.exit(main())
