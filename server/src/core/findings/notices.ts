import type { ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { severities } from '../settings/severity.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';

type Missing = Extract<ActionField, 'owner' | 'timescale' | 'verification'>;

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
 * the actions of a table or a section lack is told once on its heading, the single ones becoming hints.
 */
export function noticesOf(findings: readonly Finding[], document: GovernanceDocument): Notice[] {
  const shown = findings
    .filter((finding) => !finding.suppressed)
    .map((finding) => (finding.baselined ? { ...finding, severity: 'hint' as const } : finding));
  const { notices, quiet } = sharedGaps(shown, document);
  const calm = shown.map((finding) => (quiet.has(finding) ? { ...finding, severity: 'hint' as const } : finding));
  const gaps = new Map<number, Finding[]>();
  for (const finding of calm) {
    if (finding.action === undefined || !isMissing(finding.missing)) notices.push(noticeOf(finding));
    else gaps.set(finding.action, [...(gaps.get(finding.action) ?? []), finding]);
  }
  for (const [index, missing] of gaps) {
    const action = document.actions[index];
    if (missing.length === 1 || !action) notices.push(...missing.map(noticeOf));
    else notices.push(gapNotice(missing, action.text.span));
  }
  return notices.toSorted((a, b) => a.span.start - b.span.start || rank(a) - rank(b));
}

function noticeOf(finding: Finding): Notice {
  const { severity, title, message, span, baselined } = finding;
  return { severity, title, message, span, findings: [finding], ...(baselined ? { baselined } : {}) };
}

function gapNotice(missing: readonly Finding[], span: Span): Notice {
  const ordered = missing.toSorted((a, b) => order.indexOf(a.missing as Missing) - order.indexOf(b.missing as Missing));
  const severity = severities.find((one) => missing.some((finding) => finding.severity === one)) ?? 'hint';
  return {
    severity,
    title: 'Parts of the action are missing',
    message: `No ${listOf(
      ordered.map((finding) => partNames[finding.missing as Missing]),
      'or',
    )} is given for this action.`,
    span,
    findings: ordered,
    ...(missing.every(({ baselined }) => baselined) ? { baselined: true as const } : {}),
  };
}

/** The gaps that most actions of one table or section share, and the findings that they make quiet. */
function sharedGaps(
  findings: readonly Finding[],
  document: GovernanceDocument,
): { notices: Notice[]; quiet: ReadonlySet<Finding> } {
  const notices: Notice[] = [];
  const quiet = new Set<Finding>();
  const lackingByAction = gapsByAction(findings);
  for (const [place, actions] of actionsByPlace(document)) {
    if (actions.length < many) continue;
    const gaps = actions.flatMap((action) => lackingByAction.get(action) ?? []);
    for (const part of order) {
      const lacking = gaps.filter(({ missing }) => missing === part);
      const first = lacking[0];
      if (!first || lacking.length * 2 <= actions.length || lacking.every((finding) => finding.severity === 'hint'))
        continue;
      const span = headingOf(place, part, document) ?? first.span;
      notices.push({
        severity: severities.find((one) => lacking.some((finding) => finding.severity === one)) ?? first.severity,
        title: first.title,
        message: `${lacking.length} of ${actions.length} actions ${lacks[part]}.`,
        span,
        findings: [first],
      });
      for (const finding of lacking) quiet.add(finding);
    }
  }
  return { notices, quiet };
}

/** The missing parts of each action that were not known before. */
function gapsByAction(findings: readonly Finding[]): ReadonlyMap<number, Finding[]> {
  const gaps = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.action === undefined || finding.baselined || !isMissing(finding.missing)) continue;
    const known = gaps.get(finding.action);
    if (known) known.push(finding);
    else gaps.set(finding.action, [finding]);
  }
  return gaps;
}

function actionsByPlace(document: GovernanceDocument): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, action] of document.actions.entries()) {
    if (action.sameAs !== undefined || action.status?.class === 'cancelled') continue;
    const place = action.table === undefined ? `section ${action.section}` : `table ${action.table}`;
    const actions = places.get(place);
    if (actions) actions.push(index);
    else places.set(place, [index]);
  }
  return places;
}

function headingOf(place: string, part: Missing, document: GovernanceDocument): Span | undefined {
  const [kind, index] = place.split(' ');
  if (kind === 'section') return document.sections[Number(index)]?.heading?.span ?? document.title.span;
  const table = document.tables[Number(index)];
  return table?.columns[part] ?? table?.header;
}

function isMissing(field: ActionField | undefined): field is Missing {
  return field === 'owner' || field === 'timescale' || field === 'verification';
}

function rank({ severity }: Notice): number {
  return severities.indexOf(severity);
}

/** "owner, timescale or check". */
export function listOf(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
