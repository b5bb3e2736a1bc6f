import { describe, expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { actionsOf, type Habit, type Understood } from '../support/habits.ts';

// The ways in which people write actions, each with one example. Whoever meets a new one adds it here first.

const rails: Understood = { what: 'Fit two rails', who: 'Ada Reeve', when: '2026-05-29' };

const lists: readonly Habit[] = [
  ['name and date in brackets', '## Actions\n\n- Fit two rails (Ada Reeve, 29/5/2026)\n', [rails]],
  ['name and date between commas', '## Actions\n\n- Fit two rails, Ada Reeve, 29/5/2026\n', [rails]],
  [
    'a first name between commas, and what is known beside it',
    '- [x] Police told, Emeka, 18/11/26 22:05, numbers in the log\n',
    [{ what: 'Police told', who: 'Emeka', when: '2026-11-18', check: 'present', status: 'closed' }],
  ],
  [
    'initials and date in brackets, and who checks',
    '## Actions\n\n- Fit two rails (AR by 29/5/26; check by DW monthly)\n',
    [{ ...rails, who: 'AR', check: 'present' }],
  ],
  [
    'initials before a dash',
    '## Actions\n\n- AR – fit two rails by 29/5/2026\n',
    [{ ...rails, what: 'AR – fit two rails by 29/5/2026', who: 'AR' }],
  ],
  ['two names after a dash', '## Actions\n\n- Fit two rails – AR/DW – 29/5/2026\n', [{ ...rails, who: 'AR/DW' }]],
  [
    'done, in brackets',
    '## Actions\n\n- Fit two rails (done during the visit)\n',
    [{ what: 'Fit two rails (done during the visit)', status: 'closed' }],
  ],
  [
    'done, in bold at the end',
    '## Actions\n\n- Fit two rails. - **done**\n',
    [{ what: 'Fit two rails.', status: 'closed' }],
  ],
  [
    'progress in the items below',
    '## Actions\n\n- Fit two rails\n  - 12/11: ordered\n  - 16/11: done, both tested\n',
    [{ what: 'Fit two rails', check: 'present', status: 'closed' }],
  ],
  [
    'labels, one to a line',
    '## Actions\n\n- Action: Fit two rails\n- Lead: Ada Reeve\n- By when: 29 May 2026\n- Action: Paint them\n- Lead: Tom Ilunga\n- By when: 5 June 2026\n',
    [rails, { what: 'Paint them', who: 'Tom Ilunga', when: '2026-06-05' }],
  ],
  [
    'a SMART form',
    '## SMART actions\n\n**Action 1**\n- Specific: Fit two rails\n- Measurable: Falls a month, 4 to 0\n- Time-bound: 29 May 2026\n- Lead: Ada Reeve\n',
    [{ ...rails, check: 'present' }],
  ],
  [
    'the questions of a form',
    '## Regulation 17\n\n**How the regulation was not being met:** Rails were loose.\n\n**Please describe the action you are going to take and what you intend to achieve:** Fit two rails\n\n**Who is responsible for the action?** Ada Reeve\n\n**How are you going to ensure that the improvements are sustainable?** Deputy tests all rails monthly\n\n**Date actions will be completed:** 29 May 2026\n',
    [{ ...rails, check: 'present' }],
  ],
  [
    'a handle before a date',
    '## Actions\n\n- Fit two rails @ada 29/5/2026\n',
    [{ ...rails, what: 'Fit two rails @ada 29/5/2026', who: '@ada' }],
  ],
  [
    'a remark after name and date',
    '## Actions\n\n- Fit two rails — Grażyna Pawlak — 29/5/2026 — landlord pays\n',
    [{ ...rails, who: 'Grażyna Pawlak' }],
  ],
  [
    'what is struck, and why',
    '- [ ] ~~Fit two rails~~ the landlord refused\n',
    [{ what: 'Fit two rails the landlord refused', status: 'cancelled' }],
  ],
  [
    'done, said beside the date',
    '## Actions\n\n- Fit two rails; Owner: Ada Reeve; Due: 29 May 2026, completed 20 May 2026\n',
    [{ ...rails, status: 'closed' }],
  ],
  [
    'tick boxes',
    '- [ ] Fit two rails – Owner: Ada Reeve – Due: 29 May 2026\n- [x] Order them\n',
    [rails, { what: 'Order them', status: 'closed' }],
  ],
  ['labels in any order', '## Actions\n\n- Due: 29 May 2026; Lead: Ada Reeve; Action: Fit two rails\n', [rails]],
  [
    'labels on lines below',
    '## Actions\n\n1. Fit two rails\n   - Lead officer: Ada Reeve\n   - To be completed: 29 May 2026\n',
    [rails],
  ],
  [
    'owner and status after dashes',
    '## Actions\n\n- Fit two rails – Ada Reeve – done 29 May 2026, both tested by the deputy\n',
    [{ what: 'Fit two rails', who: 'Ada Reeve', check: 'present', status: 'closed' }],
  ],
  [
    'the owner in brackets',
    '## Actions\n\n- Fit two rails by 29 May 2026 (Ada)\n',
    [{ what: 'Fit two rails by 29 May 2026 (Ada)', who: 'Ada', when: '2026-05-29' }],
  ],
  [
    'the owner over a list of their own',
    'Present: Ada Reeve (AR)\n\n## Actions\n\n- Ada Reeve:\n  - Fit two rails by 29 May 2026\n',
    [{ ...rails, what: 'Fit two rails by 29 May 2026' }],
  ],
  [
    'the body that a heading addresses',
    '## Recommendations for the project team\n\n- Fit two rails\n',
    [{ what: 'Fit two rails', who: 'project team' }],
  ],
  [
    'a term for a heading',
    '## Actions\n\n### Short term\n\n- Fit two rails\n',
    [{ what: 'Fit two rails', when: 'vague' }],
  ],
  [
    'the lesson that each answers',
    '## Actions\n\n- For learning 1\n  - Action: Fit two rails\n    - Lead: Ada Reeve\n    - By: 29 May 2026\n',
    [rails],
  ],
];

const headings: readonly Habit[] = [
  [
    'an action for a heading, its details below',
    '## Actions\n\n### Fit two rails\n\n**Owner:** Ada Reeve\n**Due:** 29 May 2026\n',
    [rails],
  ],
  [
    'details as definitions',
    '## Actions\n\n### Fit two rails\n\n- **Lead** – Ada Reeve\n- **By when** – 29 May 2026\n',
    [rails],
  ],
];

const minutes: readonly Habit[] = [
  [
    'a marker with who and when, behind the sentence',
    'Date: 4 May 2026\n\nPresent: Ada Reeve (AR)\n\nAda would fit two rails. **Action: AR (29 May)**\n',
    [{ what: 'Ada would fit two rails.', who: 'AR', when: '2026-05-29' }],
  ],
  [
    'a day of the next year',
    'Date: 17 November 2026\n\nAda Reeve to fit two rails by 4 January.\n',
    [{ what: 'Ada Reeve to fit two rails by 4 January.', who: 'Ada Reeve', when: '2027-01-04' }],
  ],
  [
    'whole sentences in a column',
    '| Item | Discussion | Action |\n|---|---|---|\n| 1 | The rails were seen and found loose. | Ada Reeve to fit two rails by 29 May 2026 |\n',
    [{ ...rails, what: 'Ada Reeve to fit two rails by 29 May 2026' }],
  ],
  [
    'a marker',
    'ACTION: Ada Reeve to fit two rails by 29 May 2026.\n',
    [{ ...rails, what: 'Ada Reeve to fit two rails by 29 May 2026.' }],
  ],
  [
    'a numbered marker',
    '**AP3** Ada Reeve to fit two rails by 29 May 2026\n',
    [{ ...rails, what: 'Ada Reeve to fit two rails by 29 May 2026' }],
  ],
  [
    'a marker that only names who',
    'It was felt that two rails should be fitted. **ACTION: AR**\n',
    [{ what: 'It was felt that two rails should be fitted.', who: 'AR' }],
  ],
  [
    'several markers in one item',
    '- The bathrooms were discussed.  \n  **Action**: Ada to order rails  \n  **Action**: Tom to fit them\n',
    [
      { what: 'Ada to order rails', who: 'Ada' },
      { what: 'Tom to fit them', who: 'Tom' },
    ],
  ],
  [
    'a reference in bold',
    '**QC-7** AR to fit two rails by 29 May 2026.\n',
    [{ what: 'AR to fit two rails by 29 May 2026.', who: 'AR', when: '2026-05-29' }],
  ],
  [
    'a name and an obligation in a sentence',
    'The rails were seen. Ada Reeve to fit two rails by 29 May 2026. Tea followed.\n',
    [{ ...rails, what: 'Ada Reeve to fit two rails by 29 May 2026.' }],
  ],
  [
    'what was agreed',
    'It was agreed that Ada Reeve would fit two rails by 29 May 2026.\n',
    [{ ...rails, what: 'that Ada Reeve would fit two rails by 29 May 2026.' }],
  ],
  [
    'nobody named, but a promise',
    'A letter will be sent to the family.\n',
    [{ what: 'A letter will be sent to the family.' }],
  ],
  [
    'a task with a pictogram, and names in small letters',
    '- 🔧 TODO noor and gustavo: fit two rails by 29 May 2026\n',
    [{ what: 'noor and gustavo: fit two rails by 29 May 2026', who: 'noor and gustavo', when: '2026-05-29' }],
  ],
  [
    'a name in small letters after the marker',
    '**ACTION**: osei to fit two rails by 29 May 2026\n',
    [{ what: 'osei to fit two rails by 29 May 2026', who: 'osei', when: '2026-05-29' }],
  ],
  [
    'what somebody should do, after the marker',
    '**Action**: Ada should fit two rails by 29 May 2026\n',
    [{ what: 'Ada should fit two rails by 29 May 2026', who: 'Ada', when: '2026-05-29' }],
  ],
  [
    'what somebody reported and took on',
    'YL said she had rails left over at home and would fit them by 29 May 2026.\n',
    [
      {
        what: 'YL said she had rails left over at home and would fit them by 29 May 2026.',
        who: 'YL',
        when: '2026-05-29',
      },
    ],
  ],
  [
    'a promise further on in what somebody says',
    'Present: Kwabena Mensah, Ada Reeve\n\nKwabena: That is more than we can settle here. I’ll write to the three homes.\n',
    [{ what: 'I’ll write to the three homes.', who: 'Kwabena' }],
  ],
  [
    'what was asked for, in the old form',
    'It was asked that proof be obtained that the strip was sold.\n',
    [{ what: 'It was asked that proof be obtained that the strip was sold.' }],
  ],
  ['what needs doing', '- The rota needs typing up.\n', [{ what: 'The rota needs typing up.' }]],
  [
    'a promise without a subject',
    '- No answer yet, will chase the builder by 29 May 2026\n',
    [{ what: 'No answer yet, will chase the builder by 29 May 2026', when: '2026-05-29' }],
  ],
  [
    'an imperative with a date in the discussion',
    '### Bathrooms\n\n- Borrow the hoist from Elm Court by 29 May 2026.\n',
    [{ what: 'Borrow the hoist from Elm Court by 29 May 2026.', when: '2026-05-29' }],
  ],
  [
    'a list that one person works on',
    '### Ada to work on:\n\n- two rails for the bathroom\n',
    [{ what: 'two rails for the bathroom', who: 'Ada' }],
  ],
  [
    'who, in brackets above the parts',
    '## Actions\n\n- [NM] Update the folder:\n  - Add the approved minutes\n',
    [{ what: 'Add the approved minutes', who: 'NM' }],
  ],
  [
    'a committee that agreed to find something out',
    'The committee agreed to investigate the cost of rails.\n',
    [{ what: 'The committee agreed to investigate the cost of rails.', who: 'The committee' }],
  ],
  [
    'initials in bold at the end',
    'Two quotations to be obtained by 29 May 2026. **AR**\n',
    [{ what: 'Two quotations to be obtained by 29 May 2026.', who: 'AR', when: '2026-05-29' }],
  ],
  [
    'someone who promises in dialogue',
    'Present: Ada Reeve (AR)\n\nAR: I’ll ring the builder\n',
    [{ what: 'AR: I’ll ring the builder', who: 'AR' }],
  ],
  [
    'matters arising, but only what is still to do',
    '## Matters arising\n\n- Rails: Tom reported that both are fitted.\n- Ramp: Ada to chase the builder by 29 May 2026\n',
    [{ what: 'Ramp: Ada to chase the builder by 29 May 2026', who: 'Ada', when: '2026-05-29' }],
  ],
];

const margins: readonly Habit[] = [
  [
    'initials in a right-hand column',
    '| Item | Minute | Action |\n|---|---|---|\n| 1 | The rails were seen and found loose. They are to be fitted by 29 May 2026. | AR |\n| 2 | The report was received with thanks to all. | |\n',
    [{ what: 'They are to be fitted by 29 May 2026.', who: 'AR', when: '2026-05-29' }],
  ],
];

const notActions: readonly (readonly [string, KindId, string])[] = [
  ['what was resolved', 'meeting-minutes', 'RESOLVED that the report be received.\n'],
  ['what was noted', 'meeting-minutes', 'Noted: the clinic is on 4 May 2026.\n'],
  ['attendance with tick boxes', 'meeting-minutes', '## Attendance\n\n- [x] Ada Reeve\n- [ ] Tom Ilunga\n'],
  [
    'a history of versions',
    'action-plan',
    '## Version control\n\n| Version | Date | Author | Action |\n|---|---|---|---|\n| 1 | 4 May 2026 | Ada Reeve | First draft |\n',
  ],
  [
    'a chronology',
    'incident-review',
    '## Chronology\n\n| Time | What happened | Source |\n|---|---|---|\n| 22:10 | Alert sent | Log |\n',
  ],
  [
    'decisions that are asked for',
    'action-plan',
    '## Decisions needed\n\n| Decision | By whom | By when |\n|---|---|---|\n| Which rails | Landlord | 29 May 2026 |\n',
  ],
  ['no actions', 'meeting-minutes', '## Actions\n\nNone.\n'],
  [
    'what happened',
    'incident-review',
    '## What happened\n\n- The carer rang the nurse at 09:00.\n- The rail came off the wall.\n',
  ],
  [
    'the details of the plan itself',
    'action-plan',
    '# Improvement plan\n\nDate of plan: 4 May 2026. Review date: 4 June 2026. Reviewed by: Quality Committee.\n',
  ],
  ['what a committee decided', 'meeting-minutes', 'The committee agreed to adopt the policy.\n'],
  ['what was refused', 'meeting-minutes', 'The county is not going to be asked for more.\n'],
  ['a call to others', 'meeting-minutes', 'It is a call for sponsors and partners to make it easier.\n'],
  ['what others allow', 'meeting-minutes', 'The group never charged, even though the trust would let us.\n'],
  ['items of an agenda', 'meeting-minutes', '- Approve the minutes of 4 May\n- Bills to be paid\n- Request to hire\n'],
  ['an announcement', 'meeting-minutes', 'Will be put here once the call has been held.\n'],
  ['a plan in the future', 'meeting-minutes', 'Present: Ada Reeve\n\nAda will retire in May.\n'],
  ['an opinion', 'meeting-minutes', 'Present: Ada Reeve\n\nAda should have more support.\n'],
  ['news of a survey', 'meeting-minutes', '- RSE Survey – closes end of May.\n'],
  ['details of a contact', 'meeting-minutes', '- **Contact**:\n  - Name: Halima Osman\n'],
  [
    'what readers are told of',
    'meeting-minutes',
    '# Announcements\n\n- Open day is in June. We will be running a stall with the school. Bring cakes!\n\n# Reports\n\nNone.\n',
  ],
  [
    'a list of what was said',
    'meeting-minutes',
    '- Song book\n  - Wrong notes and what we were told to be put right\n',
  ],
  ['an opinion of the roof', 'meeting-minutes', 'Parents feel the roof leaks and ought to be put back.\n'],
  [
    'a line of names with their initials',
    'meeting-minutes',
    'MEETING HELD ON TUESDAY 6 OCTOBER 2026 PRESENT Ada Reeve (AR), Tom Ilunga (TI).\n',
  ],
  ['hopes', 'meeting-minutes', 'It would be good to have a ramp. Perhaps the council could help.\n'],
];

describe.each<[string, KindId, readonly Habit[]]>([
  ['in lists', 'action-plan', lists],
  ['below headings', 'action-plan', headings],
  ['in minutes', 'meeting-minutes', minutes],
  ['in the margin of minutes', 'meeting-minutes', margins],
])('actions %s', (_, kind, habits) => {
  test.each(habits)('%s', (_habit, text, understood) => {
    expect(actionsOf(text, kind)).toEqual(understood);
  });
});

test.each(notActions)('no action: %s', (_, kind, text) => {
  expect(actionsOf(text, kind)).toEqual([]);
});
