"""newsdump in PySpark: text columns in, typed columns of articles out, one Node process for each partition.

    from newsdump_spark import parse_articles
    articles = parse_articles(table, newsdump=["newsdump"], schema="schema.json", templates="templates.json")
    articles.select("id", "article.headline", "article.publishedAt").show()

`table` needs a column `text`, and may have `id`, `url` and `date` (the day of capture). Each row gives one row, with the same id.
"""

import json
import os
import subprocess
import tempfile
import threading

import pandas as pd
from pyspark import SparkFiles
from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DoubleType,
    LongType,
    MapType,
    StringType,
    StructField,
    StructType,
)

#: What a row holds beside its id: the parts of a record that `newsdump parse --to jsonl` writes.
COLUMNS = ["kind", "article", "entries", "diagnostics", "profile"]
BATCH = 500


def spark_type(schema, definitions):
    """The Spark type of a JSON Schema."""
    if "$ref" in schema:
        return spark_type(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    kind = schema.get("type")
    if kind == "object" and "properties" in schema:
        return StructType([StructField(name, spark_type(each, definitions)) for name, each in schema["properties"].items()])
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return MapType(StringType(), spark_type(schema["additionalProperties"], definitions))
    if kind == "array":
        return ArrayType(spark_type(schema.get("items", {}), definitions))
    simple = {"integer": LongType(), "number": DoubleType(), "boolean": BooleanType()}
    return simple.get(kind, StringType())


def article_schema(path):
    """The columns of parsed articles, from newsdump's schema.json."""
    with open(path, encoding="utf-8") as file:
        definitions = json.load(file)["$defs"]
    properties = definitions["parsedRecord"]["properties"]
    fields = [StructField(name, spark_type(properties[name], definitions)) for name in COLUMNS]
    return StructType([StructField("id", StringType()), *fields])


def shaped(value, kind):
    """A JSON value as Spark wants it: every field of a struct there, None where the value has none."""
    if value is None:
        return None
    if isinstance(kind, StructType):
        return {field.name: shaped(value.get(field.name), field.dataType) for field in kind.fields}
    if isinstance(kind, ArrayType):
        return [shaped(each, kind.elementType) for each in value]
    if isinstance(kind, MapType):
        return {key: shaped(each, kind.valueType) for key, each in value.items()}
    return value if not isinstance(kind, StringType) or isinstance(value, str) else json.dumps(value)


def parse_partition(batches, command, schema):
    """Feeds a partition to one process, in a thread of its own (else both pipes fill and everything stands still)."""
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        failure = []

        def feed():
            try:
                for batch in batches:
                    columns = [name for name in ("id", "text", "url", "date") if name in batch.columns]
                    for row in batch[columns].itertuples(index=False):
                        record = {name: value for name, value in zip(columns, row) if value is not None}
                        record["id"] = str(record.get("id", ""))
                        # ASCII, so that no character of the text can end a line.
                        child.stdin.write((json.dumps(record) + "\n").encode())
            except BaseException as error:
                failure.append(error)
            finally:
                try:
                    child.stdin.close()
                except OSError as error:
                    failure.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        rows = []
        for line in child.stdout:
            parsed = json.loads(line)
            row = {field.name: shaped(parsed.get(field.name), field.dataType) for field in schema.fields}
            row["id"] = str(parsed["record"].get("id", ""))
            rows.append(row)
            if len(rows) == BATCH:
                yield pd.DataFrame(rows, columns=schema.names)
                rows = []
        code = child.wait()
        feeder.join()
        # A process that ended early also broke the pipe: its code is the reason. The task fails, and Spark tries it again.
        if code != 0:
            errors.seek(0)
            raise RuntimeError(f"newsdump ended with {code}: {errors.read().decode(errors='replace')[-2000:]}")
        if failure:
            raise failure[0]
        if rows:
            yield pd.DataFrame(rows, columns=schema.names)


def parse_articles(table, newsdump=("newsdump",), schema="schema.json", templates=None):
    """The table's texts parsed: `id`, `kind`, `article`, `entries`, `diagnostics`, `profile`.

    newsdump   the command, as a list
    schema     path of newsdump's schema.json, on the driver
    templates  path of a file that `newsdump learn` wrote, on the driver: it goes to every worker
    """
    columns = article_schema(schema)
    # The functions of this file have to be known where the work is done.
    table.sparkSession.sparkContext.addPyFile(os.path.abspath(__file__))
    command = [*newsdump, "parse", "-", "--format", "jsonl", "--to", "jsonl", "--quiet"]
    name = None
    if templates is not None:
        table.sparkSession.sparkContext.addFile(templates)
        name = os.path.basename(templates)

    def parse(batches):
        own = command if name is None else [*command, "--templates", SparkFiles.get(name)]
        yield from parse_partition(batches, own, columns)

    return table.mapInPandas(parse, columns)


def parse_paths(paths, newsdump=("newsdump",)):
    """An RDD of paths (or PATH, OFFSET and LENGTH with tabs) to one of JSON lines. Workers must see the files."""
    command = " ".join([*newsdump, "parse", "--paths-from", "-", "--to", "jsonl", "--quiet"])
    return paths.pipe(command, checkCode=True)
