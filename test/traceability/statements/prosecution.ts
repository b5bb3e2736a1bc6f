import type { FoundingDocument } from '../statement.ts';

export const prosecution: FoundingDocument = {
  id: 'prosecution',
  title: 'Prosecution',
  statements: [
    {
      id: 'prosecution-gravity',
      says: 'Prosecution follows serious harm, a failure of the whole system, or a known risk that was left alone.',
      because: 'How serious a failure is, and whether it is one of the system, is a judgement on the facts.',
    },
    {
      id: 'prosecution-triggers',
      says: 'Unsafe care, abuse, misleading the regulator and lasting breaches can lead to a prosecution.',
      because: 'A document cannot show whether what it says is true. Where it contradicts itself, a rule says so.',
    },
    {
      id: 'prosecution-known-risk',
      says: 'Where leaders knew of a serious risk, they must be able to show what they decided.',
      rules: ['high-risk-without-escalation'],
      flagged: {
        kind: 'meeting-minutes',
        date: '2026-09-15',
        today: '2026-09-16',
        text: `## 6. Ligature points

The survey found nine points in the two side rooms of Hazel Ward. This remains a high risk.
`,
      },
      clean: {
        kind: 'meeting-minutes',
        date: '2026-09-15',
        today: '2026-09-16',
        text: `## 6. Ligature points

The survey found nine points in the two side rooms of Hazel Ward. This remains a high risk. It was escalated to the chief nurse on 14 September 2026, who decided to close both rooms until the fittings are changed.
`,
      },
    },
    {
      id: 'prosecution-known-not-acted',
      says: 'A risk that was written down and then left to drift counts against those who knew of it.',
      rules: ['action-overdue'],
      flagged: {
        kind: 'action-plan',
        date: '2026-03-02',
        today: '2026-08-20',
        text: `| Finding | Action | Lead | By when | How we will know | Status |
|---|---|---|---|---|---|
| Bath water above 44 °C in flat 3 | Fit a mixing valve | Owen Pryce | 27 March 2026 | Deputy reads the thermometer weekly for a month | Open |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-03-02',
        today: '2026-08-20',
        text: `| Finding | Action | Lead | By when | How we will know | Status |
|---|---|---|---|---|---|
| Bath water above 44 °C in flat 3 | Fit a mixing valve | Owen Pryce | 27 March 2026 | Deputy read 40 °C or 41 °C in all four weekly checks, the last on 24 April 2026 | Closed 24 April 2026 |
`,
      },
    },
    {
      id: 'prosecution-openness',
      says: 'Being open with the people who were harmed counts in favour of a provider.',
      rules: ['candour-incomplete'],
      parts: ['candour-letter/candour-account', 'candour-letter/candour-apology', 'candour-letter/candour-enquiries'],
      flagged: {
        kind: 'candour-letter',
        today: '2026-06-12',
        text: `# Duty of candour: letter to Mrs Adeyemi

10 June 2026

Dear Mrs Adeyemi

Thank you for your time on the telephone. Please ring the ward manager at any hour.

Yours sincerely

Tamsin Rowe, Matron
`,
      },
      clean: {
        kind: 'candour-letter',
        today: '2026-06-12',
        text: `# Duty of candour: letter to Mrs Adeyemi

10 June 2026

Dear Mrs Adeyemi

I am truly sorry for what happened to your mother on Beech Ward.

## What happened

On 8 June 2026 your mother was given another patient’s tablets at 08:10. The nurse saw it at 08:20 and the doctor came at once.

## What we will do next

We will look into how the two charts came to lie on one table. I will write to you with what we find by 8 July 2026.

Yours sincerely

Tamsin Rowe, Matron
`,
      },
    },
    {
      id: 'prosecution-evidence',
      says: 'Audits, training records, incident logs and minutes are read as evidence that a risk was under control, so they have to show more than that something was held.',
      rules: ['verification-weak'],
      flagged: {
        kind: 'action-plan',
        date: '2026-05-18',
        today: '2026-05-20',
        text: `| Issue | Action | Owner | Deadline | Evidence |
|---|---|---|---|---|
| Thickened drinks made too thin | Set up a drinks station with measured scoops | Farah Malik | 12 June 2026 | Attendance register |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-05-18',
        today: '2026-05-20',
        text: `| Issue | Action | Owner | Deadline | Evidence |
|---|---|---|---|---|
| Thickened drinks made too thin | Set up a drinks station with measured scoops | Farah Malik | 12 June 2026 | Attendance register, and speech therapist watches six drinks being made on 19 June 2026 |
`,
      },
    },
    {
      id: 'prosecution-risk-followed',
      says: 'Risks are watched, passed up and dealt with, and the record shows each of the three.',
      rules: ['action-without-verification', 'high-risk-without-escalation', 'learning-without-action'],
      flagged: {
        kind: 'incident-review',
        date: '2026-04-13',
        today: '2026-04-15',
        text: `# Incident review: scald in the kitchen of Mill House

## What we learned

- L1: The urn stands where tenants reach for cups. The risk is high.
- L2: The first aid box had no burns dressing.

## Actions

- Move the urn behind the counter (L1) – Owner: Piotr Zielinski – Due: 17 April 2026
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-04-13',
        today: '2026-04-15',
        text: `# Incident review: scald in the kitchen of Mill House

## What we learned

- L1: The urn stands where tenants reach for cups. The risk is high, and was escalated to the director on 11 April 2026.
- L2: The first aid box had no burns dressing.

## Actions

- Move the urn behind the counter (L1) – Owner: Piotr Zielinski – Due: 17 April 2026 – Check: area manager makes tea there unannounced on 30 April 2026
- Add burns dressings to all four boxes (L2) – Owner: Piotr Zielinski – Due: 17 April 2026 – Check: deputy opens each box on 1 May 2026
`,
      },
    },
    {
      id: 'prosecution-reasonable-oversight',
      says: 'Leaders had reasonable oversight of the service.',
      because: 'What is reasonable is a judgement. What a record shows of oversight is asked for one by one below.',
    },
    {
      id: 'prosecution-worked-example',
      says: 'Good practice is told in four parts: context, support, daily detail, and how it is known to work.',
      rules: ['example-incomplete'],
      parts: [
        'practice-example/example-context',
        'practice-example/example-approach',
        'practice-example/example-detail',
        'practice-example/example-effect',
      ],
      flagged: {
        kind: 'practice-example',
        today: '2026-07-03',
        text: `# Practice example: medicines rounds at Cedar Lodge

A short note for the newsletter, with thanks to everybody.
`,
      },
      clean: {
        kind: 'practice-example',
        today: '2026-07-03',
        text: `# Practice example: medicines rounds at Cedar Lodge

## Context

Five doses were missed at tea time in March 2026.

## Support approach

One senior does the round and wears a red apron, so that nobody calls them away.

## Day-to-day delivery detail

The apron hangs on the trolley. Whoever needs help presses the bell, and a second carer comes.

## How effectiveness was evidenced

Missed doses fell from 5 in March 2026 to 1 in June 2026, by the monthly count of all charts.
`,
      },
    },
    {
      id: 'prosecution-tested-again',
      says: 'Competence is tested again after a while, and not once only.',
      rules: ['check-once-only'],
      flagged: {
        kind: 'action-plan',
        date: '2026-01-12',
        today: '2026-04-01',
        text: `| Finding | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| Insulin drawn up without a second look | Second person reads the dial aloud | Grace Okoro | 30 January 2026 | Matron watched ten doses on 6 February 2026: dial read aloud in all | Closed 6 February 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-01-12',
        today: '2026-04-01',
        text: `| Finding | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| Insulin drawn up without a second look | Second person reads the dial aloud | Grace Okoro | 30 January 2026 | Matron watched ten doses on 6 February 2026: dial read aloud in all; ten more on 8 May 2026 | Closed 6 February 2026 |
`,
      },
    },
    {
      id: 'prosecution-effect-in-figures',
      says: 'An example tells its effect by what changed: fewer errors, quicker referrals, triggers that are recorded.',
      rules: ['learning-without-impact'],
      flagged: {
        kind: 'practice-example',
        date: '2026-10-06',
        today: '2026-10-08',
        text: `## Context

Referrals to the tissue viability nurse came late.

## Support approach

A photograph goes with each referral.

## Day-to-day delivery detail

The senior on shift takes it before ten.

## How effectiveness was evidenced

Staff feel more confident.
`,
      },
      clean: {
        kind: 'practice-example',
        date: '2026-10-06',
        today: '2026-10-08',
        text: `## Context

Referrals to the tissue viability nurse came late.

## Support approach

A photograph goes with each referral.

## Day-to-day delivery detail

The senior on shift takes it before ten.

## How effectiveness was evidenced

The wait from first redness to referral fell from 6 days in April to June 2026 to 1 day in July to September 2026.
`,
      },
    },
    {
      id: 'prosecution-audit-with-meaning',
      says: 'An audit looks at care and is no paper exercise.',
      because: 'Whether an audit was done in earnest does not show in the words that announce it.',
    },
    {
      id: 'prosecution-families-told',
      says: 'Families and partner organisations hear early and plainly what happened.',
      rules: ['part-missing'],
      parts: ['incident-review/incident-told'],
      flagged: {
        kind: 'incident-review',
        today: '2026-02-20',
        text: `# Incident review: fall from a shower chair, Larch Court care home

Date: 18 February 2026

## What happened

On 14 February 2026 a resident slid from the shower chair and hurt her wrist.
`,
      },
      clean: {
        kind: 'incident-review',
        today: '2026-02-20',
        text: `# Incident review: fall from a shower chair, Larch Court care home

Date: 18 February 2026

## What happened

On 14 February 2026 a resident slid from the shower chair and hurt her wrist.

## Who was told

Her son was rung at 09:40 the same day. The council’s safeguarding team and the GP had our report by noon.
`,
      },
    },
    {
      id: 'prosecution-honest-contact',
      says: 'What families are told is honest.',
      because: 'Honesty lies between what is known and what is told. A document holds only the second.',
    },
    {
      id: 'prosecution-commissioner-view',
      says: 'Commissioners ask whether people are safe, whether their care goes on, and whether somebody leads.',
      because:
        'A whole service answers that. Each record only adds the actions, dates and checks that are asked for elsewhere.',
    },
    {
      id: 'prosecution-inspector-questions',
      says: 'A reader can see what went wrong, what stops it from happening again, and how practice is different now.',
      rules: ['part-missing'],
      parts: [
        'incident-review/incident-account',
        'incident-review/incident-actions',
        'incident-review/incident-practice',
      ],
      flagged: {
        kind: 'incident-review',
        today: '2026-11-04',
        text: `# Learning review: the bus of Tern Street care home

Date: 2 November 2026

## Why

The driver’s list and the home’s list of passengers come from two offices.

## Lessons

Two lists of the same people drift apart.
`,
      },
      clean: {
        kind: 'incident-review',
        today: '2026-11-04',
        text: `# Learning review: the bus of Tern Street care home

Date: 2 November 2026

## What happened

On 22 October 2026 Mr Lal, a resident, was left at the stop for forty minutes.

## Why

The driver’s list and the home’s list of passengers come from two offices.

## Lessons

Two lists of the same people drift apart.

## Actions

| Lesson | Action | Owner | Due | Check |
|---|---|---|---|---|
| Two lists | One shared list on the driver’s tablet | Beth Amos | 9 November 2026 | Deputy compares seat and list on five trips in November |

## What changed in practice

Since 26 October 2026 the driver reads each name aloud before the doors close.
`,
      },
    },
    {
      id: 'prosecution-culture',
      says: 'Culture, discipline and the strength to recover keep people safe.',
      because: 'A document can speak of its culture. Only a visit can find it.',
    },
    {
      id: 'prosecution-decisions-recorded',
      says: 'Decisions are written down with their reason and with the name of whoever took them.',
      rules: ['risk-decision-incomplete'],
      parts: ['risk-decision/decision-rationale', 'risk-decision/decision-maker'],
      flagged: {
        kind: 'risk-decision',
        today: '2026-03-10',
        text: `# Risk decision: oxygen at home, Mr Fenn

**Date and time:** 9 March 2026, 17:15

**Harm and to whom:** Mr Fenn smokes beside his concentrator. He and his neighbours could be burned.

**Decision:** The cylinder is taken out tonight.

**Review:** 11 March 2026, 09:00
`,
      },
      clean: {
        kind: 'risk-decision',
        today: '2026-03-10',
        text: `# Risk decision: oxygen at home, Mr Fenn

**Date and time:** 9 March 2026, 17:15

**Harm and to whom:** Mr Fenn smokes beside his concentrator. He and his neighbours could be burned.

**Decision:** The cylinder is taken out tonight.

**Rationale:** He lit a cigarette twice while the nurse was there, and his readings are safe without oxygen at rest.

**Why it is proportionate:** The concentrator stays, with its alarm; only the cylinder goes.

**Decision made by:** Lena Marsh, community matron on call

**Review:** 11 March 2026, 09:00
`,
      },
    },
    {
      id: 'prosecution-decisions-in-reviews',
      says: 'A review tells which decisions were made and why.',
      rules: ['part-missing'],
      parts: ['incident-review/incident-decisions'],
      flagged: {
        kind: 'incident-review',
        today: '2026-12-03',
        text: `# Incident review: gas smell at Quarry Lane care home

Date: 1 December 2026

## What happened

On 29 November 2026 the residents smelled gas in the dining room at 11:50.
`,
      },
      clean: {
        kind: 'incident-review',
        today: '2026-12-03',
        text: `# Incident review: gas smell at Quarry Lane care home

Date: 1 December 2026

## What happened

On 29 November 2026 the residents smelled gas in the dining room at 11:50.

## Decisions

The senior on shift took everybody to the church hall before the engineer came, because nobody could say where the smell began.
`,
      },
    },
    {
      id: 'prosecution-minutes-as-evidence',
      says: 'Minutes stand as evidence: they say when people met, who was there and what they agreed to do.',
      rules: ['part-missing'],
      parts: ['meeting-minutes/meeting-date', 'meeting-minutes/people-present', 'meeting-minutes/minutes-actions'],
      flagged: {
        kind: 'meeting-minutes',
        today: '2026-05-14',
        text: `# Minutes of the staff meeting, Ferry Road care home

## Residents’ summer party

Everybody looks forward to it.
`,
      },
      clean: {
        kind: 'meeting-minutes',
        today: '2026-05-14',
        text: `# Minutes of the staff meeting, Ferry Road care home

Date: 13 May 2026

Present: Lola Marchetti, Abdul Karim

## Residents’ summer party

ACTION: Abdul Karim to hire a ramp for the marquee by 29 May 2026.
`,
      },
    },
    {
      id: 'prosecution-visible-oversight',
      says: 'Oversight is visible: a plan names the meeting or the person that looks at it.',
      rules: ['part-missing'],
      parts: ['action-plan/plan-forum', 'action-plan/plan-review'],
      flagged: {
        kind: 'action-plan',
        today: '2026-05-06',
        text: `# Recovery plan: Orchard Homecare

Date: 5 May 2026

| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Visits cut short on Sundays | Add a fifth Sunday round | Dilys Hart | 31 May 2026 | Coordinator compares planned and real minutes of 30 visits in June 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        today: '2026-05-06',
        text: `# Recovery plan: Orchard Homecare

Date: 5 May 2026. Reviewed by the Governance Committee on 2 June 2026.

| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Visits cut short on Sundays | Add a fifth Sunday round | Dilys Hart | 31 May 2026 | Coordinator compares planned and real minutes of 30 visits in June 2026 |
`,
      },
    },
    {
      id: 'prosecution-early-escalation',
      says: 'What happens again is passed up early, before somebody is badly hurt.',
      rules: ['repeat-without-escalation'],
      flagged: {
        kind: 'meeting-minutes',
        date: '2026-06-23',
        today: '2026-06-24',
        text: `## Choking

Mr D choked again on toast, the third incident since Easter. Staff reminded of his plan.
`,
      },
      clean: {
        kind: 'meeting-minutes',
        date: '2026-06-23',
        today: '2026-06-24',
        text: `## Choking

Mr D choked again on toast, the third incident since Easter. It was escalated to the clinical lead on 22 June 2026, who will lead a thematic review of all three.
`,
      },
    },
  ],
};
