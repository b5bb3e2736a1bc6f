/** The rule id of the finding that stands for a rule which threw. */
export const internalError = 'internal-error';
