import type { MeetingSeries } from '../calendar/meetings.ts';
import type { KindId } from '../document/kind.ts';
import type { Person } from '../document/person.ts';
import type { PresetId } from './presets.ts';
import type { Severity } from './severity.ts';

/** Words of one's own that are added to the vocabulary. */
export interface VocabularyAdditions {
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  /** Organisations other than one's own. */
  readonly partners: readonly string[];
}

export interface RuleSettings {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** A part that an organisation asks for itself. */
export interface OwnPart {
  readonly name: string;
  readonly headings: readonly string[];
}

/** The steps of one's own area. */
export interface LevelSettings {
  /** What a step is called: "stage". */
  readonly called?: string;
  /** What the record of each step holds, by its number; where none is given, the five levels stay as they are. */
  readonly steps: Readonly<Record<number, readonly OwnPart[]>>;
  /** Words of events that call for a step, by its number. */
  readonly triggers: Readonly<Record<number, readonly string[]>>;
}

export interface KindSettings {
  readonly requires: readonly OwnPart[];
  /** Ids of parts. */
  readonly waives: readonly string[];
  /** Only for a kind whose documents have levels. */
  readonly levels?: LevelSettings;
}

/** Everything that decides how documents are judged. It comes from `golden-thread.yaml` alone. */
export interface Settings {
  /** How much is looked for altogether; `standard` where nothing is said. */
  readonly preset?: PresetId;
  readonly rules: Readonly<Record<string, RuleSettings>>;
  /** The first pattern that matches a path, relative to the settings file's folder, decides. */
  readonly documents: readonly { readonly pattern: string; readonly kind: KindId | 'none' }[];
  readonly people: readonly Person[];
  /** When one's own meetings are: what "the next Quality Committee" counts from. */
  readonly meetings: readonly MeetingSeries[];
  readonly vocabulary: VocabularyAdditions;
  /** Parts that documents of a kind must hold beside, and those that nobody asks of them. */
  readonly kinds: Readonly<Partial<Record<KindId, KindSettings>>>;
  /** The folder of one's own templates, relative to the settings file's folder and inside it. */
  readonly templates?: string;
  /** The same for two settings that judge alike: part of what a cached result depends on. */
  readonly fingerprint: string;
}

export const defaultSettings: Settings = {
  rules: {},
  documents: [],
  people: [],
  meetings: [],
  vocabulary: { roles: [], groups: [], partners: [] },
  kinds: {},
  fingerprint: 'default',
};
