#!/usr/bin/env bash
# Tests the npm package in Node, in a bundle and in Vite, and the page that answers in headless Chromium, all with the committed
# engine. Needs Rust and Node 20; takes Chromium from Debian and the rest from npm, if they are missing.
set -euo pipefail
cd "$(dirname "$0")"
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}

if [ ! -x "$CHROMIUM" ]; then
    apt-get update -q && apt-get install -qy --no-install-recommends chromium
fi
npm ci --no-audit --no-fund --ignore-scripts
bash prepare.sh
npx tsc -p .

root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
cargo build --quiet --locked --manifest-path ../../Cargo.toml --target-dir "$target"
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
"$target/debug/simbind" docs --out "$site"
SITE=$site node --test tests/*.test.js
