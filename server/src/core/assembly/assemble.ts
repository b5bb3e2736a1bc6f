import type { GovernanceDocument } from '../document/governance-document.ts';
import { levelScaleOf } from '../kinds/level-scale.ts';
import { requirementsOf } from '../kinds/required-parts.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { lazy } from '../text/lazy.ts';
import { arisingMattersIn } from './arising-matters.ts';
import { type BackgroundRead, backgroundOf, type Material } from './background.ts';
import { actionsIn } from './block-actions.ts';
import { tellsOfCare } from './care.ts';
import { checksElsewhere } from './checks-elsewhere.ts';
import { concernIn } from './concern.ts';
import { hear } from './hearing.ts';
import { issuesIn } from './issues.ts';
import { learningIn } from './learning.ts';
import { listsIn } from './list-facts.ts';
import { compareWithLog } from './log.ts';
import { outlineOf } from './outline.ts';
import { personalDataIn } from './personal-data.ts';
import { placeholdersIn } from './placeholders.ts';
import { practiceIn } from './practice.ts';
import { remarksIn } from './remarks.ts';
import { matchLogWithText } from './same-action.ts';
import { kindAt, kindsOfSections } from './section-kinds.ts';
import type { ActionsRead } from './standing-actions.ts';
import { suppressionsIn } from './suppressions.ts';
import { tablesIn } from './table-fact.ts';
import { wholesIn } from './wholes.ts';

/** How a document was read, for the reading of the text that comes after it. */
interface Read {
  readonly background: BackgroundRead;
  readonly actions: ActionsRead;
}

/** Kept for as long as the document lives. */
const readBefore = new KeptWithin<GovernanceDocument, Read>();

/** The document that the units make together, or undefined where they make no governance document. */
export function assemble(material: Material): GovernanceDocument | undefined {
  const { text, units, frontMatter, settings } = material;
  const before = material.before && readBefore.get(material.before);
  const outline = outlineOf(text, units);
  const levels = levelScaleOf(settings);
  const heard = hear(units, levels.words);
  const backgroundRead = backgroundOf(material, outline, heard, before?.background);
  if (!backgroundRead) return undefined;
  const { kind, kindSource, description, title, excerpt, date, nextMeeting, people } = backgroundRead.background;
  const { state, template, colourKey, resolution } = backgroundRead.background;
  const read = actionsIn(
    units,
    outline,
    description,
    { shared: resolution, text, checks: checksElsewhere(text, units, outline) },
    before?.actions,
  );
  const actions =
    description.prose === 'minutes'
      ? compareWithLog(
          matchLogWithText(read.actions, (section) => outline.sections[section]?.role),
          units,
          outline,
          date?.value,
        )
      : read.actions;
  const remarks = remarksIn(text, heard.remarks, units, outline, resolution.names);
  const learning = learningIn(text, heard.learning, units, outline, actions, remarks, description);
  const aboutCare = tellsOfCare(heard.care);
  const concern = concernIn(text, heard.concern, outline, levels);
  const sectionKinds = kindsOfSections(kind, outline, actions);
  const document: { -readonly [Fact in keyof GovernanceDocument]: GovernanceDocument[Fact] } = {
    text,
    kind,
    kindSource,
    title,
    excerpt,
    calendar: settings.meetings,
    state,
    template,
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
  if (frontMatter?.details.audience) document.audience = frontMatter.details.audience;
  readBefore.set(document, { background: backgroundRead, actions: read });
  return document;
}
