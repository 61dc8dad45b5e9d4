import type { Envelope } from '../../../utils/protocol/requests';
import { ok, type Result } from '../../../utils/protocol/result';
import type { Shell } from '../../../utils/protocol/views';
import { scenes } from './scenes';

/**
 * The extension API as far as sidebar and popup touch it. Requests are answered by the scene that the address names; a
 * command that the scene says nothing about succeeds with a commit. What was asked is kept in `window.asked`.
 */
const query = new URLSearchParams(location.search);
const scene = scenes[query.get('scene') ?? ''];
const asked: Envelope[] = [];
Object.assign(globalThis, { asked });

const dressed = <T>(value: T): T => {
  const shell = (value as { shell?: Shell } | null)?.shell;
  if (!shell) return value;
  const language = (query.get('lang') ?? 'en') as Shell['language'];
  const theme = (query.get('theme') ?? 'light') as Shell['theme'];
  return { ...value, shell: { ...shell, language, theme } };
};

async function sendMessage(envelope: Envelope): Promise<unknown> {
  asked.push(envelope);
  const answer = scene?.answers[envelope.name as keyof typeof scene.answers];
  const result: Result<unknown> = answer
    ? await answer(envelope.input as never)
    : ok({ commitId: `commit-${asked.length}` });
  return result.ok ? ok(dressed(result.value)) : result;
}

const event = { addListener() {}, removeListener() {} };
const kept = new Map<string, unknown>(Object.entries(scene?.session ?? {}));

export const browser = {
  runtime: {
    get id() {
      return scene?.isCut && asked.length > 0 ? undefined : 'preview';
    },
    sendMessage,
    onMessage: event,
    getURL: (path: string) => path,
  },
  storage: {
    session: {
      onChanged: event,
      get: async (key: string) => ({ [key]: dressed(kept.get(key)) }),
      set: async () => {},
    },
  },
  tabs: {
    query: async () => [{ id: 7 }],
    create: async ({ url }: { url: string }) => Object.assign(globalThis, { opened: url }),
    onActivated: event,
    onUpdated: event,
  },
};
