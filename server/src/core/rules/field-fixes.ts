import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { type Filling, fillField, replaceWords } from '../findings/fill-slot.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../findings/fix.ts';
import { escapeSnippet } from '../findings/tab-stops.ts';
import type { Span } from '../text/span.ts';
import { datesToChoose, peopleToChoose } from './choices.ts';

/** The action that a finding stands on. */
export function actionOf(finding: Finding, document: GovernanceDocument): Action | undefined {
  return finding.action === undefined ? undefined : document.actions[finding.action];
}

/** Writes a value over the words that stand there, or into the field's empty place. */
function write(
  document: GovernanceDocument,
  action: Action,
  field: 'owner' | 'timescale' | 'verification',
  value: Filling,
  over: Span | undefined,
): Fix['edits'] {
  return over && action[field]?.source === 'stated'
    ? [replaceWords(over.start, over.end, value)]
    : fillField(document, action, field, value);
}

/** Each person of the document as owner, then a form to fill. `over` are words that name nobody and may go. */
export function* ownerFixes(document: GovernanceDocument, action: Action, over?: Span): Iterable<Fix> {
  for (const person of peopleToChoose(document)) {
    const edits = write(document, action, 'owner', { text: person.name, snippet: escapeSnippet(person.name) }, over);
    if (edits.length > 0) yield { title: `Name ${person.name} as owner`, kind: 'suggestion', edits };
  }
  const form = write(document, action, 'owner', { text: '[name]', snippet: `\${1:[name]}` }, over);
  if (form.length > 0) yield { title: 'Write who owns this action', kind: 'suggestion', edits: form };
}

/** Likely dates, then a form to fill. */
export function* timescaleFixes(
  document: GovernanceDocument,
  action: Action,
  today: IsoDate,
  over?: Span,
): Iterable<Fix> {
  for (const { label, text } of datesToChoose(document, today)) {
    const edits = write(document, action, 'timescale', { text, snippet: escapeSnippet(text) }, over);
    if (edits.length > 0) yield { title: `Due ${text} (${label})`, kind: 'suggestion', edits };
  }
  const form = write(document, action, 'timescale', { text: '[date]', snippet: `\${1:[date]}` }, over);
  if (form.length > 0) yield { title: 'Write when this is due', kind: 'suggestion', edits: form };
}

/** A form for who checks what, and when. */
export function* verificationFixes(document: GovernanceDocument, action: Action): Iterable<Fix> {
  const edits = fillField(document, action, 'verification', {
    text: '[who will check what, and when]',
    snippet: `\${1:[who]} \${2:[what will be checked]}, \${3:[when]}`,
  });
  if (edits.length > 0) yield { title: 'Write how this will be checked', kind: 'suggestion', edits };
}
