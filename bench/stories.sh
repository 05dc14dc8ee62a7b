#!/usr/bin/env bash
# What it costs to give articles their stories, on a made press:
#
#   bench/stories.sh [ARTICLES [A-DAY]]
#
# ARTICLES in all (30000), A-DAY of them a day (2000); what is older than the
# window of 14 days is forgotten. One core.
set -euo pipefail
cd "$(dirname "$0")/.."
ninja -C build bench/bench-stories >/dev/null || exit 70
exec build/bench/bench-stories "$@"
