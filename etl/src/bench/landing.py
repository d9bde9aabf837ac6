"""Makes a large delivery of health contacts, and reads it with DuckDB under the same checks."""

import csv
import os
import re
import sys
import time

WELL_FORMED = re.compile(rb"P[0-9]{8}$")


def grow(files, rows, out):
    """Writes the generator's rows again and again, each time under other contact numbers."""
    header, base = b"", []
    for name in files:
        with open(name, "rb") as file:
            lines = file.read().decode("windows-1252").encode("utf-8").split(b"\n")
        header = lines[0]
        base += [line.partition(b";") for line in lines[1:] if line]
    with open(out, "wb") as file:
        file.write(header + b"\n")
        written = 0
        copy = 0
        while written < rows:
            letter = b"%c" % (65 + copy % 26)
            more = b"%d" % (copy // 26)
            part = base[: rows - written]
            file.write(
                b"".join(
                    (letter + (more + contact[1:])[-9:] if WELL_FORMED.match(contact) else contact)
                    + b";"
                    + rest
                    + b"\n"
                    for contact, _, rest in part
                )
            )
            written += len(part)
            copy += 1


def names(folder, tables):
    """Every code and name of a list."""
    found = set()
    for table, columns in tables.items():
        with open(os.path.join(folder, table + ".csv"), encoding="utf-8") as file:
            for row in csv.DictReader(file):
                found |= {row[column].lower() for column in columns if row[column]}
    return sorted(found)


def check(path, lists, out):
    """Reads, checks, finds repeated and contradicting rows, and writes what landed and conformed."""
    import duckdb

    start = time.time()
    database = duckdb.connect(os.path.join(out, "bench.duckdb"))
    database.execute("set threads = %d" % os.cpu_count())
    values = {
        "countries": names(
            lists,
            {
                "country": ["iso3", "iso2", "istat_code", "belfiore_code", "name_it", "name_en"],
                "country_alias": ["alias"],
            },
        ),
        "languages": names(
            lists,
            {
                "language": ["language", "iso639_1", "name_it", "name_en"],
                "language_alias": ["alias"],
            },
        ),
        "municipalities": names(lists, {"municipality": ["belfiore_code"]}),
    }
    for name, members in values.items():
        database.execute(f"create temp table {name} as select unnest(?) as member", [members])
    opened = time.time()
    sql = os.path.join(os.path.dirname(__file__), "landing.sql")
    with open(sql, encoding="utf-8") as file:
        for statement in file.read().format(file=path, out=out).split(";\n"):
            if statement.strip():
                database.execute(statement)
    counts = database.execute(
        "select count(*), count(*) filter (outcome = 'accepted') from outcomes"
    ).fetchone()
    print(f"read {counts[0]} accepted {counts[1]} start {opened - start:.2f} s work {time.time() - opened:.2f} s")


if __name__ == "__main__":
    if sys.argv[1] == "grow":
        grow(sys.argv[4:], int(sys.argv[2]), sys.argv[3])
    else:
        check(sys.argv[2], sys.argv[3], sys.argv[4])
