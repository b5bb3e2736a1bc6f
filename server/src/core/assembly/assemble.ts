import type { DocumentState, GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import type { Located } from '../document/located.ts';
import type { Person } from '../document/person.ts';
import { kindDescription } from '../kinds/catalogue.ts';
import { levelScaleOf } from '../kinds/level-scale.ts';
import { requirementsOf } from '../kinds/required-parts.ts';
import { datesAnUpdate } from '../reading/document-date.ts';
import { namesTemplate, readDocumentState } from '../reading/document-state.ts';
import type { FrontMatterReading } from '../reading/front-matter.ts';
import { ownerWords } from '../reading/owner-words.ts';
import type { ColourKey } from '../reading/status.ts';
import type { HeadingFacts, ParagraphFacts, PlacedUnit } from '../reading/units.ts';
import { kindForPath } from '../settings/kind-for-path.ts';
import type { Settings } from '../settings/settings.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { lazy, remembered } from '../text/lazy.ts';
import type { SourceText } from '../text/source-text.ts';
import { shift } from '../text/span.ts';
import { arisingMattersIn } from './arising-matters.ts';
import { actionsIn } from './block-actions.ts';
import { tellsOfCare } from './care.ts';
import { checksElsewhere } from './checks-elsewhere.ts';
import { colourKeyIn } from './colours.ts';
import { concernIn } from './concern.ts';
import { documentDate, nextMeetingDate } from './dates.ts';
import { type Hearing, hear } from './hearing.ts';
import { issuesIn } from './issues.ts';
import { knownNames } from './known-names.ts';
import { learningIn } from './learning.ts';
import { listsIn } from './list-facts.ts';
import { locate } from './locate.ts';
import { compareWithLog } from './log.ts';
import { type Outline, outlineOf } from './outline.ts';
import { prosesIn } from './passages.ts';
import { mergePeople, peopleIn } from './people.ts';
import { personalDataIn } from './personal-data.ts';
import { placeholdersIn } from './placeholders.ts';
import { practiceIn } from './practice.ts';
import { recogniseKind } from './recognise.ts';
import { remarksIn } from './remarks.ts';
import { matchLogWithText } from './same-action.ts';
import { kindAt, kindsOfSections } from './section-kinds.ts';
import type { ActionsRead } from './standing-actions.ts';
import { suppressionsIn } from './suppressions.ts';
import { tablesIn } from './table-fact.ts';
import { wholesIn } from './wholes.ts';

/** What assembly is given: the facts of each unit, and what stands outside the text. */
export interface Material {
  readonly text: SourceText;
  readonly units: readonly PlacedUnit[];
  readonly frontMatter: FrontMatterReading | undefined;
  readonly path: string;
  readonly settings: Settings;
  readonly as?: KindId | 'none';
  /** The document that stood in its place before: what both say is taken over from it. */
  readonly before?: GovernanceDocument | undefined;
}

const nobody: readonly Person[] = [];

/** How the actions of a document were read, for as long as it lives. */
const actionsRead = new KeptWithin<GovernanceDocument, ActionsRead>();

/** The document that the units make together, or undefined where they make no governance document. */
export function assemble(material: Material): GovernanceDocument | undefined {
  const { text, units, frontMatter, path, settings, before } = material;
  const outline = outlineOf(text, units);
  const details = frontMatter?.details;
  const levels = levelScaleOf(settings);
  const heard = hear(units, levels.words);
  const date = details?.date ?? documentDate(text, heard.dates, units, path);
  const identified = identify(material, outline, heard.owners, date !== undefined);
  if (!identified) return undefined;
  const { kind, kindSource } = identified;
  const description = kindDescription(kind);
  const people = asBefore(
    mergePeople(details?.people ?? nobody, peopleIn(heard.people, units, outline), settings.people),
    before?.people,
  );
  const names = knownNames(people, ownerWords(settings.vocabulary));
  const nextMeeting = details?.nextMeeting ?? nextMeetingDate(text, heard.dates, units, outline, date?.value);
  const title = details?.title ?? titleOf(text, units, outline);
  const colourKey = colourKeyIn(heard.colours);
  const colours: ColourKey = new Map(colourKey.map((one) => [one.colour, one.class]));
  const resolution = {
    names,
    anchors: {
      title: title.value,
      ...(date ? { documentDate: date.value } : {}),
      ...(nextMeeting ? { nextMeeting: nextMeeting.value } : {}),
      calendar: settings.meetings,
    },
    colours,
    text,
    dates: {
      ofUpdate: date !== undefined && date.text !== '' && datesAnUpdate(lineAround(text, date.span.start)),
      runningLog: description.prose === 'minutes',
    },
    checks: checksElsewhere(text, units, outline),
  };
  const read = actionsIn(units, outline, description, resolution, before && actionsRead.get(before));
  const actions =
    description.prose === 'minutes'
      ? compareWithLog(
          matchLogWithText(read.actions, (section) => outline.sections[section]?.role),
          units,
          outline,
          date?.value,
        )
      : read.actions;
  const remarks = remarksIn(text, heard.remarks, units, outline, names);
  const learning = learningIn(text, heard.learning, units, outline, actions, remarks, description);
  const aboutCare = tellsOfCare(heard.care);
  const concern = concernIn(text, heard.concern, outline, levels);
  const sectionKinds = kindsOfSections(kind, outline, actions);
  const document: { -readonly [Fact in keyof GovernanceDocument]: GovernanceDocument[Fact] } = {
    text,
    kind,
    kindSource,
    title,
    excerpt: !details?.title && !hasTitle(units),
    calendar: settings.meetings,
    state: stateOf(material),
    template: isForm(material, title.value),
    sections: outline.sections.map(({ level, heading, span, parent }, index) => {
      const own = kindAt(index, outline, sectionKinds) ?? kind;
      return heading ? { level, span, parent, kind: own, heading } : { level, span, parent, kind: own };
    }),
    tables: tablesIn(text, units, outline),
    lists: lazy(() => listsIn(text, units)),
    people,
    actions,
    learning,
    wholes: wholesIn({
      text,
      kind,
      title,
      units,
      outline,
      frontMatter,
      date,
      nextMeeting,
      people,
      actions,
      learning,
      sectionKinds,
      tellsOfCare: aboutCare,
      requirements: (of) => requirementsOf(of, settings, concern.level?.value),
    }),
    practice: practiceIn(heard.practice, date?.value),
    concern,
    tellsOfCare: aboutCare,
    issues: issuesIn(text, units, outline, actions, remarks),
    arisingMatters: arisingMattersIn(text, units, outline),
    remarks,
    placeholders: placeholdersIn(text, heard.gaps, frontMatter?.frontMatter),
    personalData: personalDataIn(heard.personal, units, outline),
    suppressions: suppressionsIn(text, heard.notes, units, outline),
    colourKey,
  };
  if (date) document.date = date;
  if (nextMeeting) document.nextMeeting = nextMeeting;
  if (frontMatter) document.frontMatter = frontMatter.frontMatter;
  if (details?.audience) document.audience = details.audience;
  actionsRead.set(document, read);
  return document;
}

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

function titleOf(text: SourceText, units: readonly PlacedUnit[], outline: Outline): Located<string> {
  const heading = outline.sections.find((section) => section.heading)?.heading;
  if (heading) return heading;
  for (const { at, prose } of prosesIn(units)) {
    if (prose.text.trim()) {
      const line = prose.text.indexOf('\n');
      return locate(text, at, prose, { start: 0, end: line < 0 ? prose.text.length : line });
    }
  }
  return { value: '', text: '', span: { start: 0, end: 0 }, source: 'stated' };
}

/** A heading of the first level, or a bold line before everything else. */
function hasTitle(units: readonly PlacedUnit[]): boolean {
  const first = units.find(({ unit }) => unit.type !== 'quiet')?.unit;
  const opens = first?.type === 'paragraph' && first.heading?.level === 7;
  return opens || units.some(({ unit }) => unit.type === 'heading' && unit.level === 1);
}

/** What the document says of itself first; then that it stands among one's own templates, or is called one. */
function isForm({ frontMatter, path, settings }: Material, title: string): boolean {
  const details = frontMatter?.details;
  if (details?.template !== undefined) return details.template;
  if (details?.fromTemplate) return false;
  const ownForm = settings.templates !== undefined && path.startsWith(`${settings.templates}/`);
  return ownForm || namesTemplate(fileName(path)) || namesTemplate(title);
}

function stateOf({ text, units, frontMatter }: Material): {
  value: DocumentState;
  span?: { start: number; end: number };
} {
  const stated = frontMatter?.details.status;
  if (stated) return { value: stated.value, span: stated.span };
  const ends = [...units.slice(0, 6), ...units.slice(-2)];
  for (const { at, unit } of ends) {
    const said = unit.type === 'paragraph' || unit.type === 'heading' ? stateSaidIn(unit) : undefined;
    if (said) return { value: said.state, span: locate(text, at, said.prose, said.span).span };
  }
  return { value: 'live' };
}

/** The state that the first line to give one gives, and where it stands in the prose. */
const stateSaidIn = remembered((unit: ParagraphFacts | HeadingFacts) => {
  for (const { text, at, prose } of unit.type === 'paragraph' ? unit.lines() : [unit.statement]) {
    const said = readDocumentState(text);
    if (said) return { state: said.state, prose, span: shift(at, said.span) };
  }
  return undefined;
});

function lineAround(text: SourceText, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
