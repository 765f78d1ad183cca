#!/usr/bin/env bash
# Builds what is raced and races it. Needs Rust, Node 20 and the registries of both. What is given to `bench.js` may follow.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund --ignore-scripts
bash ../prepare.sh
cargo run --quiet --release --locked --no-default-features --manifest-path ../../../benches/peers/Cargo.toml -- write "$PWD/questions.json"
node --test check.test.js > /dev/null
node bench.js "$@"
