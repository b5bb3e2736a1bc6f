import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { clean, findingsOf, flags } from '../../support/judging.ts';

const rule = 'impact-unmeasured';
const asThemes = { kind: 'thematic-review', today: '2026-11-24' } as const;
const told = (impact: string) => `## What has changed\n\n${impact}\n`;

describe(rule, () => {
  test.each([
    ['a re-audit', told('⟦A re-audit at Elm Court showed good use of the new sockets.⟧')],
    ['supervision', told('⟦Supervision notes confirm that staff understand the escalation steps.⟧')],
    ['spot checks', told('⟦Spot checks found the fridge log complete.⟧')],
    ['a survey', told('⟦The family survey reported better communication.⟧')],
    ['families', told('⟦Feedback from families was positive.⟧')],
    ['observation, in a list', told('- ⟦Observations confirm safe use of the hoist.⟧')],
    [
      'a cell',
      '## Learning\n\n| Lesson | Impact |\n|---|---|\n| Labels look alike | ⟦Audit showed good labelling⟧ |\n',
    ],
    [
      'a labelled line',
      '**How effectiveness was evidenced:** ⟦An audit of concern forms showed clearer information.⟧\n',
    ],
    [
      'below the lesson',
      '## Lessons learned\n\n- Labels look alike.\n  - Impact: ⟦the pharmacy check found the labels in use⟧\n',
    ],
  ])('flagged: %s', (_, text) => flags(rule, text, asThemes));

  test.each([
    [
      'who will count again, and when',
      '## Follow-up check\n\nThe quality lead counts falls again for October 2026 to March 2027 and reports on 12 April 2027.\n',
    ],
    ['figures and dates', told('Falls fell from 9 (January to March 2026) to 3 (April to June 2026).')],
    ['direction and period', told('The number of falls has gone down over the last two months.')],
    ['a share before and after', told('18 of 20 carers passed in May 2026, against 7 of 20 in January 2026.')],
    ['an end with a date', told('No missed doses since 1 April 2026.')],
    ['an end in figures', told('Complaints about call bells were down 40% in the six months to June 2026.')],
    ['a bare claim is another rule', told('Staff feel more confident.')],
    ['activity is another rule', told('118 staff trained and posters up.')],
    ['a lesson that an audit found', '## Lessons learned\n\n- The audit showed that labels look alike.\n'],
    ['nothing stated', '## Lessons learned\n\n- Labels look alike.\n'],
    [
      'evidence of an action',
      '## Lessons learned\n\n- L1: labels look alike.\n\n## Actions\n\n- New labels (L1) – Owner: Ada Reeve – Status: done 4 May 2026, audit showed all in use\n',
    ],
  ])('clean: %s', (_, text) => clean(rule, text, asThemes));

  test('asks for figures where the settings want them', () => {
    const settings = { rules: { ...defaultSettings.rules, [rule]: { options: { figures: true } } } };
    const text = told('The number of falls has gone down over the last two months.');
    expect(findingsOf(rule, text, { ...asThemes, settings }).map(({ messageId }) => messageId)).toEqual(['direction']);
  });
});
