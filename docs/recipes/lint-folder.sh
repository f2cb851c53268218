#!/bin/sh
# Checks every plan in a folder; one JSON line a plan, ends with 1 when one of them is not ready.
set -eu
folder=${1:?usage: lint-folder.sh FOLDER}
find "$folder" -name '*.json' -print0 | sort -z | xargs -0 health-tui poa lint --json
