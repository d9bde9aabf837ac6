"""Forty questions of boards, asked of the API, of PostgreSQL and of DuckDB, with their times; and a load of many askers.

usage: kpi.py ask BASE-URL ACCOUNTS OUT ROUNDS | sql CONNECTION OUT ROUNDS | duckdb FOLDER OUT ROUNDS
       kpi.py compare OUT... | load BASE-URL ACCOUNTS RATE SECONDS
"""

import copy
import http.client
import json
import queue
import random
import statistics
import sys
import threading
import time
from decimal import Decimal
from urllib.parse import urlencode, urlparse

PERSON = "join mart.dim_person v using (person_version_key) left join mart.dim_country c on v.citizenship = c.iso3"
TARGET = "coalesce(c.is_third_country, true)"
AGE = """case when v.birth_year is null then 'unknown'
    when extract(year from {date}) - v.birth_year < 18 then 'under-18'
    when extract(year from {date}) - v.birth_year <= 60 then 'from-18-to-60' else 'over-60' end"""

# What somebody who knows the star would write: the fact, its day, what is computed, which rows.
FACTS = {
    "persons-served": ("mart.fact_service_contact f", "f.contacted_on", "count(distinct f.person_key)", "f.person_key <> 0"),
    "contacts": ("mart.fact_service_contact f", "f.contacted_on", "count(*)", "true"),
    "needs-expressed": ("mart.fact_need f", "f.expressed_on", "count(*)", "true"),
    "needs-met-rate": ("mart.fact_need f", "f.expressed_on", "100.0 * count(f.met_on) / count(*)", "true"),
    "need-to-service-days-median": (
        "mart.fact_need f",
        "f.expressed_on",
        "percentile_cont(0.5) within group (order by f.days_to_match) filter (where f.days_to_match is not null)",
        "true",
    ),
    "referrals-sent": ("mart.fact_referral f", "f.sent_on", "count(*)", "true"),
    "referrals-seen-rate": ("mart.fact_referral f", "f.sent_on", "100.0 * count(case when f.is_seen then 1 end) / count(*)", "true"),
    "referral-days-median": (
        "mart.fact_referral f",
        "f.sent_on",
        "percentile_cont(0.5) within group (order by f.days_to_first_appointment) filter (where f.days_to_first_appointment is not null)",
        "true",
    ),
    "enrolled": ("mart.fact_enrolment f", "f.enrolled_on", "count(distinct f.person_key)", "f.person_key <> 0"),
}
MEMBERS = {
    "partner": ("o.organization_code", "join mart.dim_organization o using (organization_key)"),
    "municipality": ("coalesce(m.belfiore_code, 'unknown')", "join mart.dim_municipality m using (municipality_key)"),
    "area": ("coalesce(s.area, 'unknown')", "join mart.dim_service s using (service_key)"),
    "need-area": ("coalesce(n.area, 'unknown')", "join mart.dim_need n using (need_key)"),
    "sex": ("coalesce(v.sex::text, 'unknown')", ""),
    "age": (AGE, ""),
    "kind": ("f.kind", ""),
    "state": ("f.state", ""),
    "provider": ("o.organization_code", "join mart.dim_organization o on f.provider_organization_key = o.organization_key"),
}


def question(kpi, calendar, breakdowns=(), since=None, until=None, **filters):
    return {"kpi": kpi, "calendar": calendar, "breakdowns": list(breakdowns), "from": since, "to": until, "filters": filters}


# From a corner of the star to all of it.
QUESTIONS = [
    question("persons-served", "month", since="2022-06-01", until="2022-06-30", municipality="A285", partner="etnie"),
    question("persons-served", "month", since="2022-06-01", until="2022-06-30", sex="F", age="under-18"),
    question("contacts", "month", since="2022-01-01", until="2022-01-31", area="school", municipality="A669"),
    question("needs-expressed", "month", since="2022-03-01", until="2022-03-31", municipality="A285"),
    question("referrals-sent", "month", since="2022-03-01", until="2022-03-31", area="work"),
    question("enrolled", "month", since="2022-09-01", until="2022-09-30", sex="F"),
    question("persons-served", "quarter", since="2022-01-01", until="2022-03-31", municipality="A285"),
    question("persons-served", "quarter", ["area"], since="2022-01-01", until="2022-03-31", partner="oasi2"),
    question("contacts", "quarter", ["kind"], since="2022-01-01", until="2022-12-31", municipality="A883"),
    question("need-to-service-days-median", "quarter", since="2022-01-01", until="2022-12-31", municipality="A285"),
    question("referral-days-median", "quarter", since="2022-01-01", until="2022-12-31", area="health"),
    question("persons-served", "month", since="2022-01-01", until="2022-12-31", partner="etnie"),
    question("persons-served", "month", since="2022-01-01", until="2022-12-31", partner="etnie", sex="M"),
    question("persons-served", "month", ["sex"], since="2022-01-01", until="2022-12-31", municipality="A285"),
    question("contacts", "month", ["partner"], since="2022-01-01", until="2022-12-31"),
    question("contacts", "month", ["area"], since="2022-01-01", until="2022-12-31"),
    question("needs-met-rate", "month", since="2022-01-01", until="2022-12-31"),
    question("needs-met-rate", "quarter", ["area"], since="2022-01-01", until="2022-12-31"),
    question("referrals-seen-rate", "month", since="2022-01-01", until="2022-12-31"),
    question("referrals-sent", "month", ["provider"], since="2022-01-01", until="2022-12-31"),
    question("enrolled", "month", since="2022-01-01", until="2022-12-31"),
    question("persons-served", "year", since="2022-01-01", until="2022-12-31"),
    question("persons-served", "year", ["municipality"], since="2022-01-01", until="2022-12-31"),
    question("persons-served", "year", ["area"], since="2022-01-01", until="2022-12-31"),
    question("persons-served", "year", ["sex", "age"], since="2022-01-01", until="2022-12-31"),
    question("persons-served", "year", ["municipality", "area"], since="2022-01-01", until="2022-12-31"),
    question("need-to-service-days-median", "year"),
    question("need-to-service-days-median", "year", ["area"]),
    question("referral-days-median", "year", ["municipality"]),
    question("needs-expressed", "year", ["municipality", "area"]),
    question("referrals-sent", "quarter", ["state"]),
    question("contacts", "month", ["municipality"]),
    question("contacts", "all", ["partner", "area", "kind"]),
    question("enrolled", "year", ["sex"]),
    question("persons-served", "month"),
    question("persons-served", "quarter", ["partner"]),
    question("persons-served", "all"),
    question("persons-served", "all", ["municipality"]),
    question("persons-served", "all", ["partner", "sex", "age"]),
    question("persons-served", "month", ["municipality", "area"]),
]


# --- the API ----------------------------------------------------------------------------------


class Api:
    """One asker, signed in as the demo's manager."""

    def __init__(self, base, accounts):
        self.address = urlparse(base)
        self.headers = {"Accept": "application/json"}
        self.cookies = {}
        self.connect()
        self.sign_in(accounts)

    def connect(self):
        self.connection = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=60)

    def again(self):
        """Another connection of the same session."""
        other = copy.copy(self)
        other.connect()
        return other

    def sign_in(self, accounts):
        with open(accounts, encoding="utf-8") as lines:
            passwords = dict(line.strip().split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
        user = next(name for name in passwords if "manager" in name)
        self.send("GET", "/v1/session")
        self.headers["X-XSRF-TOKEN"] = self.cookies.get("XSRF-TOKEN", "")
        body = json.dumps({"username": user, "password": passwords[user]})
        status, answer = self.send("POST", "/v1/session", body)
        if status != 200:
            sys.exit(f"Signing in was answered with {status}: {answer[:300]!r}")

    def send(self, method, path, body=None):
        headers = dict(self.headers)
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body:
            headers["Content-Type"] = "application/json"
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        for name, value in response.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies = {**self.cookies, key: rest.split(";")[0]}
        return response.status, response.read()

    def ask(self, asked):
        status, body = self.send("GET", path(asked))
        if status != 200:
            sys.exit(f"{path(asked)} was answered with {status}: {body[:300]!r}")
        return body


def path(asked):
    parameters = {"calendar": asked["calendar"], **asked["filters"]}
    if asked["breakdowns"]:
        parameters["breakdown"] = ",".join(asked["breakdowns"])
    for side in ("from", "to"):
        if asked[side]:
            parameters[side] = asked[side]
    return f"/v1/kpis/{asked['kpi']}?{urlencode(parameters)}"


def figures(body, asked):
    return {
        "|".join([figure["period"], *(figure["members"][by]["code"] for by in asked["breakdowns"])]): figure["value"]
        for figure in json.loads(body)["figures"]
    }


# --- plain SQL --------------------------------------------------------------------------------


def sql(asked):
    table, day, value, where = FACTS[asked["kpi"]]
    names = {name: name for name in [*asked["breakdowns"], *asked["filters"]]}
    if "fact_need" in table and "area" in names:
        names["area"] = "need-area"
    joins, columns, conditions = [PERSON], [], [where, TARGET]
    for name, member in names.items():
        expression, join = MEMBERS[member]
        expression = expression.format(date=day)
        if join and join not in joins:
            joins.append(join)
        if name in asked["breakdowns"]:
            columns.append(expression)
        if name in asked["filters"]:
            conditions.append(f"{expression} = '{asked['filters'][name]}'")
    inside = "".join(
        f" and p.{column} {sign} '{asked[side]}'"
        for side, column, sign in (("from", "starts_on", ">="), ("to", "ends_on", "<="))
        if asked[side]
    )
    # The days as such, so that an index on them can be used.
    conditions += [f"{day} {sign} '{asked[side]}'" for side, sign in (("from", ">="), ("to", "<=")) if asked[side]]
    selected = ", ".join(["p.period", *columns])
    grouped = ", ".join(str(place + 1) for place in range(len(columns) + 1))
    return f"""select {selected}, {value} from {table}
        join reference.calendar_period p on p.calendar = '{asked["calendar"]}' and {day} between p.starts_on and p.ends_on{inside}
        {" ".join(joins)} where {" and ".join(conditions)} group by {grouped}"""


def rows_as_figures(rows):
    return {"|".join(str(member) for member in row[:-1]): row[-1] for row in rows}


def by_postgresql(connection):
    import psycopg

    database = psycopg.connect(connection, autocommit=True)
    database.execute("set max_parallel_workers_per_gather = 2")
    return lambda asked: rows_as_figures(database.execute(sql(asked)).fetchall())


def by_duckdb(folder):
    import duckdb

    database = duckdb.connect()
    database.execute("set threads = 2")
    for schema in ("mart", "reference"):
        database.execute(f"create schema {schema}")
    for name in open(f"{folder}/tables", encoding="utf-8").read().split():
        database.execute(f"create table {name} as from read_csv('{folder}/{name}.csv', header = true, sample_size = -1)")
    return lambda asked: rows_as_figures(database.execute(sql(asked)).fetchall())


# --- measuring --------------------------------------------------------------------------------


def measure(ask, read, out, rounds):
    asked = []
    for one in QUESTIONS:
        start = time.perf_counter()
        answer = ask(one)
        first = time.perf_counter() - start
        asked.append({"question": describe(one), "first": first, "times": [], "figures": plain(read(answer, one))})
    for _ in range(rounds):
        for number, one in enumerate(QUESTIONS):
            start = time.perf_counter()
            ask(one)
            asked[number]["times"].append(time.perf_counter() - start)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(asked, file)


def describe(asked):
    parts = [asked["kpi"], asked["calendar"], *asked["breakdowns"], *(f"{k}={v}" for k, v in asked["filters"].items())]
    return " ".join(parts) + (f" {asked['from']}..{asked['to']}" if asked["from"] else "")


def plain(values):
    return {key: None if value is None else float(round(Decimal(str(value)), 6)) for key, value in values.items()}


def compare(files):
    answers = {file.rsplit("/", 1)[-1]: json.load(open(file, encoding="utf-8")) for file in files}
    ours = next(iter(answers.values()))
    differing = 0
    for name, others in list(answers.items())[1:]:
        for one, other in zip(ours, others):
            if not same(one["figures"], other["figures"]):
                differing += 1
                print(f"DIFFERS from {name}: {one['question']}", file=sys.stderr)
    print(f"{'question, ms (median; first time)':<78}" + "".join(f"{name:>22}" for name in answers))
    for number, one in enumerate(ours):
        cells = "".join(
            f"{statistics.median(each[number]['times']) * 1000:12.1f} ({each[number]['first'] * 1000:6.0f})" for each in answers.values()
        )
        print(f"{one['question'][:77]:<78}{cells}")
    reckoned = {
        "p50": lambda each: statistics.median(all_times(each)),
        "p95": lambda each: p95(all_times(each)),
        "sum of medians": lambda each: sum(statistics.median(one["times"]) for one in each),
        "p95 of first times": lambda each: p95([one["first"] for one in each]),
        "sum of first times": lambda each: sum(one["first"] for one in each),
    }
    for label, reckon in reckoned.items():
        print(f"{label:<78}" + "".join(f"{reckon(each) * 1000:20.1f}  " for each in answers.values()))
    if differing:
        sys.exit(f"{differing} answers are not the same.")
    print("All have the same figures.")


def all_times(answers):
    return [time for one in answers for time in one["times"]]


def p95(times):
    return sorted(times)[int(len(times) * 0.95)]


def same(ours, others):
    """Whom nobody counts, ours tells as 0 where plain SQL has no row."""
    return all(equal(ours.get(key, 0), others.get(key, 0)) for key in ours.keys() | others.keys())


def equal(one, other):
    """Ours are rounded to one digit."""
    return one is other if one is None or other is None else abs(one - other) <= 0.0501


def load(base, accounts, rate, seconds):
    """Asks at a fixed rate, whether or not earlier answers are there; the time counts from when a question was due."""
    due = queue.Queue()
    times, seed = [], random.Random(1)
    municipalities = ["A285", "A669", "A883", "B619", "E946", "F220"]
    asked = []
    for _ in range(rate * seconds):
        one = dict(seed.choice(QUESTIONS))
        if "municipality" not in one["filters"] and "municipality" not in one["breakdowns"]:
            one["filters"] = {**one["filters"], "municipality": seed.choice(municipalities)}
        asked.append(one)

    def answer(api):
        while (task := due.get()) is not None:
            moment, one = task
            api.ask(one)
            times.append(time.perf_counter() - moment)

    signed_in = Api(base, accounts)
    askers = [threading.Thread(target=answer, args=(signed_in.again(),)) for _ in range(16)]
    for asker in askers:
        asker.start()
    start = time.perf_counter()
    for number, one in enumerate(asked):
        moment = start + number / rate
        time.sleep(max(0.0, moment - time.perf_counter()))
        due.put((moment, one))
    for _ in askers:
        due.put(None)
    for asker in askers:
        asker.join()
    if len(times) < len(asked):
        sys.exit(f"Only {len(times)} of {len(asked)} questions were answered.")
    times.sort()
    print(
        f"{rate} questions/s for {seconds} s, {len(times)} in all: "
        f"p50 {times[len(times) // 2] * 1000:.1f} ms, p99 {times[int(len(times) * 0.99)] * 1000:.1f} ms, most {times[-1] * 1000:.1f} ms"
    )


def main(command, *given):
    if command == "ask":
        api = Api(given[0], given[1])
        measure(api.ask, figures, given[2], int(given[3]))
    elif command in ("sql", "duckdb"):
        ask = by_postgresql(given[0]) if command == "sql" else by_duckdb(given[0])
        measure(ask, lambda answer, asked: answer, given[1], int(given[2]))
    elif command == "compare":
        compare(given)
    elif command == "load":
        load(given[0], given[1], int(given[2]), int(given[3]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
