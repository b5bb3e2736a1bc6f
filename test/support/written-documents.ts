import fc from 'fast-check';
import { examples, samples } from './documents.ts';
import { hostileLines } from './torture.ts';

// Documents as services write them, and as hostile ones would: pieces of plans, minutes, lists, registers and records in
// any order, below any opening.

const openings: readonly (readonly string[])[] = [
  ['# Improvement plan: Elm Court', '', 'Date: 2 November 2026'],
  ['---', 'type: action-plan', 'date: 2026-11-02', '---', '', '# Plan'],
  ['---', 'type: meeting-minutes', 'date: 2026-05-04', 'status: draft', '---', '', '# Quality Committee'],
  ['---', 'type: incident-review', 'people:', '  - name: Ada Reeve', '    initials: AR', '---', ''],
  ['---', 'type: action-plan', 'title: never closed', ''],
  [
    '# Minutes of the quality meeting held on Monday 4 May 2026',
    '',
    '**Present:** Ada Reeve (AR), Tom Ilunga (TI), Priya Nair (PN)',
    '**Apologies:** Jo Okafor (JO)',
    '**Date of next meeting:** 8 June 2026',
  ],
  ['\uFEFF# Action log', '', 'RM = Registered Manager', '', 'Key: Red = late; Amber = on track; Green = done'],
  ['# Learning from the fall of 3 March 2026', '', 'AR = Ada Reeve, TI = Tom Ilunga'],
  [],
];

const owners = ['AR', 'Ada Reeve', 'TBC', 'All staff', 'RM', 'Tom Ilunga, deputy', 'Ada and Tom', '', '[name]', 'ICB'];
const times = [
  '4 May 2027',
  'ASAP',
  'before the next meeting',
  '31/02/27',
  'end of Q2',
  'within 10 working days',
  '',
  'by Monday 7 June',
  '~~4 May~~ 9 June 2026',
];
const checks = ['Deputy samples 12 charts', '', 'Audit in July 2027', 'Attendance sheet'];
const states = ['Open', 'Done', '🟢', 'Amber', 'Closed 3 May 2026', '', 'Slipped to 9 June 2026'];
const tasks = [
  'Fit rails in room 4',
  'Remind staff to sign charts',
  'Fit rails<br>Order gates',
  '1. Wash slings 2. Order gates',
  'Consider the rota',
  'Re-audit the charts (finding 2)',
  'Tell Mr H (NHS number 943 476 5919)',
  '~~Old one~~',
  'Ring [the council] about bells',
];
const findings = ['Rails loose', 'Charts unsigned', '**Kitchen**', '2', 'Lesson 1', ''];
const asides = [
  'The board heard how it went at tea time. Somebody should write to the council.',
  'A letter will be sent by TI before Friday.',
  'Errors fell from 9 in January to 3 in June 2026 after the change.',
  'We learned that bells are not heard at night.',
  'This is the third fall since May. It was escalated to the commissioner.',
  '**ACTION:** AR to ring the builder by 9 June 2026; TI to check in July.',
  'RESOLVED that the report be received.',
  '[the council]: http://example.org',
  '[name]: x\n[insert name]: y',
  'See [the council] and [ref], and what [name] said.',
  'AR to fit rails in room 4 by 4 May 2027.',
  '<!-- golden-thread-ignore action-without-check: agreed with the board -->',
  'Status: approved',
  'Level: 2',
  '[insert name] on dd/mm/yyyy',
];
const headings = [
  '## Actions',
  '## Action log',
  '## 2. Matters arising',
  '## Lessons learned',
  '## Impact',
  '### Actions for Priya Nair',
  '### To be done by 30 June 2026',
  '**Findings**',
  'Actions:',
  '## Any other business',
  'Findings\n---',
];

const any = <T>(values: readonly T[]) => fc.constantFrom(...values);
const row = fc.tuple(any(findings), any(tasks), any(owners), any(times), any(checks), any(states));

const table = fc
  .record({
    heading: any(headings),
    labels: any([
      ['Finding', 'Action', 'Owner', 'Due', 'How we will check', 'Status'],
      ['Ref', 'Action', 'By whom', 'By when', 'Evidence', 'RAG'],
      ['Lesson', 'Action', 'Lead', 'Timescale', 'Impact', 'Update'],
      ['Concern', 'Recommendation', 'Who', 'When', 'Outcome', 'Raised'],
      ['A', 'B', 'C', 'D', 'E', 'F'],
    ]),
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    open: fc.boolean(),
  })
  .map(({ heading, labels, rows, open }) => {
    const lineOf = (cells: readonly string[]) => (open ? cells.join(' | ') : `| ${cells.join(' | ')} |`);
    return [heading, '', lineOf(labels), lineOf(labels.map(() => '---')), ...rows.map(lineOf)];
  });
const list = fc
  .record({
    heading: any(headings),
    marker: any(['- ', '- [ ] ', '1. ', '* ']),
    items: fc.array(
      fc.tuple(any(tasks), any(owners), any(times), any(['', '  - Lead: TI', '  and more of it', '  ', ''])),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })
  .map(({ heading, marker, items }) => [
    heading,
    '',
    ...items.flatMap(([task, owner, time, below]) => [
      `${marker}${task} – Owner: ${owner} – Due: ${time}`,
      ...(below === '' ? [] : [below]),
    ]),
  ]);
const prose = fc
  .record({ heading: any(headings), lines: fc.array(any(asides), { minLength: 1, maxLength: 4 }), apart: fc.boolean() })
  .map(({ heading, lines, apart }) => [heading, '', ...lines.flatMap((line) => (apart ? [line, ''] : [line]))]);
const fields = fc
  .array(fc.tuple(any(tasks), any(owners), any(times), any(checks)), { minLength: 1, maxLength: 3 })
  .map((actions) =>
    actions.flatMap(([task, owner, time, check]) => [
      `### ${task}`,
      '',
      `Owner: ${owner}`,
      `Due: ${time}`,
      `How we will check: ${check}`,
      '',
    ]),
  );
const hostile = fc.array(any(hostileLines), { minLength: 1, maxLength: 8 });
const longestPiece = 12;
const piecesOf = (texts: readonly { readonly text: string }[]) =>
  texts
    .flatMap(({ text }) => text.split(/\n(?=#)/))
    .map((piece) => piece.split(/\r?\n/).slice(0, longestPiece))
    .filter((lines) => lines.length > 1);
const written = any([...piecesOf(samples), ...piecesOf(examples)]);

const piece = fc.oneof(
  { weight: 3, arbitrary: table },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: prose },
  { weight: 1, arbitrary: fields },
  { weight: 3, arbitrary: written },
  { weight: 3, arbitrary: hostile },
);

/** Texts of one to three pieces, about one in ten of them with the line ends of Windows. */
export const anyDocument: fc.Arbitrary<string> = fc
  .record({
    opening: any(openings),
    pieces: fc.array(piece, { minLength: 1, maxLength: 3 }),
    apart: any(['\n\n', '\n\n', '\n']),
    windows: fc.integer({ min: 0, max: 9 }),
    closed: fc.boolean(),
  })
  .map(({ opening, pieces, apart, windows, closed }) => {
    const text = [opening, ...pieces].map((lines) => lines.join('\n')).join(apart) + (closed ? '\n' : '');
    return windows === 9 ? text.replaceAll('\n', '\r\n') : text;
  });
