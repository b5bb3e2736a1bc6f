import type { IsoDate } from '../calendar/date.ts';
import type { MeetingSeries } from '../calendar/meetings.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import type { Action } from './action.ts';
import type { ArisingMatter } from './arising-matter.ts';
import type { Concern } from './concern.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Issue } from './issue.ts';
import type { KindId } from './kind.ts';
import type { LearningPoint } from './learning.ts';
import type { ListFact } from './list.ts';
import type { Located } from './located.ts';
import type { Whole } from './part.ts';
import type { Person } from './person.ts';
import type { PersonalDatum } from './personal-datum.ts';
import type { Practice } from './practice.ts';
import type { Remark } from './remark.ts';
import type { Section } from './section.ts';
import type { ColourMeaning } from './status.ts';
import type { SuppressionNote } from './suppression.ts';
import type { TableFact } from './table.ts';

export const audiences = ['internal', 'shared', 'public'] as const;

/** Who reads it: only one's own staff, other organisations or families too, or everybody. */
export type Audience = (typeof audiences)[number];

export type DocumentState = 'draft' | 'live' | 'approved' | 'superseded' | 'archived';

/** Words that wait to be filled: `[insert name]`, `dd/mm/yyyy`, `{{service}}`. */
export type Placeholder = Located<string>;

/** Everything that the rules and the editor know of one document. Facts only: no fact is a judgement. */
export interface GovernanceDocument {
  readonly text: SourceText;
  readonly kind: KindId;
  /** What said so: the person at the command line, the front matter, the settings, or the document's own words. */
  readonly kindSource: 'told' | 'front-matter' | 'settings' | 'recognised';
  readonly title: Located<string>;
  /** True where the text has no title of its own: a piece of a document, which nobody expects to be whole. */
  readonly excerpt: boolean;
  readonly date?: Located<IsoDate>;
  readonly nextMeeting?: Located<IsoDate>;
  /** The meetings of the settings' calendar. */
  readonly calendar: readonly MeetingSeries[];
  readonly state: { readonly value: DocumentState; readonly span?: Span };
  readonly template: boolean;
  readonly frontMatter?: FrontMatter;
  readonly sections: readonly Section[];
  readonly tables: readonly TableFact[];
  /** Worked out when it is asked for. */
  readonly lists: () => readonly ListFact[];
  readonly people: readonly Person[];
  readonly actions: readonly Action[];
  readonly learning: readonly LearningPoint[];
  /** What has to be whole, the document itself first, and where the parts of each were found. */
  readonly wholes: readonly Whole[];
  /** What the words tell of tests of practice and of the return to full duties. */
  readonly practice: Practice;
  /** What the words say of the level of a concern. */
  readonly concern: Concern;
  /** True where the document tells of people who receive care or support. */
  readonly tellsOfCare: boolean;
  /** Findings and recommendations that stand where their action would be and have none. */
  readonly issues: readonly Issue[];
  /** The earlier actions that minutes go through again. */
  readonly arisingMatters: readonly ArisingMatter[];
  /** What single sentences say beside actions and lessons: causes, repeats, escalations. */
  readonly remarks: readonly Remark[];
  readonly placeholders: readonly Placeholder[];
  readonly personalData: readonly PersonalDatum[];
  /** Absent where the document does not say it. */
  readonly audience?: Audience;
  readonly suppressions: readonly SuppressionNote[];
  /** What the document's own key says of its status colours, each colour once; empty where there is none. */
  readonly colourKey: readonly ColourMeaning[];
}
