import type { FoundingDocument } from '../statement.ts';

export const remediationAndSafeReturn: FoundingDocument = {
  id: 'remediation-and-safe-return',
  title: 'Remediation and safe return',
  statements: [
    {
      id: 'return-kinds-of-failure',
      says: 'Practice fails in typical ways: late escalation, poor records, missing protection, needless restriction, concerns that nobody joins up.',
      because: 'Which way it failed is found by those who look into it. Any of them may be written.',
    },
    {
      id: 'return-causes-tested',
      says: 'Competence, supervision, workload, leadership and process are each considered as a cause.',
      rules: ['cause-missing'],
      flagged: {
        kind: 'incident-review',
        date: '2026-09-21',
        today: '2026-09-23',
        text: `# Learning response: pressure ulcer at Rose Cottage

## What happened

A grade 3 ulcer was found on 16 September 2026.

## Causes

The carers were not trained in the new mattress.
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-09-21',
        today: '2026-09-23',
        text: `# Learning response: pressure ulcer at Rose Cottage

## What happened

A grade 3 ulcer was found on 16 September 2026.

## Causes

The carers were not trained in the new mattress. Supervision had not been held since May because the senior was off sick. Workload: four double calls in each round. Leadership and process: considered, not found.
`,
      },
    },
    {
      id: 'return-protection-given',
      says: 'Before anything else the person is protected.',
      rules: ['protection-late'],
      parts: ['remediation-plan/immediate-protection'],
      snippets: ['gt-remediation'],
      flagged: {
        kind: 'remediation-plan',
        today: '2026-06-10',
        text: `# Remediation plan: feeding at risk, Oak Street

Date: 9 June 2026

## Targeted learning

Two sessions with the speech therapist by 26 June 2026.
`,
      },
      clean: {
        kind: 'remediation-plan',
        today: '2026-06-10',
        text: `# Remediation plan: feeding at risk, Oak Street

Date: 9 June 2026

## Immediate protection

Since 5 June 2026 only trained colleagues help Mr Ali to eat. His sister was told that day.

## Targeted learning

Two sessions with the speech therapist by 26 June 2026.
`,
      },
    },
    {
      id: 'return-protection-first',
      says: 'Protection comes before the learning begins, and not after it.',
      rules: ['protection-late'],
      flagged: {
        kind: 'remediation-plan',
        today: '2026-06-20',
        text: `# Remediation plan: feeding at risk, Oak Street

Date: 18 June 2026

## Immediate protection

From 16 June 2026 only trained colleagues help Mr Ali to eat.

## Targeted learning

Coaching began on 8 June 2026.
`,
      },
      clean: {
        kind: 'remediation-plan',
        today: '2026-06-20',
        text: `# Remediation plan: feeding at risk, Oak Street

Date: 18 June 2026

## Immediate protection

From 5 June 2026 only trained colleagues help Mr Ali to eat.

## Targeted learning

Coaching began on 8 June 2026.
`,
      },
    },
    {
      id: 'return-stabilised',
      says: 'The situation is stable before learning begins.',
      because: 'Whether it is stable is a judgement. The record only has to say what protects people.',
    },
    {
      id: 'return-person-involved',
      says: 'The person, their family or an advocate is heard.',
      rules: ['part-missing'],
      parts: ['incident-review/incident-person'],
      flagged: {
        kind: 'incident-review',
        today: '2026-09-23',
        text: `# Learning response: pressure ulcer at Rose Cottage care home

Date: 21 September 2026

## What happened

A grade 3 ulcer was found on 16 September 2026.
`,
      },
      clean: {
        kind: 'incident-review',
        today: '2026-09-23',
        text: `# Learning response: pressure ulcer at Rose Cottage care home

Date: 21 September 2026

## What happened

A grade 3 ulcer was found on 16 September 2026.

## How she and her family were involved

Her niece met the reviewers on 18 September 2026 and asked why nobody had looked at the heel.
`,
      },
    },
    {
      id: 'return-person-in-decisions',
      says: 'A quick decision on a risk says how the person or family had a part in it, and who was told.',
      rules: ['risk-decision-incomplete'],
      parts: ['risk-decision/decision-person', 'risk-decision/decision-told'],
      flagged: {
        kind: 'risk-decision',
        today: '2026-04-14',
        text: `# Risk decision: stairs at 12 Vale Road

**Date and time:** 13 April 2026, 15:00

**Risk and to whom:** A tenant fell on the stairs twice and could break a hip.

**Decision:** A bed is set up downstairs.

**Rationale:** Both falls were at night.

**Proportionality:** The rest of the house stays open.

**Decided by:** Nia Prosser, duty manager

**Review:** 15 April 2026, 10:00
`,
      },
      clean: {
        kind: 'risk-decision',
        today: '2026-04-14',
        text: `# Risk decision: stairs at 12 Vale Road

**Date and time:** 13 April 2026, 15:00

**Risk and to whom:** A tenant fell on the stairs twice and could break a hip.

**Decision:** A bed is set up downstairs.

**Rationale:** Both falls were at night.

**Proportionality:** The rest of the house stays open.

**Decided by:** Nia Prosser, duty manager

**The person and family:** She chose the room herself, and her brother helped to move the bed.

**Who was told:** GP and social worker, 13 April 2026, 16:10

**Review:** 15 April 2026, 10:00
`,
      },
    },
    {
      id: 'return-decision-weighed',
      says: 'A decision has its reason, is no more than is needed, and is looked at again at a set time.',
      rules: ['risk-decision-incomplete'],
      parts: [
        'risk-decision/decision-rationale',
        'risk-decision/decision-proportionality',
        'risk-decision/decision-review',
      ],
      flagged: {
        kind: 'risk-decision',
        today: '2026-04-14',
        text: `# Immediate protection decision: carer off the rota

**Date and time:** 13 April 2026, 21:00

**Risk and to whom:** A tenant was shouted at and is afraid of being hurt.

**Decision:** The carer is off the rota.

**Decided by:** Nia Prosser, duty manager
`,
      },
      clean: {
        kind: 'risk-decision',
        today: '2026-04-14',
        text: `# Immediate protection decision: carer off the rota

**Date and time:** 13 April 2026, 21:00

**Risk and to whom:** A tenant was shouted at and is afraid of being hurt.

**Decision:** The carer is off the rota.

**Rationale:** Two neighbours heard the same words, and a second carer could not be found tonight.

**Proportionality:** Two shifts with full pay, and nothing is judged yet.

**Decided by:** Nia Prosser, duty manager

**Review:** 15 April 2026, 10:00
`,
      },
    },
    {
      id: 'return-two-tracks',
      says: 'The way of working and the person’s competence are both put right, and not only one of them.',
      rules: ['remediation-one-track'],
      parts: ['remediation-plan/learning-response', 'remediation-plan/capability-response'],
      flagged: {
        kind: 'remediation-plan',
        today: '2026-06-10',
        text: `# Remediation plan: feeding at risk, Oak Street

## Learning response

The plan for meals was six pages long and kept upstairs. It is now one page on the fridge.
`,
      },
      clean: {
        kind: 'remediation-plan',
        today: '2026-06-10',
        text: `# Remediation plan: feeding at risk, Oak Street

## Learning response

The plan for meals was six pages long and kept upstairs. It is now one page on the fridge.

## Capability response

Both carers show the speech therapist how they sit Mr Ali up and pace a meal.
`,
      },
    },
    {
      id: 'return-worked-example',
      says: 'An example of remediation tells the setting, the support and what was done from day to day.',
      rules: ['example-incomplete'],
      parts: [
        'practice-example/example-context',
        'practice-example/example-approach',
        'practice-example/example-detail',
      ],
      flagged: {
        kind: 'practice-example',
        today: '2026-08-27',
        text: `# Practice example: stoma care with a new team

## How effectiveness was evidenced

Leaks fell from 9 in June 2026 to 2 in August 2026.
`,
      },
      clean: {
        kind: 'practice-example',
        today: '2026-08-27',
        text: `# Practice example: stoma care with a new team

## Context

Four carers had never changed a stoma bag, and Mr Pell did not want to wait for the nurse.

## Support approach

Each carer changed a bag on a model, then beside the nurse, then alone while she watched.

## Day-to-day delivery

The kit lies ready by eight, and Mr Pell says when he wants to begin.

## How effectiveness was evidenced

Leaks fell from 9 in June 2026 to 2 in August 2026.
`,
      },
    },
    {
      id: 'return-understanding-tested',
      says: 'Understanding and practice are tested. Having been there proves nothing.',
      rules: ['verification-weak'],
      flagged: {
        kind: 'remediation-plan',
        date: '2026-06-09',
        today: '2026-06-10',
        text: `## Targeted learning

| Gap | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Pacing a meal | Two sessions with the speech therapist | Omar Haddad | 26 June 2026 | Certificate |
`,
      },
      clean: {
        kind: 'remediation-plan',
        date: '2026-06-09',
        today: '2026-06-10',
        text: `## Targeted learning

| Gap | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Pacing a meal | Two sessions with the speech therapist | Omar Haddad | 26 June 2026 | Therapist watches four meals and asks what he would do if Mr Ali coughed |
`,
      },
    },
    {
      id: 'return-check-described',
      says: 'A check says who looks, how often and at how many, such as weekly for four weeks with a signature.',
      rules: ['verification-unspecific'],
      flagged: {
        kind: 'remediation-plan',
        date: '2026-06-09',
        today: '2026-06-10',
        text: `## Learning response

| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Plan kept upstairs | One page on the fridge in each flat | Lena Fisk | 19 June 2026 | Spot checks |
`,
      },
      clean: {
        kind: 'remediation-plan',
        date: '2026-06-09',
        today: '2026-06-10',
        text: `## Learning response

| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Plan kept upstairs | One page on the fridge in each flat | Lena Fisk | 19 June 2026 | Weekly spot checks for four weeks, signed by the area manager |
`,
      },
    },
    {
      id: 'return-independent-check',
      says: 'Somebody other than the one who did the work looks at it.',
      rules: ['verification-by-owner'],
      flagged: {
        kind: 'remediation-plan',
        date: '2026-06-09',
        today: '2026-06-10',
        text: `## Learning response

| Finding | Action | Owner | Due | Verified by |
|---|---|---|---|---|
| Plan kept upstairs | One page on the fridge in each flat | Lena Fisk | 19 June 2026 | Lena Fisk |
`,
      },
      clean: {
        kind: 'remediation-plan',
        date: '2026-06-09',
        today: '2026-06-10',
        text: `## Learning response

| Finding | Action | Owner | Due | Verified by |
|---|---|---|---|---|
| Plan kept upstairs | One page on the fridge in each flat | Lena Fisk | 19 June 2026 | Gareth Moss |
`,
      },
    },
    {
      id: 'return-plan-complete',
      says: 'A plan holds the gap, the learning that answers it, a test in practice, days and reviews, what safe practice looks like, and who signs.',
      rules: ['remediation-incomplete'],
      parts: [
        'remediation-plan/competence-gap',
        'remediation-plan/targeted-learning',
        'remediation-plan/practice-test',
        'remediation-plan/remediation-timescale',
        'remediation-plan/remediation-review',
        'remediation-plan/safe-to-practise',
        'remediation-plan/sign-off',
      ],
      snippets: ['gt-remediation'],
      flagged: {
        kind: 'remediation-plan',
        today: '2026-10-20',
        text: `# Remediation plan: catheter care, Dale Court

## Immediate protection

The district nurse does all catheter care.
`,
      },
      clean: {
        kind: 'remediation-plan',
        today: '2026-10-20',
        text: `# Remediation plan: catheter care, Dale Court

Date: 19 October 2026

## Immediate protection

Since 16 October 2026 the district nurse does all catheter care. Mrs Orr was told the same day.

## Competence gap

Keeping the bag below the bladder, and knowing when to ring.

## Targeted learning

A morning with the continence nurse, by 30 October 2026.

## Practice test

The continence nurse watches three changes and asks about four situations.

## Timescale

Learning by 30 October, test by 13 November 2026.

## Review dates

2 and 16 November 2026, by Hugh Penrose.

## What “safe to practise” looks like

Three changes without a prompt, and the right call in all four situations.

## Sign-off

Hugh Penrose signs before full duties start again.
`,
      },
    },
    {
      id: 'return-fair-process',
      says: 'Where a formal capability process is used, it is fair.',
      because: 'Fairness under employment law is a legal judgement.',
    },
    {
      id: 'return-restriction-justified',
      says: 'A restriction is authorised, no more than is needed, and limited in time.',
      rules: ['restriction-incomplete'],
      parts: [
        'restriction-review/restriction-authorised',
        'restriction-review/restriction-proportionate',
        'restriction-review/restriction-limit',
      ],
      flagged: {
        kind: 'restriction-review',
        today: '2026-03-03',
        text: `# Restrictive practice review: T

## Restriction: front door locked

**Alternatives tried:** a bell on the door for a month; T walked out unheard twice

**If use goes up:** the team leader rings the manager the same day
`,
      },
      clean: {
        kind: 'restriction-review',
        today: '2026-03-03',
        text: `# Restrictive practice review: T

## Restriction: front door locked

**Authorised by:** the supervisory body, 20 February 2026

**Proportionate because:** only from 22:00 to 06:00, and T goes out with staff whenever he asks

**Ends or reviewed:** 31 May 2026

**Alternatives tried:** a bell on the door for a month; T walked out unheard twice

**If use goes up:** the team leader rings the manager the same day
`,
      },
    },
    {
      id: 'return-restriction-reduced',
      says: 'Other ways are tried first, and a rise in use is passed up.',
      rules: ['restriction-incomplete'],
      parts: ['restriction-review/restriction-alternatives', 'restriction-review/restriction-escalation'],
      flagged: {
        kind: 'restriction-review',
        today: '2026-03-03',
        text: `# Restrictive practice review: T

## Restriction: front door locked

**Authorised by:** the supervisory body, 20 February 2026

**Proportionate because:** only from 22:00 to 06:00, and T goes out with staff whenever he asks

**Ends or reviewed:** 31 May 2026
`,
      },
      clean: {
        kind: 'restriction-review',
        today: '2026-03-03',
        text: `# Restrictive practice review: T

## Restriction: front door locked

**Authorised by:** the supervisory body, 20 February 2026

**Proportionate because:** only from 22:00 to 06:00, and T goes out with staff whenever he asks

**Ends or reviewed:** 31 May 2026

**Alternatives tried:** a bell on the door for a month; T walked out unheard twice

**If use goes up:** the team leader rings the manager the same day
`,
      },
    },
    {
      id: 'return-restriction-understood',
      says: 'Staff understand the least restrictive way, and risks worth taking are weighed.',
      rules: ['restriction-incomplete'],
      parts: ['restriction-review/restriction-staff', 'restriction-review/restriction-positive-risk'],
      flagged: {
        kind: 'restriction-review',
        today: '2026-03-03',
        text: `# Restrictive practice review: T

**Authorised by:** the supervisory body, 20 February 2026

**Proportionate because:** only from 22:00 to 06:00

**Ends or reviewed:** 31 May 2026

**Alternatives tried:** a bell on the door for a month

**If use goes up:** the team leader rings the manager the same day
`,
      },
      clean: {
        kind: 'restriction-review',
        today: '2026-03-03',
        text: `# Restrictive practice review: T

**Authorised by:** the supervisory body, 20 February 2026

**Proportionate because:** only from 22:00 to 06:00

**Ends or reviewed:** 31 May 2026

**Alternatives tried:** a bell on the door for a month

**If use goes up:** the team leader rings the manager the same day

## Staff understanding

Each of the nine staff talked through two evenings in supervision: when would you open the door?

## Positive risks considered

From 10 March 2026 T walks to the shop alone by day.
`,
      },
    },
    {
      id: 'return-restriction-not-in-passing',
      says: 'Restrictions do not creep in without anybody having agreed to them.',
      rules: ['restriction-informal'],
      flagged: {
        kind: 'meeting-minutes',
        date: '2026-03-03',
        today: '2026-03-04',
        text: `## Flat 5

Her cigarettes are kept in the office and she has settled well.
`,
      },
      clean: {
        kind: 'meeting-minutes',
        date: '2026-03-03',
        today: '2026-03-04',
        text: `## Flat 5

Her cigarettes are kept in the office. This was agreed in a best interests meeting on 3 February 2026 and is reviewed on 3 May 2026.
`,
      },
    },
    {
      id: 'return-scenarios',
      says: 'Staff are asked what they would do in a situation.',
      because: 'Which questions fit is for those who test. A test by situations counts as a test of practice.',
    },
    {
      id: 'return-governance-captured',
      says: 'What went wrong is captured with its causes, and the record says how it will be seen that the answer worked.',
      rules: ['part-missing'],
      parts: ['incident-review/incident-learning', 'incident-review/incident-effectiveness'],
      flagged: {
        kind: 'incident-review',
        today: '2026-09-23',
        text: `# Learning response: missed epilepsy tablets, Lime Tree care home

Date: 21 September 2026

## What happened

On 15 September 2026 a tenant had no tablets at night.
`,
      },
      clean: {
        kind: 'incident-review',
        today: '2026-09-23',
        text: `# Learning response: missed epilepsy tablets, Lime Tree care home

Date: 21 September 2026

## What happened

On 15 September 2026 a tenant had no tablets at night.

## Lessons

The bag for the day centre never comes back by six.

## How we will check that it worked

The pharmacist counts tablets each Friday in October 2026.
`,
      },
    },
    {
      id: 'return-not-only-noted',
      says: 'Learning is not only noted: it is tracked.',
      rules: ['learning-noted-only'],
      flagged: {
        kind: 'meeting-minutes',
        date: '2026-09-29',
        today: '2026-09-30',
        text: `## Missed tablets

The learning from Lime Tree was noted.
`,
      },
      clean: {
        kind: 'meeting-minutes',
        date: '2026-09-29',
        today: '2026-09-30',
        text: `## Missed tablets

The learning from Lime Tree was noted.

ACTION: Esme Blunt to bring day-centre bags into all six houses by 16 October 2026
`,
      },
    },
    {
      id: 'return-audit-trail',
      says: 'A closed action says when it was closed.',
      rules: ['closed-without-date'],
      flagged: {
        kind: 'action-plan',
        date: '2026-09-21',
        today: '2026-11-02',
        text: `| Finding | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| Bag stays at the centre | A second set of tablets at home | Esme Blunt | 9 October 2026 | Pharmacist counted four weeks: none missed | Closed |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-09-21',
        today: '2026-11-02',
        text: `| Finding | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| Bag stays at the centre | A second set of tablets at home | Esme Blunt | 9 October 2026 | Pharmacist counted four weeks: none missed | Closed 30 October 2026 |
`,
      },
    },
    {
      id: 'return-tested-before-duties',
      says: 'Nobody is back on full duties before a test is passed and somebody has signed.',
      rules: ['return-before-test'],
      flagged: {
        kind: 'remediation-plan',
        today: '2026-11-20',
        text: `# Remediation plan: catheter care, Dale Court

## Practice test

The continence nurse will watch three changes; not yet done.

## Sign-off

Hugh Penrose. Full duties resumed on 10 November 2026.
`,
      },
      clean: {
        kind: 'remediation-plan',
        today: '2026-11-20',
        text: `# Remediation plan: catheter care, Dale Court

## Practice test

The test was passed on 12 November 2026, with the continence nurse.

## Sign-off

Signed off by Hugh Penrose on 13 November 2026. Full duties resumed on 16 November 2026.
`,
      },
    },
    {
      id: 'return-regulator-view',
      says: 'The regulator looks for providers that find, protect, learn and test.',
      because: 'It sums up what is asked one by one above.',
    },
  ],
};
