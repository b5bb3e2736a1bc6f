import type { FoundingDocument } from '../statement.ts';

export const enforcementPrinciples: FoundingDocument = {
  id: 'enforcement-principles',
  title: 'Enforcement principles',
  statements: [
    {
      id: 'enforcement-purposes',
      says: 'Enforcement protects people who use services, and holds providers and individuals to account.',
      because: 'It says why the regulator acts, and asks nothing of a document.',
    },
    {
      id: 'enforcement-without-powers',
      says: 'The regulator can also work with others, or with a provider, without using its powers.',
      because: 'It binds the regulator and not the author of a document.',
    },
    {
      id: 'enforcement-account',
      says: 'Somebody answers for each breach: the account names who puts it right.',
      rules: ['part-missing'],
      parts: ['report-on-actions/report-owner'],
      flagged: {
        kind: 'report-on-actions',
        today: '2026-08-12',
        text: `# Report on actions: Regulation 12, Fernbank

Date: 11 August 2026

## How the regulation was not met

The fridge for medicines was warmer than 8 °C on eleven days.

## What we will do

A new fridge with an alarm is in use by 21 August 2026.

## How we will check and sustain it

The deputy reads the log each Monday, and the area manager every quarter.
`,
      },
      clean: {
        kind: 'report-on-actions',
        today: '2026-08-12',
        text: `# Report on actions: Regulation 12, Fernbank

Date: 11 August 2026

## How the regulation was not met

The fridge for medicines was warmer than 8 °C on eleven days.

## What we will do

A new fridge with an alarm is in use by 21 August 2026.

## Who is responsible

Helena Voss, registered manager.

## How we will check and sustain it

The deputy reads the log each Monday, and the area manager every quarter.
`,
      },
    },
    {
      id: 'enforcement-breach-answered',
      says: 'An account to the regulator says how a rule was not met, what is done, by when, how it is kept up, and what it means for people meanwhile.',
      rules: ['part-missing'],
      parts: [
        'report-on-actions/breach-how',
        'report-on-actions/report-action',
        'report-on-actions/report-date',
        'report-on-actions/report-check',
        'report-on-actions/people-meanwhile',
      ],
      flagged: {
        kind: 'report-on-actions',
        today: '2026-08-12',
        text: `# Report on actions: Regulation 18, Ash Grove care home

Thank you for your letter, which we take seriously.
`,
      },
      clean: {
        kind: 'report-on-actions',
        today: '2026-08-12',
        text: `# Report on actions: Regulation 18, Ash Grove care home

Date: 11 August 2026

## How the regulation was not met

On four nights one carer was alone with 22 residents.

## What we will do

| Action | Person responsible | By when | How we will check |
|---|---|---|---|
| Roster three carers on every night | Colm Reidy | 24 August 2026 | Area manager calls in on two nights in September 2026 |

## How improvement is checked and sustained

The rota and the time clock are compared each month by the area manager.

## What it means for people until then

An agency carer works every night from 12 August 2026, so that bells are answered within five minutes.
`,
      },
    },
    {
      id: 'enforcement-powers',
      says: 'Where the regulator uses its powers and sets a day, what is required is done by that day.',
      rules: ['notice-date-exceeded'],
      flagged: {
        kind: 'notice-response',
        today: '2026-05-04',
        text: `# Response to warning notice: Regulation 15

Date: 1 May 2026

**Compliance date:** 29 May 2026

## The breach

Fire doors on the first floor do not close.

| Action | Owner | Due | Evidence |
|---|---|---|---|
| Change the closers on all nine doors | Sunil Rao | 12 June 2026 | Fire officer’s report on all nine doors |
`,
      },
      clean: {
        kind: 'notice-response',
        today: '2026-05-04',
        text: `# Response to warning notice: Regulation 15

Date: 1 May 2026

**Compliance date:** 29 May 2026

## The breach

Fire doors on the first floor do not close.

| Action | Owner | Due | Evidence |
|---|---|---|---|
| Change the closers on all nine doors | Sunil Rao | 22 May 2026 | Fire officer’s report on all nine doors |
`,
      },
    },
    {
      id: 'enforcement-notice-answered',
      says: 'An answer to a notice takes up each breach with the rule it answers, what is done, the day set and the evidence.',
      rules: ['part-missing'],
      parts: [
        'notice-response/notice-breach',
        'notice-response/notice-actions',
        'notice-response/notice-evidence',
        'notice-response/notice-reference',
        'notice-response/compliance-date',
      ],
      flagged: {
        kind: 'notice-response',
        today: '2026-05-04',
        text: `# Our letter of 1 May 2026

The care home thanks the inspector for her visit.
`,
      },
      clean: {
        kind: 'notice-response',
        today: '2026-05-04',
        text: `# Response to warning notice: Regulation 15

Date: 1 May 2026

**Compliance date:** 29 May 2026

## The breach

Fire doors on the first floor of the care home do not close.

## Actions

| Action | Owner | Due | Evidence |
|---|---|---|---|
| Change the closers on all nine doors | Sunil Rao | 22 May 2026 | Fire officer’s report on all nine doors |
`,
      },
    },
    {
      id: 'enforcement-harm-first',
      says: 'Harm, or the risk of it, to people is where every decision begins.',
      rules: ['risk-decision-incomplete'],
      parts: ['risk-decision/decision-harm'],
      flagged: {
        kind: 'risk-decision',
        today: '2026-01-21',
        text: `# Decision record: lift out of use

**Date and time:** 20 January 2026, 08:00

**Decision:** Meals are carried up by two porters until it is mended.

**Rationale:** The contractor comes tomorrow, and the kitchen has two porters to spare.

**Proportionality:** Nobody moves floor, and the day goes on as usual.

**Decided by:** Rhona Blair, hospital site manager

**Review:** 21 January 2026, 12:00
`,
      },
      clean: {
        kind: 'risk-decision',
        today: '2026-01-21',
        text: `# Decision record: lift out of use

**Date and time:** 20 January 2026, 08:00

**Risk and to whom:** Six patients on the second floor could be harmed if they had to be carried down in a fire.

**Decision:** Meals are carried up by two porters until it is mended.

**Rationale:** The contractor comes tomorrow, and the kitchen has two porters to spare.

**Proportionality:** Nobody moves floor, and the day goes on as usual.

**Decided by:** Rhona Blair, hospital site manager

**Review:** 21 January 2026, 12:00
`,
      },
    },
    {
      id: 'enforcement-proportionate',
      says: 'What is done fits the risk and is no more than is needed.',
      rules: ['risk-decision-incomplete'],
      parts: ['risk-decision/decision-proportionality'],
      flagged: {
        kind: 'risk-decision',
        today: '2026-09-02',
        text: `# Risk decision: garden gate

**Date and time:** 1 September 2026, 19:20

**Risk and to whom:** Mrs Pike walked to the road twice this evening and could be hit by a car.

**Decision:** The gate is locked.

**Rationale:** She does not see cars at dusk.

**Decided by:** Joe Tandy, duty manager

**Review:** 2 September 2026, 10:00
`,
      },
      clean: {
        kind: 'risk-decision',
        today: '2026-09-02',
        text: `# Risk decision: garden gate

**Date and time:** 1 September 2026, 19:20

**Risk and to whom:** Mrs Pike walked to the road twice this evening and could be hit by a car.

**Decision:** The gate is locked.

**Rationale:** She does not see cars at dusk.

**Proportionality:** Only from dusk to dawn, and a carer walks with her whenever she asks.

**Decided by:** Joe Tandy, duty manager

**Review:** 2 September 2026, 10:00
`,
      },
    },
    {
      id: 'enforcement-consistency',
      says: 'The regulator decides alike in like cases, with the help of a decision tree.',
      because: 'It binds the regulator and not the author of a document.',
    },
    {
      id: 'enforcement-transparency',
      says: 'The regulator says openly what it does, publishes it, and consults on how it works.',
      because: 'It binds the regulator and not the author of a document.',
    },
  ],
};
