#!/usr/bin/env bash
# Asks a running API what its description allows and what it does not (schemathesis): never a 5xx, and each
# answer is of the status, the type and the shape that the description tells. As nobody, as manager and as engineer.
set -euo pipefail

base=$1     # such as http://localhost:8080
accounts=$2 # the file with the demo's passwords
folder=target/fuzz

checks=not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance

install() {
  [ -f "$folder/installed" ] && cmp -s api/src/fuzz/requirements.txt "$folder/installed" && return
  mkdir -p "$folder"
  python3 -m pip install --quiet --upgrade --disable-pip-version-check --target "$folder/python" \
    -r api/src/fuzz/requirements.txt ||
    { echo "Cannot install schemathesis with pip: connect to PyPI, or name a mirror in pip's settings." >&2; exit 1; }
  cp api/src/fuzz/requirements.txt "$folder/installed"
}

# The cookie of a session, in which only reading is tried: a sign-in or a delivery would change what other tests see.
session_of() { # USERNAME
  node api/src/fuzz/session.mjs "$base" "$accounts" "$1"
}

ask() { # WHO OPTION...
  echo "Asking the API as ${1} …"
  # From that folder, because it keeps what it found where it runs.
  (cd "$folder" && PYTHONPATH=python python3 -m schemathesis.cli run "$base/v3/api-docs" "${@:2}" \
    --include-method GET --checks "$checks" --phases examples,coverage,fuzzing --max-examples 15 \
    --seed 1 --no-shrink --request-timeout 30 --generation-database none \
    --generation-with-security-parameters false --no-color) \
    >"$folder/$1.log" 2>&1 ||
    { tail -n 80 "$folder/$1.log" >&2; echo "The API does not keep to its description; the whole log is in $folder/$1.log." >&2; exit 1; }
}

install
ask nobody
for who in manager engineer; do
  cookie=$(session_of "$who")
  ask "$who" --header "Cookie: $cookie"
done
