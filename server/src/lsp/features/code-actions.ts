import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Engine } from '../../core/engine.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { Fix } from '../../core/findings/fix.ts';
import type { Notice } from '../../core/findings/notice.ts';
import { ruleOf } from '../../core/rules/catalogue.ts';
import { dateInFull } from '../../core/rules/date-in-full.ts';
import { touches } from '../../core/text/span.ts';
import { explainCommandId } from '../../protocol/requests.ts';
import type { EditorAbilities } from '../abilities.ts';
import { diagnosticOf, formsOf, plainEditsOf, source, spanOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';
import type { PageOf } from './diagnostics.ts';
import { type EditMaker, refactoringActions, resolveRefactoring, type UnresolvedRefactoring } from './refactorings.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.goldenThread`;

/** Carried by an action until it is chosen: the findings it is for, and which of their fixes it is. */
export interface UnresolvedAction {
  readonly uri: string;
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly silences: boolean;
  readonly index: number;
  /** For an action that mends all findings of one rule. */
  readonly all?: string;
}

export interface ActionRequest {
  readonly uri: string;
  readonly version: number | null;
  readonly range: Range;
  readonly context: CodeActionContext;
}

/** What answers about fixes need to know. */
export interface FixNeeds {
  readonly engine: Engine;
  readonly abilities: EditorAbilities;
  readonly pageOf: PageOf;
}

/** The fixes for what stands at a place, best first; edits are worked out when one is chosen. */
export function codeActionsOf(judged: JudgedText, request: ActionRequest, around: FixNeeds): CodeAction[] {
  const { only, triggerKind } = request.context;
  const wanted = (kind: string) =>
    only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const span = spanOf(judged.lines, request.range);
    for (const notice of judged.judgement.notices.filter((one) => touches(one.span, span)))
      actions.push(...actionsFor(notice, judged, request, around));
  }
  if (wanted(CodeActionKind.RefactorRewrite)) actions.push(...rewritesOf(judged, request, around));
  const place = { uri: request.uri, place: spanOf(judged.lines, request.range), wanted };
  actions.push(...refactoringActions(judged, place, around, editMaker(judged, request, around.abilities)));
  // A light bulb asks at every move of the cursor and shows nothing of this kind: not worth looking at the whole text.
  const onlyLightBulb = only === undefined && triggerKind === CodeActionTriggerKind.Automatic;
  if (wanted(fixAllKind) && !onlyLightBulb) {
    const all = around.engine.safeFixes(judged.input);
    if (all)
      actions.push({ title: all.title, kind: fixAllKind, edit: workspaceEdit(judged, request, all, around.abilities) });
  }
  return actions;
}

/** What may be written more plainly where nothing is wrong. */
function rewritesOf(judged: JudgedText, request: ActionRequest, { abilities }: FixNeeds): CodeAction[] {
  const { document } = judged.judgement;
  const span = spanOf(judged.lines, request.range);
  return (document?.actions ?? []).flatMap((action): CodeAction[] => {
    const fix = action.timescale && touches(action.timescale.span, span) ? dateInFull(document!, action) : undefined;
    if (!fix) return [];
    const edit = workspaceEdit(judged, request, fix, abilities);
    return [{ title: fix.title, kind: CodeActionKind.RefactorRewrite, edit }];
  });
}

/** The action with its edit; without one where the text has changed so far that its finding is gone. */
export function resolveCodeAction(
  judged: JudgedText,
  version: number | null,
  action: CodeAction,
  { engine, abilities }: FixNeeds,
): CodeAction {
  const asked = action.data as UnresolvedAction | UnresolvedRefactoring;
  if ('refactoring' in asked)
    return resolveRefactoring(judged, action, engine, editMaker(judged, { uri: asked.uri, version }, abilities));
  const { uri, findings: places, silences, index, all } = asked;
  const findings = places.flatMap(
    (place) =>
      judged.judgement.findings.find(
        ({ rule, span }) => rule === place.rule && span.start === place.start && span.end === place.end,
      ) ?? [],
  );
  const fix =
    all === undefined ? fixesOf(engine, judged, findings, silences)[index] : engine.safeFixes(judged.input, all);
  return fix ? { ...action, edit: workspaceEdit(judged, { uri, version }, fix, abilities) } : action;
}

function actionsFor(
  notice: Notice,
  judged: JudgedText,
  request: ActionRequest,
  { engine, abilities, pageOf }: FixNeeds,
): CodeAction[] {
  const shown = diagnosticOf(notice, judged.lines, pageOf);
  const diagnostics = [request.context.diagnostics.find((one) => isSame(one, shown)) ?? shown];
  const actionsOf = (findings: readonly Finding[], silences: boolean) =>
    fixesOf(engine, judged, findings, silences).map((fix, index): CodeAction => {
      const data: UnresolvedAction = {
        uri: request.uri,
        findings: findings.map(({ rule, span: { start, end } }) => ({ rule, start, end })),
        silences,
        index,
      };
      return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        ...(abilities.resolves ? { data } : { edit: workspaceEdit(judged, request, fix, abilities) }),
      };
    });
  const mending = notice.findings.flatMap((finding) => actionsOf([finding], false));
  const [{ rule }] = notice.findings as [Finding];
  const ofKind = sharedFix(rule, judged, engine);
  const mendingAll: CodeAction[] = ofKind
    ? [
        {
          title: ofKind.title,
          kind: CodeActionKind.QuickFix,
          diagnostics,
          ...(abilities.resolves
            ? {
                data: {
                  uri: request.uri,
                  findings: [],
                  silences: false,
                  index: 0,
                  all: rule,
                } satisfies UnresolvedAction,
              }
            : { edit: workspaceEdit(judged, request, ofKind, abilities) }),
        },
      ]
    : [];
  // What most actions lack is told on the heading, away from the one action that these fixes mend or leave.
  const standsElsewhere = !notice.findings.some((finding) => touches(finding.span, notice.span));
  if (mending[0] && !standsElsewhere) mending[0].isPreferred = true;
  const explaining: CodeAction[] = abilities.commands
    ? [
        {
          title: 'Explain this problem',
          kind: CodeActionKind.QuickFix,
          diagnostics,
          command: {
            title: 'Explain this problem',
            command: explainCommandId,
            arguments: [notice.findings[0]!.rule],
          },
        },
      ]
    : [];
  return [
    ...mending,
    ...mendingAll,
    ...explaining,
    ...actionsOf(notice.findings, true).slice(standsElsewhere ? -1 : 0),
  ];
}

/** The safe fixes of all findings of a rule, where there are several. */
function sharedFix(rule: string, { input, judgement }: JudgedText, engine: Engine): Fix | undefined {
  if (ruleOf(rule)?.fixable !== 'safe') return undefined;
  const several = judgement.findings.filter((finding) => finding.rule === rule && !finding.suppressed).length > 1;
  return several ? engine.safeFixes(input, rule) : undefined;
}

function fixesOf(
  engine: Engine,
  { input }: JudgedText,
  findings: readonly Finding[],
  silences: boolean,
): readonly Fix[] {
  if (silences) return engine.silencing(input, findings);
  return findings.flatMap((finding) => engine.fixes(input, finding).filter((fix) => !fix.silences));
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.source === source &&
    one.message === other.message &&
    one.range.start.line === other.range.start.line &&
    one.range.start.character === other.range.start.character
  );
}

function editMaker(
  judged: JudgedText,
  request: Pick<ActionRequest, 'uri' | 'version'>,
  abilities: EditorAbilities,
): EditMaker {
  return (edits) => workspaceEdit(judged, request, { edits }, abilities);
}

function workspaceEdit(
  judged: JudgedText,
  { uri, version }: Pick<ActionRequest, 'uri' | 'version'>,
  fix: Pick<Fix, 'edits'>,
  abilities: EditorAbilities,
): WorkspaceEdit {
  const { lines, input } = judged;
  if (!abilities.versions) return { changes: { [uri]: plainEditsOf(lines, input.text, fix.edits) } };
  const edits = abilities.snippets ? formsOf(lines, input.text, fix.edits) : plainEditsOf(lines, input.text, fix.edits);
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
