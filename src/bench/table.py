#!/usr/bin/env python3
"""Prints what measure.py measured, the median of the runs, with the ratios of wall time and of CPU time.

Usage: table.py FOLDER NAME=FIGURES…   (the figures "hand" and "duckdb" are those that the others are divided by)
"""
import os
import statistics
import sys

folder, names = sys.argv[1], [named.rsplit("=", 1) for named in sys.argv[2:]]


def medians(figures):
    with open(os.path.join(folder, figures + ".figures")) as lines:
        return [statistics.median(column) for column in zip(*([float(x) for x in line.split()] for line in lines))]


measured = {figures: medians(figures) for _, figures in names if os.path.exists(os.path.join(folder, figures + ".figures"))}


def ratio(figures, base):
    if base not in measured:
        return "–"
    return " · ".join(f"{of / to:.1f}" for of, to in zip(measured[figures][:2], measured[base][:2]))


print("| what answers | wall s | CPU s | peak MB | ÷ hand-written Java (wall · CPU) | ÷ DuckDB (wall · CPU) |")
print("|---|---|---|---|---|---|")
for name, figures in names:
    if figures not in measured:
        print(f"| {name} | not measured | | | | |")
        continue
    wall, cpu, peak = measured[figures]
    print(f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {ratio(figures, 'hand')} | {ratio(figures, 'duckdb')} |")
if "all" in measured:
    print(f"\nAll rules ÷ the ten: {ratio('all', 'ours')} (wall · CPU)")
