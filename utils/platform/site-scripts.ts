/** The content script of a site, as a file of the build: the overlay with this site's adapter. */
export const siteScript = (siteId: string): string => `overlay-${siteId}.js`;

/** A script that stands in the manifest, or is registered at run time with an id. Top documents only. */
const entry = (siteId: string, matches: string[]) => ({
  matches,
  js: [siteScript(siteId)],
  run_at: 'document_end' as const,
});

const GMAIL = 'https://mail.google.com/*';
const EVERY_HOST = ['https://*/*', 'http://*/*'];

/** For `scripting.registerContentScripts`: a site whose host the rep grants. */
export const runtimeScript = (siteId: string, matches: string[]) => {
  const { run_at: runAt, ...rest } = entry(siteId, matches);
  return { id: `overlay-${siteId}`, runAt, persistAcrossSessions: true, ...rest };
};

/** Gmail stands in the manifest. In the build for tests from outside every self-hosted site looks at every other page. */
export const manifestScripts = (mode: string) => [
  entry('gmail', [GMAIL]),
  ...(mode === 'e2e' ? [{ ...entry('roundcube', EVERY_HOST), exclude_matches: [GMAIL] }] : []),
];
