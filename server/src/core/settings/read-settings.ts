import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { isKindId, type KindId, kindIds } from '../document/kind.ts';
import type { Span } from '../text/span.ts';
import { closest } from './closest.ts';
import { presetIds } from './presets.ts';
import { type KnownParts, readKinds } from './read-kinds.ts';
import { readMeetings } from './read-meetings.ts';
import { type OptionShape, readOptionValue } from './read-option.ts';
import { readPeople } from './read-people.ts';
import { readTemplates } from './read-templates.ts';
import { defaultSettings, type RuleSettings, type Settings, type VocabularyAdditions } from './settings.ts';
import { type Severity, severities } from './severity.ts';

/** What cannot be used in a settings file, in plain words, at its place (UTF-16 offsets). */
export interface SettingsProblem {
  readonly message: string;
  readonly span: Span;
}

/** A file whose settings are shared: a path from this file's folder, with `/` between its parts. */
export interface SharedFile {
  readonly path: string;
  readonly span: Span;
}

export interface SettingsReading {
  /** What this file says itself. */
  readonly settings: Settings;
  /** Whose settings hold besides, the nearest first. */
  readonly shares: readonly SharedFile[];
  readonly problems: readonly SettingsProblem[];
}

/** What the settings reader must know of each rule. */
export interface KnownRule {
  readonly id: string;
  readonly options: Readonly<Record<string, OptionShape>>;
}

/** A settings file larger than this is not read. */
const longest = 1_000_000;
const topics = [
  'extends',
  'preset',
  'rules',
  'documents',
  'people',
  'meetings',
  'vocabulary',
  'kinds',
  'templates',
] as const;
const levels = [...severities, 'off'] as const;

/**
 * Reads `golden-thread.yaml`. One wrong entry never discards the others, and a file that cannot be read at all leaves the
 * defaults in force. Never throws.
 */
export function readSettings(text: string, rules: readonly KnownRule[], parts: KnownParts = {}): SettingsReading {
  const problems: SettingsProblem[] = [];
  if (text.length > longest) {
    return {
      settings: defaultSettings,
      shares: [],
      problems: [{ message: 'This file is too large to be settings.', span: { start: 0, end: 0 } }],
    };
  }
  const document = parseDocument(text, { prettyErrors: false, strict: false, uniqueKeys: false });
  const error = document.errors[0];
  if (error) {
    const [start, end] = error.pos;
    return {
      settings: defaultSettings,
      shares: [],
      problems: [
        {
          message:
            'This cannot be read from here on. Check the colons and the spaces at the start of the line. The default settings are used.',
          span: { start: Math.min(start, text.length), end: Math.min(Math.max(start, end), text.length) },
        },
      ],
    };
  }
  const reader = new SettingsReader(problems, rules, parts);
  const settings = reader.read(document.contents as Node | null);
  return { settings: { ...settings, fingerprint: JSON.stringify(settings) }, shares: reader.shares, problems };
}

class SettingsReader {
  readonly #problems: SettingsProblem[];
  readonly #rules: readonly KnownRule[];
  readonly #parts: KnownParts;
  readonly shares: SharedFile[] = [];

  constructor(problems: SettingsProblem[], rules: readonly KnownRule[], parts: KnownParts) {
    this.#problems = problems;
    this.#rules = rules;
    this.#parts = parts;
  }

  read(root: Node | null): Omit<Settings, 'fingerprint'> {
    const found: { -readonly [Key in keyof Omit<Settings, 'fingerprint'>]: Settings[Key] } = {
      rules: {},
      documents: [],
      people: [],
      meetings: [],
      vocabulary: { roles: [], groups: [], partners: [] },
      kinds: {},
    };
    if (root === null || (isScalar(root) && root.value === null)) return found;
    for (const { key, keyNode, value } of this.#entries(root, `Write ${listOf(topics)}, each with a colon.`)) {
      switch (key) {
        case 'extends':
          this.#readShares(value);
          break;
        case 'preset': {
          const preset = presetIds.find((one) => isScalar(value) && one === value.value);
          if (preset) found.preset = preset;
          else this.#report(value ?? keyNode, `A preset is one of ${listOf(presetIds)}.`);
          break;
        }
        case 'rules':
          found.rules = this.#readRules(value);
          break;
        case 'documents':
          found.documents = this.#readDocuments(value);
          break;
        case 'people':
          found.people = readPeople(value, (node, message) => this.#report(node, message));
          break;
        case 'meetings':
          found.meetings = readMeetings(value, (node, message) => this.#report(node, message));
          break;
        case 'kinds':
          found.kinds = readKinds(value, this.#parts, (node, message) => this.#report(node, message));
          break;
        case 'templates': {
          const folder = readTemplates(value ?? keyNode, (node, message) => this.#report(node, message));
          if (folder !== undefined) found.templates = folder;
          break;
        }
        case 'vocabulary':
          found.vocabulary = this.#readVocabulary(value);
          break;
        default:
          this.#report(keyNode, `There is no setting called “${key}”.${suggestion(key, topics)}`);
      }
    }
    return found;
  }

  #readShares(node: Node | null): void {
    for (const item of isSeq(node) ? (node.items as Node[]) : [node]) {
      const path = isScalar(item) ? String(item.value ?? '').replace(/\\/g, '/') : '';
      if (path === '') this.#report(item, 'Name the file whose settings are shared: “../group.yaml”.');
      else if (/^(?:[a-z][\w+.-]*:|\/|~)/i.test(path))
        this.#report(
          item,
          'Settings are shared from a file beside these: write a path from this folder, “../group.yaml”.',
        );
      else if (!/\.ya?ml$/i.test(path)) this.#report(item, 'Name a file that ends in .yaml.');
      else this.shares.push({ path, span: spanOf(item) });
    }
  }

  #readRules(node: Node | null): Record<string, RuleSettings> {
    const found: Record<string, RuleSettings> = {};
    for (const { key, keyNode, value } of this.#entries(
      node,
      'List the rules here, each with a colon and a severity.',
    )) {
      const rule = this.#rules.find(({ id }) => id === key);
      if (!rule) {
        this.#report(
          keyNode,
          `There is no rule called “${key}”.${suggestion(
            key,
            this.#rules.map(({ id }) => id),
          )}`,
        );
        continue;
      }
      if (isMap(value)) {
        let severity: Severity | 'off' | undefined;
        const options: Record<string, unknown> = {};
        for (const option of this.#entries(value, '')) {
          if (option.key === 'severity') severity = this.#severity(option.value);
          else this.#readOption(rule, option, options);
        }
        found[key] = { ...(severity ? { severity } : {}), options };
      } else {
        const severity = this.#severity(value);
        if (severity) found[key] = { severity, options: {} };
      }
    }
    return found;
  }

  /** An option whose value cannot be used keeps what it is by default. */
  #readOption(rule: KnownRule, { key, keyNode, value }: Entry, options: Record<string, unknown>): void {
    const shape = rule.options[key];
    if (!shape) {
      const known = suggestion(key, ['severity', ...Object.keys(rule.options)]);
      this.#report(keyNode, `“${rule.id}” has no option called “${key}”.${known}`);
      return;
    }
    const { used, problem } = readOptionValue(value, shape);
    if (problem) this.#report(value ?? keyNode, problem);
    else options[key] = used;
  }

  #severity(node: Node | null): Severity | 'off' | undefined {
    const value = isScalar(node) ? (node.value === false ? 'off' : String(node.value)) : '';
    const level = levels.find((one) => one === value);
    if (!level) this.#report(node, `A severity is one of ${listOf(levels)}.`);
    return level;
  }

  #readDocuments(node: Node | null): Settings['documents'] {
    return this.#entries(node, 'List paths here, each with a colon and a kind of document.').flatMap(
      ({ key, value }) => {
        const kind = isScalar(value) ? String(value.value) : '';
        if (kind === 'none' || isKindId(kind)) return [{ pattern: key, kind: kind as KindId | 'none' }];
        this.#report(
          value,
          `A kind of document is one of ${listOf([...kindIds, 'none'])}.${suggestion(kind, kindIds)}`,
        );
        return [];
      },
    );
  }

  #readVocabulary(node: Node | null): VocabularyAdditions {
    const found = { roles: [] as string[], groups: [] as string[], partners: [] as string[] };
    for (const { key, keyNode, value } of this.#entries(node, 'List roles, groups or partners here.')) {
      if (key !== 'roles' && key !== 'groups' && key !== 'partners') {
        this.#report(keyNode, `The vocabulary has roles, groups and partners.${suggestion(key, Object.keys(found))}`);
      } else if (isSeq(value)) {
        found[key] = (value.items as Node[]).flatMap((item) =>
          isScalar(item) && item.value !== null ? [String(item.value)] : [],
        );
      } else this.#report(value ?? keyNode, 'List the words one to a line, each after a dash.');
    }
    return found;
  }

  #entries(node: Node | null, otherwise: string): Entry[] {
    if (node === null || (isScalar(node) && node.value === null)) return [];
    if (!isMap(node)) {
      this.#report(node, isAlias(node) ? 'Write the words out here.' : otherwise);
      return [];
    }
    return (node.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) =>
      isScalar(key) ? [{ key: String(key.value), keyNode: key, value }] : [],
    );
  }

  #report(node: Node | null, message: string): void {
    this.#problems.push({ message, span: spanOf(node) });
  }
}

interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

function spanOf(node: Node | null): Span {
  const range = node && 'range' in node ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function suggestion(word: string, known: readonly string[]): string {
  const near = closest(word, known);
  return near ? ` Did you mean “${near}”?` : '';
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
