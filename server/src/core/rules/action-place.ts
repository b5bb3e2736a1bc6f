import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { Span } from '../text/span.ts';
import { sensitiveItems } from '../vocabulary/sensitive-items.ts';
import { ofEachAction } from './judged-actions.ts';

/**
 * What stands around an action, as far as a rule that judges one action by itself may ask. It is the same object for as
 * long as it says the same: what is asked here too often changes makes the rules judge again.
 */
export interface ActionPlace {
  /** The kind of the section that it stands in: a plan inside minutes is judged as a plan. */
  readonly kind: KindId;
  readonly documentDate?: IsoDate;
  /** True below a heading, other than the document's own, that names harm, a risk or the assurance against them. */
  readonly underSensitiveItem: boolean;
  /** True for a row whose table has a column for the day on which the action was done. */
  readonly asksWhenDone: boolean;
  /** True for a row whose table has columns that hold more than the parts of an action. */
  readonly besideOtherColumns: boolean;
  /** Where everything in the document is about one thing, its actions need not say what they answer. */
  readonly amongSeveralIssues: boolean;
  /** The places inside the action that wait to be filled, with offsets like the action's own. */
  readonly placeholders: readonly Span[];
}

/** Says of each action of a document what stands around it; its placeholders are left to whoever knows where it starts. */
export function placesIn(document: GovernanceDocument): (action: Pick<Action, 'section' | 'table'>) => ActionPlace {
  const underSensitiveItem = sensitiveSections(document);
  const amongSeveralIssues = hasSeveralIssues(document);
  const known: Partial<Record<KindId, ActionPlace[]>> = {};
  return ({ section, table: index }) => {
    const kind = document.sections[section]?.kind ?? document.kind;
    const table = index === undefined ? undefined : document.tables[index];
    const sensitive = underSensitiveItem[section] === true;
    const asksWhenDone = table?.columns.completed !== undefined;
    const besideOtherColumns = table?.hasOtherColumns === true;
    known[kind] ??= [];
    const ofKind = known[kind];
    const which = (sensitive ? 1 : 0) + (asksWhenDone ? 2 : 0) + (besideOtherColumns ? 4 : 0);
    ofKind[which] ??= sameFor({
      kind,
      ...(document.date ? { documentDate: document.date.value } : {}),
      underSensitiveItem: sensitive,
      asksWhenDone,
      besideOtherColumns,
      amongSeveralIssues,
      placeholders: [],
    });
    return ofKind[which];
  };
}

/** One object for all places that say the same. */
function sameFor(place: ActionPlace): ActionPlace {
  return placeOf(JSON.stringify(place));
}

const placeOf = rememberedText((place) => JSON.parse(place) as ActionPlace);

/** For each section, whether it or one around it has such a heading. A section stands after the one that holds it. */
function sensitiveSections({ sections }: GovernanceDocument): boolean[] {
  const sensitive: boolean[] = [];
  for (const { heading, level, parent } of sections) {
    sensitive.push(
      sensitive[parent] === true || (heading !== undefined && level > 1 && namesSensitiveItem(heading.value)),
    );
  }
  return sensitive;
}

const finder = PhraseFinder.of(sensitiveItems);
const namesSensitiveItem = rememberedText((heading) => finder.find(heading) !== undefined);

function hasSeveralIssues(document: GovernanceDocument): boolean {
  const lessons = document.learning.filter(({ role }) => role === 'lesson').length;
  return lessons > 1 || namesItsIssue(document).includes(true);
}

const namesItsIssue = ofEachAction(({ link }, open) => open && (link?.by === 'field' || link?.by === 'reference'));
