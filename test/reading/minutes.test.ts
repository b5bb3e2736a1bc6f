import { describe, expect, test } from 'vitest';
import { understood } from '../support/understanding.ts';

// How people write down in minutes what is to be done: each habit in several wordings. The last line of each text is
// what counts; the people below are present.

const opening =
  'Date: 4 November 2026\n\nPresent: Ada Reeve (AR, Chair), Tom Ilunga (TI), Bea Cole (BC), Cllr Wren, Piotr Radek\n\n';

type Line = readonly [text: string, ...understood: string[]];

const habits: Readonly<Record<string, readonly Line[]>> = {
  'initials joined in any way': [
    ['AR/TI to ring the pharmacy.', 'AR/TI to ring the pharmacy. | AR/TI | -'],
    ['AR + TI to look at the rota.', 'AR + TI to look at the rota. | AR + TI | -'],
    ['AR & TI to check the charts.', 'AR & TI to check the charts. | AR & TI | -'],
    ['AR and TI to order gloves.', 'AR and TI to order gloves. | AR and TI | -'],
  ],
  'somebody at the meeting needs to do it': [
    ['AR needs to write the report for May.', 'AR needs to write the report for May. | AR | -'],
    ['AR & TI need to order the rails.', 'AR & TI need to order the rails. | AR & TI | -'],
    ['The gate needs to be painted.'],
    ['Families need to write to the council.'],
  ],
  'initials at the end of what is to be done': [
    ['Two quotes to be obtained. **AR**', 'Two quotes to be obtained. | AR | -'],
    ['Two quotes to be obtained. [AR]', 'Two quotes to be obtained. | AR | -'],
    ['Two quotes to be obtained (**AR**)', 'Two quotes to be obtained (AR) | AR | -'],
    [
      'The chairs are broken; replace by 4 December [AR]',
      'The chairs are broken; replace by 4 December [AR] | AR | 2026-12-04',
    ],
    ['The fence is down. **AR/BC**', 'The fence is down. | AR/BC | -'],
  ],
  'a marker behind the sentence that only names who': [
    [
      '### Key safes\n\n- Codes are old. ACTION Ada – list of codes by 20 Nov',
      'Ada – list of codes by 20 Nov | Ada | 2026-11-20',
    ],
    ['The lift contract ran out. **Action: AR (20 Nov)**', 'The lift contract ran out. | AR | 2026-11-20'],
    ['The menus are old. Action – TI', 'The menus are old. | TI | -'],
    ['Posters are needed. ACTION: All', 'Posters are needed. | All | -'],
    ['The bins overflow. Action: Clerk', 'The bins overflow. | Clerk | -'],
  ],
  'who is to do it inside the announcement': [
    ['Action (TI): order low beds', '(TI): order low beds | TI | -'],
    ['Action for TI – speak to the pharmacy', 'TI – speak to the pharmacy | TI | -'],
    ['Action TI: write to the surgery', 'TI: write to the surgery | TI | -'],
    ['**Action by BC:** ring the family', 'BC: ring the family | BC | -'],
    ['To be actioned by BC: write to the council.', 'BC: write to the council. | BC | -'],
    ['TODO BC clean the fan', 'BC clean the fan | BC | -'],
  ],
  'a marker, a name and what to do, without "to"': [
    ['Menus are old. ACTION Ada send the new ones to the kitchen', 'Ada send the new ones to the kitchen | Ada | -'],
    ['ACTION Lena send the form by 20 November', 'Lena send the form by 20 November | Lena | 2026-11-20'],
    ['ACTION Ada refresher for two carers', 'Ada refresher for two carers | Ada | -'],
    ['ACTION Tom and Bea tidy the shed', 'Tom and Bea tidy the shed | Tom and Bea | -'],
  ],
  'an announcement behind who acts': [
    ['AR action – order two beds', 'AR action – order two beds | AR | -'],
    ['AR/TI action: order two beds', 'AR/TI action: order two beds | AR/TI | -'],
  ],
  'initials and a bare verb': [
    ['AR take this up with the builder', 'AR take this up with the builder | AR | -'],
    ['AR/TI: Look at the rota and map the gaps', 'AR/TI: Look at the rota and map the gaps | AR/TI | -'],
  ],
  'a reference behind the marker': [
    ['**ACTION QS/26/72b: AR / TI – joint review of the cases**', 'AR / TI – joint review of the cases | AR / TI | -'],
  ],
  'work that is still with somebody': [
    ['Tom has still to get a key cut.', 'Tom has still to get a key cut. | Tom | -'],
    [
      'Bea suggested a film night; she would find out about licences.',
      'Bea suggested a film night; she would find out about licences. | Bea | -',
    ],
    ['Bea will come in at 3am to see the round.', 'Bea will come in at 3am to see the round. | Bea | -'],
  ],
  'an arrow to who has it': [['- Board report due 20 Nov → Bea', 'Board report due 20 Nov | Bea | 2026-11-20']],
  'a body, and in brackets who does it': [
    ['Provider to send rotas weekly (Rosa Kemp)', 'Provider to send rotas weekly (Rosa Kemp) | Rosa Kemp | recurring'],
  ],
  'below a heading in the list': [
    [
      '- Action items from last meeting\n  - Find a way for people to apply (Jess)',
      'Find a way for people to apply (Jess) | Jess | -',
    ],
  ],
  'a talk that two are to have': [
    ['AR and TI to have catch-up.', 'AR and TI to have catch-up. | AR and TI | -'],
    ['TI to have a look at the boiler.', 'TI to have a look at the boiler. | TI | -'],
  ],
  'several doers in one sentence': [
    [
      'AR to ring the builder by 20 November, and TI to pay the deposit.',
      'AR to ring the builder by 20 November | AR | 2026-11-20',
      'TI to pay the deposit. | TI | -',
    ],
    [
      'Bea offered to take photographs, Tom to send them on with a letter.',
      'Bea offered to take photographs | Bea | -',
      'Tom to send them on with a letter. | Tom | -',
    ],
    [
      'TI to change the locks by 18 November; AR to make two random checks in January.',
      'TI to change the locks by 18 November; AR to make two random checks in January. | TI | 2026-11-18 | check: present',
    ],
    [
      'Letter to go to the landlord – TI to draft, AR to sign.',
      'Letter to go to the landlord – TI to draft, AR to sign. | TI | -',
    ],
    ['TI and AR to ring the builder.', 'TI and AR to ring the builder. | TI and AR | -'],
  ],
  'behind a topic, somebody at work on it': [
    ['## Matters arising\n\n- Uniforms - Bea chasing the supplier', 'Uniforms - Bea chasing the supplier | Bea | -'],
    [
      '## Matters arising\n\n- Chart audit – Bea not done yet, will do by 13/11',
      'Chart audit | Bea | 2026-11-13 | open',
    ],
  ],
  'an announcement on a line of its own below the discussion': [
    ['The beds were discussed.\nAction: TI to order two.', 'TI to order two. | TI | -'],
    ['The beds were discussed.\n**ACTION:** TI to order two.', 'TI to order two. | TI | -'],
    ['- The beds were discussed.\n  Action point 3: TI to order two.', 'TI to order two. | TI | -'],
  ],
  'numbered minutes whose lines Markdown runs together': [
    ['4.1 All was well.\n4.2 TI to order two beds.\n4.3 Tea.', 'TI to order two beds. | TI | -'],
    [
      '4. Garden\n   4.1 A letter will be sent to the owner.\n   4.2 Tea.',
      'A letter will be sent to the owner. | - | -',
    ],
    ['(a) All was well.\n(b) BC to mend the gate.', 'BC to mend the gate. | BC | -'],
  ],
  'a handle anywhere in what is to be done': [
    ['@piotr.r please send the tool round.', '@piotr.r please send the tool round. | @piotr.r | -'],
    ['- Ask @piotr to order gloves by 20 November', 'Ask @piotr to order gloves by 20 November | @piotr | 2026-11-20'],
    ['- Order gloves (@piotr) by 20 November', 'Order gloves (@piotr) by 20 November | @piotr | 2026-11-20'],
  ],
  'a name and a date behind a command': [
    ['- Order more gloves (Piotr, 20 November)', 'Order more gloves | Piotr | 2026-11-20'],
    ['- Order more gloves, Piotr, 20 November', 'Order more gloves | Piotr | 2026-11-20'],
    ['- Order more gloves: Piotr, 20 November', 'Order more gloves | Piotr | 2026-11-20'],
    [
      '- Order the gloves — Piotr Radek, checked weekly by the deputy',
      'Order the gloves | Piotr Radek | - | check: present',
    ],
  ],
  'initials before a dash': [
    ['AR – contract visit by 11 December', 'AR – contract visit by 11 December | AR | 2026-12-11'],
    ['AR - contract visit before 11 December', 'AR - contract visit before 11 December | AR | 2026-12-11'],
    ['RM – contract visit by 11 December', 'RM – contract visit by 11 December | RM | 2026-12-11'],
  ],
  'what was agreed, in every mood': [
    ['It was agreed that Ada Reeve would fit two rails.', 'that Ada Reeve would fit two rails. | Ada Reeve | -'],
    ['It was agreed that the family be written to once more.', 'that the family be written to once more. | - | -'],
    ['It was agreed that a skip would be hired.', 'that a skip would be hired. | - | -'],
    ['AGREED: TI to draft the letter', 'TI to draft the letter | TI | -'],
  ],
  'promises without anybody’s name': [
    ['A letter will be sent to the council.', 'A letter will be sent to the council. | - | -'],
    ['The butt is to be moved by 29 November.', 'The butt is to be moved by 29 November. | - | 2026-11-29'],
    ['- Needs printing', 'Needs printing | - | -'],
    ['- Need to put it on the wall', 'Need to put it on the wall | - | -'],
  ],
  'who is asked, offers or was spoken of': [
    ['AR asked TI to circulate the notes.', 'AR asked TI to circulate the notes. | TI | -'],
    ['AR has committed to filling both runs.', 'AR has committed to filling both runs. | AR | -'],
    ['TI rang twice and will try again.', 'TI rang twice and will try again. | TI | -'],
    ['Tom said he’d get net bags.', 'Tom said he’d get net bags. | Tom | -'],
    ['AR to get a quote for the roof.', 'AR to get a quote for the roof. | AR | -'],
    ['BC kindly offered to collect the plants.', 'BC kindly offered to collect the plants. | BC | -'],
    [
      'The treasurer was asked to look at an account.',
      'The treasurer was asked to look at an account. | The treasurer | -',
    ],
    ['TI mentioned the raffle. He will print the tickets.', 'He will print the tickets. | TI | -'],
    ['Ada spoke of the fair. She agreed to book the band.', 'She agreed to book the band. | Ada | -'],
  ],
  'speakers in dialogue': [
    ['AR: I’ll chase the builder', 'AR: I’ll chase the builder | AR | -'],
    ['Ada: yes, I will ring him today', 'Ada: yes, I will ring him today | Ada | 2026-11-04'],
    ['TI: Sounds fine. I’m going to order the paint.', 'I’m going to order the paint. | TI | -'],
  ],
  'what is still open under matters arising': [
    ['**Matters arising**\n\n26/37 Telephone rota. Cllr Wren.', '26/37 Telephone rota. | Cllr Wren | -'],
    ['## Matters arising\n\n3.5 Newsletter – BC', 'Newsletter | BC | -'],
    [
      '3. Matters arising\n   3.1 Key – done.\n   3.2 Bench: still outstanding, TI to chase.',
      'Bench: still outstanding, TI to chase. | TI | - | open',
    ],
    ['## Matters arising\n\n- Fence (AR)', 'Fence (AR) | AR | -'],
  ],
};

describe.each(Object.entries(habits))('%s', (_, lines) => {
  test.each(lines.map(([text, ...lines]) => [text, lines] as const))('%s', (text, expected) => {
    expect(understood(`${opening}${text}\n`, 'meeting-minutes')).toEqual(expected);
  });
});

describe('one action in two places is one action', () => {
  test.each([
    [
      'a table',
      '| Action | Owner | Due |\n|---|---|---|\n| Collect the plants | BC | 7 Nov 2026 |\n',
      'Collect the plants | BC | 2026-11-07',
    ],
    [
      'a list',
      '- BC to collect the plants by 7 November\n',
      'BC to collect the plants by 7 November | BC | 2026-11-07',
    ],
    ['a list that leaves out what the text says', '- Collect the plants\n', 'Collect the plants | BC | -'],
  ])('where %s below the text repeats it', (_, log, expected) => {
    const text = `${opening}BC agreed to collect the plants.\n\n## Actions\n\n${log}`;
    expect(understood(text, 'meeting-minutes')).toEqual([expected]);
  });

  test('another action of the same reference is another', () => {
    const log = '| Ref | Action | Owner | Due |\n|---|---|---|---|\n| Q-8 | Replace the fridge | TI | 30 Oct 2026 |\n';
    expect(
      understood(`${opening}**Q-8** BC to restart hand checks.\n\n## Actions\n\n${log}`, 'meeting-minutes'),
    ).toEqual(['BC to restart hand checks. | BC | -', 'Replace the fridge | TI | 2026-10-30']);
  });
});

describe('no action', () => {
  test.each([
    'RESOLVED: that £400 be spent on the roof.',
    'It was RESOLVED to pay the invoices.',
    '1. ACTIONS FROM LAST TIME',
    'Proposed by Cllr Wren, seconded by Tom Ilunga and RESOLVED that these be paid: Mowers £240.',
    'The accounts were received. Noted.',
    'No action required.',
    'No further action.',
    'For information: the clinic moves on 4 May.',
    '- Data conference in Leeds (Sept.)',
    '- A link from @piotr',
    'The bins overflow. OK.',
    '## Actions\n\n- Well done to night staff on the new charts.',
    'Action for Children sent a card.',
    'Residents asked staff to knock.',
    '## Agenda\n\n- Review of minutes – Ada Reeve\n- Update on bins – TI\n- Order of the day – AR',
    'Apologies: Pat Quinn\n\n1. Welcome\n2. Minutes of the last meeting',
    '## Matters arising\n\n3.4 Hall key – done.\n\n3.5 Ramp – BC – done 3 May',
  ])('%s', (text) => {
    expect(understood(`${opening}${text}\n`, 'meeting-minutes')).toEqual([]);
  });
});
