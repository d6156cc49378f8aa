#!/usr/bin/env bash
# Runs a smoke test on servers that the build does not test; see --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly SERVERS=(glassfish7 glassfish8 liberty tomcat10 tomcat11)
readonly CACHE=${RAINSOCKET_SERVER_CACHE:-$HOME/.cache/rainsocket/servers}
readonly RUNS=$PWD/target/compatibility
readonly CLIENT=$PWD/src/test/client
readonly LOG=$RUNS/maven.log
readonly PATIENCE=180 # seconds
maven=()

usage() {
  cat <<'TEXT'
Usage: it-tests/compatibility.sh [--help] [-Dmaven.option...] [SERVER...]

Deploys a small application on each server, talks to it with the official client over
long-polling and WebSocket, and takes it away while clients are connected. Servers:
glassfish7 glassfish8 liberty tomcat10 tomcat11; all of them if none is named.

Needs    JDK 17, for glassfish8 a newer one in RAINSOCKET_NEWER_JAVA_HOME; Maven, Node.
Fetches  the servers, 120 to 350 MB each, into ~/.cache/rainsocket/servers.
Listens  on free ports of 127.0.0.1. Stops each server by its process id.
Leaves   logs in it-tests/target/compatibility/SERVER.
Ends     with a line for each server; exit code 0 only if all passed.
TEXT
}

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "compatibility.sh: $*"
  exit 1
}

artifact() {
  case $1 in
    glassfish7) echo org.glassfish.main.distributions:glassfish:7.0.21 ;;
    glassfish8) echo org.glassfish.main.distributions:glassfish:8.0.0 ;;
    liberty) echo io.openliberty:openliberty-runtime:26.0.0.3 ;;
    tomcat10) echo org.apache.tomcat:tomcat:10.1.59 ;;
    tomcat11) echo org.apache.tomcat:tomcat:11.0.24 ;;
    *) fail "there is no server $1; allowed are ${SERVERS[*]}." ;;
  esac
}

quietly() { "$@" >>"$LOG" 2>&1 || fail "this failed, $LOG tells why: $*"; }

# Prints the home of the unpacked server.
fetch() {
  local group name version home
  IFS=: read -r group name version <<<"$(artifact "$1")"
  home=$CACHE/$name-$version
  if [ ! -d "$home" ]; then
    say "$1: fetching $name $version"
    quietly mvn -B -ntp "${maven[@]}" dependency:copy -Dartifact="$group:$name:$version:zip" -DoutputDirectory="$RUNS"
    mkdir -p "$home.part"
    (cd "$home.part" && quietly jar --extract --file "$RUNS/$name-$version.zip")
    rm "$RUNS/$name-$version.zip"
    mv "$home.part" "$home"
  fi
  (cd "$home"/* && pwd)
}

build() {
  say 'Building'
  quietly mvn -B -ntp "${maven[@]}" -f .. -pl it-tests -am package -DskipTests
  [ -d "$CLIENT/node_modules" ] || (cd "$CLIENT" && quietly npm ci --no-audit --no-fund)
}

# The application, with what the server lacks in $2.
war() {
  local place=$1/smoke classes=io/rainsocket/it/packaging/first module
  mkdir -p "$place/WEB-INF/lib" "$place/WEB-INF/classes/$classes"
  cp "target/test-classes/$classes"/*.class "$place/WEB-INF/classes/$classes"
  for module in api core client-runtime cdi-extension; do
    cp "../$module/target/rainsocket-$module"-*.jar "$place/WEB-INF/lib"
  done
  rm -f "$place"/WEB-INF/lib/*-{sources,javadoc,tests}.jar
  if [ -n "${2:-}" ]; then
    echo '<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>' >"$place/WEB-INF/beans.xml"
    quietly mvn -B -ntp "${maven[@]}" -f compatibility/tomcat.xml dependency:copy-dependencies -Dweld.version="$2" \
      -DincludeScope=runtime -DoutputDirectory="$place/WEB-INF/lib"
  fi
  jar --create --file "$1/smoke.war" -C "$place" .
  rm -r "$place"
}

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

newer_java() {
  [ -x "${RAINSOCKET_NEWER_JAVA_HOME:-/not/set}/bin/java" ] || fail 'set RAINSOCKET_NEWER_JAVA_HOME to the home of a JDK 21 or newer.'
  echo "$RAINSOCKET_NEWER_JAVA_HOME"
}

# Each start_* leaves the server's process id in $pid, and in $apps where a WAR is deployed by being there.

start_tomcat() {
  mkdir -p "$run"/{conf,webapps,temp,logs,work}
  cp "$home"/conf/* "$run/conf"
  sed -i -e 's/port="8005"/port="-1"/' -e "s/port=\"8080\"/address=\"127.0.0.1\" port=\"$port\"/" "$run/conf/server.xml"
  apps=$run/webapps
  java -Xmx512m -Dcatalina.home="$home" -Dcatalina.base="$run" -Djava.io.tmpdir="$run/temp" \
    -cp "$home/bin/bootstrap.jar:$home/bin/tomcat-juli.jar" org.apache.catalina.startup.Bootstrap start >"$run/server.log" 2>&1 &
  pid=$!
}

start_liberty() {
  apps=$run/servers/smoke/dropins
  mkdir -p "$apps"
  cat >"$run/servers/smoke/server.xml" <<XML
<server>
  <featureManager><feature>jakartaee-10.0</feature></featureManager>
  <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="$port" httpsPort="-1"/>
  <applicationMonitor pollingRate="500ms"/>
</server>
XML
  WLP_USER_DIR=$run java -Xmx1g @"$home/lib/platform/java/java9.options" -javaagent:"$home/bin/tools/ws-javaagent.jar" \
    -jar "$home/bin/tools/ws-server.jar" smoke >"$run/server.log" 2>&1 &
  pid=$!
}

start_glassfish() {
  local config=$run/domain1/config/domain.xml known
  apps=$run/domain1/autodeploy
  cp -r "$home/glassfish/domains/domain1" "$run"
  sed -i -e 's/<network-listener /&address="127.0.0.1" /' -e 's/address="0.0.0.0"/address="127.0.0.1"/g' "$config"
  sed -i -E 's/(<network-listener [^>]*)(address="[^"]*") ([^>]*)address="[^"]*"/\1\2 \3/' "$config"
  # Without it the server's own message broker would listen on all addresses.
  sed -i 's#<config name="server-config">#&<jms-service type="REMOTE" default-jms-host="none"><jms-host name="none" host="127.0.0.1" port="${JMS_PROVIDER_PORT}" lazy-init="false"/></jms-service>#' "$config"
  sed -i "s/telnet.port=6666/telnet.port=$(free_port)/" "$config"
  for known in 8080 8181 4848 3700 3820 3920 8686 7676; do
    sed -i "s/\"$known\"/\"$([ "$known" = 8080 ] && echo "$port" || free_port)\"/g" "$config"
  done
  AS_JAVA=$java_home quietly bash "$home/bin/asadmin" start-domain --domaindir "$run" domain1
  pid=$(<"$run/domain1/config/pid")
  ln -sf domain1/logs/server.log "$run/server.log"
}

answers() { curl -fs -o /dev/null "http://127.0.0.1:$port/smoke/socket.io/rainsocket.js"; }

# Waits until a command succeeds, while the server runs.
await() {
  local waited=0
  until "$@"; do
    kill -0 "$pid" 2>/dev/null || fail "the server has ended: see $run/server.log"
    [ $((waited += 1)) -lt "$PATIENCE" ] || return 1
    sleep 1
  done
}

stop() {
  [ -n "${pid:-}" ] || return 0
  kill "$pid" 2>/dev/null || true
  local waited=0
  while kill -0 "$pid" 2>/dev/null && [ $((waited += 1)) -lt 60 ]; do sleep 1; done
  kill -KILL "$pid" 2>/dev/null || true
}

smoke() (
  local server=$1 run=$RUNS/$1 home port pid='' apps java_home
  rm -rf "$run" && mkdir -p "$run"
  home=$(fetch "$server")
  port=$(free_port)
  java_home=${JAVA_HOME:-$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')}
  trap stop EXIT
  case $server in
    tomcat10) war "$run" 5.1.7.Final ;;
    tomcat11) war "$run" 6.0.4.Final ;;
    *) war "$run" ;;
  esac
  [ "$server" != glassfish8 ] || java_home=$(newer_java)
  say "$server: starting on port $port"
  "start_${server%%[0-9]*}"
  cp "$run/smoke.war" "$apps/smoke.war.part" && mv "$apps/smoke.war.part" "$apps/smoke.war"
  await answers || fail "$server did not deploy the application: see $run/server.log"
  say "$server: talking"
  export BASE_URL=http://127.0.0.1:$port/smoke/ SERVER=$server
  node --test --test-reporter=spec "$CLIENT/smoke/" >"$run/client.log" 2>&1 ||
    { grep -E '^ *✖' "$run/client.log" | sort -u >&2; fail "$server: clients failed: see $run/client.log"; }
  node "$CLIENT/smoke/farewell.mjs" >"$run/farewell.log" 2>&1 &
  local client=$!
  await grep -q joined "$run/farewell.log" || fail "$server: clients did not join before the end"
  rm "$apps/smoke.war"
  wait "$client" || fail "$server: clients were not told of the end: see $run/farewell.log"
  say "$server: passed; at undeployment $(grep : "$run/farewell.log" | paste -sd ';')"
)

main() {
  local chosen=() failed=() server job
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) usage; exit 0 ;;
      -*) maven+=("$1") ;;
      *) artifact "$1" >/dev/null; chosen+=("$1") ;;
    esac
    shift
  done
  [ ${#chosen[@]} -gt 0 ] || chosen=("${SERVERS[@]}")
  mkdir -p "$RUNS" "$CACHE"
  build
  for server in "${chosen[@]}"; do
    smoke "$server" & # in a process of its own, which ends at the first failure
    job=$!
    trap 'kill "$job"; wait "$job"; exit 130' INT TERM
    wait "$job" || failed+=("$server")
  done
  say "$((${#chosen[@]} - ${#failed[@]})) passed, ${#failed[@]} failed${failed[*]:+: ${failed[*]}}"
  [ ${#failed[@]} -eq 0 ]
}

main "$@"
