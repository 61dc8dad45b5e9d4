# The folder that holds config, mail, database and logs. Sourced by roundcube.sh.

check_settings() {
  # Dovecot's settings split at spaces, and a socket's path has at most 108 bytes.
  [[ $DIR =~ ^/[A-Za-z0-9._/@+-]+$ ]] && [ "${#DIR}" -le 70 ] ||
    fail "the folder '$DIR' must be an absolute path of at most 70 plain characters, without spaces." \
      'set LEADLIGHT_ROUNDCUBE_DIR, for example to /tmp/leadlight-roundcube'
  local port
  for port in "$WEB_PORT" "$IMAP_PORT"; do
    [[ $port =~ ^[1-9][0-9]{0,4}$ ]] && [ "$port" -le 65535 ] ||
      fail "'$port' is no port number." 'set LEADLIGHT_ROUNDCUBE_WEB_PORT and LEADLIGHT_ROUNDCUBE_IMAP_PORT to two free ports'
  done
}

# One run at a time: two test runs may call `up` at once. Servers are started with the descriptor closed.
lock_folder() {
  mkdir -p "$DIR" 2>/dev/null || fail "cannot make the folder $DIR." 'run as root, or set LEADLIGHT_ROUNDCUBE_DIR'
  exec 9>"$DIR/lock" || fail "cannot write in the folder $DIR." 'run as root, or set LEADLIGHT_ROUNDCUBE_DIR'
  flock -w 900 9 || fail "another run holds $DIR/lock for a quarter of an hour." 'look what it does, then try again'
}

# Same settings as in the last run write the same files, so running servers need no restart.
prepare_folder() {
  chmod 755 "$DIR"
  mkdir -p "$DIR"/{run,log,config,mail,db,temp}
  as_mail_user test -x "$DIR" ||
    fail "the user $RUN_AS cannot reach $DIR." 'set LEADLIGHT_ROUNDCUBE_DIR to a folder whose parents everybody may enter'
  chown "$RUN_AS:$RUN_AS" "$DIR"/{log,mail,db,temp}
  ln -sfn /etc/roundcube/defaults.inc.php "$DIR/config/defaults.inc.php"
  ln -sfn /etc/roundcube/mimetypes.php "$DIR/config/mimetypes.php"
  local name
  for name in config.inc.php dovecot.conf; do
    sed -e "s|@DIR@|$DIR|g" -e "s|@IMAP_PORT@|$IMAP_PORT|g" -e "s|@USER@|$RUN_AS|g" \
      "$HERE/config/$name" >"$DIR/config/$name"
  done
  php -r 'foreach (json_decode(file_get_contents($argv[1]), true) as $a) echo "$a[login]:$a[password]\n";' \
    "$HERE/accounts.json" >"$DIR/config/passwords"
  chmod 644 "$DIR/config/passwords"
}
