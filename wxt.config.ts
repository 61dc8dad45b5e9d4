import { defineConfig } from 'wxt';
import { manifest } from './utils/platform/manifest';
import { manifestScripts } from './utils/platform/site-scripts';

/** A site's example addresses are for the tests; the content scripts have no use for them. */
const withoutExamples = {
  name: 'without-examples',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /utils\/sites\/.*\.ts$/.test(id) ? code.replace(/\bexamples: \[[^\]]*\]/g, 'examples: []') : null,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: ({ command }) => ({ plugins: command === 'build' ? [withoutExamples] : [] }),
  hooks: {
    // The site scripts are built without the framework's wrapper, which announces the extension to the page.
    'build:manifestGenerated': (wxt, built) => {
      built.content_scripts = manifestScripts(wxt.config.mode);
    },
  },
});
