"""Runs newsdump in Spark's local mode, four partitions, and compares the rows with those of one process.

    python check.py CLI SCHEMA FOLDER      CLI: dist/cli.js, FOLDER: of corpus.jsonl, templates.json and dumps/

Prints one line a check, and ends with 1 if one failed.
"""

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
from newsdump_spark import article_schema, parse_articles, parse_paths, shaped  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

cli, schema, folder = sys.argv[1:4]
newsdump = ["node", cli]
corpus = os.path.join(folder, "corpus.jsonl")
templates = os.path.join(folder, "templates.json")
dumps = os.path.join(folder, "dumps")
failed = 0


def check(name, holds, detail=""):
    global failed
    print(f"{'ok  ' if holds else 'FAIL'}  {name}{'' if holds else f': {detail}'}", flush=True)
    failed += 0 if holds else 1


def one_process(*arguments, stdin=None):
    done = subprocess.run([*newsdump, "parse", "--to", "jsonl", "--quiet", *arguments], input=stdin, capture_output=True, check=False)
    return done.stdout.decode().splitlines()


def rows_of(table):
    return sorted(json.dumps(row.asDict(recursive=True), sort_keys=True) for row in table.collect())


def expected(lines, columns):
    rows = []
    for line in lines:
        parsed = json.loads(line)
        row = {field.name: shaped(parsed.get(field.name), field.dataType) for field in columns.fields}
        row["id"] = str(parsed["record"].get("id", ""))
        rows.append(json.dumps(row, sort_keys=True))
    return sorted(rows)


spark = (
    SparkSession.builder.master("local[4,4]")
    .appName("newsdump")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.sql.execution.arrow.maxRecordsPerBatch", "100")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")
print(f"Spark {spark.version}, {len(open(corpus, encoding='utf-8').readlines())} records, 4 partitions", flush=True)
table = spark.read.json(corpus).select("id", "text", "url").repartition(4, "id").cache()
columns = article_schema(schema)

# What Spark reads: of half of a pair of surrogates it makes another character.
given = "".join(json.dumps(row.asDict()) + "\n" for row in table.collect()).encode()
alone = one_process("--format", "jsonl", "-", stdin=given)
plain = parse_articles(table, newsdump, schema)
rows = rows_of(plain)
check("mapInPandas: rows out are rows in", len(rows) == table.count(), f"{len(rows)} of {table.count()}")
check("mapInPandas: the same rows as one process", rows == expected(alone, columns), str([pair for pair in zip(rows, expected(alone, columns)) if pair[0] != pair[1]][:1])[:3000])
check("typed columns", plain.select("article.headline", "article.authors.name").count() == len(rows))
for parts in (1, 2, 8):
    check(f"{parts} partitions give the same", rows_of(parse_articles(table.repartition(parts), newsdump, schema)) == rows)

learnt = rows_of(parse_articles(table, newsdump, schema, templates))
wanted = expected(one_process("--format", "jsonl", "--templates", templates, "-", stdin=given), columns)
check("templates reach the workers: the same rows as one process", learnt == wanted)
check("templates change what is read", learnt != rows)

# The first try of each partition is killed in the middle of its work.
marks = os.path.join(folder, "marks")
os.makedirs(marks, exist_ok=True)
killer = ["bash", "-c", f'mark="{marks}/$(cat /proc/sys/kernel/random/uuid)"; n=$(ls "{marks}" | wc -l); : > "$mark"; '
          'if [ "$n" -lt 3 ]; then (head -c 20000 | "$@" | head -c 3000) & sleep 1; kill -9 $! 2>/dev/null; exit 137; fi; exec "$@"', "newsdump", *newsdump]
check("processes that are killed are tried again: none lost, none twice", rows_of(parse_articles(table, killer, schema)) == rows)
check("… and some were killed", len(os.listdir(marks)) > 4, str(len(os.listdir(marks))))

paths = sorted(os.path.join(dumps, name) for name in os.listdir(dumps))
piped = sorted(parse_paths(spark.sparkContext.parallelize(paths, 4), newsdump).collect())
check("pipe over files, damaged ones among them: the same lines as one process", piped == sorted(one_process(*paths)))
try:
    parse_paths(spark.sparkContext.parallelize([*paths, os.path.join(dumps, "missing.warc")], 4), newsdump).collect()
    check("a file that is not there fails the job", False, "it did not")
except Exception as error:  # noqa: BLE001
    check("a file that is not there fails the job", "exit" in str(error).lower() or "status" in str(error).lower(), str(error)[:200])

spark.stop()
sys.exit(1 if failed else 0)
