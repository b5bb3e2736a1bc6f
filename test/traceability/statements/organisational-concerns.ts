import type { FoundingDocument } from '../statement.ts';

export const organisationalConcerns: FoundingDocument = {
  id: 'organisational-concerns',
  title: 'The framework for organisational concerns',
  statements: [
    {
      id: 'concerns-history',
      says: 'Enquiries into whole services grew out of single cases, and more was hoped of them than they could do.',
      because: 'It tells how the framework came about and asks nothing of a record.',
    },
    {
      id: 'concerns-themes',
      says: 'Concerns often touch leadership, staffing, care planning, medicines, infection control or moving people.',
      because: 'Which themes a service has is found by looking at it. Any theme may be recorded.',
    },
    {
      id: 'concerns-own-duties',
      says: 'Safeguarding replaces none of the duties of providers, commissioners, the regulator or the police: each concern has its responsible body.',
      rules: ['concern-level-incomplete'],
      parts: ['organisational-concern/concern-responsible'],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Organisational concern: Sunnybank

Date: 20 May 2026

**Level:** 1

**Partners present:** Ola Brandt (council), Jess Tyne (ICB)

## Concerns

Medicines are given late at weekends.

## Response agreed

Ola Brandt visits on 30 May 2026 and times the round.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Organisational concern: Sunnybank

Date: 20 May 2026

**Level:** 1

**Partners present:** Ola Brandt (council), Jess Tyne (ICB)

## Concerns

Medicines are given late at weekends. Responsible body: ICB.

## Response agreed

Ola Brandt visits on 30 May 2026 and times the round.
`,
      },
    },
    {
      id: 'concerns-purpose',
      says: 'The first purpose is that people are safe and care improves.',
      because: 'It is the reason for the whole record and no part of it.',
    },
    {
      id: 'concerns-enquiries-go-on',
      says: 'What is looked into for one person does not wait for a meeting about the service.',
      rules: ['enquiry-delayed'],
      flagged: {
        kind: 'organisational-concern',
        date: '2026-05-20',
        today: '2026-05-21',
        text: `## Discussion

The safeguarding enquiry for Mr Quill has been paused until the strategy meeting.
`,
      },
      clean: {
        kind: 'organisational-concern',
        date: '2026-05-20',
        today: '2026-05-21',
        text: `## Discussion

The safeguarding enquiry for Mr Quill started on 14 May 2026 and goes on beside these meetings.
`,
      },
    },
    {
      id: 'concerns-local-variants',
      says: 'Areas may add to the framework or use other steps.',
      because: 'It is a choice of the area. Settings can say that every record gives a level, or waive parts.',
    },
    {
      id: 'concerns-level-stated',
      says: 'A record says at which level the concern is held.',
      rules: ['concern-without-level'],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Organisational concern meeting: Sunnybank

Held under the five-level framework on 20 May 2026.

## Concerns

Three residents have lost weight.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Organisational concern meeting: Sunnybank

Held at Level 1 of the five-level framework on 20 May 2026.

## Concerns

Three residents have lost weight.
`,
      },
    },
    {
      id: 'concerns-level-by-level',
      says: 'Concerns rise level by level. Going past one is the exception and has a reason.',
      rules: ['concern-level-skipped'],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Organisational concern meeting: Sunnybank

**Level: 4** (previously Level 2, meeting of 15 April 2026)
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Organisational concern meeting: Sunnybank

**Level: 4** (previously Level 2, meeting of 15 April 2026). Level 3 was not held because the owner has given up the lease and people were in immediate danger.
`,
      },
    },
    {
      id: 'concerns-level-1',
      says: 'At the first level partners share what they know, make the concern clear and agree a response.',
      rules: ['concern-level-incomplete'],
      parts: [
        'organisational-concern/level-1-partners',
        'organisational-concern/level-1-concern',
        'organisational-concern/level-1-response',
      ],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Provider concern: Birchwood Homecare

**Level:** 1

Responsible body: council.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-05-21',
        text: `# Provider concern: Birchwood Homecare

**Level:** 1

Responsible body: council.

**Partners present:** Ola Brandt (council), PC Rees (police)

## Concerns

Seven evening visits were missed in two weeks.

## Response agreed

The contracts officer reads the visit log on 28 May 2026.
`,
      },
    },
    {
      id: 'concerns-level-2',
      says: 'At the second level the organisation’s owner is met, a lead professional is named, and both have a short record with the actions.',
      rules: ['concern-level-incomplete'],
      parts: [
        'organisational-concern/level-2-owner',
        'organisational-concern/level-2-lead',
        'organisational-concern/level-2-actions',
        'organisational-concern/level-2-record',
      ],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-06-11',
        text: `# Provider concern: Birchwood Homecare

**Level:** 2

Responsible body: council.

## Concerns

Seven evening visits were missed in two weeks.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-06-11',
        text: `# Provider concern: Birchwood Homecare

**Level:** 2

Responsible body: council.

The owner attended: Mr Lucas Thorne.

**Lead professional:** Ola Brandt, council

## Concerns

Seven evening visits were missed in two weeks.

## Actions

| Action | Owner | Due | How we will check |
|---|---|---|---|
| Alarm for visits not confirmed in 30 minutes | Lucas Thorne | 26 June 2026 | Ola Brandt reads the log of 50 visits in July 2026 |

**Record sent to:** Mr Thorne and Ms Brandt, 11 June 2026
`,
      },
    },
    {
      id: 'concerns-level-3',
      says: 'At the third level the record says what has not improved and which step the commissioner takes.',
      rules: ['concern-level-incomplete'],
      parts: ['organisational-concern/level-3-failure', 'organisational-concern/level-3-option'],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-07-16',
        text: `# Provider concern: Birchwood Homecare

**Level:** 3

Responsible body: council.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-07-16',
        text: `# Provider concern: Birchwood Homecare

**Level:** 3

Responsible body: council.

**Lack of progress:** the alarm agreed in June is not in use, and nine visits were missed since.

**Option chosen:** no new packages from 16 July 2026, and a remedy letter.
`,
      },
    },
    {
      id: 'concerns-health-commissioners',
      says: 'Health commissioners are among the partners.',
      because: 'Which bodies are partners changes with the law and the area. Older and newer names are both read.',
    },
    {
      id: 'concerns-persist',
      says: 'The third level is for concerns that persist.',
      because:
        'Whether a concern persists is a judgement of the partners. The record only has to say what has not improved.',
    },
    {
      id: 'concerns-level-4',
      says: 'At the fourth level the organisation attends, the main issue decides who leads, and there are plans for contingency, media and communication.',
      rules: ['concern-level-incomplete'],
      parts: [
        'organisational-concern/level-4-attends',
        'organisational-concern/level-4-lead',
        'organisational-concern/level-4-contingency',
        'organisational-concern/level-4-media',
        'organisational-concern/level-4-communication',
      ],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-08-06',
        text: `# Provider concern: Birchwood Homecare

**Level:** 4

Responsible body: council.

## Concerns

The bank has called in the loan.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-08-06',
        text: `# Provider concern: Birchwood Homecare

**Level:** 4

Responsible body: council.

The provider attended (Mr Thorne). **Lead agency:** council, because the contract is the main issue.

## Concerns

The bank has called in the loan.

## Contingency plan

Three agencies can take all 61 people within two days.

## Media plan

The council’s press office answers.

## Communication plan

Each family is rung by 8 August 2026.
`,
      },
    },
    {
      id: 'concerns-level-4-triggers',
      says: 'Certain events, such as a sudden closure, call for the fourth level at once.',
      rules: ['concern-level-incomplete'],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-08-06',
        text: `# Provider concern: Birchwood Homecare

**Level:** 3

Responsible body: council.

**Lack of progress:** nine visits were missed since June. The company went into administration on 3 August 2026.

**Option chosen:** no new packages.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-08-06',
        text: `# Provider concern: Birchwood Homecare

**Level:** 3

Responsible body: council.

**Lack of progress:** nine visits were missed since June. The company went into administration on 3 August 2026. Level 4 was considered and not needed, because another agency took over all staff on the same day.

**Option chosen:** no new packages.
`,
      },
    },
    {
      id: 'concerns-level-5',
      says: 'At the fifth level there is public scrutiny: the record names the board or committee, and actions with their days.',
      rules: ['concern-level-incomplete'],
      parts: [
        'organisational-concern/level-5-route',
        'organisational-concern/level-5-actions',
        'organisational-concern/level-5-timescales',
      ],
      flagged: {
        kind: 'organisational-concern',
        today: '2026-10-01',
        text: `# Provider concern: Birchwood Homecare

**Level:** 5

Responsible body: council.
`,
      },
      clean: {
        kind: 'organisational-concern',
        today: '2026-10-01',
        text: `# Provider concern: Birchwood Homecare

**Level:** 5

Responsible body: council.

**Scrutiny route:** safeguarding adults board, public part

## Actions

| Action | Owner | By when | How we will check |
|---|---|---|---|
| Report what became of all 61 people | Ola Brandt | 30 October 2026 | Board reads ten files in November 2026 |
`,
      },
    },
    {
      id: 'concerns-assured',
      says: 'What partners agree has a name and a day, so that it can be assured.',
      rules: ['action-without-owner', 'action-without-timescale'],
      flagged: {
        kind: 'organisational-concern',
        date: '2026-10-01',
        today: '2026-10-02',
        text: `## Actions

| Action | Owner | By when | How we will check |
|---|---|---|---|
| Visit the supported flats unannounced |  |  | Board reads the visit report |
`,
      },
      clean: {
        kind: 'organisational-concern',
        date: '2026-10-01',
        today: '2026-10-02',
        text: `## Actions

| Action | Owner | By when | How we will check |
|---|---|---|---|
| Visit the supported flats unannounced | Jess Tyne | 16 October 2026 | Board reads the visit report |
`,
      },
    },
  ],
};
