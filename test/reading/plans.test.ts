import { describe, expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { documentOf, understood } from '../support/understanding.ts';

// How people write plans and reviews: each habit in several wordings.

type Case = readonly [text: string, ...understood: string[]];

const habits: Readonly<Record<string, readonly Case[]>> = {
  'a name after a long dash, with a check behind it': [
    ['- Fit two rails — Ada Reeve, checked weekly by the deputy', 'Fit two rails | Ada Reeve | - | check: present'],
    [
      '- Fit two rails — Ada Reeve — 4 May 2026 — DM samples five rooms in June',
      'Fit two rails | Ada Reeve | 2026-05-04 | check: present',
    ],
    ['- Fit two rails — Jo and team — 4 May 2026', 'Fit two rails | Jo and team | 2026-05-04'],
  ],
  'who leads': [
    [
      '- Fit two rails. Owner: Night staff led by P. Roy. Due: 4 May 2026',
      'Fit two rails. | Night staff led by P. Roy | 2026-05-04',
    ],
    [
      '- Fit two rails\n  - **Lead** – Quality Lead (vacant)\n  - **By when** – 4 May 2026',
      'Fit two rails | Quality Lead (vacant) | 2026-05-04',
    ],
    ['### Fit two rails\n\n**Lead** – Ada Reeve\n**Timescale** – 4 May 2026', 'Fit two rails | Ada Reeve | 2026-05-04'],
    ['- Fit two rails. **Who:** Ada Reeve **When:** 4 May 2026', 'Fit two rails. | Ada Reeve | 2026-05-04'],
  ],
  'an announced action, and in the next sentences who, when and how': [
    [
      'Action: fit two rails. IT (Marcus Bell), 4 May 2026. We will compare falls in June with those of March.',
      'fit two rails. | IT (Marcus Bell) | 2026-05-04 | check: present',
    ],
    ['2) Rails are loose. Fit new ones. RP, 4/5/2026', 'Rails are loose. Fit new ones. | RP | 2026-05-04'],
  ],
  'a body, and behind the sentence the one who does it': [
    [
      '- Provider to send rotas by 16 May 2026. R Kemp',
      'Provider to send rotas by 16 May 2026. R Kemp | R Kemp | 2026-05-16',
    ],
  ],
  'who and when behind one label': [
    ['- Fit two rails. Lead: night coordinators, by 4 May 2026', 'Fit two rails. | night coordinators | 2026-05-04'],
    ['- Fit two rails. Lead: night coordinators, from 4 May 2026', 'Fit two rails. | night coordinators | date'],
  ],
  'what the body undertakes, in its own part for actions': [
    ['We will fit two rails by 4 May 2026.', 'We will fit two rails by 4 May 2026. | - | 2026-05-04'],
    ['We will fit two rails. Lead: Ada Reeve', 'We will fit two rails. | Ada Reeve | -'],
    ['We are going to fit two rails (Ada).', 'We are going to fit two rails (Ada). | Ada | -'],
  ],
  'a paragraph with who, when and how below it': [
    [
      '**From learning 1.** Fit two rails.\n\n- Who: Ada Reeve\n- When: 4 May 2026\n- How checked: deputy tests both monthly',
      'From learning 1. Fit two rails. | Ada Reeve | 2026-05-04 | check: present',
    ],
  ],
  'a SMART form': [
    [
      '| S | M | A | R | T |\n|---|---|---|---|---|\n| Fit two rails | No falls in three months | Money is there | Regulation 15 | 4 May 2026 |',
      'Fit two rails | - | 2026-05-04 | check: present',
    ],
    ['**S**pecific: Fit two rails\n\n**T**ime-bound: 4 May 2026', 'Fit two rails | - | 2026-05-04'],
  ],
  'headings that set a term': [
    ['### Short term (by 4 May 2026)\n\n- Fit two rails', 'Fit two rails | - | 2026-05-04'],
    ['### Medium term\n\n- Fit two rails', 'Fit two rails | - | vague'],
    ['### By the end of May 2026\n\n- Fit two rails', 'Fit two rails | - | 2026-05-31'],
  ],
  'dates that were moved, and what is struck': [
    ['- Fit two rails. Owner: Ada Reeve. Due: ~~30 April 2026~~ 4 May 2026', 'Fit two rails. | Ada Reeve | 2026-05-04'],
    ['- [x] ~~Fit two rails~~', 'Fit two rails | - | - | cancelled'],
    ['- Fit two rails – ~~30 April 2026~~ 4 May 2026 – Ada Reeve', 'Fit two rails | Ada Reeve | 2026-05-04'],
  ],
};

describe.each(Object.entries(habits))('%s', (_, cases) => {
  test.each(cases.map(([text, ...lines]) => [text, lines] as const))('%s', (text, expected) => {
    expect(understood(`## Actions\n\n${text}\n`, 'action-plan')).toEqual(expected);
  });
});

describe('learning', () => {
  test.each<[string, string[]]>([
    ['**What did we learn?** Sensors get unplugged.', ['Sensors get unplugged.']],
    ['## What we learnt\n\n- Two pens look alike', ['Two pens look alike']],
    ['## Where we got lucky\n\n- The daughter was there.', ['The daughter was there.']],
    ['## What went badly\n\n- Nobody looks at the app.', ['Nobody looks at the app.']],
    ['We learned that the bell cannot be heard.', ['We learned that the bell cannot be heard.']],
    ['Learning point: two numbers are needed', ['Learning point: two numbers are needed']],
    ['| Lesson | Change |\n|---|---|\n| Calls drop | Alert |', ['Calls drop']],
  ])('%s', (text, lessons) => {
    expect(lessonsOf(text, 'incident-review')).toEqual(lessons);
  });
});

function lessonsOf(text: string, kind: KindId): string[] {
  return documentOf(`${text}\n`, kind).learning.map((point) => point.text.value);
}

test.each([
  'Missed visits: 6 in Q2, 1 in Q3.',
  'Falls: 9 in March, against 3 in June.',
  'Missed doses fell from 9 in January to 3 in April.',
])('one thing counted in two periods is measured: %s', (text) => {
  expect(documentOf(`## Impact\n\n- ${text}\n`, 'incident-review').learning[0]?.impact?.rung).toBe(4);
});

describe('when it was written', () => {
  test.each<[string, string]>([
    [
      '# Plan\n\n| Document control | |\n|---|---|\n| Issued | 21 September 2026 |\n\nSee the visit of 2 September 2026.',
      '2026-09-21',
    ],
    ['# Minutes\n\nHeld in the hall on Tuesday 3 November 2026 at 7 p.m.', '2026-11-03'],
    ['# Response\n\nNotice dated: 19 October 2026\nDate of response: 2 November 2026', '2026-11-02'],
    ['# Minutes\n\n22 September 2026, by video\n\n### 2. Minutes of 16 June 2026', '2026-09-22'],
  ])('%s', (text, date) => {
    expect(documentOf(`${text}\n`, 'meeting-minutes').date?.value).toBe(date);
  });
});

describe('a plan with no place of its own for actions', () => {
  test.each([
    [
      'is a list of orders',
      '# Action plan\n\n## Doors\n\n- Fit two rails\n- Lock the side gate\n- Order spare keys\n',
      3,
    ],
    [
      'has its title in bold, with who and when it was written below',
      '**ACTION PLAN (doors)**\n\nService: Elm Court\nManager: Ada Reeve\nDate: 4 May 2026\n\n| What | Who | By |\n|---|---|---|\n| Fit two rails | Ada | 9 May 2026 |\n',
      1,
    ],
    [
      'is titled in two headings',
      '# Elm Court\n\n## Action plan after the monitoring visit\n\n### Doors\n\n1a) Fit two rails – Ada Reeve – 4 May 2026\n',
      1,
    ],
    ['comes from HTML', '<h1>Action plan</h1>\n\n<h2>Actions</h2>\n\n- Fit two rails\n', 1],
    [
      'numbers them',
      '# Action plan\n\n### Doors\n\n1a) Fit two rails – Ada Reeve – 4 May 2026\n\n1b) Lock the gate by 4 May 2026\n',
      2,
    ],
    [
      'tells what stands already',
      '# Action plan\n\n## What we have\n\n- Rails in both rooms\n- A gate with a lock\n',
      0,
    ],
    [
      'has a table for them, and lists how to use it',
      '# Action plan\n\n- Read the key first\n- Write one action in each row\n\n| Action | Owner | Due |\n|---|---|---|\n| Fit two rails | Ada Reeve | 4 May 2026 |\n',
      1,
    ],
  ] as const)('%s', (_, text, count) => {
    expect(documentOf(text, 'action-plan').actions).toHaveLength(count);
  });
});
