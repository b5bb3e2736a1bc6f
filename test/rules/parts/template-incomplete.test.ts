import { expect, test } from 'vitest';
import { breadth, type Case } from '../../support/breadth.ts';
import { findingsOf, fixed } from '../../support/judging.ts';

const rule = 'template-incomplete';
const plan = '---\ntype: action-plan\ntemplate: true\n---\n\n';
const table =
  '| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| [finding] | [action] | [name] | [date] | [who checks what] |\n';
const form = (kind: string, text: string) => `---\ntype: ${kind}\ntemplate: true\n---\n\n${text}`;

const flagged: readonly Case[] = [
  ['no day of review, in headings', `${plan}# ⟦Improvement plan: [home]⟧\n\n## Background\n\n## Date\n\n${table}`],
  ['no date, in labels', `${plan}# ⟦Action plan: [ward]⟧\n\n**Source:**\n\n**Review date:**\n\n${table}`],
  [
    'no source, in a table of details',
    `${plan}# ⟦Plan: [branch]⟧\n\n| Date of plan | [date] |\n|---|---|\n| Next review | [date] |\n\n| Action | Owner | Due | Check |\n|---|---|---|---|\n| [action] | [name] | [date] | [check] |\n`,
  ],
  [
    'a bold title',
    `${plan}**⟦Home improvement plan⟧**\n\nDate of plan: [date]\n\nWhere this comes from: [source]\n\n${table}`,
  ],
  [
    'a review without causes',
    form(
      'incident-review',
      '# ⟦Incident review form⟧\n\nDate: [date]\n\n## What happened\n\n## Immediate action\n\n## What we learned\n\n## Actions\n',
    ),
  ],
  [
    'minutes without those present',
    form('meeting-minutes', '# ⟦Minutes of the [name] meeting⟧\n\nDate: [date]\n\n## Actions\n'),
  ],
  [
    'a themed review without a period',
    form(
      'thematic-review',
      '# ⟦Thematic review⟧\n\n## Scope\n\n[number of incidents]\n\n## Common causes\n\n## Actions\n\n## Follow-up check\n',
    ),
  ],
  [
    'a risk decision without reasons',
    form(
      'risk-decision',
      '# ⟦Risk decision⟧\n\n**Risk:** [what could happen]\n\n**Proportionality:** [what it costs]\n\n**Decision maker:** [name]\n\n**Review:** [day]\n',
    ),
  ],
  [
    'a letter that does not say sorry',
    form('candour-letter', '# ⟦Duty of candour letter⟧\n\nDear [name]\n\n## What happened\n\n## What happens next\n'),
  ],
  [
    'an example without its effect',
    form(
      'practice-example',
      '# ⟦Practice example⟧\n\n## Context\n\n## Support approach\n\n## Day-to-day delivery detail\n',
    ),
  ],
];

const silent: readonly Case[] = [
  [
    'headings with nothing below them',
    `${plan}# Improvement plan: [home]\n\n## Background\n\n## Date\n\n## Review date\n\n${table}`,
  ],
  [
    'labels with nothing behind them',
    `${plan}# Action plan: [ward]\n\n**Source:**\n\n**Date:**\n\n**Next review:**\n\n${table}`,
  ],
  [
    'a table of details',
    `${plan}# Improvement plan: [branch]\n\n| Comes from | [inspection or audit] |\n|---|---|\n| Date of plan | [date] |\n| Next review | [date] |\n\n${table}`,
  ],
  [
    'running prose with gaps',
    `${plan}# Improvement plan: [home]\n\nThis plan answers [the inspection]. Date of plan: [date]. Reviewed each month by the trustees.\n\n${table}`,
  ],
  [
    'a plan in use that lacks its review, which is another matter',
    `---\ntype: action-plan\n---\n\n# Improvement plan: Elm Court\n\n${table}`,
  ],
  ['a piece without a title', `${plan}## Actions\n\n${table}`],
  [
    'a review in questions',
    form(
      'incident-review',
      '# After action review\n\nDate: [date]\n\n## What happened?\n\n## What we did at once\n\n## Why did it happen?\n\n## What have we learned?\n\n## What will we do?\n\n## Decisions\n',
    ),
    { actions: 0 },
  ],
  [
    'minutes in their usual order',
    form(
      'meeting-minutes',
      '# Staff meeting\n\nDate: [date]\n\n## Present\n\n## Apologies\n\n## Matters arising\n\n## Actions\n',
    ),
    { actions: 0 },
  ],
  [
    'a letter in running words',
    form(
      'candour-letter',
      '# Duty of candour letter\n\nDear [name]\n\nOn [date] you had a fall. I am very sorry that this happened. We will look into [what] and write to you again by [date].\n',
    ),
    { actions: 0 },
  ],
  [
    'an example in bold labels',
    form(
      'practice-example',
      '# Practice example\n\n**Context:**\n\n**Support approach:**\n\n**Day-to-day delivery detail:**\n\n**How effectiveness was evidenced:**\n',
    ),
    { actions: 0 },
  ],
];

breadth(rule, {}, { flagged, silent });

test('it names every part that has no place, and the fix makes one for each', () => {
  const text = `${plan}# Improvement plan: [home]\n\n| Action | Owner |\n|---|---|\n| [action] | [name] |\n`;
  const [finding] = findingsOf(rule, text);
  expect(finding?.message).toContain('where the plan comes from');
  expect(finding?.message).toContain('the date of the plan');
  const after = fixed(rule, text);
  for (const part of ['Where this plan comes from', 'Date of plan', 'Review date']) expect(after).toContain(part);
  expect(findingsOf(rule, after)).toEqual([]);
});

test('a part that the settings ask for beside is asked of forms, and one they waive is not', () => {
  const text = `${plan}# Improvement plan: [home]\n\n## Background\n\n## Date\n\n${table}`;
  const kinds = {
    'action-plan': { requires: [{ name: 'what it costs', headings: ['cost'] }], waives: ['plan-review'] },
  };
  const [finding] = findingsOf(rule, text, { settings: { kinds, fingerprint: 'own parts' } });
  expect(finding?.message).toContain('what it costs');
  expect(finding?.message).not.toContain('reviewed');
});
