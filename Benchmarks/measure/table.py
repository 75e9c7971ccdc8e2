"""Results as rows: what was measured, the figure, the bar, and whether it was met."""

import dataclasses


@dataclasses.dataclass
class Row:
    """One figure beside its bar; a bar of None is for information."""

    what: str
    value: float
    unit: str
    bar: float | None = None
    at_least: bool = False

    @property
    def met(self):
        if self.bar is None:
            return None
        return self.value >= self.bar if self.at_least else self.value <= self.bar

    @property
    def bar_text(self):
        if self.bar is None:
            return ""
        return f"{'≥' if self.at_least else '≤'} {number(self.bar)} {self.unit}"

    @property
    def verdict(self):
        return {None: "", True: "yes", False: "**no**"}[self.met]


def number(value):
    """Three digits that matter."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}".rstrip("0").rstrip(".")


def markdown(rows):
    """A table of them."""
    lines = ["| what | measured | bar | met |", "|---|---|---|---|"]
    lines += [f"| {row.what} | {number(row.value)} {row.unit} | {row.bar_text} | {row.verdict} |" for row in rows]
    return "\n".join(lines)


def plain(rows):
    """The same for a terminal."""
    if not rows:
        return "  not measured"
    cells = [(row.what, f"{number(row.value)} {row.unit}", row.bar_text, row.verdict.strip("*")) for row in rows]
    widths = [max(len(line[place]) for line in cells) for place in range(4)]
    return "\n".join("  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip() for line in cells)
