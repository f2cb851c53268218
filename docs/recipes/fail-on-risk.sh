#!/bin/sh
# Ends with 1 when an account is at risk or worse, so that a pipeline stops before the next price or stock upload.
# An older figure than two days is no answer: fetch first (docs/guide/sources.md).
set -eu
if health-tui status --fail-on at_risk > /dev/null; then
  echo 'all accounts are healthy'
else
  code=$?
  [ "$code" = 1 ] && health-tui status >&2
  exit "$code"
fi
