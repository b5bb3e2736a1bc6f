/** What the words mean that stand in the settings and in the details at the top, as people are told. */
export const severityMeanings = {
  error: 'Shown as an error',
  warning: 'Shown as a warning',
  information: 'Shown as a note',
  hint: 'Faded, and not counted',
  off: 'Not looked for',
} as const;

export const stateMeanings = {
  draft: 'Still being written: gaps are counted, not shown as problems',
  live: 'Being worked from',
  approved: 'Agreed and closed to changes',
  superseded: 'A newer version has taken its place',
  archived: 'Kept for the record',
} as const;

export const audienceMeanings = {
  internal: 'Only your own staff: personal details are not pointed out',
  shared: 'Other organisations or families too: personal details are pointed out as a warning',
  public: 'Everybody: personal details are pointed out as a warning',
} as const;

export const noKind = 'Not a governance document';
