import { defineConfig } from 'wxt';
import { manifest } from './utils/platform/manifest';
import { manifestScripts } from './utils/platform/site-scripts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => manifest(browser, mode),
  hooks: {
    // The site scripts are built without the framework's wrapper, which announces the extension to the page.
    'build:manifestGenerated': (wxt, built) => {
      built.content_scripts = manifestScripts(wxt.config.mode);
    },
  },
});
