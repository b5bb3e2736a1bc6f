import { describe, expect, test } from 'vitest';
import { OpenDocuments } from '../../server/src/lsp/open-documents.ts';
import type { Files } from '../../server/src/project/files.ts';
import { SettingsFiles } from '../../server/src/project/settings-files.ts';
import { plan, rowWithoutOwner } from '../support/plans.ts';

const uri = 'file:///plans/plan.md';
const text = plan(rowWithoutOwner);

function documentsWith(read: Files['read'] = async () => undefined): OpenDocuments {
  const files: Files = { read, listDocuments: async () => [] };
  return new OpenDocuments(new SettingsFiles(files), files, () => '2026-11-24');
}

describe('what was learnt of a text', () => {
  test('is kept while it is open and the same', async () => {
    const documents = documentsWith();
    documents.opened(uri);
    const first = await documents.judge(uri, text);
    expect(await documents.judge(uri, text)).toBe(first);
    expect(await documents.judge(uri, `${text}\n`)).not.toBe(first);
  });

  test('is forgotten when it is closed', async () => {
    const documents = documentsWith();
    documents.opened(uri);
    const first = await documents.judge(uri, text);
    documents.closed(uri);
    expect(await documents.judge(uri, text)).not.toBe(first);
  });

  test('is not kept where it is closed while its settings are still being read', async () => {
    let answer = () => {};
    const reading = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined);
    });
    const documents = documentsWith(() => reading);
    documents.opened(uri);
    const pending = documents.judge(uri, text);
    documents.closed(uri);
    answer();
    const late = await pending;
    documents.opened(uri);
    expect(await documents.judge(uri, text)).not.toBe(late);
  });

  test('is not kept of a text that was never open', async () => {
    const documents = documentsWith();
    const first = await documents.judge(uri, text);
    expect(first.judgement.notices).toHaveLength(1);
    documents.opened(uri);
    expect(await documents.judge(uri, text)).not.toBe(first);
  });

  test('asking for sign-off of a text that is not open leaves nothing behind', async () => {
    const documents = documentsWith();
    documents.signOff(uri, true);
    documents.opened(uri);
    expect((await documents.judge(uri, text)).input.signOff).toBeUndefined();
  });
});

describe('a record of a concern', () => {
  const record = (date: string, level: number) =>
    `---\ntype: organisational-concern\ndate: ${date}\n---\n\n# Organisational concern record: Pine Lodge\n\n**Level:** ${level}\n`;
  const uri = 'file:///concerns/2026-05-04-pine-lodge.md';

  test('is judged by the one before it, and again when that changes', async () => {
    const texts = new Map([['/concerns/2026-03-02-pine-lodge.md', record('2026-03-02', 1)]]);
    const files: Files = {
      read: async (path) => (texts.has(path) ? new TextEncoder().encode(texts.get(path)) : undefined),
      listDocuments: async () => [...texts.keys()],
    };
    const documents = new OpenDocuments(new SettingsFiles(files), files, () => '2026-11-24');
    documents.opened(uri);
    const skipped = async () =>
      (await documents.judge(uri, record('2026-05-04', 3))).judgement.findings.filter(
        ({ rule }) => rule === 'concern-level-skipped',
      ).length;
    expect(await skipped()).toBe(1);
    texts.set('/concerns/2026-04-06-pine-lodge.md', record('2026-04-06', 2));
    expect(documents.fileChanged('file:///concerns/2026-04-06-elm-court.md')).toBe(false);
    expect(documents.fileChanged('file:///concerns/2026-04-06-pine-lodge.md')).toBe(true);
    expect(await skipped()).toBe(0);
  });
});
