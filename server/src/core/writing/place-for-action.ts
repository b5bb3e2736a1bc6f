import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { takesActions } from './add-row.ts';

/** Where the document would write an action that somebody asks for at some place. */
export type PlaceForAction =
  | { readonly in: 'table'; readonly table: number; readonly at?: number }
  | { readonly in: 'list'; readonly like: Action }
  | { readonly in: 'minutes'; readonly like: Action; readonly at: number }
  | { readonly in: 'section' };

/** The places for an action, the likeliest first. */
export function placesFor(document: GovernanceDocument, at: number): PlaceForAction[] {
  const places: PlaceForAction[] = [];
  const tables = document.tables.flatMap((table, index) => (takesActions(table) ? [{ table, index }] : []));
  const around = tables.find(({ table: { span } }) => span.start <= at && at <= span.end);
  if (around) places.push({ in: 'table', table: around.index, at });
  const section = sectionAt(document, at);
  const near = listed(document).filter((action) => action.section === section);
  const inSection = tables.find(({ table: { span } }) => sectionAt(document, span.start) === section);
  const beside = near.findLast(({ span }) => span.start <= at) ?? near[0];
  if (beside && (!inSection || touchesList(document, beside, at))) places.push(placeLike(beside, at));
  if (inSection) places.push({ in: 'table', table: inSection.index });
  const busiest = tables.toSorted((a, b) => countIn(document, b.index) - countIn(document, a.index))[0];
  const items = listed(document);
  if (busiest && countIn(document, busiest.index) >= items.length) places.push({ in: 'table', table: busiest.index });
  const last = items.at(-1);
  if (last) places.push(placeLike(last, at));
  if (busiest) places.push({ in: 'table', table: busiest.index });
  places.push({ in: 'section' });
  return places;
}

/** The actions that are items of a list or marked lines. */
export function listed({ actions }: GovernanceDocument): Action[] {
  return actions.filter(({ where }) => where === 'item' || where === 'marker');
}

function placeLike(like: Action, at: number): PlaceForAction {
  return like.where === 'marker' ? { in: 'minutes', like, at } : { in: 'list', like };
}

function countIn({ actions }: GovernanceDocument, table: number): number {
  return actions.filter((action) => action.table === table).length;
}

/** True where the offset stands in an item, or in the lines right beside it. */
export function touchesList({ text }: GovernanceDocument, { span }: Action, at: number): boolean {
  const between = at < span.start ? text.slice(at, span.start) : text.slice(span.end, at);
  return !/\n\s*\n/.test(between);
}

function sectionAt({ sections }: GovernanceDocument, at: number): number {
  return sections.findLastIndex(({ span }) => span.start <= at && at <= span.end);
}
