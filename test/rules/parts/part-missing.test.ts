import { describe, expect, test } from 'vitest';
import { clean, fixed, flags } from '../../support/judging.ts';

const id = 'part-missing';
const table =
  '| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Call bells slow | Bring tea forward | Ada Reeve | 29 May 2026 | Deputy times 20 bells on 1 June 2026 |\n';

describe('flagged on the title', () => {
  test.each<[string, string, string]>([
    [
      'a plan without a review date',
      'action-plan',
      `# ⟦Improvement plan: Elm Court care home⟧\n\nDate: 4 May 2026\n\n${table}`,
    ],
    [
      'a plan without a date',
      'action-plan',
      `# ⟦Action plan after the CQC visit⟧\n\nReviewed monthly by the trustees.\n\n${table}`,
    ],
    [
      'a bold title',
      'action-plan',
      `**⟦Home improvement plan – Elm Court care home⟧**\n\nDate of plan: 4 May 2026\n\n${table}`,
    ],
    [
      'a review heading with nothing below it',
      'action-plan',
      `# ⟦Recovery plan, Ward 6, after the CQC inspection⟧\n\nDate: 4 May 2026. Chair: quality committee.\n\n## Review date\n\n## Actions\n\n${table}`,
    ],
    [
      'a review of an incident without causes',
      'incident-review',
      '# ⟦Incident review: fall on the stairs⟧\n\nDate: 4 May 2026\n\n## What happened\n\nA resident fell on 2 May and was seen by the GP the same day. Her daughter was told.\n\n## Decisions\n\nThe stair gate was moved.\n\n## What we learned\n\n- The light switch cannot be reached from the bed.\n\n## Actions\n\n- Move the switch. Owner: Ada Reeve. Due: 29 May 2026. Check: Deputy tries it at night on 1 June 2026.\n',
    ],
    [
      'minutes without anybody present',
      'meeting-minutes',
      '# ⟦Minutes of the safeguarding committee, 4 May 2026⟧\n\n## Incidents\n\nTwo residents fell. The registered manager reported.\n\n**ACTION:** Ada Reeve to fit rails by 29 May 2026.\n',
    ],
    [
      'a thematic review without period or common cause',
      'thematic-review',
      '# ⟦Thematic review: medicines in our care homes⟧\n\n## Scope\n\nFourteen incidents from the incident log.\n\n## Actions\n\n| Action | Lead | When | How it will be checked |\n|---|---|---|---|\n| New trolley locks | Ada Reeve | 29 May 2026 | Deputy tries 10 locks |\n',
    ],
    [
      'a thematic review that names its theme and counts nothing',
      'thematic-review',
      '# ⟦Thematic review: falls in our care homes, January to March 2026⟧\n\n## Common causes\n\nFalls happen on the way to the toilet.\n\n## Actions\n\n| Action | Lead | When | How it will be checked |\n|---|---|---|---|\n| Lights that come on by themselves | Ada Reeve | 29 May 2026 | Deputy walks the corridor at 2 am |\n\n## What has changed\n\nPeople sleep better: 9 of 12 say so in May 2026, 4 did in January.\n',
    ],
    [
      'a report on actions dated at its top and nowhere else',
      'report-on-actions',
      '# ⟦Report on actions: Elm Court care home⟧\n\nDate: 4 May 2026\n\n**How the regulation was not met:** Fluid charts were not added up.\n\n**What we will do:** A total box on the chart.\n\n**Who is responsible:** Ada Reeve\n\n**How we will check:** Deputy samples 20 charts.\n\n**Until then:** The nurse adds up at 6.\n',
    ],
    [
      'one regulation of a report on actions',
      'report-on-actions',
      '# Report on actions: Elm Court care home\n\n## Regulation 12\n\n**How the regulation was not met:** Fluid charts were not added up.\n\n**What we will do:** A total box on the chart.\n\n**Who is responsible:** Ada Reeve\n\n**By when:** 29 May 2026\n\n**How we will check:** Deputy samples 20 charts.\n\n**Until then:** The nurse adds up at 6.\n\n## ⟦Regulation 17⟧\n\n**How the regulation was not met:** Audits missed it.\n\n**What we will do:** A new tool.\n\n**By when:** 29 May 2026\n',
    ],
    [
      'a breach without an answer',
      'notice-response',
      '# Response to CQC warning notice: Elm Court\n\nCompliance date: 30 June 2026\n\n## Regulation 12, paragraph 6\n\nBreach: choking risks were not assessed.\n\n- Action: all four people assessed again. Responsible: Ada Reeve. Date: 9 June 2026. Evidence: meals observed by the deputy.\n\n## ⟦Regulation 17, paragraph 14⟧\n\nBreach: audits did not see it. We are thinking about this.\n',
    ],
  ])('%s', (_, kind, text) => {
    flags(id, text, { kind: kind as 'action-plan' });
  });
});

describe('not flagged', () => {
  test.each<[string, string, string]>([
    [
      'review and forum in one sentence',
      'action-plan',
      `# Improvement plan: Elm Court care home\n\nDate: 4 May 2026. Reviewed each month by the Quality Committee.\n\n${table}`,
    ],
    [
      'review in a table of details',
      'action-plan',
      `# Service action plan, supported living\n\n| Document control | |\n|---|---|\n| Issued | 4 May 2026 |\n| Approved by | Area manager |\n| Next review | 8 June 2026 |\n\n${table}`,
    ],
    [
      'review told in passing at the end',
      'action-plan',
      `# Safeguarding action plan for our befrienders and carers\n\nUpdated 4/5/26\n\n${table}\nNext look at this: trustees' meeting 8 June 2026.\n`,
    ],
    ['a piece of a plan without a title', 'action-plan', `## Actions, CQC\n\n${table}`],
    [
      'numbered headings and other words',
      'incident-review',
      '# After action review: missed visit by a carer, 2 May 2026\n\n## 1. What did happen\n\nThe visit was missed. The family rang and a nurse arrived within the hour.\n\n## 2. Why\n\n- New phones without the list of numbers.\n\n## 3. Learning\n\n- A new phone needs a test call.\n\n## 4. What was decided\n\n## Decisions\n\nA second coordinator at night.\n\n## 5. Next steps\n\n- Write a switch-over check. Lead: Ada Reeve. By: 29 May 2026. Check: Deputy watches the next change. Status: complete, used on 8 May.\n',
    ],
    [
      'an account in running prose',
      'incident-review',
      'On 2 May a resident was given the wrong tablets.\n\n# Incident review: wrong tablets at the care home\n\nThe GP was called at once and her daughter was told. It was decided to move the trolley. It happened because two residents share a surname. We learned that photographs on the charts were old. We will take new ones: Ada Reeve by 29 May 2026, and the deputy samples ten charts in June. Charts now have a photograph of May.\n',
    ],
    [
      'minutes with the people in the room',
      'meeting-minutes',
      '# Staff meeting, Monday 4 May 2026\n\nIn the room: Ada, Tom, the registered manager\n\nACTION: Tom to order rails by 29 May 2026\n',
    ],
    [
      'minutes that agreed nothing',
      'meeting-minutes',
      '# Minutes of the residents’ meeting, 4 May 2026\n\nPresent: Ada Reeve, six residents, one carer\n\nThe menu was liked. No actions.\n',
    ],
    [
      'a thematic review in other words',
      'thematic-review',
      '# Thematic review: falls, April to September 2025\n\nAcross 14 incidents in five care homes.\n\n## Patterns\n\nMost happened at handover.\n\n## Action plan\n\n| Action | Lead | When | How it will be checked |\n|---|---|---|---|\n| Move handover | Ada Reeve | 29 May 2026 | Falls counted again in June |\n\n## What has changed\n\nFalls fell from 9 to 3.\n',
    ],
    [
      'a thematic review that counts in a table',
      'thematic-review',
      '# Thematic review: pressure damage in our care homes, January to March 2026\n\n| Home | Falls | Ulcers |\n|---|---|---|\n| Elm Court | 4 | 5 |\n| Oak Lodge | 2 | 7 |\n\n## Common causes\n\nNobody turns people at handover.\n\n## Actions\n\n| Action | Lead | When | How it will be checked |\n|---|---|---|---|\n| Turn before handover | Ada Reeve | 29 May 2026 | Deputy reads 20 charts in June |\n\n## What has changed\n\nFrom 12 to 3 by April.\n',
    ],
    [
      'a thematic review that counts in words',
      'thematic-review',
      '# Thematic review: missed visits, January to March 2026\n\nWe read all twenty-three of the missed visits that carers reported.\n\n## Common causes\n\nNew phones.\n\n## Actions\n\n| Action | Lead | When | How it will be checked |\n|---|---|---|---|\n| Test call at each change | Ada Reeve | 29 May 2026 | Deputy listens in June |\n\n## What has changed\n\nFrom 23 to 3 by April.\n',
    ],
    [
      'a report on actions whose only date is the one by which it is done',
      'report-on-actions',
      '# Report on actions: Elm Court care home\n\n**How the regulation was not met:** Fluid charts were not added up.\n\n**What we will do:** A total box on the chart.\n\n**Who is responsible:** Ada Reeve\n\n**Date:** 29 May 2026\n\n**How we will check:** Deputy samples 20 charts.\n\n**Until then:** The nurse adds up at 6.\n',
    ],
    [
      'a report in the words of the regulator’s own form',
      'report-on-actions',
      '# Report on actions: Elm Court care home\n\n## Regulation 12\n\nHow the regulation was not being met: Choking plans were not followed at supper.\n\nWhat action we are going to take: Guidance cards at each place.\n\nWho is responsible: Ada Reeve\n\nHow we will ensure improvements are sustained: supper observed twice a week.\n\nWhen: 20 May 2026\n\nHow people are affected until then: one to one at meals.\n\n## Regulation 17\n\nHow the regulation was not being met: audits did not pick this up.\n\nWhat action we are going to take: mealtime audit added to the monthly cycle.\n\nWho is responsible: Ada Reeve\n\nWhen will this be completed: 27 May 2026\n\nHow people are affected until then: a lead at supper.\n',
    ],
    [
      'a plan that is looked at every Friday',
      'action-plan',
      `# Improvement plan: Elm Court care home\n\nWritten 4 May 2026. We look at it every Friday in the office. Quality committee: monthly.\n\n${table}`,
    ],
    [
      'one report for one regulation in a table',
      'report-on-actions',
      '# Report on actions, Elm Court care home\n\n| Regulation | How the regulation was not met | What we will do | Who | By when | How we will check | Effect on people until then |\n|---|---|---|---|---|---|---|\n| 12 | Charts not added up | A total box | Ada Reeve | 29 May 2026 | Deputy samples 20 charts | The nurse adds up at 6 |\n',
    ],
  ])('%s', (_, kind, text) => {
    clean(id, text, { kind: kind as 'action-plan' });
  });
});

describe('calm', () => {
  test('where nobody is cared for it is no more than a hint', () => {
    const text = '# ⟦Post-mortem: the queue stopped⟧\n\nA deploy broke the queue.\n';
    flags(id, text, { kind: 'incident-review' });
  });
});

describe('the fix writes forms where the document’s own order puts them', () => {
  test('between two headings, at their level', () => {
    const text =
      '# Thematic review: falls in our care homes\n\n### Period\n\nApril to June 2026\n\n### Scope\n\n14 incidents\n\n### Actions\n\n- Move handover. Lead: Ada Reeve. By: 29 May 2026. Check: falls counted again in July 2026.\n\n### Impact\n\nFrom 9 to 3.\n';
    expect(fixed(id, text, { kind: 'thematic-review' })).toBe(
      text.replace('### Actions', '### Common causes\n\n[what turns up in several of them]\n\n### Actions'),
    );
  });
  test('as labels where the document writes labels', () => {
    const text = `# Improvement plan: Elm Court care home\n\n**Date of plan:** 4 May 2026\n\n**Reviewed by:** Quality Committee\n\n${table}`;
    expect(fixed(id, text, { kind: 'action-plan' })).toBe(
      text.replace('4 May 2026\n\n', '4 May 2026\n\n**Review date:** [date]\n\n'),
    );
  });
  test('behind a heading that has nothing below it', () => {
    const text = `# Recovery plan after the CQC inspection\n\nDate: 4 May 2026. Chair: quality committee.\n\n## Review date\n\n## Actions\n\n${table}`;
    expect(fixed(id, text, { kind: 'action-plan' })).toBe(text.replace('## Review date', '## Review date\n\n[date]'));
  });
});
