#!/usr/bin/env bash
# Runs the conformance application in the foreground; see --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly MODULE=it-tests
# A copy of all that runs, in jars, which a JVM keeps open: a later build takes no class away from a server that still runs.
readonly BUILT=$MODULE/target/conformance
readonly LOG=target/conformance.log
readonly CACHE=${RAINSOCKET_SERVER_CACHE:-$HOME/.cache/rainsocket/servers}
readonly TOOLS=${JAVA_HOME:+$JAVA_HOME/bin/}

usage() {
  cat <<'TEXT'
Usage: ./conformance.sh --server embedded|wildfly|payara [--port N] [--help]

Runs the application that third-party suites and clients can be pointed at, on this
machine only (127.0.0.1). Prints "ready http://127.0.0.1:N" when every context
answers, then runs until it is interrupted (Ctrl-C, SIGINT, SIGTERM).

--server  what it runs on; WildFly and Payara are fetched when they are needed first
--port    the port for HTTP, 8080 by default; the servers' other ports are free ones

Contexts  /main /suite /sio-client /java-client /bench (each with .../socket.io/),
          /engine /eio-client (each with .../engine.io/)
Needs     JDK 17 or newer, Maven, Node 20.19 or newer with npm.
Leaves    a build in it-tests/target and its log in target/conformance.log, the
          unpacked servers in ~/.cache/rainsocket/servers; nothing of a run.
          Builds again only when sources changed.
TEXT
}

fail() {
  printf 'conformance.sh: %s\n' "$*" >&2
  exit "${status:-1}"
}

say() { printf '%s\n' "$*" >&2; }

check_arguments() {
  case $1 in
    embedded | wildfly | payara) ;;
    '') status=2 fail '--server is missing: embedded, wildfly or payara (see --help).' ;;
    *) status=2 fail "--server $1: allowed are embedded, wildfly and payara." ;;
  esac
  [[ $2 =~ ^[0-9]{1,5}$ ]] && [ "$2" -ge 1 ] && [ "$2" -le 65535 ] ||
    status=2 fail "--port $2: allowed are 1 to 65535."
}

is_up_to_date() {
  [ -f "$BUILT/complete" ] || return 1
  local module sources=(conformance.sh pom.xml client-runtime/package.json client-runtime/package-lock.json client-runtime/scripts)
  for module in api core client-runtime cdi-extension embedded "$MODULE"; do
    sources+=("$module/pom.xml" "$module/src")
  done
  [ -z "$(find "${sources[@]}" -name node_modules -prune -o -newer "$BUILT/complete" -print -quit)" ]
}

build() {
  say "Building (the first time takes a few minutes; $LOG has the details)"
  mkdir -p target
  rm -rf "$BUILT"
  mvn -B -ntp -pl "$MODULE" -am package dependency:copy-dependencies -DskipTests \
    -Dspotless.apply.skip=true -Dspotless.check.skip=true \
    -DincludeScope=test -Dmdep.overWriteSnapshots=true -DoutputDirectory="$PWD/$BUILT/lib" >"$LOG" 2>&1 ||
    { grep -F ERROR "$LOG" | head -n 20 >&2; fail "The build failed: the reason is above and in $LOG."; }
  "${TOOLS}jar" --create --file "$BUILT/lib/conformance.jar" -C "$MODULE/target/classes" . -C "$MODULE/target/test-classes" .
  touch "$BUILT/complete"
}

property() { sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" "$MODULE/pom.xml"; }

# Prints where Maven keeps the distribution; it is looked at only until it is unpacked.
distribution() {
  local folder name version
  version=$(property "$1.version")
  case $1 in
    wildfly) folder=org/wildfly name=wildfly-dist ;;
    payara) folder=fish/payara/distributions name=payara ;;
  esac
  if [ -d "$CACHE/$name-$version" ]; then
    printf '%s-%s.zip' "$name" "$version"
    return
  fi
  say "Fetching $1 ($LOG has the details)"
  mkdir -p target
  local repository
  mvn -B -ntp -pl "$MODULE" "dependency:get@fetch-$1" >"$LOG" 2>&1 &&
    repository=$(mvn -B -q help:evaluate -Dexpression=settings.localRepository -DforceStdout -pl "$MODULE") ||
    { grep -F ERROR "$LOG" | head -n 20 >&2; fail "$1 cannot be fetched: the reason is above and in $LOG."; }
  printf '%s/%s/%s/%s/%s-%s.zip' "$repository" "$folder" "$name" "$version" "$name" "$version"
}

# In the place of this script, so that signals reach the launcher itself: also SIGINT, which a script's background jobs ignore.
run() {
  local zip=none signals=()
  [ "$1" = embedded ] || zip=$(distribution "$1")
  if env --default-signal=INT true 2>/dev/null; then
    signals=(env --default-signal=INT)
  fi
  exec "${signals[@]}" "${TOOLS}java" -cp "$BUILT/lib/*" \
    -Drainsocket.server.zip="$zip" -Drainsocket.server.cache="$CACHE" -Drainsocket.run="$PWD/$MODULE/target/servers" \
    io.rainsocket.it.conformance.Conformance "$1" "$2"
}

main() {
  local server='' port=8080
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) usage; exit 0 ;;
      --server) [ $# -ge 2 ] || status=2 fail '--server needs a name (see --help).'; server=$2; shift 2 ;;
      --server=*) server=${1#--server=}; shift ;;
      --port) [ $# -ge 2 ] || status=2 fail '--port needs a number.'; port=$2; shift 2 ;;
      --port=*) port=${1#--port=}; shift ;;
      *) status=2 fail "$1 is unknown (see --help)." ;;
    esac
  done
  check_arguments "$server" "$port"
  is_up_to_date || build
  run "$server" "$port"
}

main "$@"
