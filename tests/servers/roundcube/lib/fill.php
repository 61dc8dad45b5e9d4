<?php

// Puts mails and preferences into the state that accounts.json and mails.json describe: php fill.php DIR
// Run as the user that owns the mail. What is already right is left alone.

declare(strict_types=1);

require __DIR__ . '/mail-folders.php';
require __DIR__ . '/preferences.php';

/** @return array<mixed> */
function read_json(string $path): array
{
    return json_decode(file_get_contents($path), true, 64, JSON_THROW_ON_ERROR);
}

set_error_handler(function (int $level, string $message, string $file, int $line): bool {
    throw new ErrorException($message, 0, $level, $file, $line);
});
umask(0027);

$dir = $argv[1];
$here = dirname(__DIR__);
$accounts = read_json("$here/accounts.json");
$mails = read_json("$here/mails.json");
$database = open_database("$dir/db/roundcube.sqlite");
foreach ($accounts as $account) {
    $wanted = wanted_folders($mails, $account, "$here/mails");
    $mailState = lay_mails("$dir/mail/{$account['login']}", $wanted) ? 'laid' : 'already there';
    $preferenceState = lay_preferences($database, $account) ? 'set' : 'already set';
    $count = array_sum(array_map('count', $wanted));
    echo "roundcube: fill: {$account['login']}: $count mails $mailState, preferences $preferenceState\n";
}
