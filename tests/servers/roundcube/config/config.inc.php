<?php

// Only what a test server needs; everything else is as the package sets it.
$config = [];
$config['db_dsnw'] = 'sqlite:///@DIR@/db/roundcube.sqlite?mode=0640';
$config['imap_host'] = '127.0.0.1:@IMAP_PORT@';
// No mail leaves this machine: nothing listens there.
$config['smtp_host'] = '127.0.0.1:1';
$config['log_dir'] = '@DIR@/log';
$config['temp_dir'] = '@DIR@/temp';
$config['des_key'] = 'test-server-only-24-char';
$config['product_name'] = 'Roundcube Webmail';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
// Otherwise the browser's zone decides what a page shows.
$config['timezone'] = 'Europe/Stockholm';
$config['use_https'] = false;
$config['enable_spellcheck'] = false;
$config['enable_installer'] = false;
// A test may stand still for long, and several log in again and again.
$config['session_lifetime'] = 600;
$config['login_rate_limit'] = 1000;
