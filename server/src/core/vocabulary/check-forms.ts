/**
 * Ways of checking that can fail, as sentences to fill: who looks at how many of what, and when. Gaps stand in square
 * brackets, so that a form that nobody filled is pointed out.
 */
export const checkForms: readonly { readonly name: string; readonly form: string; readonly suits: string }[] = [
  {
    name: 'Sample of records',
    form: '[who] samples [how many] [records] in the week of [date]',
    suits: 'Charts, care plans, notes: whether what was agreed is written and done',
  },
  {
    name: 'Re-audit',
    form: 'Re-audit of [what] by [who] on [date], compared with [first result]',
    suits: 'Whether figures moved since the first audit',
  },
  {
    name: 'Observation of practice',
    form: '[who] observes [how many] [shifts or tasks] by [date]',
    suits: 'Whether people do it, not only know it',
  },
  {
    name: 'Spot checks',
    form: '[how many] unannounced spot checks by [who] between [date] and [date], nights and weekends included',
    suits: 'Whether it holds when nobody expects a visit',
  },
  {
    name: 'Scenario questions',
    form: '[who] asks [how many] staff what they would do in [scenario] by [date]',
    suits: 'Whether staff can say what changed and why',
  },
  {
    name: 'Competency assessment',
    form: 'Competency assessment of [whom] by [who] on [date]',
    suits: 'Whether one person can do it safely',
  },
  {
    name: 'Figures',
    form: '[who] compares [incidents] in [period before] with [period after] on [date]',
    suits: 'Whether there are fewer incidents, falls or errors',
  },
  {
    name: 'Asking people',
    form: '[who] asks [how many] people and families whether [what] is better, by [date]',
    suits: 'Whether people feel the difference',
  },
];
