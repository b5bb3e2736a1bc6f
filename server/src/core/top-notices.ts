import { mayNamePartOnly } from './assembly/outline.ts';
import { mayNameAnotherKind } from './assembly/section-kinds.ts';
import { createEngine } from './create-engine.ts';
import type { Action } from './document/action.ts';
import type { GovernanceDocument } from './document/governance-document.ts';
import { localAction } from './document/local-action.ts';
import type { DocumentInput } from './engine.ts';
import type { Notice } from './findings/notice.ts';
import { kindDescription } from './kinds/catalogue.ts';
import { endOfTop } from './markdown/top.ts';
import { mayEndWithState } from './reading/document-state.ts';
import { readFrontMatter } from './reading/front-matter.ts';
import { mayHoldNotes } from './reading/suppression-note.ts';
import { ruleOf } from './rules/catalogue.ts';
import type { SourceText } from './text/source-text.ts';

/** In UTF-16 units. */
export interface TopLengths {
  /** Shorter documents are read whole before anybody could look for what is told first. */
  readonly document: number;
  /** How long the top is. What is told of it stands in its first half, far from where the rest begins. */
  readonly least: number;
  readonly most: number;
}

const usual: TopLengths = { document: 60_000, least: 14_000, most: 40_000 };

/** True for a document of which something may be told before all of it is read. */
export function isLong(text: SourceText): boolean {
  return text.length > usual.document;
}

/**
 * What can be told of the top of a long document before the rest is read. Each of these notices is one of those of the whole
 * document, in the same words and place. Most are not among them: where something further down could take one back, such as
 * a check or a name that is given there, nothing is told.
 */
export function topNotices(input: DocumentInput, lengths: TopLengths = usual): readonly Notice[] {
  const { text } = input;
  if (text.length <= lengths.document || input.known || input.asForm || mayHoldNotes(text)) return [];
  const end = endOfTop(text, readFrontMatter(text)?.frontMatter.span.end ?? 0, lengths.least, lengths.most);
  if (end === undefined) return [];
  const { document, notices } = createEngine().judge({ ...input, text: text.slice(0, end) });
  if (!document || !isSurelyRead(document, text.slice(end))) return [];
  return notices.filter(({ findings, message, span }) => {
    // All that hides who somebody is has a figure in it.
    if (span.end > end / 2 || /\d/.test(message)) return false;
    return findings.every(({ rule, action }) => isByWordsAlone(rule) && standsAlone(document.actions[action ?? -1]));
  });
}

/** True where nothing in the rest can change what sort of document this is, whether it is finished, or how its top is divided. */
function isSurelyRead({ kind, kindSource, state, sections, frontMatter }: GovernanceDocument, rest: string): boolean {
  if (kindSource === 'recognised' || kindDescription(kind).prose === 'minutes') return false;
  const stated = state.span !== undefined && frontMatter !== undefined && state.span.end <= frontMatter.span.end;
  if (!stated && (state.span !== undefined || mayEndWithState(rest))) return false;
  const [, first, second, ...others] = sections;
  if (first && mayNamePartOnly(first)) return false;
  // Where none of its level follows, the second heading may belong to the title.
  if (second && !others.some(({ level }) => level <= second.level)) return false;
  return sections.every(({ heading }) => !heading || !mayNameAnotherKind(kind, heading.value));
}

function isByWordsAlone(id: string): boolean {
  const rule = ruleOf(id);
  return rule !== undefined && 'checkAction' in rule && rule.byWordsAlone === true;
}

/** True for the action of a row that takes over nothing. It has no status, since a colour may mean that it is done. */
function standsAlone(action: Action | undefined): boolean {
  if (action?.table === undefined || action.status || !localAction(action)) return false;
  return action.owner?.source !== 'inherited' && action.timescale?.source !== 'inherited';
}
