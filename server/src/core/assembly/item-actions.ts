import type { ActorReading } from '../reading/actor-reading.ts';
import { isBlank, saysNone } from '../reading/blank.ts';
import { commandsSomething, opensWithVerb, thanks } from '../reading/commitment.ts';
import { type OwnerReading, readOwner } from '../reading/owner.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import type { ItemFacts } from '../reading/units.ts';
import { lineStart } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import type { ActionDraft } from './draft.ts';
import { asItStands, evidenceIn, fieldOf, fieldValue, inWords, toldBy, wordsValue } from './found.ts';
import type { KnownNames } from './known-names.ts';
import { locateIn } from './locate.ts';
import { sentenceActions } from './sentence-actions.ts';
import { statementDraft, textSlots, type ValueFor } from './statement-draft.ts';
import { actorOf, holdsActions, neverForms, type Surroundings } from './surroundings.ts';

/** The actions that a list item and the items below it state. `at` is where the outermost item starts. */
export function itemActions(at: number, facts: ItemFacts, around: Surroundings): ActionDraft[] {
  // "For learning 1" in a list of actions groups the actions that answer it.
  const own = facts.role === 'learning' && holdsActions(around.role) ? undefined : facts.role;
  const role = own ?? facts.opens ?? around.role;
  if (neverForms(role)) return [];
  const { statement } = facts;
  const below = (changes: Partial<Surroundings> = {}) =>
    facts.children.flatMap((child) => itemActions(at, child, { ...around, role, ...changes }));
  if (!statement || isBlank(statement.text)) return below();
  if (own) return below();
  if (facts.opens) return [...sentenceActions(at, facts.sentences(), { ...around, role }), ...below()];
  const { marker } = statement;
  if (
    marker?.role === 'resolved' ||
    marker?.role === 'noted' ||
    saysNone(wordsOf(statement)) ||
    thanks(statement.text)
  ) {
    return below();
  }
  const heading = ownerHeading(facts, around);
  if (heading) return below({ owner: { ...inWordsOf(heading, at, statement, around), inherited: true } });

  const actor = actorOf(statement, around.names);
  const childFields = facts.children.filter((child) => isFieldOnly(child));
  if (!statesAction(statement, facts, childFields, actor, { ...around, role })) {
    return [...sentenceActions(at, facts.sentences(), { ...around, role }), ...below()];
  }
  if (groupsChildren(facts, childFields.length)) {
    const given = inWords(actor?.owner, around.text, at, statement);
    return below({
      source: locateIn(around.text, at, statement, statement.words),
      ...(given ? { owner: { ...given, inherited: true } } : {}),
    });
  }
  const children = facts.children.filter(
    (child) => !isFieldOnly(child) && (child.item.checked !== undefined || standsAlone(child, around.names)),
  );
  const draft = itemDraft(at, facts, actor, { ...around, role }, childFields);
  return [
    draft,
    ...children.flatMap((child) =>
      itemActions(at, child, {
        ...around,
        role,
        ...(draft.owner ? { owner: { ...draft.owner, inherited: true } } : {}),
      }),
    ),
  ];
}

/** True for an item that is an action by its box, its mark, its fields, or by the list that it stands in. */
function statesAction(
  statement: Statement,
  { item }: ItemFacts,
  childFields: readonly ItemFacts[],
  actor: ActorReading | undefined,
  around: Surroundings,
): boolean {
  if (item.checked !== undefined || statement.marker?.role === 'action') return true;
  if (statement.words.end > statement.words.start && saysWhoOrWhen(statement)) return true;
  if (!titlesDetails(statement) && childFields.some((child) => saysWhoOrWhen(child.statement!))) return true;
  const { role, kind } = around;
  if (holdsActions(role) && (role !== 'matters-arising' || raisesAgain(statement, actor))) return true;
  if (role === 'agenda' || role === 'closed-actions') return false;
  if (kind.prose === 'minutes' && commandsSomething(wordsOf(statement)) && statement.timescale() !== undefined)
    return true;
  return kind.holdsActions && role !== 'findings' && namesWhoAndWhen(statement);
}

function saysWhoOrWhen({ fields }: Statement): boolean {
  return fields.some(({ role }) => role === 'owner' || role === 'timescale');
}

/** An item that only names who does what stands below it: "Ada Reeve:". */
function ownerHeading(facts: ItemFacts, around: Surroundings): OwnerReading | undefined {
  const { statement } = facts;
  if (!statement || facts.children.length === 0 || facts.item.checked !== undefined) return undefined;
  const words = wordsOf(statement).replace(/:$/, '');
  if (words.split(/\s+/).length > 4) return undefined;
  const owner = readOwner(words, around.names.words);
  if (!owner) return undefined;
  return around.names.has(words) || owner.class === 'role' || owner.class === 'group' ? owner : undefined;
}

/** "Order more gloves (Piotr, 20 November)" is an action wherever it stands in minutes. */
function namesWhoAndWhen(statement: Statement): boolean {
  return (
    statement.trailing?.owner !== undefined &&
    (commandsSomething(wordsOf(statement)) ||
      /\bdue\b/i.test(wordsOf(statement)) ||
      (statement.trailing.timescale !== undefined && opensWithVerb(wordsOf(statement))))
  );
}

/** "Contact:" over a name and a number gives somebody's details. */
function titlesDetails(statement: Statement): boolean {
  return /^[^\p{L}\p{N}_]*\p{L}+(?: \p{L}+)?[^\p{L}\p{N}_:]*:[^\p{L}\p{N}_]*$/u.test(statement.text);
}

function inWordsOf(reading: OwnerReading, at: number, statement: Statement, around: Surroundings) {
  return inWords(reading, around.text, at, statement)!;
}

/** A heading in list form, whose actions are the items below it. */
function groupsChildren(facts: ItemFacts, fieldChildren: number): boolean {
  const { statement, children } = facts;
  if (!statement || children.length === fieldChildren || facts.item.checked !== undefined) return false;
  const text = statement.text.trim();
  if (statement.fields.length > 0) return false;
  const tasks = children.filter((child) => child.item.checked !== undefined).length;
  const marked = children.filter((child) => child.statement?.marker?.role === 'action').length;
  if (marked === children.length - fieldChildren) return true;
  return (text.endsWith(':') && text.split(/\s+/).length <= 6) || (tasks > 1 && tasks === children.length);
}

function standsAlone(child: ItemFacts, names: KnownNames): boolean {
  const { statement } = child;
  if (!statement) return false;
  if (statement.marker?.role === 'action') return true;
  if (statement.fields.some((field) => field.role === 'owner') && statement.words.end > statement.words.start)
    return true;
  const form = actorOf(statement, names)?.form;
  return form === 'obligation' || form === 'handle';
}

/** Under "Matters arising" most items tell what has happened; one that names who, when or how far is an action again. */
function raisesAgain(statement: Statement, actor: ActorReading | undefined): boolean {
  return (
    (actor !== undefined && actor.form !== 'speaker') ||
    statement.trailing !== undefined ||
    statement.fields.length > 0 ||
    statement.timescale() !== undefined
  );
}

/** An item that only adds labelled values to the item above it: "Lead officer: …". */
export function isFieldOnly(facts: ItemFacts): boolean {
  const { statement } = facts;
  return statement !== undefined && statement.fields.length > 0 && statement.words.end === statement.words.start;
}

function itemDraft(
  at: number,
  facts: ItemFacts,
  actor: ActorReading | undefined,
  around: Surroundings,
  fieldItems: readonly ItemFacts[],
): ActionDraft {
  const statement = facts.statement!;
  const { text } = around;
  const holders = [statement, ...facts.paragraphs, ...fieldItems.map((child) => child.statement!)];
  const valueFor: ValueFor = (...roles) => {
    for (const holder of holders) {
      const field = fieldOf(holder, ...roles);
      if (field) return fieldValue(text, at, holder, field);
    }
    return undefined;
  };
  const end = lastEnd(facts, fieldItems);
  const span = { start: at + facts.item.span.start, end: at + end };
  const draft = statementDraft(at, statement, actor, around, valueFor, {
    where: statement.marker?.role === 'action' ? 'marker' : 'item',
    span,
    slots: textSlots(at, statement, fieldItems.length > 0 ? lineLead(text, at, fieldItems[0]!) : undefined, at + end),
  });
  const { checked } = facts.item;
  const ticked = checked === undefined ? draft : { ...draft, checked, box: boxOf(text, span) };
  return draft.status || statement.fields.length > 0 ? ticked : { ...ticked, ...progressBelow(at, facts, text) };
}

/** A tick box is the first bracket of its item. */
function boxOf(text: SourceText, { start }: ActionDraft['span']): ActionDraft['box'] {
  const open = text.indexOf('[', start);
  return { start: open + 1, end: open + 2 };
}

/** How far it is, as the last of the items below it tells: "16/11: done, both tested". */
function progressBelow(at: number, { children }: ItemFacts, text: SourceText): Partial<ActionDraft> {
  const told = children.findLast(({ statement, item }) => item.checked === undefined && statement?.status())?.statement;
  if (!told) return {};
  const value = wordsValue(text, at, told);
  const status = inWords(told.status(), text, at, told)!;
  const evidence = evidenceIn(value);
  return {
    status,
    completed: asItStands(value),
    told: toldBy({ completed: undefined, status: value, progress: undefined, verification: undefined }),
    ...(evidence ? { evidence: () => evidence } : {}),
  };
}

/** The line break, indent and mark that the first of the fields' own lines has. */
function lineLead(text: SourceText, at: number, field: ItemFacts): string {
  const start = at + field.item.span.start;
  const indent = text.slice(lineStart(text, start), start);
  const mark = /^[-*+]\s+|^\d+[.)]\s+/.exec(text.slice(start, start + 12))?.[0] ?? '';
  return `\n${/^\s*$/.test(indent) ? indent : ''}${mark}`;
}

function lastEnd(facts: ItemFacts, fieldItems: readonly ItemFacts[]): number {
  const own = facts.statement!.prose.span.end;
  return Math.max(
    own,
    ...fieldItems.map((child) => child.item.span.end),
    ...facts.paragraphs.map((one) => one.prose.span.end),
  );
}
