import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../server/src/core/create-engine.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { inputOf, judge } from '../../support/judging.ts';

const asPlan = { kind: 'action-plan' } as const;
const said = (text: string, circumstances = {}) =>
  judge(text, { ...asPlan, ...circumstances }).notices.map(({ severity, message }) => `${severity}: ${message}`);

describe('one action, one message', () => {
  test('several missing parts are one line for people and findings of their own for programs', () => {
    const text = '## Actions\n\n- Order two rails\n';
    expect(said(text)).toEqual(['warning: No owner, timescale or check is given for this action.']);
    expect(judge(text, asPlan).findings.map(({ rule }) => rule)).toEqual([
      'action-without-owner',
      'action-without-timescale',
      'action-without-verification',
    ]);
  });

  test('a part that most actions of a table lack is told once, on its heading', () => {
    const rows = [1, 2, 3, 4, 5]
      .map((day) => `| Fit rail ${day} | Ada Reeve | ${day === 1 ? '29 May 2090' : ''} | Deputy tests it |\n`)
      .join('');
    const text = `| Action | Owner | Due | How we will check |\n|---|---|---|---|\n${rows}`;
    const { notices } = judge(text, asPlan);
    const loud = notices.filter(({ severity }) => severity === 'warning');
    expect(loud.map(({ message, span }) => [message, text.slice(span.start, span.end)])).toEqual([
      ['4 of 5 actions have no date.', 'Due'],
    ]);
    expect(notices.filter(({ severity }) => severity === 'hint')).toHaveLength(4);
  });
});

describe('the document’s own state', () => {
  const text = (status: string) =>
    `---\ntype: action-plan\ndate: 2026-05-04\nstatus: ${status}\n---\n\n## Actions\n\n- Order two rails – Owner: Ada – Due: 5 May 2026\n- Fit them\n`;

  test('a draft is counted, not scolded', () => {
    const { findings, summary } = judge(text('draft'));
    expect(summary!.message).toBe('Draft: 4 of 6 fields still to fill.');
    expect(findings.filter(({ missing }) => missing).every(({ severity }) => severity === 'hint')).toBe(true);
  });
  test('what is wrong shows in a draft, too', () => {
    expect(
      said(text('draft').replace('5 May 2026', '31 June 2026')).some((one) =>
        one.startsWith('warning: There is no such day'),
      ),
    ).toBe(true);
  });
  test('for sign-off a draft is judged in full', () => {
    expect(
      judge(text('draft'), { signOff: true }).findings.filter(({ severity }) => severity === 'warning').length,
    ).toBeGreaterThan(2);
  });
  test.each(['approved', 'superseded', 'archived'])('%s: one line', (status) => {
    const { findings, summary } = judge(text(status), { today: '2026-06-01' });
    expect(findings).toEqual([]);
    expect(summary!.message).toBe('One action was open and is now past its date.');
  });
  test('a line near the top that dates the approval is one', () => {
    const text =
      '# Minutes of the Residents’ Committee, 4 June 2026\n\nApproved as a correct record, 2 July 2026\n\nPresent: Ada Reeve\n\nACTION: all to think about the fete.\n';
    expect(judge(text, { kind: 'meeting-minutes' }).findings).toEqual([]);
  });
  test('minutes that approve the last ones are not approved themselves', () => {
    const minutes =
      '# Minutes of 4 May 2026\n\nPresent: Ada Reeve (AR)\n\n## Minutes of the last meeting\n\nApproved as a correct record.\n\nACTION: order rails\n';
    expect(judge(minutes, { kind: 'meeting-minutes' }).document!.state.value).toBe('live');
  });
  test('a form to be copied is left alone', () => {
    expect(judge(text('live').replace('status: live', 'template: true')).findings).toEqual([]);
  });
});

describe('silencing a finding with a reason', () => {
  const table =
    '| Action | Owner | Due | How we will check |\n|---|---|---|---|\n| Fit rails ⟨⟩|  | 4 May 2090 | Deputy tests them |\n| Order rails |  | 4 May 2090 | Deputy tests them |\n';
  const note = '<!-- golden-thread-ignore action-without-owner: landlord decides -->';
  const owners = (text: string) =>
    judge(text, asPlan)
      .findings.filter(({ rule }) => rule === 'action-without-owner')
      .map(({ suppressed }) => suppressed?.reason ?? null);

  test('in the row itself', () => {
    expect(owners(table.replace('⟨⟩', `${note} `))).toEqual(['landlord decides', null]);
  });
  test('in the item itself', () => {
    expect(owners(`## Actions\n\n- Fit rails ${note}\n- Order rails\n`)).toEqual(['landlord decides', null]);
  });
  test('on a line of its own before a block', () => {
    expect(owners(`## Actions\n\n${note}\n\n${table.replace('⟨⟩', '')}`).filter(Boolean)).toHaveLength(2);
  });
  test('right under a heading for its section, and no further', () => {
    expect(owners(`## Actions\n\n${note}\n\n- Fit rails\n\n## More actions\n\n- Order rails\n`)).toEqual([
      'landlord decides',
      null,
    ]);
  });
  test('in the whole document', () => {
    expect(
      owners(
        `${note.replace('ignore', 'ignore-file')}\n\n## Actions\n\n- Fit rails\n\n## More actions\n\n- Order rails\n`,
      ),
    ).toEqual(['landlord decides', 'landlord decides']);
  });
  test('only the rule that is named', () => {
    expect(
      judge(`## Actions\n\n- Fit rails ${note}\n`, asPlan)
        .findings.filter(({ suppressed }) => !suppressed)
        .map(({ rule }) => rule),
    ).toEqual(['action-without-timescale', 'action-without-verification']);
  });

  test.each<[string, string]>([
    ['a table', table.replace('⟨⟩', '')],
    ['a list', '## Actions\n\n- Fit rails\n- Order rails\n'],
    ['nested items', '## Actions\n\n- [ ] Fit rails\n  - Due: 4 May 2090\n- [ ] Order rails\n'],
    [
      'a heading',
      '# Plan\n\n## Fit rails\n\nDue: 4 May 2090\n\nAction: fit the rails\n\n## Actions\n\n- Order rails\n',
    ],
  ])('the quick fix silences that finding and leaves the rest of the tree as it was: %s', (_, text) => {
    const engine = createEngine();
    const input = inputOf(text, asPlan);
    const { findings, document } = engine.judge(input);
    const finding = findings.find(({ rule }) => rule === 'action-without-owner')!;
    const fix = engine.fixes(input, finding).find(({ title }) => title.startsWith('Leave this'))!;
    const after = applyEdits(text, fix.edits);
    const again = engine.judge(inputOf(after, asPlan));
    expect(again.document!.actions.map((action) => action.text.value)).toEqual(
      document!.actions.map((action) => action.text.value),
    );
    expect(again.findings.filter(({ suppressed }) => suppressed).map(({ rule, action }) => [rule, action])).toEqual([
      [finding.rule, finding.action],
    ]);
    // What it writes is itself a finding until somebody gives the reason.
    const reasonless = again.findings.filter(({ rule }) => rule === 'suppression-without-reason');
    expect(reasonless).toHaveLength(1);
    expect(again.findings).toHaveLength(findings.length + 1);
    const reasoned = engine.judge(inputOf(after.replace(': reason', ': the landlord decides'), asPlan));
    expect(reasoned.findings).toHaveLength(findings.length);
  });
});

test('a rule that throws becomes one finding, and the others go on', async () => {
  const { catalogue } = await import('../../../server/src/core/rules/catalogue.ts');
  const rule = catalogue.find(({ id }) => id === 'action-without-owner') as { checkAction: unknown };
  const check = rule.checkAction;
  rule.checkAction = () => {
    throw new Error('broken');
  };
  try {
    expect(
      judge('## Actions\n\n- Fit rails\n', asPlan)
        .findings.map(({ rule: id }) => id)
        .toSorted(),
    ).toEqual(['action-without-timescale', 'action-without-verification', 'internal-error']);
  } finally {
    rule.checkAction = check;
  }
});
