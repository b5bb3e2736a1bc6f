import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { severities } from '../settings/severity.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';

type Missing = Extract<ActionField, 'owner' | 'timescale' | 'verification'>;
/** A finding that a part of an action is not there at all. */
type Gap = Finding & { readonly action: number; readonly missing: Missing };

const order: readonly Missing[] = ['owner', 'timescale', 'verification'];
const partNames: Readonly<Record<Missing, string>> = { owner: 'owner', timescale: 'timescale', verification: 'check' };
const lacks: Readonly<Record<Missing, string>> = {
  owner: 'have no owner',
  timescale: 'have no date',
  verification: 'have no check',
};
/** A part that most of at least so many actions lack is told once, on the heading. */
const many = 5;

/**
 * Findings as people see them: the several missing parts of one action are one line, and a part that more than half of
 * the actions of a table or a section lack is told once on its heading, the single ones becoming hints. `judged` are the
 * actions that are judged at all.
 */
export function noticesOf(
  findings: readonly Finding[],
  document: GovernanceDocument,
  judged: readonly { readonly action: Action }[],
): Notice[] {
  const shown: Finding[] = [];
  for (const finding of findings) if (!finding.suppressed) shown.push(finding.baselined ? asHint(finding) : finding);
  const { notices, quiet } = sharedGaps(shown.filter(isGap), document, judged);
  const gaps = new Map<number, Gap[]>();
  for (const one of shown) {
    const finding = quiet.has(one) ? asHint(one) : one;
    if (!isGap(finding)) notices.push(noticeOf(finding));
    else if (gaps.has(finding.action)) gaps.get(finding.action)!.push(finding);
    else gaps.set(finding.action, [finding]);
  }
  for (const [index, missing] of gaps) {
    const action = document.actions[index];
    if (missing.length === 1 || !action) notices.push(...missing.map(noticeOf));
    else notices.push(gapNotice(missing, action.text.span));
  }
  return notices.toSorted((a, b) => a.span.start - b.span.start || rank(a) - rank(b));
}

function asHint(finding: Finding): Finding {
  return finding.severity === 'hint' ? finding : { ...finding, severity: 'hint' };
}

function noticeOf(finding: Finding): Notice {
  const { severity, title, message, span, baselined } = finding;
  const notice = { severity, title, message, span, findings: [finding] };
  return baselined ? { ...notice, baselined } : notice;
}

function gapNotice(missing: readonly Gap[], span: Span): Notice {
  const ordered = missing.toSorted((a, b) => order.indexOf(a.missing) - order.indexOf(b.missing));
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

/** The gaps that most actions of one table or section share, and the findings that they make quiet. */
function sharedGaps(
  gaps: readonly Gap[],
  document: GovernanceDocument,
  judged: readonly { readonly action: Action }[],
): { notices: Notice[]; quiet: ReadonlySet<Finding> } {
  const notices: Notice[] = [];
  const quiet = new Set<Finding>();
  for (const [place, { actions, lackingOf }] of gapsByPlace(gaps, document, judged)) {
    if (actions < many) continue;
    for (const part of order) {
      const lacking = lackingOf[part];
      if (lacking.length * 2 <= actions || lacking.every((finding) => finding.severity === 'hint')) continue;
      const first = lacking.reduce((one, other) => (other.action < one.action ? other : one));
      notices.push({
        severity: severities.find((one) => lacking.some((finding) => finding.severity === one)) ?? first.severity,
        title: first.title,
        message: `${lacking.length} of ${actions} actions ${lacks[part]}.`,
        span: headingOf(place, part, document) ?? first.span,
        findings: [first],
      });
      for (const finding of lacking) quiet.add(finding);
    }
  }
  return { notices, quiet };
}

/** A table by its index, or a section by -1 less its own. */
type Place = number;

interface PlaceGaps {
  /** How many actions stand there. */
  actions: number;
  readonly lackingOf: Readonly<Record<Missing, Gap[]>>;
}

/** For each table and section with actions, in the order of the actions, what they lack that was not known before. */
function gapsByPlace(
  gaps: readonly Gap[],
  { actions }: GovernanceDocument,
  judged: readonly { readonly action: Action }[],
): ReadonlyMap<Place, PlaceGaps> {
  const places = new Map<Place, PlaceGaps>();
  if (gaps.length === 0) return places;
  // Most actions stand in the table or section in which the one before them stands.
  let last: { readonly place: Place; readonly gaps: PlaceGaps } | undefined;
  for (const { action } of judged) {
    const place = placeOf(action);
    if (last?.place !== place) {
      last = {
        place,
        gaps: places.get(place) ?? { actions: 0, lackingOf: { owner: [], timescale: [], verification: [] } },
      };
      places.set(place, last.gaps);
    }
    last.gaps.actions++;
  }
  for (const gap of gaps) {
    const action = actions[gap.action];
    if (action && !gap.baselined) places.get(placeOf(action))?.lackingOf[gap.missing].push(gap);
  }
  return places;
}

function placeOf({ table, section }: Action): Place {
  return table ?? -1 - section;
}

function headingOf(place: Place, part: Missing, document: GovernanceDocument): Span | undefined {
  if (place < 0) return document.sections[-1 - place]?.heading?.span ?? document.title.span;
  const table = document.tables[place];
  return table?.columns[part] ?? table?.header;
}

function isGap(finding: Finding): finding is Gap {
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
