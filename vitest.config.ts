import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{domain,protocol,store,services,architecture,i18n}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{sites,components,client,platform}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
