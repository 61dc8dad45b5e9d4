<?php

// Maildir folders with fixed uids.

declare(strict_types=1);

/** The address that the mail files are written for; each account of its company gets them with its own address. */
const WRITTEN_FOR = 'rep@fjallby.example';

/**
 * What an account's folders should hold.
 *
 * @return array<string, array<int, array{name: string, text: string, time: int, flags: string}>> folder → uid → mail
 */
function wanted_folders(array $mails, array $account, string $source): array
{
    $domain = substr(strrchr($account['address'], '@'), 1);
    $folders = [];
    foreach ($mails as $mail) {
        if ($mail['mailbox'] !== $domain) {
            continue;
        }
        $text = file_get_contents("$source/{$mail['file']}");
        if ($domain === substr(strrchr(WRITTEN_FOR, '@'), 1)) {
            $text = str_replace(WRITTEN_FOR, $account['address'], $text);
        }
        if (!preg_match('/^Date: (.+)$/mi', $text, $date)) {
            throw new RuntimeException("{$mail['file']} has no Date line");
        }
        $time = (new DateTimeImmutable($date[1]))->getTimestamp();
        foreach ($mail['in'] as $folder => $uid) {
            // The content is part of the name, so a changed mail file is noticed by comparing names.
            $name = "$time." . substr(sha1("$folder $text"), 0, 16) . '.leadlight';
            $flags = $folder === 'INBOX' ? '' : 'S';
            $folders[$folder][$uid] = ['name' => $name, 'text' => $text, 'time' => $time, 'flags' => $flags];
        }
    }

    return $folders;
}

/** Makes the account's mail as wanted; false when it was so already (read and unread do not count). */
function lay_mails(string $home, array $wanted): bool
{
    if (names_there("$home/Maildir") === names_wanted($wanted)) {
        return false;
    }
    remove_tree("$home/Maildir.new");
    foreach ($wanted as $folder => $mails) {
        lay_folder(folder_path("$home/Maildir.new", $folder), $mails);
    }
    // A server that has the old folder open sees it go as a whole, never half of it.
    remove_tree("$home/Maildir.old");
    if (is_dir("$home/Maildir")) {
        rename("$home/Maildir", "$home/Maildir.old");
    }
    rename("$home/Maildir.new", "$home/Maildir");
    remove_tree("$home/Maildir.old");

    return true;
}

function folder_path(string $maildir, string $folder): string
{
    return $folder === 'INBOX' ? $maildir : "$maildir/.$folder";
}

function lay_folder(string $path, array $mails): void
{
    foreach (['cur', 'new', 'tmp'] as $part) {
        mkdir("$path/$part", 0750, true);
    }
    ksort($mails);
    // Dovecot's own list of uids: version, then one line a mail. Without it uids would follow file names.
    $lines = ['3 V' . time() . ' N' . (array_key_last($mails) + 1) . ' G' . bin2hex(random_bytes(16))];
    foreach ($mails as $uid => $mail) {
        $file = "$path/cur/{$mail['name']}:2,{$mail['flags']}";
        file_put_contents($file, $mail['text']);
        touch($file, $mail['time']);
        $lines[] = "$uid :{$mail['name']}";
    }
    file_put_contents("$path/dovecot-uidlist", implode("\n", $lines) . "\n");
}

/** @return list<string> folder/name, sorted, of every mail that lies there */
function names_there(string $maildir): array
{
    $names = [];
    foreach (glob("$maildir{,/.[A-Za-z]*}/{cur,new}/*", GLOB_BRACE) as $file) {
        $folder = trim(substr(dirname($file, 2), strlen($maildir)), '/.');
        $names[] = ($folder ?: 'INBOX') . '/' . explode(':', basename($file))[0];
    }
    sort($names);

    return $names;
}

/** @return list<string> the same for what should lie there */
function names_wanted(array $wanted): array
{
    $names = [];
    foreach ($wanted as $folder => $mails) {
        foreach ($mails as $mail) {
            $names[] = "$folder/{$mail['name']}";
        }
    }
    sort($names);

    return $names;
}

function remove_tree(string $path): void
{
    if (!is_dir($path)) {
        return;
    }
    $inside = new RecursiveDirectoryIterator($path, FilesystemIterator::SKIP_DOTS);
    foreach (new RecursiveIteratorIterator($inside, RecursiveIteratorIterator::CHILD_FIRST) as $entry) {
        $entry->isDir() && !$entry->isLink() ? rmdir($entry->getPathname()) : unlink($entry->getPathname());
    }
    rmdir($path);
}
