<?php

// Users, skin, language and identity in Roundcube's own database.

declare(strict_types=1);

const SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';
/** The host under which Roundcube keeps its users: that of `imap_host`, without the port. */
const MAIL_HOST = '127.0.0.1';

function open_database(string $path): PDO
{
    $fresh = !is_file($path) || filesize($path) === 0;
    $database = new PDO("sqlite:$path", null, null, [PDO::ATTR_TIMEOUT => 30]);
    if ($fresh) {
        $database->exec(file_get_contents(SCHEMA));
        // Readers and a writer do not wait for each other: several pages load at once.
        $database->exec('PRAGMA journal_mode = WAL');
    }

    return $database;
}

/** Sets the account's preferences and its only identity; false when both were so already. */
function lay_preferences(PDO $database, array $account): bool
{
    $preferences = serialize(['skin' => $account['skin'], 'layout' => $account['layout']] + ($account['more'] ?? []));
    $find = $database->prepare('SELECT user_id, language, preferences FROM users WHERE username = ? AND mail_host = ?');
    $find->execute([$account['login'], MAIL_HOST]);
    $user = $find->fetch(PDO::FETCH_ASSOC);
    $identity = [$account['name'], $account['organization'], $account['address']];
    $hasIdentity = $user && identities($database, (int) $user['user_id']) === [$identity];
    if ($hasIdentity && $user['language'] === $account['language'] && $user['preferences'] === $preferences) {
        return false;
    }
    $database->beginTransaction();
    if (!$user) {
        $database->prepare("INSERT INTO users (username, mail_host, created) VALUES (?, ?, datetime('now'))")
            ->execute([$account['login'], MAIL_HOST]);
    }
    $id = $user ? (int) $user['user_id'] : (int) $database->lastInsertId();
    $database->prepare('UPDATE users SET language = ?, preferences = ? WHERE user_id = ?')
        ->execute([$account['language'], $preferences, $id]);
    if (!$hasIdentity) {
        $database->prepare('DELETE FROM identities WHERE user_id = ?')->execute([$id]);
        $database->prepare(
            'INSERT INTO identities (user_id, changed, standard, name, organization, email)'
            . " VALUES (?, datetime('now'), 1, ?, ?, ?)"
        )->execute([$id, ...$identity]);
    }
    $database->commit();

    return true;
}

/** @return list<array{string, string, string}> name, organisation, address */
function identities(PDO $database, int $user): array
{
    $rows = $database->prepare('SELECT name, organization, email FROM identities WHERE user_id = ? AND del = 0');
    $rows->execute([$user]);

    return $rows->fetchAll(PDO::FETCH_NUM);
}
