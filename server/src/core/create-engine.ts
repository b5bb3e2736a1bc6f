import { assemble } from './assembly/assemble.ts';
import type { GovernanceDocument } from './document/governance-document.ts';
import type { DocumentInput, Engine, OfferedRefactoring } from './engine.ts';
import type { Finding } from './findings/finding.ts';
import type { Fix } from './findings/fix.ts';
import type { Judgement } from './findings/judgement.ts';
import { suppressingFixes } from './findings/suppress.ts';
import { parseText } from './markdown/parse.ts';
import type { ParsedText } from './markdown/parsed-text.ts';
import { type FrontMatterReading, readFrontMatter } from './reading/front-matter.ts';
import { type PlacedUnit, placeUnits } from './reading/units.ts';
import { fixesFor, safeFixesFor } from './rules/fixes.ts';
import { type JudgingInputs, judge } from './rules/judge.ts';
import { applyEdits } from './text/edit.ts';
import { changesNothing, type EditBetween, editBetween } from './text/edit-between.ts';
import { remembered } from './text/lazy.ts';
import type { SourceText } from './text/source-text.ts';
import type { Span } from './text/span.ts';
import { type Refactoring, refactoringsAt } from './writing/refactorings.ts';
import { haveSameActions } from './writing/same-actions.ts';

/** The last text read under a path, and what it said. */
interface LastRead extends Pick<DocumentInput, 'text' | 'settings'> {
  readonly as: DocumentInput['as'];
  readonly frontMatter: FrontMatterReading | undefined;
  readonly parsed: ParsedText;
  readonly units: readonly PlacedUnit[];
  readonly document: GovernanceDocument | undefined;
}

/**
 * The engine's cache is its only state, beside what pure functions of all engines remember of single words and texts; two engines
 * always agree.
 */
export function createEngine(): Engine {
  return new CachingEngine();
}

class CachingEngine implements Engine {
  readonly #last = new Map<string, LastRead>();

  read(input: DocumentInput): GovernanceDocument | undefined {
    const last = this.#last.get(input.path);
    const edit = last && last.text !== input.text ? editBetween(last.text, input.text) : undefined;
    const isSame = last && (!edit || changesNothing(edit));
    if (isSame && last.settings === input.settings && last.as === input.as) return last.document;
    const read = readAfter(input, last, edit);
    const { document } = read;
    this.#last.set(input.path, { text: input.text, settings: input.settings, as: input.as, ...read });
    return document;
  }

  judge(input: DocumentInput): Judgement {
    const document = this.read(input);
    if (!document) return { findings: [], notices: [] };
    return judge(input.asForm ? { ...document, template: true } : document, inputsOf(input));
  }

  fixes(input: DocumentInput, finding: Finding): readonly Fix[] {
    const document = this.read(input);
    return document ? fixesFor(finding, document, inputsOf(input)) : [];
  }

  silencing(input: DocumentInput, findings: readonly Finding[]): readonly Fix[] {
    const document = this.read(input);
    return document ? suppressingFixes(findings, document) : [];
  }

  safeFixes(input: DocumentInput, rule?: string): Fix | undefined {
    const { document, findings } = this.judge(input);
    return document && safeFixesFor(findings, document, inputsOf(input), rule);
  }

  refactorings(input: DocumentInput, place: Span): readonly OfferedRefactoring[] {
    const document = this.read(input);
    if (!document) return [];
    return refactoringsAt(document, place).flatMap(({ ways, keeps, ...refactoring }) => {
      const edits = keeps ? this.#keeping(input, document, refactoring.id, ways) : ways[0];
      return edits ? [{ ...refactoring, edits }] : [];
    });
  }

  /** The first way that leaves all actions as they are; looked for once for each text. */
  #keeping(input: DocumentInput, document: GovernanceDocument, id: string, ways: Refactoring['ways']) {
    const tried = triedWays(document);
    if (!tried.has(id)) {
      const last = this.#last.get(input.path);
      const after = (edits: Fix['edits']) => ({ ...input, text: applyEdits(input.text, edits) });
      tried.set(
        id,
        ways.find((edits) => haveSameActions(document, readAfter(after(edits), last).document)),
      );
    }
    return tried.get(id);
  }

  forget(path: string): void {
    this.#last.delete(path);
  }
}

const triedWays = remembered((_: GovernanceDocument) => new Map<string, Fix['edits'] | undefined>());

/** Reads a text, with the help of what is known of an earlier one. */
function readAfter(
  input: DocumentInput,
  last: LastRead | undefined,
  edit = last && editBetween(last.text, input.text),
): Omit<LastRead, 'text' | 'settings' | 'as'> {
  const frontMatter = edit && last ? frontMatterAfter(edit, last, input.text) : readFrontMatter(input.text);
  const parsed = parseText(input.text, frontMatter?.frontMatter.span.end ?? 0, last?.parsed, edit);
  const units = placeUnits(parsed.blocks, last && { blocks: last.parsed.blocks, units: last.units });
  const document = assemble({
    text: input.text,
    units,
    frontMatter,
    path: input.path,
    settings: input.settings,
    before: last?.document,
    ...(input.as ? { as: input.as } : {}),
  });
  return { frontMatter, parsed, units, document };
}

/** What the details at the top say: what they said before, where only something behind their last line was edited. */
function frontMatterAfter({ start }: EditBetween, { frontMatter }: LastRead, text: SourceText) {
  return frontMatter && start > frontMatter.frontMatter.span.end ? frontMatter : readFrontMatter(text);
}

function inputsOf({ settings, today, signOff = false, known, records = [] }: DocumentInput): JudgingInputs {
  return { settings, today, signOff, records, ...(known ? { known } : {}) };
}
