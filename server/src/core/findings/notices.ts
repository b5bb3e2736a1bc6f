import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { severities } from '../settings/severity.ts';
import { inOrder } from '../text/in-order.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';

/** A part whose being missing altogether is a gap. */
export type Missing = Extract<ActionField, 'owner' | 'timescale' | 'verification'>;
/** A finding that a part of an action is not there at all. */
export type Gap = Finding & { readonly action: number; readonly missing: Missing };

export const partsMissing: readonly Missing[] = ['owner', 'timescale', 'verification'];
const partNames: Readonly<Record<Missing, string>> = { owner: 'owner', timescale: 'timescale', verification: 'check' };
const lacks: Readonly<Record<Missing, string>> = {
  owner: 'have no owner',
  timescale: 'have no date',
  verification: 'have no check',
};
/** A part that most of at least so many actions lack is told once, on the heading. */
const many = 5;

/** Actions that stand one behind the other in the same table, or in no table of the same section; `to` less `from` of them. */
export interface Run extends Pick<Action, 'section' | 'table'> {
  readonly from: number;
  readonly to: number;
}

/**
 * Findings as people see them: the several missing parts of one action are one line, and a part that more than half of
 * the actions of a table or a section lack is told once on its heading, the single ones becoming hints. `runs` are those of
 * all actions that are judged at all.
 */
export function noticesOf(
  findings: readonly Finding[],
  document: GovernanceDocument,
  runs: readonly Run[],
): readonly Notice[] {
  const shown = shownOf(findings);
  const most = sharedGaps(shown.filter(isGap), document, runs);
  const shared = most.map((one) => noticeOfShared(one, document));
  const quiet = new Set<Finding>(most.flatMap(({ lacking }) => lacking));
  const whole: Notice[] = [];
  const gaps: Gap[] = [];
  for (let index = 0; index < shown.length; index++) {
    const one = shown[index]!;
    const finding = quiet.size > 0 && quiet.has(one) ? asHint(one) : one;
    if (isGap(finding)) gaps.push(finding);
    else whole.push(new NoticeOfOne(finding));
  }
  return inOrder(inOrder(shared, whole, inText), gapNotices(gaps, document), inText);
}

/** Without those that a note silences; those known before are hints. */
function shownOf(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ suppressed, baselined }) => suppressed || baselined)) return findings;
  return findings.filter(({ suppressed }) => !suppressed).map((one) => (one.baselined ? asHint(one) : one));
}

function gapNotices(gaps: readonly Gap[], { actions }: GovernanceDocument): Notice[] {
  const several = gapsOfSeveral(gaps, actions.length);
  const notices: Notice[] = [];
  for (let index = 0; index < gaps.length; index++) {
    const gap = gaps[index]!;
    const all = several.get(gap.action);
    if (!all) notices.push(new NoticeOfOne(gap));
    else if (all[0] === gap) notices.push(gapNotice(all, actions[gap.action]!.text.span));
  }
  return notices;
}

export function inText(one: Notice, other: Notice): number {
  return one.span.start - other.span.start || rank(one) - rank(other);
}

/** The gaps of those actions that have more than one. */
function gapsOfSeveral(gaps: readonly Gap[], actions: number): ReadonlyMap<number, Gap[]> {
  const counts = new Uint8Array(actions);
  for (const { action } of gaps) counts[action]!++;
  const several = new Map<number, Gap[]>();
  for (const gap of gaps) {
    if (counts[gap.action]! < 2) continue;
    const all = several.get(gap.action);
    if (all) all.push(gap);
    else several.set(gap.action, [gap]);
  }
  return several;
}

export function asHint(finding: Finding): Finding {
  return finding.severity === 'hint' ? finding : { ...finding, severity: 'hint' };
}

/** A finding as people see it. A poor document has thousands, of which few are looked at: each holds no more than its finding. */
export class NoticeOfOne implements Notice {
  readonly finding: Finding;

  constructor(finding: Finding) {
    this.finding = finding;
  }

  get severity(): Notice['severity'] {
    return this.finding.severity;
  }

  get title(): string {
    return this.finding.title;
  }

  get message(): string {
    return this.finding.message;
  }

  get span(): Span {
    return this.finding.span;
  }

  get baselined(): true | undefined {
    return this.finding.baselined;
  }

  get findings(): readonly Finding[] {
    return [this.finding];
  }
}

export function gapNotice(missing: readonly Gap[], span: Span): Notice {
  const ordered = missing.toSorted((a, b) => partsMissing.indexOf(a.missing) - partsMissing.indexOf(b.missing));
  const severity = severities.find((one) => missing.some((finding) => finding.severity === one)) ?? 'hint';
  return {
    severity,
    title: 'Parts of the action are missing',
    message: `No ${listOf(
      ordered.map((finding) => partNames[finding.missing]),
      'or',
    )} is given for this action.`,
    span,
    findings: ordered,
    ...(missing.every(({ baselined }) => baselined) ? { baselined: true as const } : {}),
  };
}

/** The gaps that most actions of one table or section share, and that are more than hints. */
export function sharedGaps(
  gaps: readonly Gap[],
  document: GovernanceDocument,
  runs: readonly Run[],
): readonly SharedGap[] {
  return gapsOfMost(gaps, document, runs).filter(({ lacking }) => lacking.some(({ severity }) => severity !== 'hint'));
}

export function noticeOfShared({ place, part, actions, lacking }: SharedGap, document: GovernanceDocument): Notice {
  const first = lacking.reduce((one, other) => (other.action < one.action ? other : one));
  return {
    severity: severities.find((one) => lacking.some((finding) => finding.severity === one)) ?? first.severity,
    title: first.title,
    message: `${lacking.length} of ${actions} actions ${lacks[part]}.`,
    span: headingOf(place, part, document) ?? first.span,
    findings: [first],
  };
}

/** A table by its index, or a section by -1 less its own. */
export type Place = number;

/** A part that most actions of a table or a section lack. */
export interface SharedGap {
  readonly place: Place;
  readonly part: Missing;
  /** How many actions stand there. */
  readonly actions: number;
  readonly lacking: Gap[];
}

/** What most actions of a place lack that was not known before, in the order of the places. */
function gapsOfMost(gaps: readonly Gap[], { actions }: GovernanceDocument, runs: readonly Run[]): readonly SharedGap[] {
  if (gaps.length === 0) return [];
  const actionsAt = new Map<Place, number>();
  for (const run of runs) actionsAt.set(placeOf(run), (actionsAt.get(placeOf(run)) ?? 0) + run.to - run.from);
  const keyOf = ({ action, missing, baselined }: Gap) => {
    const at = actions[action];
    return at && !baselined ? placeOf(at) * partsMissing.length + partsMissing.indexOf(missing) : undefined;
  };
  const counts = new Map<number | undefined, number>();
  const keys = gaps.map(keyOf);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shared = new Map<number | undefined, SharedGap>();
  for (const [place, standing] of actionsAt) {
    for (const [index, part] of partsMissing.entries()) {
      const key = place * partsMissing.length + index;
      if (areMost(counts.get(key) ?? 0, standing)) shared.set(key, { place, part, actions: standing, lacking: [] });
    }
  }
  if (shared.size > 0) for (const [index, gap] of gaps.entries()) shared.get(keys[index])?.lacking.push(gap);
  return [...shared.values()];
}

export function areMost(lacking: number, actions: number): boolean {
  return actions >= many && lacking * 2 > actions;
}

export function placeOf({ table, section }: Pick<Action, 'section' | 'table'>): Place {
  return table ?? -1 - section;
}

function headingOf(place: Place, part: Missing, document: GovernanceDocument): Span | undefined {
  if (place < 0) return document.sections[-1 - place]?.heading?.span ?? document.title.span;
  const table = document.tables[place];
  return table?.columns[part] ?? table?.header;
}

export function isGap(finding: Finding): finding is Gap {
  const { action, missing } = finding;
  return action !== undefined && (missing === 'owner' || missing === 'timescale' || missing === 'verification');
}

function rank({ severity }: Notice): number {
  return severities.indexOf(severity);
}

/** "owner, timescale or check". */
export function listOf(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
