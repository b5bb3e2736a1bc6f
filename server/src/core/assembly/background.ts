import type { GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import type { Person } from '../document/person.ts';
import { kindDescription } from '../kinds/catalogue.ts';
import type { KindDescription } from '../kinds/kind.ts';
import { datesAnUpdate } from '../reading/document-date.ts';
import { namesTemplate } from '../reading/document-state.ts';
import type { FrontMatterReading } from '../reading/front-matter.ts';
import { ownerWords } from '../reading/owner-words.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { kindForPath } from '../settings/kind-for-path.ts';
import type { Settings } from '../settings/settings.ts';
import { remembered } from '../text/lazy.ts';
import { lineEnd, lineStart } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import { actionTable } from './action-tables.ts';
import { colourKeyIn } from './colours.ts';
import { documentDate, nextMeetingDate } from './dates.ts';
import { stateOf } from './document-state.ts';
import { hasTitle, titleOf } from './document-title.ts';
import type { Hearing } from './hearing.ts';
import { knownNames } from './known-names.ts';
import type { Outline } from './outline.ts';
import type { SharedResolution } from './part-actions.ts';
import { mergePeople, peopleIn } from './people.ts';
import { recogniseKind } from './recognise.ts';
import { tableTyped } from './table-typed.ts';

/** What assembly is given: the facts of each unit, and what stands outside the text. */
export interface Material {
  readonly text: SourceText;
  readonly units: readonly PlacedUnit[];
  readonly frontMatter: FrontMatterReading | undefined;
  readonly path: string;
  readonly settings: Settings;
  readonly as?: KindId | 'none' | undefined;
  /** The document that stood in its place before: what both say is taken over from it. */
  readonly before?: GovernanceDocument | undefined;
}

/** What holds for a document as a whole, and for all of its actions alike. */
export interface Background
  extends Pick<
    GovernanceDocument,
    'kind' | 'kindSource' | 'title' | 'excerpt' | 'date' | 'nextMeeting' | 'state' | 'template' | 'people' | 'colourKey'
  > {
  readonly description: KindDescription;
  readonly resolution: SharedResolution;
}

/** The topics on which passages say something of the whole. */
const topics = ['dates', 'owners', 'people', 'colours'] as const;

/** A background and what it was read from, for the reading of the text that comes after it. */
export interface BackgroundRead
  extends Pick<Material, 'units' | 'frontMatter' | 'path' | 'settings' | 'as'>,
    Pick<Hearing, (typeof topics)[number]> {
  readonly background: Background;
}

/** The same background as before where nothing was typed that might change it; undefined for no governance document. */
export function backgroundOf(
  material: Material,
  outline: Outline,
  heard: Hearing,
  before: BackgroundRead | undefined,
): BackgroundRead | undefined {
  const { units, frontMatter, path, settings, as } = material;
  const stands = before !== undefined && standsFrom(before, material, outline, heard);
  const background = stands ? before.background : readBackground(material, outline, heard);
  if (!background) return undefined;
  const { dates, owners, people, colours } = heard;
  return { units, frontMatter, path, settings, as, dates, owners, people, colours, background };
}

/**
 * True where only rows of a table of actions were typed, all that was heard of the whole is what it was, and all that has a
 * place has kept it: rows say no more of the whole than what is heard.
 */
function standsFrom(before: BackgroundRead, now: Material, outline: Outline, heard: Hearing): boolean {
  const table = tableTyped(now.units);
  if (!table || table.before !== before.units || before.frontMatter !== now.frontMatter) return false;
  if (before.settings !== now.settings || before.path !== now.path || before.as !== now.as) return false;
  for (const topic of topics) if (before[topic] !== heard[topic]) return false;
  const { role } = outline.sections[outline.sectionOf[table.unit]!]!;
  const holdsActions = (facts: TableFacts) => facts.columns.has('action') && actionTable(facts, role) !== undefined;
  return holdsActions(table.now) && holdsActions(table.then) && endOf(before.background) <= table.at;
}

/** Where the last of what has a place in the document ends. */
const endOf = remembered(({ title, date, nextMeeting, state, people }: Background): number => {
  const spans = [title.span, date?.span, nextMeeting?.span, state.span, ...people.map(({ span }) => span)];
  return Math.max(...spans.map((span) => span?.end ?? 0));
});

function readBackground(material: Material, outline: Outline, heard: Hearing): Background | undefined {
  const { text, units, frontMatter, path, settings, before } = material;
  const details = frontMatter?.details;
  const date = details?.date ?? documentDate(text, heard.dates, units, path);
  const identified = identify(material, outline, heard.owners, date !== undefined);
  if (!identified) return undefined;
  const description = kindDescription(identified.kind);
  const people = asBefore(
    mergePeople(details?.people ?? nobody, peopleIn(heard.people, units, outline), settings.people),
    before?.people,
  );
  const nextMeeting = details?.nextMeeting ?? nextMeetingDate(text, heard.dates, units, outline, date?.value);
  const title = details?.title ?? titleOf(text, units, outline);
  const colourKey = colourKeyIn(heard.colours);
  return {
    ...identified,
    description,
    people,
    title,
    excerpt: !details?.title && !hasTitle(units),
    ...(date ? { date } : {}),
    ...(nextMeeting ? { nextMeeting } : {}),
    state: stateOf(text, units, details?.status),
    template: isForm(material, title.value),
    colourKey,
    resolution: {
      names: knownNames(people, ownerWords(settings.vocabulary)),
      anchors: {
        title: title.value,
        ...(date ? { documentDate: date.value } : {}),
        ...(nextMeeting ? { nextMeeting: nextMeeting.value } : {}),
        calendar: settings.meetings,
      },
      colours: new Map(colourKey.map((one) => [one.colour, one.class])),
      dates: {
        ofUpdate:
          date !== undefined &&
          date.text !== '' &&
          datesAnUpdate(text.slice(lineStart(text, date.span.start), lineEnd(text, date.span.start))),
        runningLog: description.prose === 'minutes',
      },
    },
  };
}

const nobody: readonly Person[] = [];

/** The list that was there before where it is the same: whatever was worked out with it still holds. */
function asBefore<One>(now: readonly One[], before: readonly One[] | undefined): readonly One[] {
  return before && (before === now || JSON.stringify(before) === JSON.stringify(now)) ? before : now;
}

function identify(
  { as, frontMatter, settings, path, units }: Material,
  outline: Outline,
  owners: Hearing['owners'],
  dated: boolean,
): Pick<GovernanceDocument, 'kind' | 'kindSource'> | undefined {
  if (as) return as === 'none' ? undefined : { kind: as, kindSource: 'told' };
  const details = frontMatter?.details;
  if (details?.kind) return details.kind === 'none' ? undefined : { kind: details.kind, kindSource: 'front-matter' };
  if (details?.otherType !== undefined) return undefined;
  const mapped = kindForPath(settings, path);
  if (mapped) return mapped === 'none' ? undefined : { kind: mapped, kindSource: 'settings' };
  const kind = recogniseKind(units, outline, path, owners, details?.title?.value, dated);
  return kind && { kind, kindSource: 'recognised' };
}

/** What the document says of itself first; then that it stands among one's own templates, or is called one. */
function isForm({ frontMatter, path, settings }: Material, title: string): boolean {
  const details = frontMatter?.details;
  if (details?.template !== undefined) return details.template;
  if (details?.fromTemplate) return false;
  const ownForm = settings.templates !== undefined && path.startsWith(`${settings.templates}/`);
  return ownForm || namesTemplate(fileName(path)) || namesTemplate(title);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
