"""Makes the star in other ways than ours, of what StarInputs put down in a folder.

star.py translate FOLDER DIALECT writes the star's functions in another dialect of SQL, one file a table.
star.py make FOLDER DATABASE has DuckDB make all tables by them.
star.py check FOLDER DATABASE names the tables that differ from ours, and fails if any does.
star.py scripts FOLDER writes what psql runs to load the inputs, to make the tables and to compare them.
star.py compared FOLDER reads what psql compared, and does as check does.
"""

import os
import pathlib
import resource
import sys
import time

import sqlglot
from sqlglot import exp

# Keys that are hashes come out otherwise: of them it is compared whether they are 0, which is not known.
KEPT_KEYS = {"date_key", "delivery_key", "person_key", "person_version_key"}


def tables(folder):
    """The tables in an order in which they can be made, as (schema, name, file of its function)."""
    for file in sorted((folder / "sql").glob("*.sql")):
        schema, name = file.stem.split("-", 1)[1].split(".")
        yield schema, name, file


# --- translating ------------------------------------------------------------------------------


def translate(dialect, folder):
    out = folder / dialect
    out.mkdir()
    for _, name, file in tables(folder):
        by_hand = pathlib.Path(__file__).parent / "star" / dialect / f"{name}.sql"
        query = by_hand.read_text("utf-8") if by_hand.exists() else translated(dialect, file.read_text("utf-8"))
        (out / file.name).write_text(f"create table {name} as\n{query};\n", "utf-8")


def translated(dialect, sql):
    tree = sqlglot.parse_one(sql, read="spark")
    rewrites = DIALECTS[dialect]()
    # Inner ones first, so that each sees its parts rewritten.
    for node in reversed(list(tree.bfs())):
        rewrite = getattr(rewrites, "on_" + type(node).__name__.lower(), None)
        rewritten = rewrite(node) if rewrite else node
        if rewritten is not node:
            node.replace(rewritten)
    return tree.sql(rewrites.dialect, pretty=True, unsupported_level=sqlglot.ErrorLevel.RAISE)


class Rewrites:
    """What sqlglot leaves as it is in both dialects, or translates into something else; by kind of node."""

    def parse(self, sql, **parts):
        """An expression in the dialect, with other expressions in the place of names."""
        tree = sqlglot.parse_one(sql, dialect=self.dialect)
        for column in [column for column in tree.find_all(exp.Column) if column.name in parts and not column.table]:
            column.replace(parts[column.name].copy())
        return tree

    def on_trycast(self, node):
        return exp.cast(node.this, node.to)

    def on_tsordsadd(self, node):
        """A day and a number give a day; sqlglot makes it a point in time."""
        return self.parse("(cast(day as date) + days)", day=node.this, days=node.expression)

    def on_datediff(self, node):
        return self.parse("(later - earlier)", later=node.this.this, earlier=node.expression.this)

    def on_datetrunc(self, node):
        return exp.cast(node.copy(), "date")

    def on_between(self, node):
        """Of days all of them; reference lists hold days as texts, which Spark compares with days."""
        if isinstance(node.args["low"], exp.Column):
            node.args["low"].replace(exp.cast(node.args["low"].copy(), "date"))
        return node

    def on_attimezone(self, node):
        """Points in time are such in the inputs already; without a zone they would be moved the other way."""
        return exp.AtTimeZone(this=node.this.this, zone=node.args["zone"])

    def on_anonymous(self, node):
        if node.name.lower() == "weekday":
            return self.parse("extract(isodow from day) - 1", day=node.expressions[0])
        return self.hashed(node.expressions) if node.name.lower() == "xxhash64" else node

    def on_explode(self, node):
        if not isinstance(node.this, exp.GenerateSeries):
            return node
        series = node.this.args
        kind = self.numbers if isinstance(series["start"], exp.Literal) else self.days
        return self.parse(kind, first=series["start"], last=series["end"])

    def on_arrayuniqueagg(self, node):
        """Of what is not null; of nothing an empty list, not null."""
        return node if isinstance(node.parent, exp.Filter) else self.distinct(node, exp.true())

    def on_filter(self, node):
        wanted = node.expression.this
        return self.distinct(node.this, wanted) if isinstance(node.this, exp.ArrayUniqueAgg) else node

    def distinct(self, node, wanted):
        return self.parse(
            f"coalesce(array_agg(distinct value) filter (where value is not null and wanted), {self.empty})",
            value=node.this,
            wanted=wanted,
        )


class DuckDB(Rewrites):
    dialect = "duckdb"
    empty = "[]"
    days = "cast(unnest(generate_series(first, last, interval 1 day)) as date)"
    numbers = "cast(unnest(generate_series(first, last)) as integer)"

    def hashed(self, values):
        return self.parse("cast(hashed >> 1 as bigint)", hashed=exp.func("hash", *values))

    def on_exists(self, node):
        if not isinstance(node.expression, exp.Lambda):
            return node
        return self.parse("len(found) > 0", found=exp.ArrayFilter(this=node.this, expression=node.expression))

    def on_argmax(self, node):
        """What the row with the greatest key says, null as well; arg_max passes over rows that say null.

        A null within a key would be greatest here and least in Spark: none of the keys has one.
        """
        return exp.func("arg_max_null", node.this, node.expression)

    def on_argmin(self, node):
        return exp.func("arg_min_null", node.this, node.expression)

    def on_arraydistinct(self, node):
        """In their order."""
        return self.parse(
            "list_filter(items, lambda item, place: list_position(items, item) = place)", items=node.this
        )

    def on_arraytostring(self, node):
        """Of an empty list an empty text, not null."""
        return self.parse(
            "case when items is not null then coalesce(joined, '') end", items=node.this, joined=node.copy()
        )

    def on_struct(self, node):
        """A whole row is told by its table's name."""
        only = node.expressions[0]
        return exp.column(only.table) if isinstance(only, exp.Column) and only.is_star else node


class PostgreSQL(Rewrites):
    dialect = "postgres"
    empty = "'{}'"
    days = "cast(generate_series(first, last, interval '1 day') as date)"
    numbers = "generate_series(first, last)"

    def hashed(self, values):
        """Of what is not null, as in Spark; sqlglot's own concat_ws would be null."""
        told = exp.Anonymous(this="concat_ws", expressions=[exp.Literal.string("|"), *values])
        return self.parse("hashtextextended(told, 0)", told=told)

    def on_div(self, node):
        """Exact, as Spark divides decimals; sqlglot makes it a floating one."""
        return exp.Div(this=exp.cast(node.this, "numeric"), expression=node.expression.copy(), typed=True)

    def on_quarter(self, node):
        return self.parse("extract(quarter from day)", day=node.this)

    def on_unixmicros(self, node):
        return self.parse("cast(extract(epoch from moment) * 1000000 as bigint)", moment=node.this)

    def on_regexpsplit(self, node):
        return exp.func("regexp_split_to_array", node.this, node.expression)

    def on_transform(self, node):
        return self.opened("array(select said from unnest(items) as opened(item))", node)

    def on_exists(self, node):
        if not isinstance(node.expression, exp.Lambda):
            return node
        return self.opened("exists(select 1 from unnest(items) as opened(item) where said)", node)

    def opened(self, sql, node):
        """What a lambda says of each item; its name may be a word of SQL."""
        name = node.expression.expressions[0].name
        for identifier in node.expression.find_all(exp.Identifier):
            identifier.set("quoted", identifier.name == name)
        return self.parse(sql.replace("(item)", f'("{name}")'), items=node.this, said=node.expression.this)

    def on_arrayfilter(self, node):
        """Without nulls: quicker than a query for each row."""
        is_null = node.expression.find(exp.Is)
        return exp.func("array_remove", node.this, exp.null()) if is_null else node

    def on_select(self, node):
        """Lateral views."""
        for view in node.args.pop("laterals", None) or []:
            column = view.args["alias"].columns[0].name
            sql = f"select 1 from nothing cross join unnest(items) as opened({column})"
            node.append("joins", self.parse(sql, items=view.this.this).args["joins"][0])
        return node

    def on_join(self, node):
        """Semi and anti joins, which sqlglot makes subqueries if they say on what."""
        if node.kind in ("SEMI", "ANTI") and node.args.get("using"):
            left = node.parent.args["from_"].alias_or_name
            names = [column.name for column in node.args.pop("using")]
            pairs = [exp.column(name, left).eq(exp.column(name, node.alias_or_name)) for name in names]
            node.set("on", exp.and_(*pairs))
        return node

    def on_struct(self, node):
        """A type of its own where fields are asked; members of a key are ordered by one by one."""
        if isinstance(node.parent, (exp.ArgMax, exp.ArgMin)) and node.arg_key == "expression":
            return node
        row = exp.func("row", *[part.expression for part in node.expressions])
        alias = node.find_ancestor(exp.Alias)
        is_typed = alias is not None and alias.alias in TYPES
        return exp.cast(row, exp.DataType.build(alias.alias, udt=True)) if is_typed else row

    def on_column(self, node):
        """A field of a column of such a type."""
        if not node.args.get("db"):
            return node
        return exp.Dot(this=exp.paren(exp.column(node.table, node.args["db"].name)), expression=node.this)

    def on_argmax(self, node):
        return self.first(node, "desc nulls last", "desc nulls last")

    def on_argmin(self, node):
        return self.first(node, "asc nulls last", "asc nulls first")

    def first(self, node, order, order_in_struct):
        """The value of the least or the greatest key; keys that are null count nothing, nulls in a key are least."""
        keys = [node.expression]
        if isinstance(node.expression, exp.Struct):
            keys, order = [part.expression for part in node.expression.expressions], order_in_struct
        names = [f"key{place}" for place in range(len(keys))]
        by = ", ".join(f"{name} {order}" for name in names)
        wanted = exp.true()
        if isinstance(node.parent, exp.Filter):
            wanted = node.parent.expression.this
        return self.parse(
            f"(array_agg(value order by {by}) filter (where wanted))[1]",
            value=node.this,
            wanted=wanted,
            **dict(zip(names, keys)),
        )

    def on_filter(self, node):
        """The filter of a first value is in it."""
        return node.this if isinstance(node.this, exp.Bracket) else super().on_filter(node)


# Types of PostgreSQL for structs of which fields are asked.
TYPES = {"last_event": "state text, is_final boolean, happened_on date"}
DIALECTS = {"duckdb": DuckDB, "postgresql": PostgreSQL}


# --- DuckDB -----------------------------------------------------------------------------------


def connected(folder, database):
    import duckdb

    connection = duckdb.connect(database)
    connection.execute("set threads = %d" % os.cpu_count())
    connection.execute("set timezone = 'UTC'")
    for view in sorted((folder / "inputs").iterdir()):
        connection.execute(f"create or replace view {view.name} as select * from read_parquet('{view}/*.parquet')")
    return connection


def make(folder, database):
    """Says the seconds and the CPU seconds of making the tables, and the peak in MB."""
    connection = connected(folder, database)
    start, cpu = time.time(), time.process_time()
    for _, name, file in tables(folder):
        try:
            connection.execute((folder / "duckdb" / file.name).read_text("utf-8"))
        except Exception as error:
            raise SystemExit(f"DuckDB cannot make {name}: {error}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{time.time() - start:.2f} {time.process_time() - cpu:.2f} {peak:.0f}")


# --- PostgreSQL -------------------------------------------------------------------------------


def scripts(folder):
    """Writes what psql loads, makes and compares, and the inputs as CSV."""
    connection = connected(folder, ":memory:")
    (folder / "csv").mkdir()
    load, build, compare = ["create schema other;"], [], []
    for view in sorted(file.name for file in (folder / "inputs").iterdir()):
        # What is sealed nobody asks.
        columns = [
            (row[0], row[1])
            for row in connection.execute(f"describe {view}").fetchall()
            if row[1] != "BLOB" and not row[1].endswith("[]")
        ]
        names = ", ".join(f'"{name}"' for name, _ in columns)
        typed = ", ".join(f'"{name}" {kind}' for name, kind in columns)
        file = folder / "csv" / f"{view}.csv"
        connection.execute(f"copy (select {names} from {view}) to '{file}' (format csv, header false, nullstr '\\N')")
        load.append(f"create unlogged table {view} ({typed});")
        load.append(f"\\copy {view} from '{file}' with (format csv, null '\\N')")
    load.append("analyze;")
    build += [f"create type {name} as ({fields});" for name, fields in TYPES.items()] + [ARRAY_DISTINCT]
    for schema, name, file in tables(folder):
        build += [(folder / "postgresql" / file.name).read_text("utf-8"), f"analyze {name};"]
        columns = columns_of(connection, folder, name)
        query = compared(name, columns, f"{schema}.{name}", f"other.{name}")
        compare.append(f"select '{name}', counts.* from ({query}) as counts;")
    for script, statements in (("load", load), ("make", build), ("compare", compare)):
        (folder / f"{script}.sql").write_text("\n".join(statements) + "\n", "utf-8")


# In their order.
ARRAY_DISTINCT = """create function array_distinct(text[]) returns text[] immutable language sql as $$
    select array_agg(item order by place)
    from (select item, min(place) as place from unnest($1) with ordinality as said (item, place) group by item) as first
$$;"""


# --- comparing --------------------------------------------------------------------------------


def compared(name, columns, ours, theirs):
    """A query for the rows of both, and for how many only one of them has."""
    kept = ", ".join(f"{told(name, column)} as {column}" for column in columns)
    return f"""
        select
            (select count(*) from {ours}) as ours, (select count(*) from {theirs}) as theirs,
            (select count(*) from (select {kept} from {ours} except all select {kept} from {theirs}) as rows) as missing,
            (select count(*) from (select {kept} from {theirs} except all select {kept} from {ours}) as rows) as extra"""


def told(name, column):
    """What of a column is compared."""
    if column.endswith("_key") and column not in KEPT_KEYS:
        return f"{column} = 0"
    if column in EVIDENCE and name in BY_HASH:
        return f"case when not {BY_HASH[name]} then {column} end"
    return column


# Of stays that begin on one day, that with the lesser hash comes first, and the other overlaps.
BY_HASH = {"fact_quality_finding": "rule = 'stays-overlap'"}
EVIDENCE = {"delivery_key", "source_row", "source_item"}


def columns_of(connection, folder, name):
    """The columns of a published table."""
    rows = connection.execute(f"describe select * from read_parquet('{folder}/star/{name}/*.parquet')").fetchall()
    return [row[0] for row in rows if row[0] != "month"]


def check(folder, database):
    connection = connected(folder, database)
    for _, name, _ in tables(folder):
        ours = f"read_parquet('{folder}/star/{name}/*.parquet')"
        query = compared(name, columns_of(connection, folder, name), ours, name)
        yield name, *connection.execute(query).fetchone()


def tell(maker, counts):
    """Names each table that differs, and fails if any does."""
    differing = 0
    for name, rows, others, missing, extra in counts:
        if int(missing) or int(extra):
            by_hash = f" (where {BY_HASH[name]}, hashes decide)" if name in BY_HASH else ""
            print(
                f"DIFFERS: {name} by {maker} has {others} rows, ours {rows}: "
                f"{extra} are only there, {missing} only in ours{by_hash}"
            )
            differing = 1
    sys.exit(differing)


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    folder = pathlib.Path(arguments[0])
    if command == "translate":
        translate(arguments[1], folder)
    elif command == "make":
        make(folder, arguments[1])
    elif command == "check":
        tell("DuckDB", check(folder, arguments[1]))
    elif command == "scripts":
        scripts(folder)
    else:
        tell("PostgreSQL", (line.strip().split("|") for line in sys.stdin))
