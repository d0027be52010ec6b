#!/usr/bin/env bash
# Parses all files of a list with GNU parallel, a process for each; run again, it does what is left.
#
#   parse.sh LIST OUT [JOBS]
#
# NEWSDUMP is the command (newsdump unless told), TEMPLATES a file of `newsdump learn`.
set -euo pipefail

list=${1:?usage: parse.sh LIST OUT [JOBS]}
out=${2:?usage: parse.sh LIST OUT [JOBS]}
jobs=${3:-$(nproc)}
read -ra command <<<"${NEWSDUMP:-newsdump}"
options=(parse --quiet --out "$out")
[ -z "${TEMPLATES:-}" ] || options+=(--templates "$TEMPLATES")

mkdir -p "$out"
# An output that stands complete is skipped, so nothing of the job log is needed to go on; what failed is in it.
parallel --halt soon,fail=25% --jobs "$jobs" --joblog "$out/jobs.log" --arg-file "$list" \
  "${command[@]}" "${options[@]}" {}
