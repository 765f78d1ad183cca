#!/usr/bin/env bash
# Puts the engine and the rules, which lie elsewhere in the repository, into the package.
set -euo pipefail
cd "$(dirname "$0")"
cp ../../src/render/site/app/engine.js ../../src/render/site/app/engine.wasm .
CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/../c/target} \
    cargo run --quiet --locked --manifest-path ../c/Cargo.toml --features builtin --example model > rules.json
