#!/usr/bin/env bash
# Compares Rainsocket with netty-socketio and Socket.IO for Node.js in one run; see --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

ROUNDS=3
DURATION=4
TOOLS=../../shared/bench
readonly OUT=target
readonly NETTY=3302 NODE=3301 RAINSOCKET=3303
readonly JAVA_FLAGS='-Xms1g -Xmx2g -XX:+UseSerialGC'

usage() {
  cat <<'TEXT'
Usage: benchmarks/compare.sh [--rounds N] [--duration SECONDS] [--tools DIR]

Starts the conformance application's /bench (embedded), netty-socketio and Socket.IO
for Node.js on 127.0.0.1, each pinned to CPU 1, and loads one after the other from
CPU 0: echo with 1 and with 32 emits in flight on each of 100 connections, and a
broadcast to 1,000. Runs alternate between the servers; read the ratios and the server
CPU per event, not the absolute rates.

  --rounds N        runs of each server and scenario (3)
  --duration S      seconds that are measured in a run (4)
  --tools DIR       where sioload.c and compare.py are (../shared/bench beside the project)

Needs    two CPUs, gcc, python3, JDK 17, Maven, Node 20 with npm.
Writes   benchmarks/target/results.txt
TEXT
}

fail() { printf 'compare.sh: %s\n' "$*" >&2; exit 1; }
step() { printf '== %s\n' "$*" >&2; }

while [ $# -gt 0 ]; do
  case $1 in
    --rounds) ROUNDS=$2; shift 2 ;;
    --duration) DURATION=$2; shift 2 ;;
    --tools) TOOLS=$2; shift 2 ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done
[ -f "$TOOLS/sioload.c" ] || fail "there is no sioload.c in $TOOLS: say where it is with --tools."
for tool in gcc python3 java mvn node npm taskset ss; do
  command -v $tool >/dev/null || fail "$tool is not there: install it."
done

started=()
stop_all() { for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done; }
trap stop_all EXIT

# The process that listens on a port, once it does.
pid_of() {
  local pid
  for _ in $(seq 300); do
    pid=$(ss -ltnpH "sport = :$1" | sed -n 's/.*pid=\([0-9]*\).*/\1/p' | head -1)
    [ -z "$pid" ] || { echo "$pid"; return; }
    sleep 0.5
  done
  fail "nothing listens on port $1; see $OUT/*.log"
}

step 'Building'
mkdir -p $OUT
gcc -O2 -o $OUT/sioload "$TOOLS/sioload.c"
(cd node && npm ci --no-audit --no-fund --loglevel=error >/dev/null)
(cd netty && mvn -q -B package dependency:build-classpath -Dmdep.outputFile=target/classpath)

step 'Starting the servers'
taskset -c 1 node node/server.js $NODE >$OUT/node.log 2>&1 &
started+=($!)
taskset -c 1 java $JAVA_FLAGS -cp "netty/target/classes:$(cat netty/target/classpath)" \
  io.rainsocket.benchmarks.NettyServer $NETTY >$OUT/netty.log 2>&1 &
started+=($!)
JAVA_TOOL_OPTIONS=$JAVA_FLAGS taskset -c 1 ../conformance.sh --server embedded --port $RAINSOCKET >$OUT/rainsocket.log 2>&1 &
started+=($!)
netty="--port $NETTY --pid $(pid_of $NETTY)"
node="--port $NODE --pid $(pid_of $NODE)"
rainsocket="--port $RAINSOCKET --path /bench/socket.io/ --pid $(pid_of $RAINSOCKET)"

compare() {
  step "$1"
  printf '\n%s\n' "$1"
  shift
  python3 "$TOOLS/compare.py" --sioload $OUT/sioload --rounds "$ROUNDS" --max-other 0.2 \
    --common "--cpu 0 --warmup 4 --duration $DURATION $*" \
    netty-socketio="$netty" socket.io-node="$node" \
    rainsocket-nonblocking="$rainsocket --namespace /nonblocking" rainsocket="$rainsocket"
}

{
  # The first runs are slower, whoever they are for: let every server compile what it needs.
  compare 'Warm-up (not to be read)' --window 8 >/dev/null
  compare 'Echo, 100 connections, 1 in flight on each, 32 bytes' --window 1
  compare 'Echo, 100 connections, 32 in flight on each, 32 bytes' --window 32
  compare 'Broadcast to 1,000, 4 in flight, per delivery' --mode broadcast --connections 1000 --window 4
} | tee $OUT/results.txt
