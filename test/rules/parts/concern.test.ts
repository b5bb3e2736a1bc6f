import { describe, expect, test } from 'vitest';
import { readSettingsText } from '../../../server/src/project/settings-files.ts';
import { clean, findingsOf, fixed, flags, unmark } from '../../support/judging.ts';

const as = { kind: 'organisational-concern', today: '2026-06-10' } as const;

describe('concern-without-level', () => {
  const title = '# ⟦Provider concern meeting: Pine Lodge⟧\n\n';
  test.each([
    'Held under the five-level framework.',
    'The regional framework applies.',
    'Move to Level 4 if weights are still not recorded.',
    'Previously Level 1.',
    'See the organisational abuse framework, chapter 3.',
    '- Framework: levels 1 to 5',
    'We would go to Level 3 unless the plan is met.',
    '| Framework | West Midlands framework |\n|---|---|\n| Chair | Ada Reeve |',
  ])('flagged: %s', (words) => flags('concern-without-level', `${title}${words}\n`, as));
  test.each([
    '**Level: 2**',
    'Level: 1, routine information meeting',
    'The concern is held at Level 2 of the five-level framework.',
    '## Level 3 meeting\n\nFramework of five levels.',
    'The home was moved from Level 1 to Level 2 in May.',
    'On 4 May: Level 2.',
    'Our council uses the large scale enquiry procedure.',
    'Concern: weight loss. Response: visits.',
    '| Level | Two |\n|---|---|\n| Level two since | 4 May 2026 |',
  ])('not flagged: %s', (words) =>
    clean('concern-without-level', `# Provider concern meeting: Pine Lodge\n\n${words}\n`, as),
  );
});

describe('concern-level-skipped', () => {
  test.each([
    '**⟦Level: 3⟧** (previously Level 1, meeting of 8 May 2026)',
    'Now held at ⟦Level 4⟧. It was at Level 2 until May.',
    'Earlier meetings: from Level 1 in March.\n\nThe concern is held at ⟦Level 3⟧.',
    'Moved from Level 1 to ⟦Level 3⟧ on 4 May 2026.',
    '- ⟦Level 5⟧\n- Previously Level 3',
    '⟦Level three⟧; previously level one.',
    'This record: ⟦Level 4⟧. Following Level 1 and following Level 2 in April.',
    '| ⟦Level 3⟧ | agreed today |\n|---|---|\n| History | since Level 1 in March |',
  ])('flagged: %s', (words) =>
    flags('concern-level-skipped', `# Provider concern meeting: Pine Lodge\n\n${words}\n`, as),
  );
  test.each([
    '**Level: 2** (previously Level 1)',
    '**Level: 3** (previously Level 2, before that Level 1)',
    '**Level: 3** (previously Level 1). Level 2 was not held because people were in immediate danger.',
    '**Level: 4**, straight to Level 4 in view of the deaths, previously Level 1',
    '**Level: 3**',
    '**Level: 1**. Move to Level 3 if weights are not recorded.',
    'Down from Level 4 to Level 2.',
    '**Level: 3**, exceptionally, from Level 1.',
  ])('not flagged: %s', (words) =>
    clean('concern-level-skipped', `# Provider concern meeting: Pine Lodge\n\n${words}\n`, as),
  );
});

describe('concern-level-skipped, with the other records of the concern', () => {
  const record = (level: number) =>
    `# Provider concern meeting: Pine Lodge\n\nDate: 4 May 2026\n\n**⟦Level: ${level}⟧**\n`;
  const held = (...records: readonly (readonly [date: string, level: number])[]) => ({
    ...as,
    records: records.map(([date, level]) => ({ date, level })),
  });
  test('flagged where the record before this one was two levels lower', () => {
    flags('concern-level-skipped', record(3), held(['2026-03-02', 1]));
    flags('concern-level-skipped', record(4), held(['2026-02-02', 1], ['2026-03-02', 2]));
  });
  test.each<[string, string, ReturnType<typeof held>]>([
    ['the step between has a record of its own', record(3), held(['2026-03-02', 1], ['2026-04-02', 2])],
    [
      'the record tells of the first step alone, and the second has its own',
      '# Provider concern meeting: Pine Lodge\n\nDate: 4 May 2026\n\n**Level: 3** (it began at Level 1 in March)\n',
      held(['2026-04-02', 2]),
    ],
    ['the step was taken before', record(3), held(['2026-03-02', 1], ['2026-04-02', 3])],
    ['the lower level came later', record(3), held(['2026-06-02', 1])],
    ['there is no other record', record(3), held()],
    [
      'it says why',
      `${record(3)}\nLevel 2 was not held because two residents were in immediate danger.\n`,
      held(['2026-03-02', 1]),
    ],
  ])('not flagged where %s', (_, text, circumstances) =>
    clean('concern-level-skipped', unmark(text).text, circumstances),
  );
});

describe('concern-level-incomplete', () => {
  const title = '# ⟦Provider concern meeting: Pine Lodge⟧\n\n';
  const who = 'Responsible body: council.\n\n';
  test.each([
    'Level: 1\n\nPresent: Ada Reeve\n\n## Concerns\n\nWeights.',
    'Level: 1\n\n## Concerns\n\nWeights.\n\n## Response agreed\n\nA visit.',
    'Level: 2\n\nLead professional: Ada Reeve\n\n## Actions\n\nWeights.\n\nCopy to both.',
    'Level: 2\n\nThe owner attended. Lead professional: Ada Reeve.\n\n## Actions\n\nWeights.',
    'Level: 3\n\nWeights are still not recorded.',
    'Level: 3\n\nOption chosen: placement stop.',
    'Level: 4\n\nThe provider attended. The council will lead. Contingency plan: beds. Communication plan: letters.',
    'Level: 5\n\n## Actions\n\nA plan.',
  ])('flagged: %s', (words) => flags('concern-level-incomplete', `${title}${who}${words}\n`, as));
  test.each([
    'Level: 1\n\nPartners present: Ada Reeve\n\n## Concerns\n\nWeights.\n\n## Response agreed\n\nA visit.',
    'Level: 1\n\n| Partners present | Ada Reeve |\n|---|---|\n| Concern | Weights |\n| Response | A visit |',
    'Level: 2\n\nThe owner attended. Lead professional: Ada Reeve.\n\n## Actions\n\nWeights.\n\nRecord sent to both on 4 May 2026.',
    'Level: 3\n\nThe action plan was not met. We chose monitoring visits.',
    'Level: 3\n\n**Lack of progress:** weights.\n\n**Option chosen:** remedy letter.',
    'Level: 4\n\nThe provider attended. Lead agency: ICB. Contingency: beds. Media and communications: press office; families told in person.',
    'Level: 5\n\nScrutiny route: safeguarding adults board.\n\nActions: a plan. By when: 29 May 2026.',
    'A concern without a level.',
  ])('not flagged: %s', (words) =>
    clean('concern-level-incomplete', `# Provider concern meeting: Pine Lodge\n\n${who}${words}\n`, as),
  );
});

describe('an event that may call for a higher level', () => {
  const record = (level: number, words: string) =>
    `# Provider concern meeting: Pine Lodge\n\nResponsible body: council.\n\nLevel: ${level}\n\nThe owner attended. Partners present: Ada Reeve. Lead professional: Ada Reeve. Record sent to both on 4 May 2026.\n\n## Concerns\n\nWeights are still not recorded.\n\n${words}\n\n## Response agreed\n\nA visit. Option chosen: monitoring visits.\n`;
  const higher = (text: string, settings = {}) =>
    findingsOf('concern-level-incomplete', text, { ...as, settings }).filter(({ messageId }) => messageId === 'higher');
  test.each([
    [1, 'The sister home was ⟦closed at short notice⟧ in May.'],
    [2, 'The company ⟦went into administration⟧ on 6 May 2026.'],
    [3, '- Its ⟦registration was cancelled⟧ by the regulator on 5 May 2026.'],
    [2, 'There were two ⟦unexplained deaths⟧ in April.'],
    [1, '| Date | Event |\n|---|---|\n| 4 May 2026 | Agency ⟦ceased trading⟧ |'],
    [3, '**Why now:** the ⟦sudden closure⟧ of the day centre.'],
    [2, 'The manager was charged with ⟦wilful neglect⟧.'],
    [3, 'The landlord says that the company ⟦is insolvent⟧.'],
  ])('hinted at Level %i: %s', (level, marked) => {
    const { text, spans } = unmark(record(level, marked));
    const [hint, ...others] = higher(text);
    expect(others).toEqual([]);
    expect(hint?.severity).toBe('hint');
    expect(hint?.message).toContain(`whether Level 4 was considered, and why Level ${level} is right`);
    expect(hint && text.slice(hint.span.start, hint.span.end)).toBe(text.slice(spans[0]!.start, spans[0]!.end));
  });
  test.each([
    ['the level that it calls for', 4, 'The company went into administration.'],
    ['a level above it', 5, 'The company went into administration.'],
    ['said to have been considered', 2, 'The company went into administration. Level 4 was considered and not needed.'],
    ['a step that is foreseen', 2, 'The company went into administration. We move to Level 4 if staff are not paid.'],
    ['an event that might come', 2, 'If the home is closed at short notice, beds are held at Elm Court.'],
    ['an event that did not come', 1, 'There were no unexplained deaths.'],
    ['words under a heading for triggers', 2, '## Triggers for the next step\n\n- Sudden closure\n- Unexpected deaths'],
    ['a contingency plan', 3, '## Contingency\n\nEmergency closure: families are rung within two hours.'],
    ['a risk', 2, 'The bank sees a risk of sudden closure.'],
    ['an ordinary closure', 1, 'The top floor is closed for painting.'],
  ])('left alone: %s', (_, level, words) => expect(higher(record(level, words))).toEqual([]));
  test('the fix writes why not, and the hint goes', () => {
    const before = record(2, 'The company went into administration.');
    const event = { ...as, choose: 'Write why it is not Level 4' };
    const text = fixed('concern-level-incomplete', before, event);
    expect(text).toContain('Pine Lodge\n\nLevel 4 was considered: [why it was not needed].\n');
    expect(higher(text)).toEqual([]);
    expect(findingsOf('placeholder-unfilled', text, as)).toHaveLength(1);
  });
  test('words of one’s own are added to the five levels', () => {
    const { settings } = readSettingsText(
      'kinds:\n  organisational-concern:\n    levels:\n      triggers:\n        3: [an arrest]\n',
    );
    expect(higher(record(2, 'There was an arrest on 4 May.'), settings)[0]?.message).toContain('Level 3');
    expect(higher(record(2, 'The company went into administration.'), settings)[0]?.message).toContain('Level 4');
  });
});

describe('the steps of one’s own area', () => {
  const { settings, problems } = readSettingsText(
    'kinds:\n  organisational-concern:\n    levels:\n      called: stage\n      1: [what the concern is]\n      2:\n        - name: who leads\n          headings: [lead, chair]\n      3:\n      triggers: { 3: [closed suddenly] }\n',
  );
  const messages = (rule: string, words: string) =>
    findingsOf(rule, `# Provider concern meeting: Pine Lodge\n\nResponsible body: council.\n\n${words}\n`, {
      ...as,
      settings,
    }).map(({ message }) => message);
  test('are understood', () => expect(problems).toEqual([]));
  test('every record is asked for its step, by the area’s own word', () => {
    expect(messages('concern-without-level', 'Weights.')[0]).toContain('at which stage the concern is held');
    expect(messages('concern-without-level', 'Level: 2')).toHaveLength(1);
    expect(messages('concern-without-level', 'Stage: 2')).toEqual([]);
  });
  test('each step asks for its own parts and not for those of the five levels', () => {
    expect(messages('concern-level-incomplete', 'Stage 2\n\n## Concerns\n\nWeights.')[0]).toContain('who leads');
    expect(messages('concern-level-incomplete', 'Stage 2\n\nChair: Ada Reeve')).toEqual([]);
    expect(messages('concern-level-incomplete', 'Stage 3')).toEqual([]);
  });
  test('a step that is passed over is told in its word', () => {
    expect(messages('concern-level-skipped', 'Now held at Stage 3. Previously Stage 1.')[0]).toContain(
      'from Stage 1 to Stage 3',
    );
  });
  test('an event of its own calls for its step', () => {
    expect(messages('concern-level-incomplete', 'Stage 2. Chair: Ada Reeve. The hall closed suddenly.')[0]).toContain(
      'whether Stage 3 was considered',
    );
    expect(
      messages('concern-level-incomplete', 'Stage 2. Chair: Ada Reeve. The firm went into administration.'),
    ).toEqual([]);
  });
  test('a number that is no step is none', () => {
    expect(messages('concern-without-level', 'Stage 4')).toHaveLength(1);
  });
  test.each([
    ['⟦calld⟧: stage', 'Write called, triggers or the number of a step from 1 to 9. Did you mean “called”?'],
    ['called: ⟦our own stage⟧', 'Write one word here, such as stage.'],
    ['1: ⟦lead⟧', 'List the parts one to a line, each after a dash.'],
    ['triggers: { ⟦x⟧: [fire] }', 'A step is a number from 1 to 9.'],
    ['triggers: ⟦fire⟧', 'Write the number of a step, a colon and a list of words.'],
  ])('told in plain words: %s', (line, message) => {
    const { text, spans } = unmark(`kinds:\n  organisational-concern:\n    levels:\n      ${line}\n`);
    const [problem] = readSettingsText(text).problems;
    expect(problem?.message).toBe(message);
    expect(problem && text.slice(problem.span.start, problem.span.end)).toBe(
      text.slice(spans[0]!.start, spans[0]!.end),
    );
  });
  test('other kinds have no levels', () => {
    const [problem] = readSettingsText('kinds:\n  action-plan:\n    levels: {}\n').problems;
    expect(problem?.message).toContain('A kind of document has requires and waives.');
  });
});
