#!/usr/bin/env bash
# Compiles bindings/c to WebAssembly and writes it where the site and the npm package take it from:
# src/render/site/app/engine.wasm. It holds the engine and no rules.
#
# With rustup (`rustup target add wasm32-unknown-unknown`) this needs nothing else. Where the toolchain has no such target,
# Debian's `rustc-web`, `cargo-web`, `rust-web-src` and `lld` build the standard library with it, in its small form (shorter
# sorting) and without the texts of panics and of `Debug`, which is how the committed file was made. `wasm-opt` (Debian's `binaryen`) makes it smaller by a third.
set -euo pipefail
cd "$(dirname "$0")/../c"
out=../../src/render/site/app/engine.wasm
target=${CARGO_TARGET_DIR:-$PWD/target}/web
# The library itself includes the file that is being made.
[ -e "$out" ] || : > "$out"

build=(build --locked --profile web --target wasm32-unknown-unknown)
if [ -d /usr/lib/rustlib/src/rust/library ] && /usr/bin/rustc --version > /dev/null 2>&1; then
    linker=$(command -v wasm-ld || ls /usr/bin/wasm-ld-* | tail -n 1)
    RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$target \
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker \
        RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none" \
        /usr/bin/cargo "${build[@]}" -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size
else
    CARGO_TARGET_DIR=$target cargo "${build[@]}"
fi
made=$target/wasm32-unknown-unknown/web/simbind.wasm
if command -v wasm-opt > /dev/null; then
    wasm-opt -Oz --strip-debug --strip-producers --strip-target-features --enable-bulk-memory --enable-sign-ext \
        --enable-nontrapping-float-to-int --enable-mutable-globals --enable-reference-types --enable-multivalue \
        "$made" -o "$out"
else
    cp "$made" "$out"
fi
echo "$out: $(wc -c < "$out") bytes, $(gzip -9c "$out" | wc -c) gzipped"
