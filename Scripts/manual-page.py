#!/usr/bin/env python3
"""Writes the manual page from what the program says of itself: `tend --experimental-dump-help | manual-page.py VERSION SECONDS`."""

import json
import sys
import time


def escaped(text):
    """The text as roff reads it: backslashes doubled, no line that begins with a request."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").splitlines()
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def spelled(name):
    return {"long": "--", "short": "-", "longWithSingleDash": "-"}[name["kind"]] + name["name"]


def argument_name(argument):
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return f"<{value}>" + (" ..." if argument["isRepeating"] else "")
    names = ", ".join(spelled(name) for name in argument.get("names", []))
    return f"{names} <{value}>" if argument["kind"] == "option" else names


def is_everywhere(argument):
    """Whether each command has it, so that the page says it once, at the top."""
    return {name["name"] for name in argument.get("names") or []} & {"help", "version"}


def arguments(command, is_top=False):
    for argument in command.get("arguments", []):
        if not argument["shouldDisplay"] or (is_everywhere(argument) and not is_top):
            continue
        yield ".TP\n.B " + escaped(argument_name(argument))
        yield escaped(" ".join(filter(None, [argument.get("abstract"), argument.get("discussion")])) or "\\ ")


def commands(command, path):
    for child in command.get("subcommands", []):
        if not child.get("shouldDisplay", True) or child["commandName"] == "help":
            continue
        name = f"{path} {child['commandName']}"
        yield ".SS " + escaped(name)
        if child.get("abstract"):
            yield escaped(child["abstract"])
        if child.get("discussion"):
            yield ".PP\n.nf\n" + escaped(child["discussion"]) + "\n.fi"
        yield from arguments(child)
        yield from commands(child, name)


def main():
    version, seconds = sys.argv[1], int(sys.argv[2])
    command = json.load(sys.stdin)["command"]
    name = command["commandName"]
    day = time.strftime("%Y-%m-%d", time.gmtime(seconds))
    print(f'.TH {name.upper()} 1 "{day}" "{name} {version}"')
    print(".SH NAME\n" + escaped(name) + " \\- " + escaped(command.get("abstract", "").rstrip(".")))
    print(".SH SYNOPSIS\n.B " + name + "\n.RI [ command ]\\ [ options ]")
    if command.get("discussion"):
        print(".SH DESCRIPTION\n.nf\n" + escaped(command["discussion"]) + "\n.fi")
    print(".SH OPTIONS\n" + "\n".join(arguments(command, is_top=True)))
    print(".SH COMMANDS\n" + "\n".join(commands(command, name)))


main()
