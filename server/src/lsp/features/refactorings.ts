import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Engine, OfferedRefactoring } from '../../core/engine.ts';
import type { FixEdit } from '../../core/findings/fix.ts';
import { stopsFrom, withTabStops } from '../../core/findings/tab-stops.ts';
import type { Span } from '../../core/text/span.ts';
import { closeActionCommandId } from '../../protocol/entry.ts';
import type { EditorAbilities } from '../abilities.ts';
import type { JudgedText } from '../open-documents.ts';

/** Carried by a refactoring until it is chosen: which one it is, and for what place it was offered. */
export interface UnresolvedRefactoring extends Span {
  readonly uri: string;
  readonly refactoring: string;
}

const kindOf = { rewrite: CodeActionKind.RefactorRewrite, extract: CodeActionKind.RefactorExtract } as const;

/** Makes an edit of a workspace out of edits of the text. */
export type EditMaker = (edits: readonly FixEdit[]) => NonNullable<CodeAction['edit']>;

/** What may be done with what stands at a place; its edits are worked out when one is chosen, where the editor can wait. */
export function refactoringActions(
  judged: JudgedText,
  { uri, place, wanted }: { uri: string; place: Span; wanted: (kind: string) => boolean },
  { engine, abilities }: { readonly engine: Engine; readonly abilities: EditorAbilities },
  asEdit: EditMaker,
): CodeAction[] {
  if (!wanted(kindOf.rewrite) && !wanted(kindOf.extract)) return [];
  return engine.refactorings(judged.input, place).flatMap((one): CodeAction[] => {
    const kind = kindOf[one.kind];
    if (!wanted(kind)) return [];
    if (one.completes && abilities.commands) {
      const title = `${one.title}…`;
      return [{ title, kind, command: { title, command: closeActionCommandId } }];
    }
    const data: UnresolvedRefactoring = { uri, refactoring: one.id, start: place.start, end: place.end };
    return [{ title: one.title, kind, ...(abilities.resolves ? { data } : { edit: asEdit(editsOf(one)) }) }];
  });
}

/** The same refactoring with its edits, or without where the text has changed so far that it is no longer offered. */
export function resolveRefactoring(
  judged: JudgedText,
  action: CodeAction,
  engine: Engine,
  asEdit: EditMaker,
): CodeAction {
  const { refactoring, start, end } = action.data as UnresolvedRefactoring;
  const found = engine.refactorings(judged.input, { start, end }).find(({ id }) => id === refactoring);
  return found ? { ...action, edit: asEdit(editsOf(found)) } : action;
}

/** Where a refactoring asks for something, each of its gaps is a stop of the Tab key, in the order of the text. */
function editsOf({ edits, asks }: OfferedRefactoring): readonly FixEdit[] {
  if (!asks) return edits;
  const nextStop = stopsFrom(1);
  return edits.map((edit): FixEdit => ({ ...edit, snippet: withTabStops(edit.text, nextStop) }));
}
