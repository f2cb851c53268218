#!/bin/sh
# Sorts a folder of mails: moves what looks like a fake to FOLDER/suspicious, and says why. Nothing is opened or fetched.
set -eu
folder=${1:?usage: genuine-letters.sh FOLDER}
mkdir -p "$folder/suspicious"
health-tui notification parse "$folder"/*.eml --json | node -e '
  for (const line of require("fs").readFileSync(0, "utf8").trim().split("\n")) {
    const { file, notification } = JSON.parse(line)
    if (!notification.authenticity.phishing) continue
    const why = notification.authenticity.signals.filter(({ weight }) => weight > 0)
    console.log(`${file}\t${why.map(({ detail }) => detail).join("; ")}`)
  }' | while IFS="$(printf '\t')" read -r mail why; do
  printf '%s: %s\n' "$mail" "$why"
  mv -- "$mail" "$folder/suspicious/"
done
