#!/usr/bin/env bash
# A real Roundcube for tests: Debian 12's packages, on 127.0.0.1 only, in a folder of its own. See README.md.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
DIR=${LEADLIGHT_ROUNDCUBE_DIR:-${TMPDIR:-/tmp}/leadlight-roundcube}
WEB_PORT=${LEADLIGHT_ROUNDCUBE_WEB_PORT:-18081}
IMAP_PORT=${LEADLIGHT_ROUNDCUBE_IMAP_PORT:-18143}
readonly HERE DIR WEB_PORT IMAP_PORT
readonly RUN_AS=www-data URL="http://127.0.0.1:$WEB_PORT/"

say() { printf 'roundcube: %s\n' "$*"; }

# The first word(s) say what is wrong, the second argument what to do about it.
fail() {
  printf 'roundcube: %s\n' "$1" >&2
  [ -z "${2:-}" ] || printf 'roundcube: what to do: %s\n' "$2" >&2
  exit 1
}

as_mail_user() { setpriv --reuid="$RUN_AS" --regid="$RUN_AS" --clear-groups "$@"; }

. "$HERE/lib/install.sh"
. "$HERE/lib/folder.sh"
. "$HERE/lib/process.sh"
. "$HERE/lib/imap.sh"
. "$HERE/lib/web.sh"

start() {
  need_debian
  [ -z "$(missing_packages)" ] || fail 'the packages are not installed.' "run: $0 install"
  prepare_folder
  start_imap
  start_web
}

fill() {
  need_debian
  [ -z "$(missing_packages)" ] || fail 'the packages are not installed.' "run: $0 install"
  prepare_folder
  as_mail_user php "$HERE/lib/fill.php" "$DIR"
}

stop() {
  stop_web
  stop_imap
}

status() {
  local code=0
  if web_runs && web_answers; then say "web: running on $URL"; else say "web: not running on $URL" && code=3; fi
  if imap_runs && imap_greets; then say "imap: running on 127.0.0.1:$IMAP_PORT"; else say "imap: not running on 127.0.0.1:$IMAP_PORT" && code=3; fi
  say "folder: $DIR"
  return "$code"
}

usage() {
  cat <<USAGE
Usage: $0 install | start | fill | stop | status | up
  install  the packages (Debian 12, root)      start   IMAP and web server on 127.0.0.1
  fill     mails and preferences as new        stop    both servers; the folder stays
  status   exit 0 when both run, else 3        up      install + start + fill
Environment: LEADLIGHT_ROUNDCUBE_DIR ($DIR),
  LEADLIGHT_ROUNDCUBE_WEB_PORT ($WEB_PORT), LEADLIGHT_ROUNDCUBE_IMAP_PORT ($IMAP_PORT)
USAGE
}

case "${1:-}" in
  status) status && exit 0 || exit $? ;;
  install | start | fill | stop | up) ;;
  help | -h | --help) usage && exit 0 ;;
  *) usage >&2 && exit 2 ;;
esac

check_settings
lock_folder
case "$1" in
  install) install_packages ;;
  start) start ;;
  fill) fill ;;
  stop) stop ;;
  up)
    install_packages
    start
    fill
    say "ready: $URL"
    ;;
esac
