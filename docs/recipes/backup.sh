#!/bin/sh
# A copy of everything for every day, the last seven kept; each copy is opened once, because a backup that was never
# opened is a hope. E.g. from cron: 30 2 * * *  backup.sh ~/backups
set -eu
folder=${1:?usage: backup.sh FOLDER}
umask 077
mkdir -p "$folder"
copy="$folder/health-$(date -u +%F).db"
health-tui export --all --out "$copy" --force
health-tui --db "$copy" status --json > /dev/null
ls -1 "$folder"/health-????-??-??.db | sort -r | tail -n +8 | while read -r old; do rm -f -- "$old" "$old"-*; done
echo "$copy"
