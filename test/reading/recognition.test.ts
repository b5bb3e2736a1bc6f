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

/** A little of what such documents hold below their title; the others hold a table of actions. */
const proofOf: Readonly<Record<string, string>> = {
  'risk-decision': '\n## Options\n\nTwo were weighed.\n\n## Decision\n\nHe keeps it.\n',
  'restriction-review': '\n## Authorised by\n\nAda Reeve\n\n## Alternatives tried\n\nA mat.\n',
  'practice-example': '\n## Context\n\nShe feared the hoist.\n\n## Support approach\n\nTwo carers she knows.\n',
  'candour-letter': '\n## What happened\n\nShe fell.\n\n## What happens next\n\nWe will write again.\n',
};

describe('what kind of document it is', () => {
  test.each([
    ['# Improvement plan: Elm Court', 'action-plan'],
    ['**Home Improvement Plan – Elm Court**\n\nDate of plan: 4 May 2026', 'action-plan'],
    [
      'Medicines audit – action plan\nElm Court Nursing Home\nAudit date 4/5/2026\n\nActions\n\n1) Fit rails. Owner: Ada',
      'action-plan',
    ],
    [
      '# Patient group\n\nThursday 7th May 2026, 1pm\n\nPresent: Ada, Tom\n\n**Any other business**\n\nNone.\n\nNext meeting: 4 June',
      'meeting-minutes',
    ],
    ['# Improvement tracker – branch 2\n\nLast updated 4 May 2026\n\n- [ ] Order rails, Ada, 9 May', 'action-plan'],
    ['# Provider monthly visit – Elm Court\n\nVisit date: 4 May 2026', 'action-plan'],
    ['**Skin care steering group – notes 4 May 26**\n\n- Tom to order creams\n- Ada to ring them', 'meeting-minutes'],
    ['# Complaint review 12\n\nReviewed: 4 May 2026\n\n## What we learned\n\n- Nobody phoned.', 'incident-review'],
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
    ['# Action plan: a new leaflet on falls', 'action-plan'],
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
    [
      '# Being open about your mother’s fall\n\nDear Mrs Cole\n\nI am writing about Sunday. We are sorry.',
      'candour-letter',
    ],
    ['Elm Court\n\nDear Mr Hale\n\n**Being open with you about 2 May**\n\nI write to say sorry.', 'candour-letter'],
    ['# Recommendations to the lift company', 'action-plan'],
    ['# Remediation plan: lift controller', 'action-plan'],
    [
      '# Supported practice plan – RK\n\n**Safe to practise means**: no prompting.\n\nDate: 4 May 2026',
      'remediation-plan',
    ],
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

describe('the titles that people write for each kind', () => {
  test.each<[string, string]>([
    ['# CQC action plan – Larkfield House, updated 4 May 2026', 'action-plan'],
    ['# Quality Improvement Plan (QIP) 2026/27', 'action-plan'],
    ['# Service recovery plan: Ward 7', 'action-plan'],
    ['# Report of actions: Regulation 12', 'report-on-actions'],
    ['# Requirement notice response – Elm Court', 'report-on-actions'],
    ['# Action report to CQC, 4 May 2026', 'report-on-actions'],
    ['# Return to practice plan: nurse RK', 'remediation-plan'],
    ['# Supervised practice plan', 'remediation-plan'],
    ['# Remediation and safe re-authorisation plan', 'remediation-plan'],
    ['# Warning notice: our response and evidence', 'notice-response'],
    ['# Response to Section 29 warning notice, Pine Lodge', 'notice-response'],
    ['# Section 29A warning notice – trust response', 'notice-response'],
    ['# Clinical governance meeting – minutes\n\nPresent: Ada Reeve', 'meeting-minutes'],
    ['# Notes of the residents’ meeting, 4 May 2026\n\nPresent: Ada Reeve', 'meeting-minutes'],
    ['# Board of trustees – draft minutes\n\nIn attendance: Ada Reeve', 'meeting-minutes'],
    [
      '# PSII report: fall from a window\n\n## What happened\n\nShe fell.\n\n## Learning\n\n- Latches.',
      'incident-review',
    ],
    ['# Root cause analysis – medication error, 2 May 2026', 'incident-review'],
    ['# Significant event analysis: delayed referral', 'incident-review'],
    ['# Thematic analysis of falls, Q1', 'thematic-review'],
    ['# Themes and trends: complaints 2025/26', 'thematic-review'],
    ['# Quarterly review of themes from incidents', 'thematic-review'],
    ['# Risk management decision: smoking in bedrooms', 'risk-decision'],
    ['# Positive risk decision – Mr T and the kettle', 'risk-decision'],
    ['# Immediate protection decision, 4 May 2026', 'risk-decision'],
    ['# Review of restrictions – Flat 3', 'restriction-review'],
    ['# Restrictive intervention review: J', 'restriction-review'],
    ['# Monthly restraint review', 'restriction-review'],
    ['# Organisational concern record: Beech Lodge', 'organisational-concern'],
    ['# Large scale enquiry: Fairoaks nursing home', 'organisational-concern'],
    ['# Provider of concern meeting, 4 May 2026', 'organisational-concern'],
    ['# Practice example: bathing on her own terms', 'practice-example'],
    ['# Operational example 2 – night calls', 'practice-example'],
    ['# Good practice examples for the inspection', 'practice-example'],
    ['# Duty of Candour letter to the family of Mrs H', 'candour-letter'],
    ['Dear Mrs Hale\n\n**Being open: your mother’s fall**\n\nI am sorry.', 'candour-letter'],
    ['# Duty of candour: follow-up letter\n\nDear Mr Osei', 'candour-letter'],
  ])('%s', (opening, kind) => {
    expect(kindOf(`${opening}\n\nDate: 4 May 2026\n${proofOf[kind] ?? actions}`)).toBe(kind);
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
  [
    'a page of news on a notice',
    'news.md',
    '# Bin collections\n\nA warning notice will be left on bins with the wrong waste.\n\n## Next steps\n\n- Rinse jars\n',
  ],
  ['a software decision', 'adr-7.md', '# 7. Use of a queue\n\n## Context\n\nSlow.\n\n## Decision\n\nA queue.\n'],
  ['a leaflet on candour', 'leaflet.md', '# Leaflet: what duty of candour means\n\n## What happens next\n\nAsk us.\n'],
  ['a letter about a bill', 'letter.md', 'Dear Mrs Hale\n\n**Your invoice**\n\nWe are sorry for the delay.\n'],
  ['nothing', 'empty.md', ''],
])('left alone: %s', (_, path, text) => {
  expect(kindOf(text, path)).toBeUndefined();
});
