# Dovecot with its own config. Sourced by roundcube.sh.

readonly IMAP_PIDFILE=$DIR/run/dovecot/master.pid IMAP_CONF=$DIR/config/dovecot.conf

imap_runs() { is_ours "$IMAP_PIDFILE" "$IMAP_CONF"; }

imap_greets() {
  local line=''
  { read -r -t 2 line <"/dev/tcp/127.0.0.1/$IMAP_PORT"; } 2>/dev/null && [[ $line == '* OK'* ]]
}

start_imap() {
  if imap_runs && imap_greets; then
    say 'imap: already running'
    return
  fi
  stop_imap
  need_free_port "$IMAP_PORT" LEADLIGHT_ROUNDCUBE_IMAP_PORT
  dovecot -c "$IMAP_CONF" 9>&- || fail 'Dovecot does not start.' "read its words above and $DIR/log/dovecot.log"
  wait_until 20 imap_greets || fail 'Dovecot does not answer.' "read $DIR/log/dovecot.log"
  say "imap: started on 127.0.0.1:$IMAP_PORT"
}

stop_imap() {
  imap_runs || return 0
  local pid
  pid=$(cat "$IMAP_PIDFILE")
  kill -TERM "$pid"
  wait_until 10 is_gone "$pid" || kill -KILL "$pid"
  say 'imap: stopped'
}
