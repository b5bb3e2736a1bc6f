/** From the loudest to the quietest. A hint is faded in the editor, not counted, and never fails a check. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof severities)[number];
