import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; method?: string } }[];
}

/** The switch that makes the browser write down every request that leaves it, whoever made it. */
export const netLogSwitch = (file: string): string => `--log-net-log=${file}`;

/** Requests that left the browser, with who started them. Complete once the browser was closed. */
export function leftBrowser(file: string): { url: string; initiator: string }[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === start && params?.url)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }))
    .filter(({ url }) => /^(https?|wss?):/.test(url));
}
