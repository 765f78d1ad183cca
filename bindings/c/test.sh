#!/usr/bin/env bash
# Builds the library for C, and a C program against it with the sanitizers of addresses and undefined behaviour; the header
# is held to be what cbindgen makes of the source. Needs Rust and a C compiler.
set -euo pipefail
cd "$(dirname "$0")"
target=${CARGO_TARGET_DIR:-$PWD/target}
export CARGO_TARGET_DIR=$target

if ! command -v "${CC:-cc}" > /dev/null; then
    apt-get update -q && apt-get install -qy gcc libc6-dev
fi
cargo clippy --quiet --locked --features builtin,yaml --all-targets -- -D warnings
cargo test --quiet --locked --features builtin,yaml
cargo build --quiet --locked --features builtin,yaml

# The model of the project's own rulebook, as any other tool would have it.
cargo run --quiet --locked --features builtin --example model > "$target/model.json"
"${CC:-cc}" -std=c11 -Wall -Wextra -Werror -g -fsanitize=address,undefined -fno-sanitize-recover=undefined \
    tests/check.c "$target/debug/libsimbind.a" -o "$target/check" -lm -ldl -lpthread
"$target/check" "$target/model.json" ../../examples/library_card ../../tests/cases/contract.jsonl
