import type { FoundingDocument } from '../statement.ts';

export const learningFromIncidents: FoundingDocument = {
  id: 'learning-from-incidents',
  title: 'Learning from incidents',
  statements: [
    {
      id: 'learning-recognised',
      says: 'An incident is recognised and told: what happened, when, and what kept people safe at once.',
      rules: ['part-missing'],
      parts: ['incident-review/incident-account', 'incident-review/incident-protection'],
      flagged: {
        kind: 'incident-review',
        today: '2026-03-18',
        text: `# After action review: Rowan Ward

Date: 16 March 2026

## Why

The hospital’s spare key hangs in a locked office at night.

## Lessons

Night staff need their own key.
`,
      },
      clean: {
        kind: 'incident-review',
        today: '2026-03-18',
        text: `# After action review: Rowan Ward

Date: 16 March 2026

## What happened

At 02:10 on 13 March 2026 the drugs cupboard could not be opened for a patient in pain.

## Immediate action

The site manager brought a dose from the next ward within ten minutes.

## Why

The hospital’s spare key hangs in a locked office at night.

## Lessons

Night staff need their own key.
`,
      },
    },
    {
      id: 'learning-acted-on',
      says: 'What is learned leads to an action.',
      rules: ['learning-without-action'],
      snippets: ['gt-lesson'],
      flagged: {
        kind: 'incident-review',
        date: '2026-03-16',
        today: '2026-03-18',
        text: `## Lessons learned

- L1: Night staff have no key to the drugs cupboard.
- L2: Nobody on the ward knew the number of the site manager.

## Actions

- Hang a coded key safe beside the cupboard (L1) – Owner: Asha Nair – Due: 27 March 2026 – Check: matron opens it on two nights in April 2026
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-03-16',
        today: '2026-03-18',
        text: `## Lessons learned

- L1: Night staff have no key to the drugs cupboard.
- L2: Nobody on the ward knew the number of the site manager.

## Actions

- Hang a coded key safe beside the cupboard (L1) – Owner: Asha Nair – Due: 27 March 2026 – Check: matron opens it on two nights in April 2026
- Print the site manager’s number on every ward telephone (L2) – Owner: Asha Nair – Due: 20 March 2026 – Check: matron looks at six telephones on 24 March 2026
`,
      },
    },
    {
      id: 'learning-implemented',
      says: 'A change is carried through, and the review tells what is different in practice.',
      rules: ['part-missing'],
      parts: ['incident-review/incident-practice'],
      flagged: {
        kind: 'incident-review',
        today: '2026-06-02',
        text: `# Debrief: lost hearing aids at The Willows care home

Date: 1 June 2026

## What happened

On 24 May 2026 two hearing aids went out with the breakfast trays.

## Lessons

A white aid on a white napkin is not seen.
`,
      },
      clean: {
        kind: 'incident-review',
        today: '2026-06-02',
        text: `# Debrief: lost hearing aids at The Willows care home

Date: 1 June 2026

## What happened

On 24 May 2026 two hearing aids went out with the breakfast trays.

## Lessons

A white aid on a white napkin is not seen.

## What has changed in practice

Every aid has a red cord, and trays wait on the hatch until a carer has looked at each.
`,
      },
    },
    {
      id: 'learning-sustained',
      says: 'An improvement lasts: somebody looks again later.',
      rules: ['check-once-only'],
      flagged: {
        kind: 'action-plan',
        date: '2026-02-03',
        today: '2026-05-05',
        text: `| Lesson | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| Care plans lag behind after hospital | Read the discharge letter with the resident within a day | Ruth Oyelaran | 27 February 2026 | Quality lead sampled 14 plans on 16 March 2026: 13 up to date | Closed 16 March 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-02-03',
        today: '2026-05-05',
        text: `| Lesson | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| Care plans lag behind after hospital | Read the discharge letter with the resident within a day | Ruth Oyelaran | 27 February 2026 | Quality lead sampled 14 plans on 16 March 2026: 13 up to date; samples 14 more on 15 June 2026 | Closed 16 March 2026 |
`,
      },
    },
    {
      id: 'learning-repeats',
      says: 'The same thing happening again without wider learning is a sign that the first learning failed.',
      rules: ['repeat-without-escalation'],
      flagged: {
        kind: 'incident-review',
        date: '2026-07-07',
        today: '2026-07-08',
        text: `## What happened

A resident left by the laundry door on 5 July 2026. This is the fourth incident of its kind in the year.

## Lessons

- The laundry door is propped open in warm weather.
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-07-07',
        today: '2026-07-08',
        text: `## What happened

A resident left by the laundry door on 5 July 2026. This is the fourth incident of its kind in the year. A thematic review of all four was commissioned on 6 July 2026.

## Lessons

- The laundry door is propped open in warm weather.
`,
      },
    },
    {
      id: 'learning-repeats-across',
      says: 'Incidents of one kind in one service are seen together, whichever record tells of them.',
      awaits: ['incident-repeated'],
    },
    {
      id: 'learning-causes',
      says: 'A review looks below the surface for what contributed: staffing, communication, surroundings.',
      rules: ['cause-missing'],
      parts: ['incident-review/incident-causes'],
      flagged: {
        kind: 'incident-review',
        date: '2026-04-20',
        today: '2026-04-22',
        text: `# Incident review: wrong meal at St Anne’s

## What happened

On 17 April 2026 a resident with a nut allergy was served satay.

## Lessons

- L1: Trays carry a room number and no name.

## Actions

- Put the name and the allergy on each tray card (L1) – Owner: Marco Bassi – Due: 1 May 2026 – Check: dietitian reads 20 tray cards on 8 May 2026
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-04-20',
        today: '2026-04-22',
        text: `# Incident review: wrong meal at St Anne’s

## What happened

On 17 April 2026 a resident with a nut allergy was served satay.

## Why it happened

- Process: tray cards show the room, and two residents had changed rooms.
- Workload: one kitchen assistant plated 40 meals.
- Competence, supervision and leadership: considered, nothing found.

## Lessons

- L1: Trays carry a room number and no name.

## Actions

- Put the name and the allergy on each tray card (L1) – Owner: Marco Bassi – Due: 1 May 2026 – Check: dietitian reads 20 tray cards on 8 May 2026
`,
      },
    },
    {
      id: 'learning-beyond-individuals',
      says: 'A review does not stop at what one person did.',
      rules: ['individual-blame'],
      flagged: {
        kind: 'incident-review',
        date: '2026-10-12',
        today: '2026-10-14',
        text: `## What happened

The night nurse failed to turn the patient and did not follow the chart.

## Lessons

- Charts are to be followed.
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-10-12',
        today: '2026-10-14',
        text: `## What happened

The patient was not turned between midnight and six, because one nurse had 14 patients and the chart was kept in the office.

## Lessons

- Charts belong at the bed.
`,
      },
    },
    {
      id: 'learning-patterns',
      says: 'Patterns over several incidents are looked at together: over which time, how many, from where, and what they share.',
      rules: ['part-missing'],
      parts: ['thematic-review/theme-period', 'thematic-review/theme-incidents', 'thematic-review/theme-causes'],
      flagged: {
        kind: 'thematic-review',
        today: '2026-10-02',
        text: `# Thematic review: medicines in our care homes

Medicines matter to us all. We thank the night teams for their work.
`,
      },
      clean: {
        kind: 'thematic-review',
        today: '2026-10-02',
        text: `# Thematic review: falls in our care homes

Date: 1 October 2026

**Period:** January to June 2026

**Incidents:** 31 falls, from the incident system and the ambulance log of three homes

## Common causes

22 of the 31 were between five and seven in the evening, when one carer is left on each floor.
`,
      },
    },
    {
      id: 'learning-patterns-answered',
      says: 'What is found in a pattern is answered together, and looked at again with figures from before and after.',
      rules: ['part-missing'],
      parts: ['thematic-review/theme-actions', 'thematic-review/theme-check', 'thematic-review/theme-figures'],
      flagged: {
        kind: 'thematic-review',
        today: '2026-10-02',
        text: `# Thematic review: falls in our care homes

Date: 1 October 2026

**Period:** January to June 2026

**Incidents:** 31 falls, from the incident system and the ambulance log of three homes

## Common causes

22 of the 31 were between five and seven in the evening, when one carer is left on each floor.
`,
      },
      clean: {
        kind: 'thematic-review',
        today: '2026-10-02',
        text: `# Thematic review: falls in our care homes

Date: 1 October 2026

**Period:** January to June 2026

**Incidents:** 31 falls, from the incident system and the ambulance log of three homes

## Common causes

22 of the 31 were between five and seven in the evening, when one carer is left on each floor.

## Coordinated actions

| Theme | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Evenings | A twilight shift from five to nine in all three homes | Mina Shah | 26 October 2026 | Director reads the time clock of six evenings in November 2026 |

## Follow-up check

The count is repeated in April 2027 by the quality lead.

## Before and after

Evening falls fell from 22 in January to June 2026 to 6 in July to September 2026.
`,
      },
    },
    {
      id: 'learning-timeframes',
      says: 'Reviews are held within a set time.',
      rules: ['action-without-timescale', 'timescale-vague'],
      flagged: {
        kind: 'meeting-minutes',
        date: '2026-11-03',
        today: '2026-11-04',
        text: `Present: Ada Reeve (AR), Tom Ilunga (TI)

## Incidents

ACTION: AR to hold the debrief on the missed dialysis.

ACTION: TI to review the three escalations in due course.
`,
      },
      clean: {
        kind: 'meeting-minutes',
        date: '2026-11-03',
        today: '2026-11-04',
        text: `Present: Ada Reeve (AR), Tom Ilunga (TI)

## Incidents

ACTION: AR to hold the debrief on the missed dialysis by 6 November 2026.

ACTION: TI to review the three escalations within ten working days.
`,
      },
    },
    {
      id: 'learning-methods',
      says: 'Reflection, analysis of causes and thematic reviews each have their place.',
      because: 'Which method fits is for those who know the incident. All of them are read as reviews.',
    },
    {
      id: 'learning-linked',
      says: 'Each action leads back to what was found.',
      rules: ['action-unlinked'],
      snippets: ['gt-action-row', 'gt-action-table'],
      flagged: {
        kind: 'action-plan',
        date: '2026-05-11',
        today: '2026-05-12',
        text: `## Actions

- Label the clean and dirty sides of the sluice (finding 2) – Owner: Carys Bowen – Due: 29 May 2026 – Check: infection lead looks in weekly during June 2026
- Buy a second blood pressure cuff – Owner: Carys Bowen – Due: 22 May 2026 – Check: seen in use on 1 June 2026
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-05-11',
        today: '2026-05-12',
        text: `## Actions

- Label the clean and dirty sides of the sluice (finding 2) – Owner: Carys Bowen – Due: 29 May 2026 – Check: infection lead looks in weekly during June 2026
- Buy a second blood pressure cuff (finding 5) – Owner: Carys Bowen – Due: 22 May 2026 – Check: seen in use on 1 June 2026
`,
      },
    },
    {
      id: 'learning-plan-source',
      says: 'A plan says what it answers, and when it was made.',
      rules: ['part-missing'],
      parts: ['action-plan/plan-source', 'action-plan/plan-date'],
      flagged: {
        kind: 'action-plan',
        today: '2026-07-22',
        text: `# Improvement plan, Priory Lodge care home

| Action | Owner | Due | How we will check |
|---|---|---|---|
| Lower the coat hooks in both lobbies | Win Tregear | 31 July 2026 | Occupational therapist tries them with two residents |
`,
      },
      clean: {
        kind: 'action-plan',
        today: '2026-07-22',
        text: `# Improvement plan, Priory Lodge care home

Date: 20 July 2026

This plan answers the residents’ survey of June 2026.

| Action | Owner | Due | How we will check |
|---|---|---|---|
| Lower the coat hooks in both lobbies | Win Tregear | 31 July 2026 | Occupational therapist tries them with two residents |
`,
      },
    },
    {
      id: 'learning-owner',
      says: 'Each action has a person who is responsible for it, by name or by post.',
      rules: ['action-without-owner', 'owner-placeholder', 'owner-collective', 'owner-shared'],
      snippets: ['gt-action', 'gt-action-log'],
      flagged: {
        kind: 'action-plan',
        date: '2026-05-11',
        today: '2026-05-12',
        text: `| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Bed rails rattle | Tighten all bolts on wing B |  | 22 May 2026 | Handyman shakes each rail on 26 May 2026 |
| Slings not sorted | Hang them by size | TBC | 22 May 2026 | Deputy picks ten slings on 28 May 2026 |
| Tea served cold | Use lidded cups upstairs | All staff | 20 May 2026 | Cook takes the temperature of ten cups in June 2026 |
| Door code known outside | Change the code every month | Ivy Lund, Sam Bright | 18 May 2026 | Deputy tries the old code on 1 June 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-05-11',
        today: '2026-05-12',
        text: `| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Bed rails rattle | Tighten all bolts on wing B | Ray Stubbs | 22 May 2026 | Handyman shakes each rail on 26 May 2026 |
| Slings not sorted | Hang them by size | Deputy manager | 22 May 2026 | Physio picks ten slings on 28 May 2026 |
| Tea served cold | Use lidded cups upstairs | Ivy Lund, with all staff | 20 May 2026 | Cook takes the temperature of ten cups in June 2026 |
| Door code known outside | Change the code every month | Lead: Ivy Lund (with Sam Bright) | 18 May 2026 | Deputy tries the old code on 1 June 2026 |
`,
      },
    },
    {
      id: 'learning-timescale',
      says: 'Each action has a day by which it is done.',
      rules: ['action-without-timescale', 'timescale-placeholder', 'timescale-vague', 'timescale-invalid'],
      snippets: ['gt-action', 'gt-action-row'],
      flagged: {
        kind: 'action-plan',
        date: '2026-05-11',
        today: '2026-05-12',
        text: `| Finding | Action | Owner | By when | How we will check |
|---|---|---|---|---|
| Scales wrong | Have both scales calibrated | Pat Iqbal |  | Ward clerk compares with a 10 kg weight in June 2026 |
| Creams mixed up | One drawer for each resident | Pat Iqbal | TBC | Deputy opens six drawers in June 2026 |
| Curtains too short | Hang longer curtains in bay 2 | Leon Fry | ASAP | Matron stands in the bay on 9 June 2026 |
| Clocks differ | Set all clocks by radio | Leon Fry | 31/06/2026 | Porter reads six clocks in July 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-05-11',
        today: '2026-05-12',
        text: `| Finding | Action | Owner | By when | How we will check |
|---|---|---|---|---|
| Scales wrong | Have both scales calibrated | Pat Iqbal | 29 May 2026 | Ward clerk compares with a 10 kg weight in June 2026 |
| Creams mixed up | One drawer for each resident | Pat Iqbal | end of May 2026 | Deputy opens six drawers in June 2026 |
| Curtains too short | Hang longer curtains in bay 2 | Leon Fry | 5 June 2026 | Matron stands in the bay on 9 June 2026 |
| Clocks differ | Set all clocks by radio | Leon Fry | 30/06/2026 | Porter reads six clocks in July 2026 |
`,
      },
    },
    {
      id: 'learning-follow-up',
      says: 'Each action is followed up: somebody looks whether it was done and worked.',
      rules: ['action-without-verification'],
      snippets: ['gt-action', 'gt-action-row'],
      flagged: {
        kind: 'action-plan',
        date: '2026-08-03',
        today: '2026-08-04',
        text: `| Finding | Action | Owner | Due |
|---|---|---|---|
| Inhalers used without a spacer | Keep a spacer with every inhaler | Nell Hargreaves | 21 August 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-08-03',
        today: '2026-08-04',
        text: `| Finding | Action | Owner | Due | Check |
|---|---|---|---|---|
| Inhalers used without a spacer | Keep a spacer with every inhaler | Nell Hargreaves | 21 August 2026 | Pharmacist watches eight people in September 2026 |
`,
      },
    },
    {
      id: 'learning-recorded-not-completed',
      says: 'An action that was recorded and not completed does not go unseen.',
      rules: ['action-overdue'],
      flagged: {
        kind: 'meeting-minutes',
        date: '2026-09-08',
        today: '2026-10-20',
        text: `## Action log

| Action | Owner | Due | Status | How we will check |
|---|---|---|---|---|
| Send the falls data to the care board | Kofi Mensah | 22 September 2026 | Open | Receipt read at the October meeting |
`,
      },
      clean: {
        kind: 'meeting-minutes',
        date: '2026-09-08',
        today: '2026-10-20',
        text: `## Action log

| Action | Owner | Due | Status | How we will check |
|---|---|---|---|---|
| Send the falls data to the care board | Kofi Mensah | 22 September 2026 | Closed 21 September 2026 | Receipt of 21 September 2026 read at the meeting |
`,
      },
    },
    {
      id: 'learning-completed-not-verified',
      says: 'Completed is not yet proven: an action is closed with evidence, and its status does not contradict itself.',
      rules: ['closed-without-evidence', 'status-contradiction'],
      flagged: {
        kind: 'action-plan',
        date: '2026-03-09',
        today: '2026-05-11',
        text: `| Finding | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| No fluid target | Write a target on each chart | Jodie Marsh | 27 March 2026 |  | Complete |
| Old hoist | Put the new hoist into service | Ben Achebe | 24 April 2026 | Engineer tested it on 20 April 2026 | Complete; awaiting slings |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-03-09',
        today: '2026-05-11',
        text: `| Finding | Action | Owner | Due | Evidence | Status |
|---|---|---|---|---|---|
| No fluid target | Write a target on each chart | Jodie Marsh | 27 March 2026 | Dietitian read 20 charts on 2 April 2026: a target on all 20 | Complete 2 April 2026 |
| Old hoist | Put the new hoist into service | Ben Achebe | ~~24 April 2026~~ 22 May 2026 | Engineer tested it on 20 April 2026 | In progress; awaiting slings |
`,
      },
    },
    {
      id: 'learning-shared',
      says: 'Learning reaches other teams, by meetings, supervision, training or written guidance.',
      rules: ['learning-not-shared'],
      flagged: {
        kind: 'incident-review',
        date: '2026-02-09',
        today: '2026-02-10',
        text: `## Learning

- L1: The oxygen key is tied to the old cylinder.

## Actions

- Tie a key to every trolley (L1) – Owner: Idris Cole – Due: 20 February 2026 – Check: site manager looks at five trolleys in March 2026
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-02-09',
        today: '2026-02-10',
        text: `## Learning

- L1: The oxygen key is tied to the old cylinder.

Shared with all wards in the safety bulletin of 12 February 2026, and raised in supervision.

## Actions

- Tie a key to every trolley (L1) – Owner: Idris Cole – Due: 20 February 2026 – Check: site manager looks at five trolleys in March 2026
`,
      },
    },
    {
      id: 'learning-staff-know',
      says: 'Staff can say what has changed since an incident.',
      because: 'Only talking with staff shows it. An action may plan that they are asked.',
    },
    {
      id: 'learning-reviewed-regularly',
      says: 'Those who lead look at the learning again and again, at meetings that are named.',
      rules: ['part-missing'],
      parts: ['action-plan/plan-review'],
      flagged: {
        kind: 'action-plan',
        today: '2026-04-09',
        text: `# Improvement plan after the spring inspection: Harbour View care home

Date: 8 April 2026. Governance meeting.

| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Stock cupboard open | Fit a coded lock | Una Daly | 24 April 2026 | Deputy tries the door on ten days in May |
`,
      },
      clean: {
        kind: 'action-plan',
        today: '2026-04-09',
        text: `# Improvement plan after the spring inspection: Harbour View care home

Date: 8 April 2026. Next review: 13 May 2026, governance meeting.

| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Stock cupboard open | Fit a coded lock | Una Daly | 24 April 2026 | Deputy tries the door on ten days in May |
`,
      },
    },
    {
      id: 'learning-tracked',
      says: 'What was agreed is tracked: earlier actions come back with their outcome, and new ones reach the log.',
      rules: ['matter-arising-without-outcome', 'minutes-action-not-logged'],
      snippets: ['gt-action-log'],
      flagged: {
        kind: 'meeting-minutes',
        date: '2026-10-13',
        today: '2026-10-14',
        text: `Present: Moira Kerr (MK), Dev Patel (DP)

## Matters arising

26/31 Fire drill at night. Moira Kerr.

## Laundry

ACTION: DP to order named net bags by 23 October 2026

## Transport

ACTION: MK to ask the bus company for a later bus by 30 October 2026

## Action log

| Action | Owner | Due | How we will check |
|---|---|---|---|
| Order named net bags | DP | 23 October 2026 | MK counts lost items in November 2026 |
`,
      },
      clean: {
        kind: 'meeting-minutes',
        date: '2026-10-13',
        today: '2026-10-14',
        text: `Present: Moira Kerr (MK), Dev Patel (DP)

## Matters arising

26/31 Fire drill at night. Moira Kerr reported that it was held on 2 October 2026 and everybody was out in six minutes.

## Laundry

ACTION: DP to order named net bags by 23 October 2026

## Transport

ACTION: MK to ask the bus company for a later bus by 30 October 2026

## Action log

| Action | Owner | Due | How we will check |
|---|---|---|---|
| Order named net bags | DP | 23 October 2026 | MK counts lost items in November 2026 |
| Ask the bus company for a later bus | MK | 30 October 2026 | Answer read at the next meeting |
`,
      },
    },
    {
      id: 'learning-tracked-across',
      says: 'An action is followed from meeting to meeting until it is closed, and no record says otherwise than another.',
      awaits: ['action-dropped', 'action-redated', 'status-conflict'],
    },
    {
      id: 'learning-challenge',
      says: 'Leaders question what they are told.',
      because: 'A minute may be silent on a long discussion, so its absence proves nothing.',
    },
    {
      id: 'learning-leaders-know',
      says: 'Leaders can describe the themes in their service.',
      because: 'Only talking with leaders shows it.',
    },
    {
      id: 'learning-impact',
      says: 'Impact is shown: fewer incidents, better competence, better experience of people, better audits.',
      rules: ['learning-without-impact'],
      snippets: ['gt-lesson'],
      flagged: {
        kind: 'incident-review',
        date: '2026-03-02',
        today: '2026-09-01',
        text: `## Lessons

- L1: Two residents share one name. Action: a photograph on each chart.

## Impact

Staff are more confident.
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-03-02',
        today: '2026-09-01',
        text: `## Lessons

- L1: Two residents share one name. Action: a photograph on each chart.

## Impact

Mix-ups fell from 4 in December 2025 to February 2026 to none in June to August 2026, by the incident log.
`,
      },
    },
    {
      id: 'learning-impact-in-figures',
      says: 'Impact is told so that it can be followed: from what, to what, over which time.',
      rules: ['impact-unmeasured'],
      flagged: {
        kind: 'thematic-review',
        date: '2026-07-01',
        today: '2026-07-02',
        text: `## Impact

A re-audit of the charts showed improvement.
`,
      },
      clean: {
        kind: 'thematic-review',
        date: '2026-07-01',
        today: '2026-07-02',
        text: `## Impact

A re-audit of the charts showed 38 of 40 complete in June 2026, against 21 of 40 in January 2026.
`,
      },
    },
    {
      id: 'learning-completed-without-change',
      says: 'Completing actions is not enough where nothing changes for people.',
      rules: ['activity-as-impact'],
      flagged: {
        kind: 'incident-review',
        date: '2026-02-02',
        today: '2026-06-15',
        text: `## Impact

64 carers attended the session and leaflets were sent to all branches.
`,
      },
      clean: {
        kind: 'incident-review',
        date: '2026-02-02',
        today: '2026-06-15',
        text: `## Impact

64 carers attended the session. Late calls fell from 41 in January 2026 to 12 in May 2026.
`,
      },
    },
    {
      id: 'learning-stronger-actions',
      says: 'Telling people once more is not the whole answer: the way of working changes too.',
      rules: ['weak-actions-only'],
      flagged: {
        kind: 'action-plan',
        date: '2026-06-01',
        today: '2026-06-02',
        text: `| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Patches left on for too long | Email all nurses about patches | Bridget Lowe | 12 June 2026 | Pharmacist looks at ten patches in July 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-06-01',
        today: '2026-06-02',
        text: `| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Patches left on for too long | Add a body map with the removal time to the chart | Bridget Lowe | 12 June 2026 | Pharmacist looks at ten patches in July 2026 |
`,
      },
    },
    {
      id: 'learning-specific',
      says: 'An action says what will be there when it is done.',
      rules: ['action-vague'],
      flagged: {
        kind: 'action-plan',
        date: '2026-06-01',
        today: '2026-06-02',
        text: `| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Handover rushed | Improve handover | Zofia Lis | 26 June 2026 | Deputy sits in on five handovers in July 2026 |
`,
      },
      clean: {
        kind: 'action-plan',
        date: '2026-06-01',
        today: '2026-06-02',
        text: `| Finding | Action | Owner | Due | How we will check |
|---|---|---|---|---|
| Handover rushed | Start the day shift fifteen minutes earlier, and use the one-page handover sheet | Zofia Lis | 26 June 2026 | Deputy sits in on five handovers in July 2026 |
`,
      },
    },
    {
      id: 'learning-worked-example',
      says: 'An example of learning says how its effect is known.',
      rules: ['example-incomplete'],
      parts: ['practice-example/example-effect'],
      flagged: {
        kind: 'practice-example',
        today: '2026-05-22',
        text: `# Case example: meals on Elder Ward

## Context

Patients with dementia left half their lunch.

## Support approach

Staff sit down and eat with them.

## Day-to-day delivery

Two staff meals go up with the trolley at noon.
`,
      },
      clean: {
        kind: 'practice-example',
        today: '2026-05-22',
        text: `# Case example: meals on Elder Ward

## Context

Patients with dementia left half their lunch.

## Support approach

Staff sit down and eat with them.

## Day-to-day delivery

Two staff meals go up with the trolley at noon.

## How effectiveness was evidenced

Plates left half full went from 11 of 18 in March 2026 to 3 of 18 in May 2026.
`,
      },
    },
    {
      id: 'learning-readiness',
      says: 'A service that is ready for an inspection can show all of this.',
      because: 'It sums up what is asked one by one above.',
    },
    {
      id: 'learning-culture',
      says: 'People speak up freely where they need not fear for it.',
      because: 'A document can speak of its culture. Only listening finds it.',
    },
  ],
};
