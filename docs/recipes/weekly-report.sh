#!/bin/sh
# A report for every week in a folder, e.g. from cron: 0 7 * * 1  weekly-report.sh ~/reports
set -eu
folder=${1:?usage: weekly-report.sh FOLDER}
mkdir -p "$folder"
page="$folder/health-$(date -u +%G-W%V).html"
health-tui report --out "$page"
echo "$page"
