import type { IsoDate } from '../calendar/date.ts';
import type { ConcernRecord } from '../document/concern-record.ts';
import type { DocumentState, GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import { type KnownFindings, markBaselined } from '../findings/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { type Judgement, JudgementWhenAsked } from '../findings/judgement.ts';
import { maskingOf } from '../findings/masked-words.ts';
import { noticesOf } from '../findings/notices.ts';
import { markSuppressed } from '../findings/suppress.ts';
import type { Settings } from '../settings/settings.ts';
import { inOrder } from '../text/in-order.ts';
import { remembered } from '../text/lazy.ts';
import { catalogue, ruleOf } from './catalogue.ts';
import { failureOf, findingOf } from './finding-of.ts';
import { firstNotices } from './first-notices.ts';
import { judgeActions } from './judge-actions.ts';
import { judgedActions, openActions } from './judged-actions.ts';
import { inText } from './order.ts';
import { optionsOf, severityOf } from './presets.ts';
import type { DocumentRule, Report, Rule, RuleContext } from './rule.ts';
import { sectionAt } from './section-at.ts';
import { withoutSilenced } from './without-silenced.ts';

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
  const onActions = judgeActions(document, inputs);
  const { failures, found } = onActions;
  const others: Finding[] = [...failures];
  const rules = rulesFor(document, inputs.settings).filter((rule) => hasSomethingFor(rule, document));
  for (const rule of rules) if (!rule.runsLast) others.push(...findingsOf(rule, document, inputs));
  const last = rules.filter(({ runsLast }) => runsLast);
  if (last.length > 0) {
    const first = [...found(), ...others];
    for (const rule of last) others.push(...findingsOf(rule, document, inputs, first));
  }
  const findings = () => {
    const loud = withoutSilenced({ onActions: found(), others });
    const told = inOrder(loud.onActions, loud.others, inText);
    return markBaselined(markSuppressed(told, document, inputs.today), document, inputs.known);
  };
  if (document.state.value === 'draft' && !inputs.signOff) return judgeDraft(document, findings());
  const areMarked = failures.length > 0 || document.suppressions.length > 0 || inputs.known !== undefined;
  return new JudgementWhenAsked(document, {
    findings,
    notices: (all) => noticesOf(all, document, judgedActions(document).runs),
    first: (most) => (areMarked ? undefined : firstNotices(document, onActions, others, most)),
  });
}

/** What is not there yet is no fault of a draft. */
function judgeDraft(document: GovernanceDocument, found: readonly Finding[]): Judgement {
  const findings = found.map((finding) =>
    ruleOf(finding.rule)?.gap ? { ...finding, severity: 'hint' as const } : finding,
  );
  return {
    document,
    findings,
    notices: noticesOf(findings, document, judgedActions(document).runs),
    ...draftSummary(document, findings),
  };
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

const documentRules = catalogue.filter((rule) => 'check' in rule);

/** The rules that look at a document as a whole, other than at forms. */
function rulesFor(document: GovernanceDocument, settings: Settings): readonly DocumentRule[] {
  const known = rulesByKinds(settings);
  const kinds = [...kindsIn(document)].join(' ');
  const rules =
    known.get(kinds) ?? documentRules.filter((rule) => !rule.forTemplates && isLookedFor(rule, document, settings));
  known.set(kinds, rules);
  return rules;
}

/** False for a rule about facts that the document has none of. */
function hasSomethingFor({ about }: DocumentRule, document: GovernanceDocument): boolean {
  return about === undefined || about.some((facts) => document[facts].length > 0);
}

const rulesByKinds = remembered((_: Settings) => new Map<string, readonly DocumentRule[]>());

const titles: ReadonlyMap<string, string> = new Map(catalogue.map(({ id, title }) => [id, title]));

function isLookedFor(rule: Rule, document: GovernanceDocument, settings: Settings): boolean {
  return rule.kinds.some((kind) => kindsIn(document).has(kind)) && severityOf(rule, rule.severity, settings) !== 'off';
}

function findingsOf(
  rule: DocumentRule,
  document: GovernanceDocument,
  inputs: JudgingInputs,
  found: readonly Finding[] = [],
): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const report of rule.check(document, contextOf(rule, document, inputs, found))) {
      const kind = kindOf(report, document);
      if (!rule.kinds.includes(kind)) continue;
      const own = report.severity ?? rule.severityByKind?.[kind] ?? rule.severity;
      const severity = severityOf(rule, own, inputs.settings);
      if (severity !== 'off') findings.push(findingOf(rule, report, report.action, severity, maskingOf(document)));
    }
  } catch {
    return [failureOf(rule, document)];
  }
  return findings;
}

/** A form to be copied is asked for its parts and for nothing else. */
function judgeForm(document: GovernanceDocument, inputs: JudgingInputs): Judgement {
  const asked = documentRules.filter((rule) => rule.forTemplates && isLookedFor(rule, document, inputs.settings));
  const found = asked.flatMap((rule) => findingsOf(rule, document, inputs));
  const marked = markSuppressed(found, document, inputs.today);
  return { document, findings: marked, notices: noticesOf(marked, document, judgedActions(document).runs) };
}

/** The document's kind, and those of its sections that are of another. */
const kindsIn = remembered(
  ({ kind, sections }: GovernanceDocument): ReadonlySet<KindId> => new Set([kind, ...sections.map((one) => one.kind)]),
);

/** The kind of the place that a report stands in: a plan inside minutes is judged as a plan. */
function kindOf({ span, action }: Report, document: GovernanceDocument): KindId {
  const section = action === undefined ? undefined : document.actions[action]?.section;
  if (section !== undefined) return document.sections[section]?.kind ?? document.kind;
  return sectionAt(document.sections, span.start)?.kind ?? document.kind;
}

function draftSummary(document: GovernanceDocument, findings: readonly Finding[]): Pick<Judgement, 'summary'> {
  const gaps = findings.filter((finding) => !finding.suppressed && ruleOf(finding.rule)?.gap).length;
  if (gaps === 0) return {};
  const asked = openActions(document).length * 3 + document.learning.length;
  const fields = Math.max(asked, gaps);
  return {
    summary: { message: `Draft: ${gaps} of ${fields} fields still to fill.`, span: document.title.span },
  };
}

function judgeClosed(document: GovernanceDocument, today: IsoDate): Judgement {
  const past = openActions(document).filter(
    ({ own: { status, timescale } }) =>
      status?.class !== 'unknown' && timescale?.date !== undefined && timescale.date < today,
  ).length;
  if (past === 0) return { document, findings: [], notices: [] };
  const message =
    past === 1
      ? 'One action was open and is now past its date.'
      : `${past} actions were open and are now past their dates.`;
  return { document, findings: [], notices: [], summary: { message, span: document.title.span } };
}
