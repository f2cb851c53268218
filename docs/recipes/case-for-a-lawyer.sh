#!/bin/sh
# Everything about one case in a folder that opens without this program: the plan as DOCX and PDF, the case with all its
# attempts and replies as JSON, and who wrote what when.
set -eu
case=${1:?usage: case-for-a-lawyer.sh CASE FOLDER}
folder=${2:?usage: case-for-a-lawyer.sh CASE FOLDER}
umask 077
mkdir -p "$folder"
health-tui case export "$case" --json > "$folder/case.json"
health-tui poa render "$folder/case.json" --as docx --out "$folder/plan.docx"
health-tui poa render "$folder/case.json" --as pdf --out "$folder/plan.pdf"
health-tui case history "$case" > "$folder/history.txt"
ls "$folder"
