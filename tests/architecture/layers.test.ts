import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Each layer and what it may import: layers, and packages by name. The order of the table is the way imports go. */
const LAYERS: Record<string, { layers: string[]; packages: string[] }> = {
  'utils/domain': { layers: [], packages: ['zod/mini', 'tldts-icann'] },
  'utils/protocol': { layers: ['utils/domain'], packages: [] },
  'utils/i18n': { layers: ['utils/domain', 'utils/protocol'], packages: [] },
  'utils/sites': { layers: ['utils/domain', 'utils/protocol'], packages: [] },
  'utils/store': { layers: ['utils/domain'], packages: ['idb'] },
  'utils/services': {
    layers: ['utils/domain', 'utils/protocol', 'utils/store', 'utils/i18n'],
    packages: [],
  },
  'utils/platform': {
    layers: ['utils/domain', 'utils/protocol', 'utils/sites'],
    packages: ['wxt', 'wxt/browser'],
  },
  'utils/client': {
    layers: ['utils/domain', 'utils/protocol', 'utils/platform', 'utils/i18n'],
    packages: ['@preact/signals'],
  },
  components: {
    layers: ['utils/domain', 'utils/protocol', 'utils/platform', 'utils/client', 'utils/i18n'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
};
const NAMES = Object.keys(LAYERS);

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

interface Import {
  source: string;
  isTypeOnly: boolean;
}

/** What a file imports or re-exports, read by a real parser; `import()` included. */
function importsOf(text: string, file: string): Import[] {
  const program = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  const found: Import[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (Array.isArray(node) || !node || typeof node !== 'object') return;
    const { source, importKind, exportKind } = node as Record<string, unknown>;
    const value = (source as { value?: unknown } | null)?.value;
    if (typeof value === 'string') {
      found.push({ source: value, isTypeOnly: importKind === 'type' || exportKind === 'type' });
    }
    Object.values(node).forEach(visit);
  };
  visit(program.body);
  return found;
}

const layerOf = (file: string): string | undefined =>
  NAMES.find((name) => file === name || file.startsWith(`${name}/`));

function violations(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file}: stands in no layer`];
  const { layers, packages } = LAYERS[layer]!;
  return importsOf(text, file).flatMap(({ source }) => {
    if (/\.css$/.test(source)) return [];
    if (!source.startsWith('.')) return packages.includes(source) ? [] : [`${file}: package ${source}`];
    const target = layerOf(relative(ROOT, resolve(ROOT, dirname(file), source)));
    return target === layer || (target && layers.includes(target)) ? [] : [`${file}: ${source}`];
  });
}

const all = NAMES.flatMap(filesIn);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('imports', () => {
  it('go one way only, and every file stands in a layer', () => {
    expect(all.length).toBeGreaterThan(200);
    expect([...filesIn('utils'), ...filesIn('components')].filter((file) => !layerOf(file))).toEqual([]);
    expect(all.flatMap((file) => violations(file, read(file)))).toEqual([]);
  });

  it('that go the wrong way are found: planted ones fail', () => {
    const plant = (file: string, text: string) => violations(file, text);
    expect(plant('utils/domain/x.ts', `import type { A } from '../store/read';`)).toHaveLength(1);
    expect(plant('utils/domain/x.ts', `export * from 'idb';`)).toHaveLength(1);
    expect(plant('utils/sites/x.ts', `const a = import('../platform/send');`)).toHaveLength(1);
    expect(
      plant('components/x.tsx', `import { a } from '../utils/store/write'; export const b = <p />;`),
    ).toHaveLength(1);
  });

  it('of schemas stay out of the content script: sites and overlay take types only', () => {
    const overlay = [...filesIn('utils/sites'), ...filesIn('utils/platform/overlay')];
    const values = overlay.flatMap((file) =>
      importsOf(read(file), file)
        .filter(({ source, isTypeOnly }) => /\/(protocol|domain)\//.test(source) && !isTypeOnly)
        .map(({ source }) => `${file}: ${source}`),
    );
    expect(values).toEqual([]);
  });
});

describe('what must not stand in the code that ships', () => {
  const shipped = [...all, ...filesIn('entrypoints')];
  it.each([
    ['markup from text', /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/],
    ['code from text', /\bnew Function\b|\beval\(/],
    [
      'a request',
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|Image)\b/,
    ],
    ['the whole validator or preact/compat', /from '(zod|preact\/compat)'/],
  ])('%s', (_, pattern) => {
    expect(shipped.filter((file) => pattern.test(read(file)))).toEqual([]);
  });
});
