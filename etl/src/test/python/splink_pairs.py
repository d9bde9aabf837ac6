"""Links FEBRL's dataset 3 with Splink and writes the pairs that it takes for one person.

usage: splink_pairs.py DATASET.csv PAIRS.csv
"""

import csv
import sys

import duckdb
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

SETTINGS = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="rec_id",
    blocking_rules_to_generate_predictions=[
        block_on("given_name", "surname"),
        block_on("date_of_birth"),
        block_on("surname", "postcode"),
        block_on("given_name", "postcode"),
        block_on("surname", "suburb"),
        block_on("given_name", "suburb"),
        block_on("substr(surname, 1, 3)", "substr(date_of_birth, 1, 4)"),
        block_on("substr(given_name, 1, 3)", "substr(date_of_birth, 1, 4)"),
    ],
    comparisons=[
        cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
        cl.NameComparison("surname").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
        cl.LevenshteinAtThresholds("postcode", [1, 2]),
        cl.LevenshteinAtThresholds("suburb", [1, 2]).configure(term_frequency_adjustments=True),
    ],
)


def records(dataset):
    """The columns that both compare; what is empty is null."""
    connection = duckdb.connect()
    with open(dataset, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file, skipinitialspace=True)
        columns = ["rec_id", "given_name", "surname", "date_of_birth", "postcode", "suburb"]
        rows = [[row[column].strip() or None for column in columns] for row in reader]
    connection.execute(f"create table records ({', '.join(column + ' varchar' for column in columns)})")
    connection.executemany("insert into records values (?, ?, ?, ?, ?, ?)", rows)
    return connection


def trained(connection):
    linker = Linker(DuckDBAPI(connection).register("records", table_name="febrl"), SETTINGS)
    training = linker.training
    training.estimate_probability_two_random_records_match(
        [
            block_on("given_name", "surname", "date_of_birth"),
            block_on("surname", "date_of_birth", "postcode"),
            block_on("given_name", "date_of_birth", "postcode"),
        ],
        recall=0.7,
    )
    training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("date_of_birth"))
    training.estimate_parameters_using_expectation_maximisation(block_on("given_name", "surname"))
    return linker


def main(dataset, out):
    pairs = trained(records(dataset)).inference.predict(threshold_match_probability=0.5)
    with open(out, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id_a", "id_b"])
        for pair in pairs.as_record_list():
            writer.writerow([pair["rec_id_l"], pair["rec_id_r"]])


main(sys.argv[1], sys.argv[2])
