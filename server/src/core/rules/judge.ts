import type { IsoDate } from '../calendar/date.ts';
import type { ConcernRecord } from '../document/concern-record.ts';
import type { DocumentState, GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import { type KnownFindings, markBaselined } from '../findings/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import type { Judgement } from '../findings/judgement.ts';
import { maskedMessage } from '../findings/masked-words.ts';
import { noticesOf } from '../findings/notices.ts';
import { markSuppressed } from '../findings/suppress.ts';
import type { Settings } from '../settings/settings.ts';
import { type Span, touches } from '../text/span.ts';
import { catalogue, ruleOf } from './catalogue.ts';
import { openActions } from './judged-actions.ts';
import { optionsOf, severityOf } from './presets.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

export interface JudgingInputs {
  readonly settings: Settings;
  readonly today: IsoDate;
  /** Judge a draft as if it were live. */
  readonly signOff: boolean;
  /** The other records of the same concern. */
  readonly records: readonly ConcernRecord[];
  /** What was known of the document before. */
  readonly known?: KnownFindings;
}

const closedStates: ReadonlySet<DocumentState> = new Set(['approved', 'superseded', 'archived']);

/** Every rule's opinion of a document, with each fault told once and the document's own state taken into account. */
export function judge(document: GovernanceDocument, inputs: JudgingInputs): Judgement {
  if (document.template) return judgeForm(document, inputs);
  if (closedStates.has(document.state.value)) return judgeClosed(document, inputs.today);
  const first = catalogue
    .filter(({ runsLast, forTemplates }) => !runsLast && !forTemplates)
    .flatMap((rule) => findingsOf(rule, document, inputs, []));
  const last = catalogue
    .filter(({ runsLast }) => runsLast)
    .flatMap((rule) => findingsOf(rule, document, inputs, first));
  const told = withoutSilenced([...first, ...last]).toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const marked = markBaselined(markSuppressed(told, document, inputs.today), document, inputs.known);
  if (document.state.value !== 'draft' || inputs.signOff)
    return { document, findings: marked, notices: noticesOf(marked, document) };
  const calm = marked.map((finding) =>
    ruleOf(finding.rule)?.gap ? { ...finding, severity: 'hint' as const } : finding,
  );
  return { document, findings: calm, notices: noticesOf(calm, document), ...draftSummary(document, calm) };
}

export function contextOf(
  rule: Rule,
  document: GovernanceDocument,
  { settings, today, records }: Pick<JudgingInputs, 'settings' | 'today' | 'records'>,
  found: readonly Finding[] = [],
): RuleContext {
  const lookedFor = (id: string) => {
    const other = ruleOf(id);
    return other !== undefined && isLookedFor(other, document, settings);
  };
  return { today, records, options: optionsOf(rule, settings), others: { titles, lookedFor, found } };
}

const titles: ReadonlyMap<string, string> = new Map(catalogue.map(({ id, title }) => [id, title]));

function isLookedFor(rule: Rule, document: GovernanceDocument, settings: Settings): boolean {
  return (
    kindsIn(document).some((kind) => rule.kinds.includes(kind)) && severityOf(rule, rule.severity, settings) !== 'off'
  );
}

function findingsOf(
  rule: Rule,
  document: GovernanceDocument,
  inputs: JudgingInputs,
  found: readonly Finding[],
): Finding[] {
  if (!isLookedFor(rule, document, inputs.settings)) return [];
  const findings: Finding[] = [];
  try {
    for (const report of rule.check(document, contextOf(rule, document, inputs, found))) {
      const kind = kindOf(report, document);
      if (!rule.kinds.includes(kind)) continue;
      const own = report.severity ?? rule.severityByKind?.[kind] ?? rule.severity;
      const severity = severityOf(rule, own, inputs.settings);
      if (severity !== 'off') findings.push(findingOf(rule, report, severity, document));
    }
  } catch {
    return [failureOf(rule, document)];
  }
  return findings;
}

/** A form to be copied is asked for its parts and for nothing else. */
function judgeForm(document: GovernanceDocument, inputs: JudgingInputs): Judgement {
  const found = catalogue.flatMap((rule) => (rule.forTemplates ? findingsOf(rule, document, inputs, []) : []));
  const marked = markSuppressed(found, document, inputs.today);
  return { document, findings: marked, notices: noticesOf(marked, document) };
}

/** The document's kind, and those of its sections that are of another. */
function kindsIn({ kind, sections }: GovernanceDocument): KindId[] {
  return [kind, ...sections.flatMap((section) => (section.kind === kind ? [] : [section.kind]))];
}

/** The kind of the place that a report stands in: a plan inside minutes is judged as a plan. */
function kindOf({ span, action }: Report, document: GovernanceDocument): KindId {
  const section = action === undefined ? undefined : document.actions[action]?.section;
  if (section !== undefined) return document.sections[section]?.kind ?? document.kind;
  const around = document.sections.findLast((one) => one.span.start <= span.start && span.start < one.span.end);
  return around?.kind ?? document.kind;
}

function findingOf(rule: Rule, report: Report, severity: Finding['severity'], document: GovernanceDocument): Finding {
  const { message, holes = {}, span, action, learning, missing } = report;
  const words = (rule.messages[message] ?? rule.title).replace(
    /\{(\w+)\}/g,
    (hole, name: string) => holes[name] ?? hole,
  );
  return {
    rule: rule.id,
    title: rule.title,
    severity,
    message: maskedMessage(document, words),
    messageId: message,
    span,
    ...(action === undefined ? {} : { action }),
    ...(learning === undefined ? {} : { learning }),
    ...(missing === undefined ? {} : { missing }),
  };
}

/** One broken rule must not take the others with it. */
function failureOf(rule: Rule, document: GovernanceDocument): Finding {
  return {
    rule: 'internal-error',
    title: 'Golden Thread could not finish a check',
    severity: 'warning',
    message: `The check “${rule.title}” failed in this document. The other checks are not affected. Please report it.`,
    messageId: 'failed',
    span: document.title.span,
  };
}

/** One fault, one finding: what a rule silences on the same action or the same words is left out. */
function withoutSilenced(findings: readonly Finding[]): Finding[] {
  const louder = new Map<string, { actions: Set<number>; spans: Span[] }>();
  for (const finding of findings) {
    for (const silenced of ruleOf(finding.rule)?.silences ?? []) {
      const entry = louder.get(silenced) ?? { actions: new Set(), spans: [] };
      if (finding.action !== undefined) entry.actions.add(finding.action);
      entry.spans.push(finding.span);
      louder.set(silenced, entry);
    }
  }
  return findings.filter(({ rule, action, span }) => {
    const entry = louder.get(rule);
    if (!entry) return true;
    return !(action === undefined ? entry.spans.some((one) => touches(one, span)) : entry.actions.has(action));
  });
}

function draftSummary(document: GovernanceDocument, findings: readonly Finding[]): Pick<Judgement, 'summary'> {
  const gaps = findings.filter((finding) => !finding.suppressed && ruleOf(finding.rule)?.gap).length;
  if (gaps === 0) return {};
  const asked = [...openActions(document)].length * 3 + document.learning.length;
  const fields = Math.max(asked, gaps);
  return {
    summary: { message: `Draft: ${gaps} of ${fields} fields still to fill.`, span: document.title.span },
  };
}

function judgeClosed(document: GovernanceDocument, today: IsoDate): Judgement {
  const past = [...openActions(document)].filter(
    ({ action }) =>
      action.status?.class !== 'unknown' && action.timescale?.date !== undefined && action.timescale.date < today,
  ).length;
  if (past === 0) return { document, findings: [], notices: [] };
  const message =
    past === 1
      ? 'One action was open and is now past its date.'
      : `${past} actions were open and are now past their dates.`;
  return { document, findings: [], notices: [], summary: { message, span: document.title.span } };
}
