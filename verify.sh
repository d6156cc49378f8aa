#!/usr/bin/env bash
# Builds Rainsocket and runs every test there is; see --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly LOG=target/verify.log

usage() {
  cat <<'TEXT'
Usage: ./verify.sh [--help] [Maven arguments...]

Checks the formatting, builds all modules and runs all tests: units, the client
runtime's JavaScript, and the behaviour suites on the embedded server, WildFly and
Payara with real clients (Node and headless Chromium). A part of them runs once more on
a newer JDK: RAINSOCKET_NEWER_JAVA_HOME, else the newest beside the JDK of Maven.

Needs    JDK 17 or newer, Maven, Node 20.19 or newer with npm. Chromium is installed
         with apt-get when it is missing; CHROMIUM=/path/to/chromium takes another one.
Leaves   server logs, screenshots and client logs in it-tests/target/artifacts,
         Maven's whole output in target/verify.log.
Ends     with "N passed, N failed"; exit code 0 only if all passed. A skipped test
         counts as failed.

One suite on one server: see it-tests/README.md.
TEXT
}

step() { printf '\n== %s\n' "$*"; }

fail() {
  printf 'verify.sh: %s\n' "$*" >&2
  exit 1
}

require_command() {
  command -v "$1" >/dev/null || fail "$1 is not there: install $2 and put it on the PATH."
}

check_tools() {
  require_command mvn 'Maven 3.8 or newer'
  require_command node 'Node 20.19 or newer'
  require_command npm 'npm (it comes with Node)'
  local java_version
  java_version=$(mvn -v 2>/dev/null | sed -n 's/^Java version: \([0-9]*\).*/\1/p') || true
  [ "${java_version:-0}" -ge 17 ] ||
    fail "Maven runs on Java ${java_version:-(none that starts)}, but JDK 17 or newer is needed: set JAVA_HOME."
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    fail "Node $(node --version) is too old: 20.19 or newer is needed."
  printf 'Java %s, %s, Node %s, npm %s\n' "$java_version" "$(mvn -v 2>/dev/null | grep -o 'Apache Maven [0-9.]*')" \
    "$(node --version)" "$(npm --version 2>/dev/null)"
}

check_chromium() {
  export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
  if [ ! -x "$CHROMIUM" ]; then
    [ "$CHROMIUM" = /usr/bin/chromium ] || fail "CHROMIUM is set to $CHROMIUM, which cannot be run."
    install_chromium
  fi
  printf 'Chromium: %s\n' "$CHROMIUM"
}

install_chromium() {
  local how='install Chromium yourself and set CHROMIUM=/path/to/it.'
  command -v apt-get >/dev/null || fail "There is no $CHROMIUM and no apt-get: $how"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || fail "There is no $CHROMIUM, and apt-get needs root (sudo asks for a password): $how"
    as_root=(sudo -n)
  fi
  step 'Installing Chromium with apt-get'
  "${as_root[@]}" apt-get -qq update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends chromium >/dev/null ||
    fail "apt-get could not install chromium: $how"
  [ -x "$CHROMIUM" ] || fail "apt-get installed chromium, but there is no $CHROMIUM: $how"
}

# Prints the home of a JDK newer than Maven's: what RAINSOCKET_NEWER_JAVA_HOME says, else the newest beside Maven's own.
newer_java() {
  if [ -n "${RAINSOCKET_NEWER_JAVA_HOME:-}" ]; then
    [ -x "$RAINSOCKET_NEWER_JAVA_HOME/bin/java" ] || fail "RAINSOCKET_NEWER_JAVA_HOME is set to $RAINSOCKET_NEWER_JAVA_HOME, where there is no bin/java."
    printf '%s' "$RAINSOCKET_NEWER_JAVA_HOME"
    return
  fi
  local mine release version newest home=''
  newest=$(mvn -v 2>/dev/null | sed -n 's/^Java version: \([0-9]*\).*/\1/p')
  mine=$(mvn -v 2>/dev/null | sed -n 's/^Java version: .*runtime: //p')
  for release in "$(dirname "$mine")"/*/release; do
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release" 2>/dev/null)
    if [ "${version:-0}" -gt "$newest" ] && [ -x "${release%release}bin/javac" ]; then
      newest=$version home=${release%/release}
    fi
  done
  printf '%s' "$home"
}

# Reports of tests that were renamed or removed since would be counted.
remove_old_reports() {
  find . -name node_modules -prune -o -type d \( -path '*/target/surefire-reports' -o -path '*/target/failsafe-reports' \) \
    -prune -exec rm -rf {} +
}

# The log has everything; the screen has what one wants to see go by.
run_maven() {
  mkdir -p target
  mvn -B -ntp --fail-at-end verify -Drainsocket.format=check "$@" 2>&1 | sed -u 's/\x1b\[[0-9;]*m//g' | tee "$LOG" |
    { grep --line-buffered -vE '^(\[INFO\]($| *$| ---| -----| T E S T S| Results| Using auto|.*(Copying|skip non existing|Nothing to compile|Recompiling|Changes detected|Executing tasks|Executed tasks|Index file)))' || true; }
}

main() {
  if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    usage
    exit 0
  fi
  step 'Checking the tools'
  check_tools
  check_chromium

  local newer on_newer=()
  newer=$(newer_java)
  if [ -n "$newer" ]; then
    printf 'Newer Java for a part of the tests: %s\n' "$newer"
    on_newer=(-Drainsocket.newer.java="$newer")
  else
    printf 'No test on a newer Java: set RAINSOCKET_NEWER_JAVA_HOME to the home of one.\n'
  fi

  step 'Building and testing (mvn verify)'
  remove_old_reports
  local maven=0 tests=0
  run_maven "${on_newer[@]}" "$@" || maven=$?

  step 'Tests'
  [ "$maven" -eq 0 ] || printf 'Maven failed with exit code %s: the reasons are above and in %s\n' "$maven" "$LOG"
  node .ci/count-tests.mjs . || tests=$?
  [ "$maven" -eq 0 ] && [ "$tests" -eq 0 ]
}

main "$@"
