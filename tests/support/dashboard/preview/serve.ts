import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the preview on a free port of this computer; `close` ends it. */
export async function servePreview(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    cacheDir: here('../../../../node_modules/.cache/preview'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'wxt/browser': here('./browser-stub.ts') } },
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [here('../../../..')] } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the preview does not listen');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
