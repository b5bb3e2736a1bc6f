import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { GovernanceDocument, Placeholder } from '../document/governance-document.ts';
import type { Finding } from '../findings/finding.ts';
import { type Masking, maskingOf } from '../findings/masked-words.ts';
import type { Settings } from '../settings/settings.ts';
import { firstIndex } from '../text/first-index.ts';
import { KnownInRow } from '../text/known-in-row.ts';
import { lazy, remembered } from '../text/lazy.ts';
import { shift } from '../text/span.ts';
import { SpanSet } from '../text/span-set.ts';
import { type ActionPlace, placesIn } from './action-place.ts';
import { catalogue } from './catalogue.ts';
import { failureOf, findingOf } from './finding-of.ts';
import { type JudgedAction, type JudgedActions, judgedActions, type StandingJudged } from './judged-actions.ts';
import { inText } from './order.ts';
import { optionsOf, severityOf } from './presets.ts';
import type { ActionContext, ActionRule } from './rule.ts';
import { type JudgedUnder, SaidOfAction, SaidOfRun } from './said-of-action.ts';
import { type JudgedAlone, saidOfStandingRun, standingAround } from './standing-judged.ts';

/** What the rules that judge each action by itself say of a document. A rule that fails has one finding that says so. */
export interface FoundOnActions {
  /** For each judged action, with offsets from where its own part starts. */
  readonly said: readonly SaidOfAction[];
  readonly saidOfRuns: readonly SaidOfRun[];
  readonly failures: readonly Finding[];
  /** All of it in the document, in the order of the actions, and for each action in that of the text. */
  found(): readonly Finding[];
}

/**
 * Judges each action by itself. What was said of an action is kept for as long as the action, what stands around it, the
 * settings and the day stay the same, and is put where the action stands now when somebody asks for it.
 */
export function judgeActions(
  document: GovernanceDocument,
  { settings, today }: { readonly settings: Settings; readonly today: IsoDate },
): FoundOnActions {
  const memory = memoryFor(settings, today);
  const actions = judgedActions(document);
  const { said, saidOfRuns, failed } = actions.make<JudgedAlone>(memory, (standing, before) =>
    judgeEach(document, actions, memory, settings, standing && before && { ...standing, ...before }),
  );
  const ids = new Set(Array.from(failed, ({ id }) => id));
  return {
    said,
    saidOfRuns,
    failures: Array.from(failed, (rule) => failureOf(rule, document)),
    found: lazy(() => {
      const found = findingsIn(said, actions.all);
      return ids.size === 0 ? found : found.filter(({ rule }) => !ids.has(rule));
    }),
  };
}

function judgeEach(
  document: GovernanceDocument,
  { all, runs }: JudgedActions,
  memory: Memory,
  settings: Settings,
  before: (StandingJudged & JudgedAlone) | undefined,
): JudgedAlone {
  const placeOf = placesIn(document);
  const masking = maskingOf(document);
  const arounds = runs.map((run) => silenceAt(placeOf(run), masking, memory).around);
  const waiting = document.placeholders.length > 0 ? new SpanSet(document.placeholders) : undefined;
  const failed = new Set<ActionRule>();
  const canStand = before && !waiting && !before.waits && before.failed.size === 0;
  const standing = canStand ? standingAround(before, runs, arounds) : undefined;
  const { ahead, behind } = standing ?? { ahead: 0, behind: all.length };
  const said = standing?.said.slice(0, ahead) ?? [];
  let run = firstIndex(runs.length, (index) => runs[index]!.to > ahead);
  for (let index = ahead; index < behind; index++) {
    while (runs[run]!.to <= index) run++;
    const judged = all[index]!;
    said.push(sayOnce(judged, aroundOf(judged, arounds[run]!, waiting), memory, settings, failed));
  }
  if (standing) for (const one of standing.said.slice(behind - standing.added)) said.push(one);
  const saidOfRuns = runs.map(
    (run, index) => (standing && saidOfStandingRun(standing, runs, index)) ?? new SaidOfRun(said, all, run),
  );
  return { said, saidOfRuns, failed, arounds, waits: waiting !== undefined };
}

/** What was said of an action before, where it and what stands around it are the same; else the rules are asked. */
function sayOnce(
  judged: JudgedAction,
  around: JudgedUnder,
  memory: Memory,
  settings: Settings,
  failed: Set<ActionRule>,
): SaidOfAction {
  const kept = memory.said.get(judged.own, judged.index);
  if (kept && areSame(kept.around, around)) return kept;
  const said = sayOf(judged, around, memory, settings, failed);
  if (failed.size === 0) memory.said.set(judged.own, judged.index, said);
  return said;
}

function findingsIn(said: readonly SaidOfAction[], all: readonly JudgedAction[]): readonly Finding[] {
  const found: Finding[] = [];
  for (let index = 0; index < said.length; index++)
    if (said[index]!.findings.length > 0) for (const one of said[index]!.findingsAt(all[index]!)) found.push(one);
  return found;
}

interface ReadyRule {
  readonly rule: ActionRule;
  readonly context: ActionContext;
}

interface Memory {
  readonly today: IsoDate;
  /** What was said of each action's own part the last time. */
  readonly said: KnownInRow<Action, SaidOfAction>;
  /** That nothing is said of an action at a place: the same object for all of them. */
  readonly silence: WeakMap<ActionPlace, SaidOfAction>;
  /** The rules that look at an action at a place. */
  readonly rulesAt: (place: ActionPlace) => readonly ReadyRule[];
}

const actionRules = catalogue.filter((rule) => 'checkAction' in rule);
const memories = new WeakMap<Settings, Memory>();

function memoryFor(settings: Settings, today: IsoDate): Memory {
  const known = memories.get(settings);
  if (known?.today === today) return known;
  const rulesAt = remembered((place: ActionPlace) =>
    actionRules
      .filter((rule) => rule.kinds.includes(place.kind) && severityOf(rule, rule.severity, settings) !== 'off')
      .map((rule): ReadyRule => ({ rule, context: { today, options: optionsOf(rule, settings), place } })),
  );
  const memory: Memory = { today, said: new KnownInRow(), silence: new WeakMap(), rulesAt };
  memories.set(settings, memory);
  return memory;
}

function aroundOf(
  { own, at }: JudgedAction,
  around: JudgedUnder,
  waiting: SpanSet<Placeholder> | undefined,
): JudgedUnder {
  const placeholders = waiting?.within(shift(at, own.span));
  if (!placeholders || placeholders.length === 0) return around;
  return { ...around, placeholders: placeholders.map(({ span }) => shift(-at, span)) };
}

function silenceAt(place: ActionPlace, masking: Masking, { silence }: Memory): SaidOfAction {
  const known = silence.get(place);
  if (known?.around.masking === masking) return known;
  const said = new SaidOfAction({ place, placeholders: [], masking }, []);
  silence.set(place, said);
  return said;
}

function areSame(one: JudgedUnder, other: JudgedUnder): boolean {
  if (one === other) return true;
  return (
    one.place === other.place &&
    one.masking === other.masking &&
    one.placeholders.length === other.placeholders.length &&
    one.placeholders.every(({ start, end }, index) => {
      const span = other.placeholders[index]!;
      return start === span.start && end === span.end;
    })
  );
}

/** Asks the rules; those that fail join the others that did. */
function sayOf(
  { own, index, open }: JudgedAction,
  around: JudgedUnder,
  memory: Memory,
  settings: Settings,
  failed: Set<ActionRule>,
): SaidOfAction {
  const { placeholders, masking } = around;
  const place = placeholders.length > 0 ? { ...around.place, placeholders } : around.place;
  const findings: Finding[] = [];
  for (const { rule, context } of memory.rulesAt(around.place)) {
    if (failed.has(rule) || (rule.judges === 'open actions' && !open)) continue;
    try {
      const reports = rule.checkAction(own, place === around.place ? context : { ...context, place });
      if (!reports) continue;
      for (const report of reports) {
        const loudness = report.severity ?? rule.severityByKind?.[place.kind] ?? rule.severity;
        const severity = severityOf(rule, loudness, settings);
        if (severity === 'off') continue;
        findings.push(findingOf(rule, report, index, severity, masking));
      }
    } catch {
      failed.add(rule);
    }
  }
  if (findings.length === 0 && placeholders.length === 0) return silenceAt(around.place, masking, memory);
  return new SaidOfAction(around, findings.sort(inText), own);
}
