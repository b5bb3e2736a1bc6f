import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Lowest first; a folder imports from its own row or from rows above it. */
const layers: readonly (readonly string[])[] = [
  ['core/text', 'core/calendar'],
  ['core/vocabulary', 'core/markdown', 'core/document'],
  ['core/settings'],
  ['core/reading', 'core/kinds'],
  ['core/assembly', 'core/findings'],
  ['core/rules'],
  ['core/writing'],
  ['core'],
  ['protocol'],
  ['project'],
  ['lsp', 'cli'],
  ['hosts'],
];

const root = 'server/src';
const files = filesBelow(root).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
const imports = new Map(files.map((path) => [path, importsOf(path)]));

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function importsOf(path: string): string[] {
  return Array.from(
    readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm),
    (match) => (match[1] ?? match[2])!,
  );
}

/** What a file imports from others, each as "path: name"; what it imports only when it is needed, it names beside that. */
function namesImported(path: string, text: string): string[] {
  const place = (target: string) => normalize(join(dirname(path), target));
  const stated = Array.from(
    text.matchAll(/^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']+)'/gm),
    ([, names, target]) =>
      names!.split(',').map(
        (name) =>
          `${place(target!)}: ${
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]
          }`,
      ),
  );
  const whole = /^import \* as \w+ from '(\.[^']+)'|import\(\s*'(\.[^']+)'/gm;
  const later = Array.from(text.matchAll(whole), ([, first, second]) =>
    (text.match(/\w+/g) ?? []).map((name) => `${place((first ?? second)!)}: ${name}`),
  );
  return [...stated, ...later].flat();
}

function local(path: string): string[] {
  return imports
    .get(path)!
    .filter((target) => target.startsWith('.') && target.endsWith('.ts'))
    .map((target) => normalize(join(dirname(path), target)));
}

function layerOf(path: string): number {
  const folder = relative(root, dirname(path));
  const index = layers.findIndex((names) =>
    names.some((name) => folder === name || (name !== 'core' && folder.startsWith(`${name}/`))),
  );
  expect(index, `${path} stands in no layer`).toBeGreaterThanOrEqual(0);
  return index;
}

describe('the shape of the source', () => {
  test('dependencies point down', () => {
    const upward = files.flatMap((path) =>
      local(path)
        .filter((target) => layerOf(target) > layerOf(path))
        .map((target) => `${path} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('there is no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      else if (!done.has(path)) {
        for (const target of local(path)) visit(target, [...way, path]);
        done.add(path);
      }
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('only hosts, the command line and what stands for the disk touch Node', () => {
    const allowed =
      /^server\/src\/(?:hosts\/|cli\/|project\/(?:disk|documents-below)\.ts|project\/kept\/(?:kept-folder|file-on-disk)\.ts)/;
    const touching = files.filter(
      (path) => !allowed.test(path) && imports.get(path)!.some((target) => target.startsWith('node:')),
    );
    expect(touching).toEqual([]);
  });

  test('only the server itself and its hosts know the protocol', () => {
    const knowing = files.filter((path) =>
      imports.get(path)!.some((target) => target.startsWith('vscode-languageserver')),
    );
    expect(knowing.filter((path) => !/^server\/src\/(?:lsp|hosts)\//.test(path))).toEqual([]);
  });

  test('only markdown knows the Markdown library', () => {
    const knowing = files.filter((path) =>
      imports.get(path)!.some((target) => /^(?:mdast|micromark|remark|unified)/.test(target)),
    );
    expect(knowing.filter((path) => !path.startsWith('server/src/core/markdown/'))).toEqual([]);
  });

  test('no file only passes others on', () => {
    expect(files.filter((path) => /^export (?:\*|\{[^}]*\}) from/m.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('whatever value is exported is imported elsewhere', () => {
    const all = ['server/src', 'client/src', 'test', 'scripts'].flatMap(filesBelow);
    const texts = new Map(
      all.filter((path) => /\.(?:m?ts|mjs)$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]),
    );
    const used = new Set([...texts].flatMap(([path, text]) => namesImported(path, text)));
    // Scripts run what they have bundled, so they name it without a statement that imports it; hosts call these themselves.
    const byScripts = new Set(
      [...texts].flatMap(([path, text]) => (path.startsWith('scripts/') ? text.match(/\w+/g) : [])),
    );
    const entries = new Set([
      'server/src/hosts/server.ts: serve',
      'client/src/node.ts: activate',
      'client/src/browser.ts: activate',
    ]);
    const values = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
    const unused = [...texts].flatMap(([path, text]) =>
      Array.from(text.matchAll(values), ([, name]) => ({ name: name!, place: `${path}: ${name}` }))
        .filter(({ name, place }) => !used.has(place) && !byScripts.has(name) && !entries.has(place))
        .map(({ place }) => place),
    );
    expect(unused).toEqual([]);
  });

  test('the core asks the machine nothing', () => {
    const asking =
      /\b(?:process|performance|console|Buffer)\.[a-z]|\b(?:setTimeout|setInterval|fetch)\(|Math\.random|Date\.now|new Date\(\)/;
    const core = files.filter((path) => path.startsWith('server/src/core/'));
    expect(core.filter((path) => asking.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('the client imports nothing of the server but the protocol', () => {
    const outside = filesBelow('client/src').flatMap((path) =>
      importsOf(path).filter((target) => target.includes('/server/') && !target.includes('/protocol/')),
    );
    expect(outside).toEqual([]);
  });
});
