/** How much is looked for altogether; `rules/presets.ts` says what each holds. */
export const presetIds = ['essential', 'standard', 'strict'] as const;

export type PresetId = (typeof presetIds)[number];
