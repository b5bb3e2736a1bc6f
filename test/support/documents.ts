import { readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { kindIds } from '../../server/src/core/document/kind.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';

/** A document that laws are tried on. */
export interface Tried {
  readonly name: string;
  readonly text: string;
  readonly kind?: KindId;
  readonly today?: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

export const samples: readonly Tried[] = filesBelow('samples')
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));

/** Every example of every rule's page: at least one that each rule flags. */
export const examples: readonly Tried[] = catalogue.flatMap((rule) =>
  Array.from(rule.page.matchAll(/^```markdown (?:flagged|clean)([^\n]*)\n([\s\S]*?)^```$/gm), (match, index) => {
    const kind = /\bkind=(\S+)/.exec(match[1]!)?.[1] as KindId | undefined;
    const date = /\bdate=(\S+)/.exec(match[1]!)?.[1];
    const today = /\btoday=(\S+)/.exec(match[1]!)?.[1];
    const text = date && !match[2]!.startsWith('---') ? `${match[2]}\nDate: ${date}\n` : match[2]!;
    return { name: `${rule.id} ${index + 1}`, text, ...(kind ? { kind } : {}), ...(today ? { today } : {}) };
  }),
);

const owners = [
  '',
  'AR',
  'Ada Reeve',
  'TBC',
  'all staff',
  'Ada and Tom',
  'XY',
  '[name]',
  'ICB',
  'AR<br>TI',
  '1. AR 2. TI',
];
const times = [
  '',
  'ASAP',
  '31/02/26',
  '12/31/2026',
  '4 May 2026',
  'TBC',
  'within two weeks',
  'Monday 4 June 2026',
  '4 May 2090<br>9 June 2090',
];
const checks = ['', 'Attendance register', 'Deputy tests both rails', 'Audit', '[how]'];
const statuses = ['', 'Open', 'Done', '🟢', 'Complete, awaiting approval', 'Closed 3 May'];
const tasks = [
  'Fit rails',
  'Consider the rota; order gates',
  'Remind staff',
  'Fit rails<br>Order gates',
  '1. Fit rails 2. Order gates',
  'Tell Mr H (NHS number 943 476 5919)',
  'Fit rails <!-- golden-thread-ignore action-without-owner: reason -->',
  'Fit rails <!-- golden-thread-ignore action-without-ownr -->',
];
const any = (words: readonly string[]) => fc.constantFrom(...words);
const action = fc.record({
  task: any(tasks),
  owner: any(owners),
  time: any(times),
  check: any(checks),
  status: any(statuses),
});

/** Plans and minutes with a table, a list and sentences of actions, whole ones and flawed ones. */
export const generated: fc.Arbitrary<Tried> = fc
  .record({
    actions: fc.array(action, { minLength: 1, maxLength: 6 }),
    kind: any(kindIds as readonly string[]),
    form: any(['table', 'list', 'labels', 'sentences']),
    top: any(['', '---\ntype: x\ndate: 2026-05-04\n---\n\n', '---\nstatus: draft\naudience: shared\n---\n\n']),
    present: fc.boolean(),
    end: any(['\n', '\r\n']),
  })
  .map(({ actions, kind, form, top, present, end }) => {
    const words =
      form === 'table'
        ? `| Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|\n${actions
            .map(({ task, owner, time, check, status }) => `| ${[task, owner, time, check, status].join(' | ')} |`)
            .join('\n')}\n`
        : form === 'list'
          ? actions.map(({ task, owner, time }) => `- ${task} – Owner: ${owner} – Due: ${time}\n`).join('')
          : form === 'labels'
            ? actions.map(({ task, owner, time }) => `### ${task}\n\nOwner: ${owner}\n\nDue: ${time}\n\n`).join('')
            : actions.map(({ task, owner, time }) => `ACTION: ${owner || 'AR'} to ${task} ${time}.\n\n`).join('');
    const who = present ? 'Present: Ada Reeve (AR), Tom Ilunga (TI)\n\n' : '';
    const text = `${top.replace('type: x\n', '')}# Minutes and plan of 4 May 2026\n\n${who}## Lessons learned\n\n- Bells are not heard at night.\n\n## Actions\n\n${words}`;
    return { name: `${kind} ${form}`, text: text.replace(/\n/g, end), kind: kind as KindId };
  });
