# PHP's own web server, with workers because a page and its preview frame load at once. Sourced by roundcube.sh.

readonly WEB_PIDFILE=$DIR/run/web.pid WEB_ROOT=/var/lib/roundcube/public_html WEB_WORD="error_log=$DIR/log/php.log"

web_runs() { is_ours "$WEB_PIDFILE" "$WEB_WORD"; }

web_answers() {
  local page
  page=$(php -n -r 'echo @file_get_contents($argv[1], false, stream_context_create(["http" => ["timeout" => 5]]));' "$URL") &&
    [[ $page == *rcmloginuser* ]]
}

start_web() {
  if web_runs && web_answers; then
    say 'web: already running'
    return
  fi
  stop_web
  need_free_port "$WEB_PORT" LEADLIGHT_ROUNDCUBE_WEB_PORT
  # setsid gives server and workers one process group, which stop_web ends as a whole.
  setsid setpriv --reuid="$RUN_AS" --regid="$RUN_AS" --clear-groups \
    env -i PATH="$PATH" LC_ALL=C.UTF-8 PHP_CLI_SERVER_WORKERS=4 ROUNDCUBE_CONFIG_DIR="$DIR/config" \
    php -d display_errors=0 -d "$WEB_WORD" -d opcache.enable=1 -d memory_limit=256M \
    -S "127.0.0.1:$WEB_PORT" -t "$WEB_ROOT" </dev/null >"$DIR/log/web.log" 2>&1 9>&- &
  printf '%s\n' "$!" >"$WEB_PIDFILE"
  wait_until 20 web_answers || fail 'Roundcube does not show its login page.' "read $DIR/log/web.log, php.log and errors.log"
  say "web: started on $URL"
}

stop_web() {
  web_runs || return 0
  local pid
  pid=$(cat "$WEB_PIDFILE")
  kill -TERM -- "-$pid"
  wait_until 10 is_gone "-$pid" || kill -KILL -- "-$pid"
  rm -f "$WEB_PIDFILE"
  say 'web: stopped'
}
