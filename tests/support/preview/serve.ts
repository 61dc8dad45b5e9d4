import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `?pseudo=1` lengthens every text of the catalogues, as the longest translations do. */
const pseudoWords: Plugin = {
  name: 'pseudo-words',
  transform: {
    filter: { id: /utils\/i18n\/words\.ts$/ },
    handler: (code) =>
      `${code.replace('export async function wordsFor', 'async function realWordsFor')}
      import { pseudo } from ${JSON.stringify(here('../dashboard/preview/pseudo.ts'))};
      export const wordsFor = async (...names) =>
        new URLSearchParams(location.search).has('pseudo') ? pseudo(await realWordsFor(...names)) : realWordsFor(...names);`,
  },
};

/** Serves the real sidebar and popup on a browser that scenes answer for; `close` ends it. */
export async function servePreview(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: here('.'),
    publicDir: here('../../../public'),
    logLevel: 'error',
    cacheDir: here('../../../node_modules/.cache/preview-sidebar'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [pseudoWords],
    resolve: { alias: { 'wxt/browser': here('./browser-stub.ts') } },
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [here('../../..')] } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the preview does not listen');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
