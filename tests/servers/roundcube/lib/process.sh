# Small helpers to start and end our own processes only. Sourced by roundcube.sh.

# is_ours PIDFILE WORD: the process lives and its command line holds WORD (pids are used again, so ask).
is_ours() {
  local pid
  pid=$(cat "$1" 2>/dev/null) || return 1
  [[ $pid =~ ^[0-9]+$ ]] && [ -r "/proc/$pid/cmdline" ] && tr '\0' ' ' <"/proc/$pid/cmdline" | grep -qF -- "$2"
}

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

need_free_port() {
  ! port_answers "$1" || fail "port $1 is taken by another program." "stop it, or set $2 to a free port"
}

# wait_until SECONDS COMMAND…
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.1
  done
}

is_gone() { ! kill -0 -- "$1" 2>/dev/null; }
