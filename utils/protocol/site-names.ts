/** Names of the sites for screens that cannot load the readers themselves. `host` is set where it is the same for everybody. */
export const SITE_NAMES: Readonly<Record<string, { label: string; host?: string }>> = {
  gmail: { label: 'Gmail', host: 'https://mail.google.com' },
  roundcube: { label: 'Roundcube' },
};
