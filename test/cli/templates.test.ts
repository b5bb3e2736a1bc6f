import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindTemplates } from '../../server/src/core/kinds/templates.ts';
import { newDocument } from '../../server/src/core/writing/new-document.ts';
import { builtProgram } from '../support/built.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('cli');
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-templates-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(cwd: string, ...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

const fallsReview = `---
type: incident-review
template: true
template-version: 3
description: Falls that the home reviews itself
---

# Falls review: {{title}}

{{what happened}}
`;
const withOwn = { 'golden-thread.yaml': 'templates: forms/\n', 'forms/falls-review.md': fallsReview };

describe('new', () => {
  test('prints a document of the kind, with what is known filled in and the rest left to fill', () => {
    const { code, out } = run(
      folderWith({}),
      ...['new', 'meeting-minutes', '--series', 'Falls Group', '--date', '2026-05-06', '--service', 'Fernlea'],
    );
    const answers = { series: 'Falls Group', date: '6 May 2026', service: 'Fernlea' };
    const template = kindTemplates.find(({ name }) => name === 'meeting-minutes')!;
    expect({ code, out }).toEqual({ code: 0, out: newDocument(template, answers).text });
    expect(out).toMatch(/^---\ntype: meeting-minutes\nstatus: draft\nfrom-template: meeting-minutes\n/);
    expect(out).toContain('# Falls Group: minutes\n\n**Service:** Fernlea\n\n**Date:** 6 May 2026\n');
    expect(out).toContain('## 3. {{title}}\n');
  });

  test('writes a file that is not there yet, and never over one that is', () => {
    const folder = folderWith({ 'kept.md': 'mine\n' });
    const args = ['new', 'candour-letter', '--output'];
    expect(run(folder, ...args, 'letter.md')).toMatchObject({
      code: 0,
      out: 'Written: letter.md. 8 places are still to be filled.\n',
    });
    expect(readFileSync(join(folder, 'letter.md'), 'utf8')).toContain('\n# Duty of candour letter\n');
    expect(run(folder, ...args, 'kept.md')).toMatchObject({
      code: 2,
      out: '',
      err: 'The file "kept.md" is there already, so nothing was written.\n',
    });
    expect(readFileSync(join(folder, 'kept.md'), 'utf8')).toBe('mine\n');
    expect(run(folder, ...args, 'letters/letter.md')).toMatchObject({
      code: 2,
      err: 'The file "letters/letter.md" cannot be written. Check that its folder is there.\n',
    });
    expect(existsSync(join(folder, 'letters'))).toBe(false);
  });

  test('what it prints passes a check as a draft, and does not when it is to be signed off', () => {
    const folder = folderWith({});
    run(folder, 'new', 'restriction-review', '--output', 'restriction.md');
    expect(run(folder, 'check', '.').code).toBe(0);
    expect(run(folder, 'check', '--sign-off', '.')).toMatchObject({
      code: 1,
      out: expect.stringContaining('11 warnings'),
    });
  });

  test('says which kinds there are', () => {
    const { code, err } = run(folderWith({}), 'new', 'incident-revue');
    expect(code).toBe(2);
    expect(err).toBe(
      `There is no template called "incident-revue". Did you mean "incident-review"? There are: ${kindTemplates.map(({ name }) => name).join(', ')}.\n`,
    );
    const listed = run(folderWith({}), 'new').out.trimEnd().split('\n');
    expect(listed).toHaveLength(kindTemplates.length);
    expect(listed).toContainEqual(expect.stringMatching(/^candour-letter {2,}Duty of candour letter: Tells a person/));
  });

  test('begins a document from a template of one’s own, found from the folder of the output', () => {
    const folder = folderWith(withOwn);
    const made = '---\ntype: incident-review\nstatus: draft\nfrom-template: falls-review\ntemplate-version: 3\n---\n';
    const text = `${made}\n# Falls review: Mr B\n\n{{what happened}}\n`;
    expect(run(folder, 'new', 'falls-review', '--title', 'Mr B').out).toBe(text);
    expect(run(folder, 'new').out).toMatch(/^falls-review {2,}Falls review: Falls that the home reviews itself\n/);
    mkdirSync(join(folder, 'reviews'));
    const elsewhere = folderWith({});
    const output = join(folder, 'reviews/b.md');
    expect(run(elsewhere, 'new', 'falls-review', '--output', output, '--title', 'Mr B').code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(text);
    expect(run(elsewhere, 'new', 'falls-review').code).toBe(2);
  });

  test('a template of one’s own takes the place of ours', () => {
    const folder = folderWith({ ...withOwn, 'forms/incident-review.md': '# {{title}} as we do it\n' });
    expect(run(folder, 'new', 'incident-review').out).toContain('# {{title}} as we do it\n');
    expect(run(folder, 'new').out.match(/^incident-review /gm)).toHaveLength(1);
  });
});

test('a template of one’s own is checked as a form, whether or not it says that it is one', () => {
  const bare = fallsReview.replace('template: true\n', '');
  const { out } = run(folderWith({ ...withOwn, 'forms/bare.md': bare }), 'check', '.');
  expect(out.match(/This form has no place for/g)).toHaveLength(2);
  expect(out).not.toContain('still waiting');
});

describe('templates', () => {
  const from = (words: string) => `---\ntype: incident-review\n${words}---\n\n# Review\n`;
  const files = {
    ...withOwn,
    'reviews/a.md': from('from-template: falls-review\ntemplate-version: 2\n'),
    'reviews/b.md': from('from-template: falls-review\ntemplate-version: 3\n'),
    'reviews/c.md': from('from-template: falls-review\n'),
    'reviews/d.md': from('from-template: Care audit\ntemplate-version: 1\n'),
    'reviews/e.md': from('from-template: incident-review\ntemplate-version: 1\n'),
    'reviews/f.md': from(''),
  };

  test('lists the documents that were made from one, and marks the older versions', () => {
    expect(run(folderWith(files), 'templates')).toMatchObject({
      code: 0,
      out: `reviews/a.md
  falls-review, version 2: an older version, the template is at version 3 now
reviews/b.md
  falls-review, version 3
reviews/c.md
  falls-review: an older version, the template is at version 3 now
reviews/d.md
  Care audit, version 1: there is no template of this name here
reviews/e.md
  incident-review, version 1

5 documents made from a template, 2 from an older version.
`,
    });
    expect(run(folderWith({ 'a.md': from('') }), 'templates').out).toBe(
      'No document there says that it was made from a template.\n',
    );
  });

  test('as JSON for other tools', () => {
    const schema = JSON.parse(readFileSync('schemas/templates-output.schema.json', 'utf8'));
    const output = JSON.parse(run(folderWith(files), 'templates', '--format', 'json', 'reviews').out);
    expect(new Ajv2020().validate(schema, output)).toBe(true);
    expect(output.documents[0]).toEqual({
      path: 'reviews/a.md',
      template: 'falls-review',
      templateVersion: 2,
      latestVersion: 3,
      state: 'older',
    });
  });
});
