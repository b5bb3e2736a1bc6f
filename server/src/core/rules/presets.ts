import type { PresetId } from '../settings/presets.ts';
import type { Settings } from '../settings/settings.ts';
import type { Severity } from '../settings/severity.ts';
import { remembered } from '../text/lazy.ts';
import type { Rule } from './rule.ts';

/** How much is looked for altogether. What the settings say of a single rule goes before it. */
interface Preset {
  readonly id: PresetId;
  readonly description: string;
  /** The rules that it holds; all but those marked preview where it does not say. */
  readonly only?: ReadonlySet<string>;
  /** How much louder a finding is than its rule makes it. */
  readonly louder: Readonly<Partial<Record<Severity, Severity>>>;
  /** Options of single rules that stand before the rules' own defaults. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const presets: readonly Preset[] = [
  {
    id: 'essential',
    description: 'Who owns it, by when, how it is checked, and what difference it made',
    only: new Set([
      'action-without-owner',
      'owner-placeholder',
      'owner-collective',
      'action-without-timescale',
      'timescale-placeholder',
      'timescale-vague',
      'timescale-invalid',
      'action-overdue',
      'action-without-verification',
      'closed-without-evidence',
      'learning-without-action',
      'learning-without-impact',
      'return-before-test',
      'notice-date-exceeded',
      // What a document says to Golden Thread itself must not go wrong unseen.
      'front-matter-invalid',
      'suppression-unknown',
      'suppression-without-reason',
      'suppression-expired',
      'suppression-unused',
    ]),
    louder: {},
    options: {},
  },
  { id: 'standard', description: 'What is looked for where you say nothing', louder: {}, options: {} },
  {
    id: 'strict',
    description: 'Hints are shown and counted as notes, and impact is asked for figures before and after',
    louder: { hint: 'information' },
    options: { 'impact-unmeasured': { figures: true } },
  },
];

const byId = new Map(presets.map((preset) => [preset.id, preset]));

function presetOf({ preset = 'standard' }: Settings): Preset | undefined {
  return byId.get(preset);
}

/** How loud a rule's finding is where the settings do not say it; `off` where the rule is not looked for. */
export function severityOf(rule: Rule, own: Severity, settings: Settings): Severity | 'off' {
  const chosen = settings.rules[rule.id]?.severity;
  if (chosen) return chosen;
  const preset = presetOf(settings);
  if (rule.preview || (preset?.only && !preset.only.has(rule.id))) return 'off';
  return preset?.louder[own] ?? own;
}

/** A rule's options: its own defaults, with the preset's over them and the settings' over both. */
export function optionsOf(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  return optionsFor(settings)(rule);
}

const optionsFor = remembered((settings: Settings) => remembered((rule: Rule) => readOptions(rule, settings)));

function readOptions(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  const defaults = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
  return { ...defaults, ...presetOf(settings)?.options[rule.id], ...settings.rules[rule.id]?.options };
}
