import { describe, expect, test } from 'vitest';
import { decodeText } from '../../server/src/project/decode-text.ts';
import {
  folderOf,
  isAddress,
  joinPath,
  pathOfUri,
  relativeTo,
  uriOfPath,
  withSlashes,
} from '../../server/src/project/paths.ts';

describe('paths and addresses', () => {
  test.each([
    ['file:///plans/a.md', '/plans/a.md'],
    ['file:///C%3A/plans/a%20b.md', 'C:/plans/a b.md'],
    ['file:///c:/plans/a.md', 'C:/plans/a.md'],
    ['file://server/share/a.md', '//server/share/a.md'],
    ['file:///plans/caf%C3%A9.md', '/plans/café.md'],
    ['file:///plans/100%.md', '/plans/100%.md'],
    ['untitled:Untitled-1', 'Untitled-1'],
    ['untitled:/plans/new%20plan.md', '/plans/new plan.md'],
    ['untitled:///c%3A/plans/new.md', 'C:/plans/new.md'],
    ['vscode-vfs://github/team/board%20papers/b.md', 'vscode-vfs://github/team/board papers/b.md'],
    ['memfs:/b.md?x=1', 'memfs:/b.md'],
  ])('%s', (uri, path) => {
    expect(pathOfUri(uri)).toBe(path);
  });

  test.each(['/plans/a b.md', 'C:/plans/a.md', '//server/share/é.md', 'vscode-vfs://github%2B7b/a b.md'])(
    'there and back: %s',
    (path) => {
      expect(pathOfUri(uriOfPath(path))).toBe(path);
    },
  );

  test('Windows paths are like the others once they have slashes', () => {
    expect(withSlashes('C:\\plans\\a.md')).toBe('C:/plans/a.md');
    expect(folderOf('C:/plans/a.md')).toBe('C:/plans');
    expect(folderOf('C:/plans')).toBe('C:/');
    expect(folderOf('C:/')).toBe('C:/');
    expect(folderOf('/a')).toBe('/');
    expect(relativeTo('c:/Plans', 'C:/plans/x/a.md')).toBe('x/a.md');
    expect(relativeTo('/plans', '/planes/a.md')).toBeUndefined();
    expect(joinPath('/', 'a')).toBe('/a');
  });

  test('a file that is not on the disk keeps its address, and its folders end where the address begins', () => {
    expect(isAddress('vscode-vfs://github/a.md')).toBe(true);
    expect(isAddress('C:/plans/a.md')).toBe(false);
    expect(folderOf('vscode-vfs://github/plans/a.md')).toBe('vscode-vfs://github/plans');
    expect(folderOf('vscode-vfs://github/plans')).toBe('vscode-vfs://github/');
    expect(folderOf('vscode-vfs://github/')).toBe('vscode-vfs://github/');
    expect(folderOf('memfs:/a.md')).toBe('memfs:/');
    expect(relativeTo('vscode-vfs://github/', 'vscode-vfs://github/plans/a.md')).toBe('plans/a.md');
  });
});

describe('the text of bytes', () => {
  test.each<[string, number[], string]>([
    ['UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'café'],
    ['Windows-1252', [0x63, 0x61, 0x66, 0xe9, 0x92, 0x73], 'café’s'],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00], '\uFEFFa'],
    ['a byte order mark, which stays', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa'],
    ['a NUL', [0x61, 0x00, 0x62], 'a\0b'],
    ['nothing', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });
});
