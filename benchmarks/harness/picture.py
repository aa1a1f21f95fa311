"""The picture: gap over time for each size, and growth with size."""

import math

from harness.cases import SIZES
from harness.contestants import ALL
from harness.course import gap_of

COLOURS = {"xuncha": "#c8102e", "glpsol": "#7a7a7a", "cbc": "#8c6d1f", "highs": "#1f77b4", "scip": "#2ca02c",
           "cpsat": "#9467bd", "timefold": "#17a2b8"}
LINES = {"xuncha": "-", "glpsol": ":", "cbc": "--", "highs": "-", "scip": "--", "cpsat": "-.", "timefold": ":"}
MARKS = {"xuncha": "o", "glpsol": "s", "cbc": "^", "highs": "D", "scip": "v", "cpsat": "P", "timefold": "X"}
NO_GAP = 1.0  # no plan, or no bound


def gap_at(course, moment):
    """The proven gap at a moment; 1 where there is none."""
    gap = None
    for seconds, incumbent, bound in course:
        if seconds > moment:
            break
        gap = gap_of(incumbent, bound)
    return NO_GAP if gap is None else gap


def median_gaps(records, moments):
    """The median over the seeds of the gap at each moment."""
    gaps = [sorted(gap_at(record["course"], moment) for record in records) for moment in moments]
    return [values[len(values) // 2] for values in gaps]


def drawn(records, summaries, path):
    """Writes the picture, in the format that the path's ending names."""
    import matplotlib
    matplotlib.use("Agg")
    matplotlib.rcParams.update({"svg.hashsalt": "xuncha", "font.size": 9, "axes.grid": True, "grid.alpha": 0.3})
    from matplotlib import pyplot

    sizes = [size for size in SIZES if any(record["size"] == size for record in records)]
    columns = 3
    rows = math.ceil(len(sizes) / columns) + 1
    figure, axes = pyplot.subplots(rows, columns, figsize=(5 * columns, 3.4 * rows), squeeze=False)
    for axis, size in zip(axes.flat, sizes):
        _draw_gaps(axis, size, [record for record in records if record["size"] == size])
    for axis in list(axes.flat)[len(sizes):(rows - 1) * columns]:
        axis.set_visible(False)
    growth = (("proof", "seconds to the proof, median"), ("gap_1", "seconds to a proven gap of 1 %, median"),
              ("mib", "memory, MiB, worst"))
    for axis, (measure, title) in zip(axes[-1], growth):
        _draw_growth(axis, summaries, measure, title)
    handles = [pyplot.Line2D([], [], color=COLOURS[name], linestyle=LINES[name], marker=MARKS[name], label=ALL[name].title)
               for name in ALL if any(record["contestant"] == name for record in records)]
    figure.legend(handles=handles, loc="upper center", ncols=len(handles), frameon=False)
    figure.tight_layout(rect=(0, 0, 1, 1 - 0.35 / (3.4 * rows) * 1.2))
    figure.savefig(path, metadata={"Date": None} if path.endswith(".svg") else None, dpi=110)
    pyplot.close(figure)


def _draw_gaps(axis, size, records):
    longest = max(record["wall"] for record in records)
    moments = [0.02 * (max(1.0, longest) / 0.02) ** (step / 300) for step in range(301)]
    for name in ALL:
        mine = [record for record in records if record["contestant"] == name]
        if mine:
            gaps = [100 * gap for gap in median_gaps(mine, moments)]
            axis.plot(moments, gaps, color=COLOURS[name], linestyle=LINES[name],
                      linewidth=2.2 if name == "xuncha" else 1.3, drawstyle="steps-post")
    axis.set(xscale="log", title=size, xlabel="seconds", ylabel="proven gap, %")
    axis.set_yscale("symlog", linthresh=0.5)
    axis.set_ylim(0, 110)
    ticks = (0, 0.5, 1, 2, 5, 10, 20, 50, 100)
    axis.set_yticks(ticks, [f"{tick:g}" for tick in ticks])


def _draw_growth(axis, summaries, measure, title):
    part = "worst" if measure == "mib" else "median"
    for name in ALL:
        points = sorted((entry["streets"], entry[measure][part]) for entry in summaries
                        if entry["contestant"] == name and 0 < entry[measure][part] < math.inf
                        and not entry["size"].endswith("-tight"))
        if points:
            axis.plot(*zip(*points), color=COLOURS[name], linestyle=LINES[name], marker=MARKS[name], markersize=5)
    axis.set(xscale="log", yscale="log", xlabel="streets", title=title)
