# Installs Debian's own packages. Sourced by roundcube.sh; uses say, fail.

# php-cgi instead of Apache or php-fpm: Debian's `php` wants one of the three, and this one brings no service.
readonly PACKAGES=(roundcube roundcube-sqlite3 roundcube-skin-larry dovecot-imapd php-cli php-cgi)
readonly NOT_WANTED=(libapache2-mod-php8.2- php8.2-fpm-)

need_debian() {
  local codename=''
  [ -r /etc/os-release ] && codename=$(. /etc/os-release && printf '%s %s' "${ID:-}" "${VERSION_CODENAME:-}")
  [ "$codename" = 'debian bookworm' ] ||
    fail "this is '${codename:-an unknown system}', and the packages are those of Debian 12 (bookworm)." \
      'Run it inside a Debian 12 container, for example: docker run --rm -it -v "$PWD":/src -w /src debian:12 bash'
  [ "$(id -u)" = 0 ] ||
    fail 'this needs root (apt-get, and a mail server that changes user).' 'Run it with sudo, or as root in a container.'
}

missing_packages() {
  local package
  for package in "${PACKAGES[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)" = 'ii ' ] || printf '%s\n' "$package"
  done
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive DEBIAN_PRIORITY=critical apt-get install -y -q --no-install-recommends \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
    "${PACKAGES[@]}" "${NOT_WANTED[@]}"
}

install_packages() {
  need_debian
  if [ -z "$(missing_packages)" ]; then
    say 'packages: already there'
    return
  fi
  mkdir -p "$DIR/log"
  local log=$DIR/log/apt.log policy=/usr/sbin/policy-rc.d own_policy=''
  # Package scripts start Dovecot on every address; this file forbids it while they run. One that stands is respected.
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    own_policy=$policy
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  # Our own config and database are used, so the package sets up none.
  printf 'roundcube-core roundcube/dbconfig-install boolean false\n' >"$DIR/preseed"
  say "packages: installing ${PACKAGES[*]} (log: $log)"
  local ok=yes
  : >"$log"
  if command -v debconf-set-selections >/dev/null; then debconf-set-selections "$DIR/preseed" >>"$log" 2>&1 || true; fi
  if ! apt_install >>"$log" 2>&1; then
    say 'packages: package lists are old or missing, running apt-get update'
    apt-get update -q -o DPkg::Lock::Timeout=300 >>"$log" 2>&1 || true
    apt_install >>"$log" 2>&1 || ok=no
  fi
  if [ -n "$own_policy" ]; then
    rm -f "$own_policy"
    trap - EXIT
  fi
  if [ "$ok" = no ]; then
    tail -n 20 "$log" >&2
    fail "apt-get could not install the packages (whole log: $log)." \
      'Check that Debian 12 and its security updates are in the package sources and can be reached.'
  fi
  say 'packages: installed'
}
