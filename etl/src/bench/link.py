"""Makes records of invented people for 'bench link': the generator's names, a person in 2.2 records, with slips.

link.py RECORDS FILE writes a CSV file, link.py RECORDS FILE FIRST the desk's register as JSON lines, whose
persons and records are numbered from FIRST on.
"""

import csv
import datetime
import json
import pathlib
import random
import sys

NAMES = pathlib.Path("etl/src/main/resources/it/sprint/etl/generator/names")
COUNTRIES = {
    "afghanistan": "AFG", "albania": "ALB", "bangladesh": "BGD", "china": "CHN", "eritrea": "ERI", "gambia": "GMB", "georgia": "GEO",
    "ghana": "GHA", "guinea": "GIN", "italy": "ITA", "ivory-coast": "CIV", "maghreb": "MAR", "mali": "MLI", "mashriq": "SYR",
    "nigeria": "NGA", "pakistan": "PAK", "romania": "ROU", "senegal": "SEN", "somalia": "SOM", "ukraine": "UKR",
}
COLUMNS = ["rec_id", "given_name", "surname", "born", "phone", "postcode", "citizenship"]


def lists():
    origins = []
    for file in sorted(NAMES.glob("*.txt")):
        lines = [line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")]
        men, women, surnames = ([cell.strip() for cell in line.split(":", 1)[1].split(",")] for line in lines[:3])
        origins.append((file.stem, men + women, surnames))
    return origins


def slip(text, chance):
    """One letter is another, is missing or comes twice."""
    place = chance.randrange(len(text))
    kind = chance.randrange(3)
    if kind == 0 and len(text) > 3:
        return text[:place] + text[place + 1 :]
    return text[:place] + (text[place] if kind == 1 else chance.choice("aeiou")) + text[place:]


def person(number, origins):
    chance = random.Random(number)
    origin, given, surnames = chance.choice(origins)
    # Real populations have far more names than a list of a hundred: two of them make one.
    surname = chance.choice(surnames) + chance.choice(["", "", " " + chance.choice(surnames)])
    born = datetime.date(1950, 1, 1) + datetime.timedelta(days=chance.randrange(21_000))
    if chance.random() < 0.15:
        born = born.replace(month=1, day=1)
    phone = "300%07d" % chance.randrange(10_000_000)
    return chance, [chance.choice(given), surname, born, phone, "76%03d" % chance.randrange(300), origin]


def written(chance, facts):
    given, surname, born, phone, postcode, origin = facts
    if chance.random() < 0.12:
        given = slip(given, chance)
    if chance.random() < 0.08:
        surname = slip(surname, chance)
    if chance.random() < 0.04:
        given, surname = surname, given
    day = born.isoformat()
    if chance.random() < 0.03:
        day = born.replace(year=born.year + chance.choice([-10, -1, 1, 10])).isoformat() if born.day < 29 else day
    return [
        given,
        surname,
        "" if chance.random() < 0.02 else day,
        "" if chance.random() < 0.3 else phone,
        postcode if chance.random() < 0.8 else "76%03d" % chance.randrange(300),
        origin,
    ]


def records(count, first):
    origins = lists()
    made, number = 0, first
    while made < count:
        chance, facts = person(number, origins)
        for copy in range(chance.choice([1, 1, 1, 2, 2, 3, 3, 4])):
            if made < count:
                yield f"{number}-{copy}", written(chance, facts)
                made += 1
        number += 1


def registered(number, record):
    given, surname, born, phone, _, origin = record
    return {
        "id": number,
        "surname": surname,
        "name": given,
        "birth_date": born or None,
        "citizenship": COUNTRIES[origin],
        "phone": f"+39 {phone}" if phone else None,
        "municipality": "A285",
        "first_seen_on": "2021-12-14",
        "updated_at": "2021-12-25T18:49:43+01:00",
        **dict.fromkeys(["sex", "birth_country", "tax_code", "cui", "permit_number", "permit_kind", "vulnerable", "deleted_at"]),
    }


def main():
    count, target = int(sys.argv[1]), sys.argv[2]
    with open(target, "w", encoding="utf-8", newline="") as file:
        if len(sys.argv) > 3:
            first = int(sys.argv[3])
            for place, (_, record) in enumerate(records(count, first)):
                file.write(json.dumps({"person": registered(10_000_000 + first + place, record)}) + "\n")
        else:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows([key, *record] for key, record in records(count, 0))


if __name__ == "__main__":
    main()
