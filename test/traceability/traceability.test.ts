import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RequiredPart } from '../../server/src/core/document/part.ts';
import { kinds } from '../../server/src/core/kinds/catalogue.ts';
import { catalogue, ruleOf } from '../../server/src/core/rules/catalogue.ts';
import { findingsOf, judge } from '../support/judging.ts';
import { foundingDocuments } from './founding-documents.ts';
import type { CheckedStatement, Example } from './statement.ts';
import { testsOfRules } from './tests-of-rules.ts';

const statements = foundingDocuments.flatMap((one) => one.statements);
const checked = statements.filter((one) => 'rules' in one);
const testFiles = testsOfRules(catalogue, '.');

const parts: ReadonlyMap<string, RequiredPart> = new Map(
  kinds.flatMap(({ id, requires, levels }) =>
    [...requires, ...Object.values(levels ?? {}).flat()].map((part) => [`${id}/${part.id}`, part] as const),
  ),
);

/** The document as the example means it: its kind is told, and its date stands in the details at the top. */
function documentOf({ date, text }: Example): string {
  return date ? `---\ndate: ${date}\n---\n\n${text}` : text;
}

/** What the statement's rules say of the example. Rules that are off until somebody asks for them are asked for. */
function messagesOf({ rules }: CheckedStatement, example: Example): Map<string, string[]> {
  const on = rules.filter((id) => ruleOf(id)?.preview);
  const settings = { rules: Object.fromEntries(on.map((id) => [id, { severity: 'hint' as const, options: {} }])) };
  const circumstances = { kind: example.kind, today: example.today, settings };
  return new Map(
    rules.map((id) => [id, findingsOf(id, documentOf(example), circumstances).map(({ message }) => message)]),
  );
}

/** The names by which a message tells that parts are missing; those that a rule of their own asks for are not named. */
function namesOf({ parts: ids = [] }: CheckedStatement): string[] {
  return ids.flatMap((id) => {
    const part = parts.get(id);
    return part && !part.askedElsewhere ? [part.name] : [];
  });
}

describe.each(checked)('$id', (statement) => {
  const names = namesOf(statement);

  test('leads to rules, parts and forms that there are', () => {
    expect(statement.rules.length).toBeGreaterThan(0);
    expect(statement.rules.filter((id) => !ruleOf(id))).toEqual([]);
    expect((statement.parts ?? []).filter((id) => !parts.has(id))).toEqual([]);
    for (const prefix of statement.snippets ?? []) expect(snippetPrefixes()).toContain(prefix);
    for (const id of statement.rules) expect(testFiles.get(id), `no test of its own names ${id}`).not.toEqual([]);
  });

  test('where it is not met, each of its rules finds something and each of its parts is named', () => {
    const said = messagesOf(statement, statement.flagged);
    expect([...said].filter(([, messages]) => messages.length === 0).map(([id]) => id)).toEqual([]);
    const all = [...said.values()].flat().join('\n');
    expect(names.filter((name) => !all.includes(name))).toEqual([]);
  });

  test('where it is met, its rules find nothing', () => {
    const { kind, today } = statement.clean;
    const { document } = judge(documentOf(statement.clean), { kind, today });
    expect(document?.kind).toBe(kind);
    const all = [...messagesOf(statement, statement.clean).values()].flat();
    // A rule on missing parts may name parts that this statement does not ask for.
    const counted = names.length > 0 ? all.filter((message) => names.some((name) => message.includes(name))) : all;
    expect(counted).toEqual([]);
  });
});

test('the five founding documents are covered, and every statement has a name of its own', () => {
  expect(foundingDocuments).toHaveLength(5);
  const ids = statements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { statements: own } of foundingDocuments) expect(own.some((one) => 'rules' in one)).toBe(true);
});

test('no statement waits for a rule that there is', () => {
  const waiting = statements.flatMap((one) => ('awaits' in one ? one.awaits : []));
  expect(waiting.filter((id) => ruleOf(id))).toEqual([]);
});

test('each statement that is not checked says why', () => {
  for (const one of statements) if ('because' in one) expect(one.because).toMatch(/^[A-Z].{20,}\.$/);
});

test('every part that a kind of document asks for answers a statement', () => {
  const mapped = checked.flatMap((one) => one.parts ?? []);
  expect([...parts.keys()].filter((id) => !mapped.includes(id))).toEqual([]);
});

function snippetPrefixes(): string[] {
  const snippets: Record<string, { prefix: string }> = JSON.parse(
    readFileSync('snippets/golden-thread.code-snippets', 'utf8'),
  );
  return Object.values(snippets).map(({ prefix }) => prefix);
}
