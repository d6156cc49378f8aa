#!/usr/bin/env bash
# Builds what an example needs and runs it on the embedded server; see --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly LOG=target/demo.log
readonly JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java

usage() {
  cat <<'TEXT'
Usage: ./demo.sh [NAME] [--port N] [--help]

Runs an example on the embedded server, on this machine only. Ctrl-C stops it.

NAME      chat (which is the default) or notes; the other examples need WildFly or
          Payara: docs/how-to/examples.md
--port N  the port to listen on, 8080 by default; 0 takes any that is free

Needs     JDK 17 or newer, Maven, Node 20.19 or newer with npm.
Leaves    Maven's output in target/demo.log. Builds again only when sources changed.
TEXT
}

fail() {
  printf 'demo.sh: %s\n' "$*" >&2
  exit 1
}

require_command() {
  command -v "$1" >/dev/null || fail "$1 is not there: install $2 and put it on the PATH."
}

check_tools() {
  require_command "$JAVA" 'a JDK, 17 or newer,'
  require_command mvn 'Maven 3.8 or newer'
  require_command node 'Node 20.19 or newer'
  require_command npm 'npm (it comes with Node)'
  local java_version
  java_version=$("$JAVA" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${java_version:-0}" -ge 17 ] || fail "Java is version ${java_version:-(unknown)}, but 17 or newer is needed: set JAVA_HOME."
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    fail "Node $(node --version) is too old: 20.19 or newer is needed."
}

check_port() {
  [[ $1 =~ ^[0-9]{1,5}$ ]] && [ "$1" -le 65535 ] || fail "--port $1: allowed are 0 to 65535."
  if [ "$1" -ne 0 ] && (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    fail "Port $1 is in use: stop what listens there, or choose another, such as ./demo.sh $NAME --port $(($1 < 65535 ? $1 + 1 : 8080))."
  fi
}

is_up_to_date() {
  [ -f "$CLASSPATH" ] || return 1
  local entry entries
  IFS=: read -ra entries <"$CLASSPATH" || true
  for entry in "${entries[@]}" "$MODULE/target/classes"; do
    [ -e "$entry" ] || return 1
  done
  # Sources only: what a build leaves in a module changes the module's own folder.
  local module sources=(pom.xml client-runtime/package.json client-runtime/package-lock.json client-runtime/scripts examples/pom.xml examples/look)
  for module in api core client-runtime cdi-extension embedded "$MODULE"; do
    sources+=("$module/pom.xml" "$module/src")
  done
  [ -z "$(find "${sources[@]}" -path '*/src/test' -prune -o -newer "$CLASSPATH" -print -quit)" ]
}

# The log has everything; the screen has the modules as they go by.
build() {
  mkdir -p target
  printf 'Building (the first time takes a few minutes; %s has the details)\n' "$LOG"
  rm -f "$CLASSPATH"
  mvn -B -ntp -pl "$MODULE" -am package dependency:build-classpath \
    -Dmaven.test.skip=true -Dspotless.apply.skip=true -Dmdep.outputFile=target/demo.classpath 2>&1 |
    tee "$LOG" | sed -n 's/.*\] Building \(.*\) [0-9][^ ]* *\(\[.*\]\)$/  \2 \1/p' ||
    { grep -F 'ERROR' "$LOG" | head -n 20 >&2; fail "The build failed: the reason is above and in $LOG."; }
}

# In the place of this script, so that Ctrl-C reaches the server itself.
run() {
  exec "$JAVA" -cp "$MODULE/target/classes:$(<"$CLASSPATH")" -Dport="$1" "io.rainsocket.examples.$NAME.Main" \
    > >(trap '' INT; while IFS= read -r line; do printf '%s\n' "${line/#Open /Rainsocket demo: }"; done)
}

main() {
  local port=8080 name=chat
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) usage; exit 0 ;;
      --port) [ $# -ge 2 ] || fail '--port needs a number.'; port=$2; shift 2 ;;
      --port=*) port=${1#--port=}; shift ;;
      chat | notes) name=$1; shift ;;
      dashboard | orders | ear) fail "$1 needs WildFly or Payara: docs/how-to/examples.md tells how." ;;
      *) usage >&2; fail "$1 is unknown." ;;
    esac
  done
  readonly NAME=$name MODULE=examples/$name
  readonly CLASSPATH=$MODULE/target/demo.classpath
  check_tools
  check_port "$port"
  is_up_to_date || build
  run "$port"
}

main "$@"
