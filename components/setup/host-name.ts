/** A host as people write it: `mail.firma.se`; the scheme is shown only where it is the unprotected one. */
export const hostName = (host: string): string => host.replace(/^https:\/\//, '');
