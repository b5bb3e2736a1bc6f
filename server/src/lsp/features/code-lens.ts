import type { CodeLens, Position, Range } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import { actionsToJudge } from '../../core/rules/judged-actions.ts';
import type { Span } from '../../core/text/span.ts';
import type { ActionOverview } from '../../protocol/actions.ts';
import { showPlacesCommandId } from '../../protocol/places.ts';
import { rangeOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';
import { actionsOf } from './actions.ts';

/** An action as lists show it, with its index in the document. */
interface Listed {
  readonly index: number;
  readonly overview: ActionOverview;
}

/**
 * What stands above a plan, a log or a list of actions: how many there are, how many are overdue and what they lack; and
 * above a lesson the actions that answer it. `opens` says that the client has the command that lists them.
 */
export function codeLensesOf(judged: JudgedText, uri: string, opens: boolean): CodeLens[] {
  const { document } = judged.judgement;
  if (!document) return [];
  const overviews = actionsOf(judged);
  const listed = [...actionsToJudge(document)].map(({ index }, at): Listed => ({ index, overview: overviews[at]! }));
  const above = (span: Span, actions: readonly Listed[], title: string): CodeLens => {
    const { start } = rangeOf(judged.lines, { start: span.start, end: span.start });
    return lensAt(start, title, opens ? [uri, start, actions.map(({ overview }) => overview.range)] : undefined);
  };
  return [
    ...groupsOf(document, listed).map(({ span, actions }) => above(span, actions, summaryOf(actions))),
    ...lessonsOf(document, listed).map(({ span, actions }) => above(span, actions, summaryOf(actions))),
  ].toSorted((a, b) => a.range.start.line - b.range.start.line);
}

/** "12 actions · 3 overdue · 2 without a check"; what there is none of is left out. */
function summaryOf(actions: readonly Pick<Listed, 'overview'>[]): string {
  const lacking = (part: ActionOverview['lacks'][number]) =>
    actions.filter(({ overview }) => overview.lacks.includes(part)).length;
  const overdue = actions.filter(({ overview }) => overview.daysOverdue !== undefined).length;
  const parts: readonly (readonly [number, string])[] = [
    [overdue, 'overdue'],
    [lacking('owner'), 'without an owner'],
    [lacking('timescale'), 'without a date'],
    [lacking('verification'), 'without a check'],
  ];
  const count = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`;
  return [count, ...parts.filter(([some]) => some > 0).map(([some, words]) => `${some} ${words}`)].join(' · ');
}

interface Group {
  /** The table, the heading or the title above which the actions are summed up. */
  readonly span: Span;
  readonly actions: Listed[];
}

/** The actions of each table, of each section's list, and all others together under the title. */
function groupsOf({ actions, tables, sections, title }: GovernanceDocument, listed: readonly Listed[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of listed) {
    const { table, where, section, span } = actions[one.index]!;
    const place =
      table !== undefined
        ? { key: `table ${table}`, span: tables[table]!.span }
        : where === 'item'
          ? { key: `section ${section}`, span: sections[section]?.heading?.span ?? span }
          : { key: 'others', span: title.span };
    const group = groups.get(place.key);
    if (group) group.actions.push(one);
    else groups.set(place.key, { span: place.span, actions: [one] });
  }
  return [...groups.values()];
}

function lessonsOf({ learning }: GovernanceDocument, listed: readonly Listed[]): Group[] {
  const byIndex = new Map(listed.map((one) => [one.index, one]));
  return learning.flatMap(({ role, span, answeredBy }): Group[] => {
    const actions = answeredBy.flatMap((index) => byIndex.get(index) ?? []);
    return role === 'lesson' && actions.length > 0 ? [{ span, actions }] : [];
  });
}

function lensAt(start: Position, title: string, listing: [string, Position, Range[]] | undefined): CodeLens {
  const command = listing ? { title, command: showPlacesCommandId, arguments: listing } : { title, command: '' };
  return { range: { start, end: start }, command };
}
