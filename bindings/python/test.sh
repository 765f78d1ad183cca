#!/usr/bin/env bash
# Builds the wheel and tests it in a fresh virtual environment. Needs Rust, python3 with venv and a C linker, and the
# registries of Python and Rust.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"
# What is tested is what the wheel does, not how fast: hence without the optimisations that take longest to build.
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1
python3 -m venv --help >/dev/null 2>&1 || { apt-get update -q && apt-get install -qy python3-venv; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cargo clippy --quiet --locked --all-targets -- -D warnings
python3 -m venv "$work/venv"
python="$work/venv/bin/python"
"$python" -m pip install -q --disable-pip-version-check 'maturin>=1.9.4,<2'
"$work/venv/bin/maturin" build --quiet --release --locked --interpreter "$python" --out "$work/wheels"
wheel="$(echo "$work"/wheels/*.whl)"
"$python" -m pip install -q --disable-pip-version-check "$wheel[test]"
echo "wheel: $(basename "$wheel"), $(du -k "$wheel" | cut -f1) KB"
# From a folder without the sources, so that it is the wheel that is tested.
cp -r tests examples pyproject.toml README.md "$work/"
export SIMBIND_REPOSITORY="$PWD/../.."
cd "$work"
# `SPARK=1 bash test.sh` brings Spark and tests it as well: it needs Java, and takes half a minute.
if [ -n "${SPARK:-}" ]; then
  "$python" -m pip install -q --disable-pip-version-check pyspark 'pandas<3'
fi
"$python" -m pytest -q -p no:cacheprovider "$@"
