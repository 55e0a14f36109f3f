#!/usr/bin/python3
"""Draws the bot's picture, a summit under a speech bubble: draw.py FILE.png

Needs nothing but Python. The picture is part of summitbot and under its licence.
"""

import struct
import sys
import zlib

SIZE = 96
FINE = 4  # samples a pixel and direction, so that edges are smooth

SKY = (34, 78, 122)
ROCK = (92, 112, 132)
SHADE = (70, 88, 108)
SNOW = (244, 247, 250)
BUBBLE = (250, 178, 62)


def inside_triangle(x, y, top, left, right, base):
    """A peak at `top`, standing on the line y = base."""
    if not top[1] <= y <= base:
        return False
    part = (y - top[1]) / (base - top[1])
    return top[0] + (left - top[0]) * part <= x <= top[0] + (right - top[0]) * part


def colour(x, y):
    """What is seen at a point of the unit square; y grows downwards."""
    bubble = 0.14 <= x <= 0.62 and 0.12 <= y <= 0.36
    for cx in (0.19, 0.57):
        for cy in (0.17, 0.31):
            beyond_x = x < 0.19 if cx == 0.19 else x > 0.57
            beyond_y = y < 0.17 if cy == 0.17 else y > 0.31
            if beyond_x and beyond_y and (x - cx) ** 2 + (y - cy) ** 2 > 0.05 ** 2:
                bubble = False
    tail = 0.36 <= y <= 0.46 and 0.44 + (y - 0.36) * 0.9 <= x <= 0.56
    if bubble or tail:
        dots = any((x - cx) ** 2 + (y - 0.24) ** 2 < 0.028 ** 2 for cx in (0.27, 0.38, 0.49))
        return SKY if dots else BUBBLE
    if inside_triangle(x, y, (0.62, 0.40), 0.22, 1.02, 0.92):
        line = 0.56 + 0.035 * (1 if int(x * 25) % 2 else -1)
        if y < line:
            return SNOW
        return ROCK if x < 0.62 + (y - 0.40) * 0.25 else SHADE
    if inside_triangle(x, y, (0.30, 0.60), 0.02, 0.60, 0.92):
        return SHADE
    return SKY


def pixel(column, row):
    total = [0, 0, 0]
    for i in range(FINE):
        for j in range(FINE):
            x, y = (column + (i + 0.5) / FINE) / SIZE, (row + (j + 0.5) / FINE) / SIZE
            total = [a + b for a, b in zip(total, colour(x, y))]
    return bytes(round(part / FINE ** 2) for part in total)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png():
    rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIZE)) for y in range(SIZE))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], "wb") as file:
        file.write(png())
