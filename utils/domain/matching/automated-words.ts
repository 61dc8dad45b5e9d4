const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "Do not reply" in the languages of Europe, written together. Found anywhere at the edge of a local part. */
export const NO_REPLY: ReadonlySet<string> = set(
  'noreply noreplies donotreply dontreply doesnotreply neverreply noresponse noanswer unmonitored ' +
    'nichtantworten bittenichtantworten keineantwort keineantworten nurausgang ' +
    'nepasrepondre nepasrepondreacemail sansreponse pasdereponse noreponse ' +
    'noresponder norespondas noresponda noresponde nocontestar norespuesta ' +
    'naoresponder naoresponda naorespondas semresposta norispondere nonrispondere nonrispondetequi senzarisposta ' +
    'svaraej svarainte svaraejpadetta ejsvar svarej ikkesvar ikkesvare svarikke ikkebesvar besvarikke ' +
    'eivastausta alavastaa eivastata nietantwoorden nietbeantwoorden geenantwoord geenreply nietreageren ' +
    'nieodpowiadaj nieodpowiadac neodpovidejte neodpovidat neodpovedat neodpovedajte nevalaszoljon nevalaszolj nevalasz ' +
    'nuraspunde nuraspundeti neodgovaraj neodgovarajte neodgovarjaj mitteantworten mittevastata nereply neatsakyti neatbildet',
);

/** Machines and mailings: true as the whole local part, or as its first or last word. */
export const MACHINES: ReadonlySet<string> = set(
  'bounce bounces bounced notification notifications notificaciones notificacion notificacoes notificaties ' +
    'benachrichtigung benachrichtigungen notify notifier notificacao notifiche notiser varsling varsel ' +
    'newsletter newsletters nyhetsbrev nyhedsbrev nieuwsbrief uutiskirje infolettre boletin boletim ' +
    'mailing mailings mailer mailerdaemon autoreply autoresponder autoconfirm autosvar automailer automated automatic ' +
    'news updates alerts alert daemon listserv majordomo mailman unsubscribe digest robot mailbot chatbot crontab',
);

/** Too ordinary to count inside a longer name: true as the whole local part only (digits behind it apart). */
export const WHOLE: ReadonlySet<string> = set(
  'nyheter nyheder uutiset noticias actualites nachrichten nieuws notizie aktuality update reply replies ' +
    'bot system sysadmin root cron nobody null devnull postmaster hostmaster abuse wwwdata apache invitation ' +
    'invitations invites confirm confirmation confirmations receipt receipts statements reminder reminders ' +
    'fax scanner scan noc wordpress phpmailer',
);

/** Phrases of several words, written together, that are true as the whole local part or as its edge. */
export const PHRASES: ReadonlySet<string> = set(
  'mailerdaemon maildelivery deliverystatus mailsystem orderconfirmation orderupdate shipmenttracking shippingconfirmation ' +
    'autoconfirm autoreply autosvar outofoffice accountupdate accountupdates passwordreset emailverification ' +
    'calendarnotification vacationreply readreceipt',
);

/** Labels of a host, left of what an organisation registered, from which only machines write. */
export const HOST_LABELS: ReadonlySet<string> = set(
  'reply replies bounce bounces notification notifications notify newsletter newsletters nyhetsbrev news mailing ' +
    'mailings mailer campaign campaigns alerts updates list lists listserv groups',
);

/** Domains from which only machines or mailing lists write. */
export const MACHINE_DOMAINS: ReadonlySet<string> = set(
  'facebookmail.com amazonses.com sendgrid.net mcsv.net mcdlv.net rsgsv.net mandrillapp.com mailchimpapp.net mailgun.org ' +
    'sparkpostmail.com sendinblue.com hubspotemail.net exacttarget.com bounce.email googlegroups.com groups.io ' +
    'freelists.org yahoogroups.com simplelists.com',
);
