import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';

const engine = createEngine();

function kindOf(
  text: string,
  path = 'document.md',
  documents: typeof defaultSettings.documents = [],
): string | undefined {
  return engine.read({
    text,
    path,
    settings: { ...defaultSettings, documents, fingerprint: path },
    today: '2026-11-24',
  })?.kind;
}

const actions = '\n## Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| Fit rails | Ada Reeve | 4 May 2026 |\n';

describe('what kind of document it is', () => {
  test.each([
    ['# Improvement plan: Elm Court', 'action-plan'],
    ['**Home Improvement Plan – Elm Court**\n\nDate of plan: 4 May 2026', 'action-plan'],
    ['# Performance improvement plan', 'remediation-plan'],
    ['# Capability plan – RK', 'remediation-plan'],
    ['# Minutes of the Quality Committee, 4 May 2026\n\nPresent: Ada Reeve', 'meeting-minutes'],
    ['# Staff meeting\n\nDate: 4 May 2026\n\n## Attendees\n\n- Ada', 'meeting-minutes'],
    [
      '# After action review: missed visit\n\n## What happened\n\nA visit was missed.\n\n## Learning\n\n- Phones changed.',
      'incident-review',
    ],
    ['# Thematic review: falls\n\n## Themes\n\nOne.', 'thematic-review'],
    ['# Restrictive practice review – J', 'restriction-review'],
    ['# Risk decision record', 'risk-decision'],
    ['# Provider concern meeting: Fairoaks', 'organisational-concern'],
    ['# Response to CQC warning notice\n\nCompliance date: 4 May 2026', 'notice-response'],
    ['# Report on actions you plan to take', 'report-on-actions'],
    ['---\ntitle: "Beech House relatives, minutes of 4 May"\n---\n\nPresent: Ada Reeve', 'meeting-minutes'],
    [
      '# Stoke Marsh Parish Council\n\n## Minutes of the meeting held on 4 May 2026\n\nAll were welcomed.',
      'meeting-minutes',
    ],
    ['# Policy and Resources Committee, 4 May 2026\n\n## Minutes\n\nPresent: Ada Reeve', 'meeting-minutes'],
    ['# Minutes of the Toolkit Working Group, 4 May 2026\n\nPresent: Ada Reeve', 'meeting-minutes'],
    ['# Ward 4 safety huddle\n\nPresent: Ada Reeve, Tom Ilunga', 'meeting-minutes'],
    ['# Action plan: medicines policy', 'action-plan'],
    ['**Hoist audit action tracker** (tab MAY)\n\nPosition at 4 May 2026.', 'action-plan'],
    ['Falls – themes and trends, January to March\n===\n\nWritten 4/5/26 for the board', 'thematic-review'],
    ['## Restriction review form\n\n| Date of review | 4 May 2026 |\n|---|---|', 'restriction-review'],
    ['# Operational examples\n\nPrepared by Ada Reeve, 4 May 2026', 'practice-example'],
    ['**PERFORMANCE IMPROVEMENT PLAN (capability)**\n\nDate: 4 May 2026', 'remediation-plan'],
    ['THE BEACON TRUST\n\n**Minutes of the meeting held on 4 May 2026**\n\nPresent: Ada Reeve', 'meeting-minutes'],
    ['# Lunch club staff meeting\n\nMinutes. In the hall. Present were me (Ada), Tom and Bea.', 'meeting-minutes'],
    [
      'Elm Court\n\n4 May 2026\n\nDear Mr Hale\n\n**Your fall on 2 May – duty of candour**\n\nI write to say sorry.',
      'candour-letter',
    ],
    ['# Recommendations to the lift company', 'action-plan'],
    ['# Remediation plan: lift controller', 'action-plan'],
    ['# Remediation plan – RK\n\n## Competence gap\n\nHoists.\n\n## Practice test\n\nMay.', 'remediation-plan'],
    [
      '# Lift stuck\n\n**Do tell us of gaps in this documentation.**\n\n## Timeline\n\n## Root cause\n\n## Lessons learned',
      'incident-review',
    ],
    ['NOTES OF QUALITY GROUP 4 May 2026\n\nPRESENT: A Reeve, T Ilunga\n\nAPOLOGIES: B Cole', 'meeting-minutes'],
    ['# Learning from a near miss, 4 May 2026\n\n## What we learnt\n\n- Pens look alike', 'incident-review'],
    [
      '# After action review, 4 May 2026\n\nAttended: Ada Reeve\n\nApologies: Tom\n\n**What did we learn?** Sensors.',
      'incident-review',
    ],
    [
      '# 2026-05-04 Lift stuck for two hours\n\n## Timeline\n\nAt nine.\n\n## What went wrong\n\n- The bell.',
      'incident-review',
    ],
  ])('%s', (opening, kind) => {
    expect(kindOf(`${opening}\n${actions}`)).toBe(kind);
  });

  test('a plan set as a form, and minutes in the index file of a folder', () => {
    const form =
      '# Action plan\n\n**What we will do:** Lock the cupboard\n\n**Who:** Ada Reeve\n\n**By when:** 4 May 2026\n';
    expect(kindOf(form)).toBe('action-plan');
    expect(kindOf('---\ntitle: Trustees minutes\n---\n\nPresent: Ada Reeve\n', 'minutes/may/index.md')).toBe(
      'meeting-minutes',
    );
  });

  test('a folder and a date in the name say it too', () => {
    const notes = '# Tuesday\n\n## Present\n\n- Ada Reeve\n\n## Notes\n\nTea was had.\n';
    expect(kindOf(notes, 'minutes/2024-03-05.md')).toBe('meeting-minutes');
    expect(
      engine.read({ text: notes, path: 'minutes/2024-03-05.md', settings: defaultSettings, today: '2026-11-24' })!.date!
        .value,
    ).toBe('2024-03-05');
    expect(kindOf(notes, 'diary/tuesday.md')).toBeUndefined();
  });

  test('the details at the top win over all, and the settings over the words', () => {
    expect(kindOf('---\ntype: incident-review\n---\n\n# Improvement plan\n')).toBe('incident-review');
    expect(kindOf('---\ntype: post\n---\n\n# Improvement plan\n\n## Actions\n\n- Fit rails\n')).toBeUndefined();
    expect(
      kindOf('---\ngolden-thread: none\n---\n\n# Improvement plan\n\n## Actions\n\n- Fit rails\n'),
    ).toBeUndefined();
    expect(kindOf('# Tuesday\n', 'a/b.md', [{ pattern: 'a/**', kind: 'meeting-minutes' }])).toBe('meeting-minutes');
    expect(kindOf(`# Improvement plan\n${actions}`, 'old/b.md', [{ pattern: 'old/**', kind: 'none' }])).toBeUndefined();
  });
});

test.each<[string, string, string]>([
  ['a README with next steps', 'README.md', `# Improvement plan tool\n${actions}`],
  ['a change log', 'CHANGELOG.md', '# Changelog\n\n## Actions\n\n- Added minutes\n'],
  [
    'a policy',
    'policy.md',
    '# Lone working policy\n\n## Responsibilities\n\n- The manager must ring.\n\n## Actions to take\n\n1. Ring 999.\n',
  ],
  ['a guide to writing plans', 'guide.md', `# How to write an improvement plan\n${actions}`],
  [
    'a newsletter',
    'news.md',
    '# News\n\nSue will be running the raffle.\n\n## Next steps for the garden\n\n- Bird table\n',
  ],
  ['code documentation', 'api.md', '# GitHub Actions\n\n**Action:** build\n\n- [ ] support pull requests\n'],
  [
    'a manual with an action log',
    'tracing.md',
    '## Resources\n\n- Snapshots\n\n## Actions\n\n- **Action log** – the main file\n\n## Scope\n\nAll of it.\n',
  ],
  ['a policy on minutes', 'minutes.md', '# Policy on minutes\n\n## Present\n\nList who came.\n'],
  ['a procedure', 'errors.md', '# Procedure for medicine errors\n\n## Actions\n\n- Ring the doctor\n'],
  [
    'a guide with an example inside',
    'guide.md',
    '# Guide to action plans\n\n**Action:** Fit rails\n\n**Owner:** Ada\n',
  ],
  ['a recipe', 'soup.md', '# Soup\n\n1. Chop the leeks.\n2. Add stock.\n'],
  ['nothing', 'empty.md', ''],
])('left alone: %s', (_, path, text) => {
  expect(kindOf(text, path)).toBeUndefined();
});
